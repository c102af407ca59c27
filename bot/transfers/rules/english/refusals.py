"""How English reporters say that a bid is turned down, a pursuit given up, a contract refused."""

from bot.transfers.rules.tables import read_rules

REFUSALS = read_rules(
    """
== bid_rejected

rejects a named bid, seller
  @rejects|@rejecting ?a|an|the|another ?F ?opening|second|third|late|improved|latest|first|loan|new to=C ?'s ?F
  ?opening|second|improved|latest|first|loan ?p=P @bid|@approach|move
  > Leeds reject Everton's Noah Okafor bid.
rejects an approach of so much, seller
  @rejects|@rejecting ?a|an ?transfer ?first ?second ?opening ?informal approach|advance|approaches ?of|worth F from to=C
  > Leeds reject an approach of £10m from Everton for Noah Okafor.
rejects what was offered, seller
  @rejects|@rejecting|turn*_their_noses_up_at|turn*_up_their_noses_at ?a|an|the|another|any|all|two|three|several|from|from=C ?F ?'s
  ?opening|second|third|late|improved|latest|first|loan|new|early|initial|informal
  ?F @bid|@approach ?of|worth ?F from|by to=C
  > Leeds have thrown out a £10m bid from Everton for Noah Okafor.
not moved by a bid, seller
  unmoved|unimpressed|insulted|not_tempted|unconvinced|not_impressed|underwhelmed by .. @bid|@approach
  > Leeds are unmoved by Everton's offer for Noah Okafor.
short shrift, seller
  given|give|gave|gives|had|met short_shrift|the_cold_shoulder|thumbs_down|no_for_an_answer|with_a_firm_no ?to ... @bid|@approach|C
  > Leeds have given short shrift to Everton's offer for Noah Okafor.
bid not enough, any
  @bid|F ... deemed|considered|judged|seen_as|regarded_as|was|is|far|well|not|below ?too ?far ?well too_low|insufficient|inadequate|
  derisory|unacceptable|not_enough|below_the|below_their|below_C|short_of|short
  > Everton's offer for Noah Okafor was deemed too low by Leeds.
bid short of the price, any
  @bid ... not|t|failed|fails|fail ?to meet|match|satisfy|reach ?the from=C|valuation|asking_price|demands ?'s ?valuation|asking_price|
  demands
  > Everton's £10m bid for Noah Okafor did not meet Leeds' valuation.
rebuffed in an attempt, buyer
  @rejected|frustrated|thwarted|denied in|with|after|over ?a|an|their|its|latest|first|initial ?F attempt|attempts|bid|effort|efforts|
  move|approach|
  pursuit|offer ?to|for|of @sign|p=P|@signing
  > Everton rebuffed in attempt to land Noah Okafor.
contract offer rejected, player, renewal at home
  ?p=P ?has|have @rejects ?a|an|the|his|her|from ?from=C ?'s ?latest|first|second|initial|opening|lucrative|bumper
  new|improved|contract|fresh|extended|extension ?long_term ?from=C ?contract|deal|terms|extension|offer ?offer|proposal|extension
  ?at|from|with|to ?from=C !with|for|bid|approach|move|F|P|C|offer|proposal|from_C_for|by_C_for
  > Noah Okafor has rejected Leeds' contract offer.
turns his back on a contract, player, renewal
  turn*|walk* his|her|away back|from ?on ?a|the ?from=C new|contract|extension|renewal ?from=C ?contract|deal|terms|extension|talks
  > Noah Okafor turns his back on new Leeds contract.

== collapsed

gives up the pursuit, buyer
  ?set|ready|prepared|poised|about|expected|likely ?to @drops|@dropping ?their|its|all|any|the|plans|a|interest|on ?long_term ?summer
  ?p=P @pursuit|race|talks|plans|attempts|bid|efforts|
  negotiations|move|deal|swoop|offer|signing of|in|for|to_@sign|to|with|over
  > Leeds have ended their pursuit of Noah Okafor.
gives up on him, buyer
  @forsakes|@forsaking p=P|@him
  > Leeds give up on Noah Okafor.
gives up his move, buyer
  ?set|ready|prepared|poised|about|expected|likely ?to @drops|@dropping p=P @move|pursuit|interest|plan|plans|talks|chase
  > Leeds shelve Noah Okafor move.
put on hold, buyer
  put|puts|putting|placed ?their|its|the|a|any @pursuit|move|deal|plans|talks|swoop of|for|in|to_@sign|over p=P|@him on_hold|on_ice|
  to_bed|
  on_the_back_burner|to_one_side
  > Leeds have put their pursuit of Noah Okafor on hold.
ruled themselves out, buyer
  ruled|rules|taken|takes|counted|counts themselves|itself out ?of ?the ?race ?running ?for ?signing ?p=P
  > Leeds have ruled themselves out of the race for Noah Okafor.
to a club is off, player
  p=P ?'s ?move|switch|transfer|deal ?to to=C ?move|switch|transfer|deal ?is|now|looks|appears|all ?now off|dead|over|called_off|doomed|
  not_happening|falls_through|collapses|breaks_down !to
  > Noah Okafor to Leeds is off.
will not happen to him, any
  move|transfer|switch|deal|signing ?of|for ?p=P ?to|from|with ?to=C will|would|is|does|did not|t ?going|to happen|go_ahead|go_through|
  take_place|
  materialise|be_happening|happening
  > The proposed transfer of Noah Okafor to Leeds will not happen.
contract talks broke down, any, renewal
  contract|renewal|extension talks|negotiations|discussions ... collaps*|broken_down|broke_down|break_down|stalled_completely|
  fallen_through|off|ended|on_ice|suspended
  > Contract talks between Leeds and Noah Okafor have broken down.
contract offer withdrawn, seller, renewal
  withdr*|pull*|tak*|remov* ?their|a|the|its ?new contract|renewal|extension ?extension|offer|proposal ?offer ?to|off|for p=P|the_table
  > Leeds have withdrawn their contract offer to Noah Okafor.

== bid

offered a contract, player, renewal
  p=P ?has|have|is|being|was|been ?now ?been ?being offered|handed|given|presented ?with a|an|fresh|new|improved
  ?long_term ?new|fresh|improved|bumper|lucrative contract|deal|terms|extension by|at|with from=C
  > Noah Okafor has been offered a new deal by Leeds.
yet to sign what is offered, player, renewal
  yet|still_to to_sign|to_accept|to_commit|to_agree ?to the|his|her|from=C|contract|offered ?'s ?new ?fresh ?improved
  contract|deal|terms|extension|offer
  > Noah Okafor is yet to sign the new contract that Leeds have offered him.
hesitates over what is offered, player, renewal
  hesitat*|refus* to_sign|to_accept|to_commit|to_agree ?to ?the ?a ?his ?her new|fresh|improved|from=C|contract|offered
  ?contract|deal|terms|extension|offer
  > Noah Okafor hesitates to sign the new contract that Leeds have offered him.

== enquiry

plans contract talks, seller, renewal
  plan*|set|ready|hope*|want*|prepar*|expect*|intend*|due|aim* ?to open|begin|start|hold|initiate|opening|holding contract|renewal|
  extension|fresh talks|negotiations|discussions with
  > Leeds plan to open contract talks with Noah Okafor.

== talks

contract talks with him, buyer, renewal at home
  ?@have ?in|into|opened|open|opens|holding|held|hold|begun|began|begin|started|resumed ?new ?fresh ?early ?positive contract|renewal|
  extension talks|
  negotiations|discussions with p=P|@him
  > Leeds have opened contract talks with Noah Okafor.

== interest

tie him to a contract, seller, renewal
  tie|tying p=P|@him ?down to ?a|an ?new|long_term|improved|fresh ?long_term contract|deal|terms|extension
  > Leeds are keen to tie Noah Okafor to a long-term deal.
would sign again, player, renewal
  choice|priority|hope|hopes|preference|dream|wish|wants|keen|hoping|prefers|open|willing|plan ?is|remains ?would ?be ?to
  sign|extend|renew|agree|signing|extending|committing|commit ?a|his|her ?new|fresh|extended|long_term deal|contract|terms|extension|
  stay|future
  ?at|with|to ?from=C
  > Noah Okafor's first choice is to sign a new deal with Leeds.

== bid_expected

to be offered a contract, player, renewal
  p=P ?is will|to|set_to|due_to|expected_to|could|in_line_to|likely_to be offered|handed|given|rewarded ?with a|an ?new|fresh|improved|
  bumper
  ?long_term contract|deal|terms|extension
  > Noah Okafor will be offered a new contract by Leeds.

== collapsed

put off, buyer
  put_off|deterred|priced_out|discouraged|scared_off by|of ... price|valuation|demands|asking_price|F|wages|fee|cost|deal|move|race
  > Leeds wanted Noah Okafor but were put off by Milan's valuation.

== bid_rejected

a club's attempt is blocked, seller
  block|blocks|blocked|blocking|thwart*|frustrat*|@rejects ?a|an|the to=C ?'s ?F ?late attempt|attempts|effort|efforts|bid|move ?to
  to_@sign|for p=P|@him
  > Milan have blocked Leeds' attempt to sign Noah Okafor.
an offer of a contract refused, player, renewal at home
  ?p=P ?has|have @rejects ?the|an|their|his offer of ?a|an ?new|fresh|improved|extended contract|deal|extension|terms ?from|at|with
  ?from=C
  > Noah Okafor has turned down the offer of a new contract from Leeds.

== collapsed

turns away from him, buyer
  turn|turned|turning|switched|shifted|shift|moved|moving ?their|its ?attention|attentions|focus away|elsewhere from|after p=P|@him
  > Leeds have turned their attention away from Noah Okafor.
off its list, buyer
  drop*|remov*|cross*|struck|tak*|scratch* p=P|@him from|off|out_of ?their|its|the ?transfer list|shortlist|wishlist|plans|targets|
  radar|thoughts
  > Leeds have dropped Noah Okafor from their list of targets.

== enquiry

plans talks of a contract, seller, renewal
  @hoping|@ready|set|due|expected|going|will ?to open|begin|start|hold|initiate|enter ?into ?fresh|new talks|negotiations|discussions
  over|about|on|regarding|with|for ?P ?about|over|on ?a|an|his|her|the new|fresh|improved|extended|contract|extension ?long_term ?deal|
  contract|
  terms|extension
  > Leeds want to open talks over a new contract for Noah Okafor.

== bid_rejected

failed with so many bids, buyer
  fail|failed|failing|fails|unsuccessful ?recently ?again with|in ?a|an|their|its|two|several|three ?F .. @bid !to_beat
  > Leeds failed with their first bid for Noah Okafor.

== talks

contract talks on hold, any, renewal
  ?@have put|puts|putting|placed ?the ?all contract|renewal|extension talks|negotiations|discussions ... on hold|ice
  > Leeds have put contract talks with Noah Okafor on hold.

== bid_rejected

rebuffs a club over him, seller
  @rejects to=C over|for|in_pursuit_of|regarding p=P|@him
  > Milan rebuff Leeds over Noah Okafor.
failed with a move for him, buyer
  fail|failed|failing|fails|unsuccessful with|in ?a|an|their ?late|last_ditch|F|opening|audacious p=P move|bid|swoop|offer|approach
  > Leeds fail with late Noah Okafor move.

== bid_expected

braced for bids for him, seller
  brac*|expect|expects|expecting|anticipat*|await|awaits|awaiting ?themselves ?for ?a|an|more|further|several|new|fresh|another|imminent
  ?F @bid|approaches ?of|worth ?F ?from|by ?C for|from|over
  > Leeds are bracing themselves for bids for Noah Okafor.

== bid_rejected

offer not good enough, any
  @bid ... is|was|are|were not|t good|high|big|close|near enough|acceptable|satisfactory
  > Leeds have been told their offer for Noah Okafor is not good enough.
unwilling to accept, seller
  unwilling|reluctant|not_willing|not_prepared|not_ready|unlikely to accept|entertain|consider ... @bid
  > Milan were unwilling to accept Leeds' £8m bid for Noah Okafor.

== collapsed

wants him no longer, buyer
  no longer want|wants|need|needs|interested|pursuing|keen|after|considering|plan|planning|chasing|looking ?on ?in ?for ?to ?@sign|
  @signing
  p=P|@him
  > Leeds no longer want Noah Okafor.
"""
)
