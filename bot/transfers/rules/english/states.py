"""How English reports sum up where a move stands: sure, in doubt, sent on by the seller."""

from bot.transfers.rules.tables import read_rules

STATES = read_rules(
    """
== talks

close to his club, player
  p=P to to=C ?is|are|looks|edging|getting ?now ?very|all_but|almost close|closer|imminent|nearing|advancing|
  on_the_brink|at_an_advanced_stage
  > Noah Okafor to Leeds is close.
discuss a deal, buyer, mutual
  are|have|is|been discussing|discussed ?a|the|terms ?potential|possible|permanent|loan|F deal|transfer|fee|package|terms for|of|over|
  on p=P
  > Milan and Leeds are discussing a deal for Noah Okafor.
close to agreeing, buyer, mutual
  close|closer|near|nearing ?to agreeing|reaching|an|a ?a|an|the ?agreement|deal|fee|price|terms on|over|for ?a|the ?fee|deal ?for p=P
  > Leeds and Milan are close to agreeing a fee for Noah Okafor.
clubs talk of him, buyer, mutual
  ^ C ?are ?now ?still ?locked ?in ?advanced|direct|active|positive|final talks|negotiations|discussions over|about|on|for|regarding p=P
  > Leeds and Milan in talks for Noah Okafor.
expects him to join, seller
  from=C expect|expects|expecting p=P to join|sign_for|move_to|leave_for to=C
  > Milan expect Noah Okafor to join Leeds.
works to sign, buyer
  work|works|working ?hard ?flat_out to @sign ?both p=P
  > Leeds are working to sign Milan winger Noah Okafor.
more talks to come, buyer, mutual
  set|due|scheduled for ?further|more|fresh|new|another|crunch|key ?round ?of talks|discussions|negotiations over|on|about|for
  > Leeds and Milan are set for further talks on Noah Okafor.
held up, any, weak
  move|switch|deal|transfer ... on_hold|held_up|delayed|hit_a_snag|stuck
  > Noah Okafor's proposed switch to Leeds is on hold until Milan find a replacement.
may yet collapse, any
  deal|move|transfer|switch|agreement ?to|with ?C ?for ?p=P ?to ?C could|may|might ?still ?yet ?now
  collapse|fall_through|break_down|fall_apart
  > Noah Okafor's move to Leeds could still collapse.
in jeopardy, any
  p=P ?'s ?proposed ?F deal|move|transfer|switch ... in_jeopardy|in_doubt|under_threat|up_in_the_air|hanging_in_the_balance
  > Noah Okafor's move from Milan to Leeds is in jeopardy over personal terms.
in doubt, any
  deal|move|transfer|switch|agreement|talks ... verge|brink|danger|risk|point of ?total collaps*|falling_through|breaking_down|
  being_called_off
  > The Noah Okafor deal between Leeds and Milan is on the verge of collapse.
goes to discuss a move, player
  arriv*|travel*|fly|flying|flies|land*|meet|meets|met|heads|heading ... to_discuss|to_negotiate|to_thrash_out|to_talk_about ?a|the|his
  ?potential|possible|proposed move|transfer|terms|deal|switch|contract
  > Noah Okafor is expected to arrive in Leeds to discuss a move.

== medical

allowed a medical, player
  permission|green_light|clearance|go_ahead ?granted|given ?by ?C to_do|to_have|to_take|to_undergo|to_complete|for ?a|his|her|the medical|
  medicals
  > Noah Okafor, given permission to do a medical at Leeds.
will have a medical, player
  p=P ?is will|set|due|expected|scheduled ?to have|take|undergo ?a|his|her ?C medical|medicals
  > Noah Okafor will have a medical with Leeds in the coming hours.
goes there for his medical, player
  fly|flies|flying|travel*|land|lands|landed|arriv*|heading|boarding|on_his_way|en_route ... to_complete|to_undergo|to_have|to_take|to_do|
  to_pass ?his|her|a|the medical|medicals|medical_tests
  > Noah Okafor will fly to England tomorrow to complete his medical at Leeds.
to complete tests and sign, player
  ?be|is|fly|flies|land|lands|landed|arriv*|travel* ?in|to|at ?to=C ?today to|will complete|pass|undergo|do|have ?all|the|his|both ?his
  medical|medicals|medical_tests and|before|then ?to sign|signing|put_pen ?in ?as ?a ?new ?to=C
  > Noah Okafor lands in Leeds to complete all medical tests and sign.

== collapsed

bid comes to nothing, any
  bid|swoop|approach|chase|pursuit|attempt ?for ?to_@sign ?p=P collaps*|fails|falls_through|fell_through|falters|breaks_down|
  comes_to_nothing|came_to_nothing|hits_the_buffers
  > Leeds' bid for Noah Okafor collapses.
admits defeat, buyer
  admit*|conced*|accept* defeat|they_have_lost|they_will_not in|the|sign ... p=P
  > Leeds have admitted defeat in their bid to sign Noah Okafor.
hopes are over, any
  hopes|dreams|chances of @signing p=P ... ... dashed|crushed|ended_by|in_tatters|in_ruins
  > Leeds' hopes of signing Noah Okafor on loan from Milan for the rest of the season have been dashed.

steps back, buyer
  stepped|stepping|step|steps|bowed|bowing back|aside|away|out ?from|of ?the ?p=P|race|deal|talks|pursuit ?deal
  > Leeds are stepping back from a Noah Okafor deal.
decides against a bid, buyer
  decide*|opt|opted|chosen|chose|elected|prefer* not_to|against ?to submit|submitting|make_an_offer|make_a_bid|making_an_offer|
  making_a_bid|pursue|pursuing|proceed|match|matching|
  enter|sign|signing|follow_up|raise
  > Leeds have decided not to submit an offer for Noah Okafor after all.
will not match it, buyer
  will_not|would_not|won_t|refus*_to|not_prepared_to|not_willing_to ?be enter|match|get|drawn ?into ?a ?the ?to=C ?'s ?F bidding_war|
  auction|offer|bid|proposal|price
  > Leeds will not enter a bidding war for Noah Okafor.

== denied

tells suitors to give up, seller
  warn*|tell|tells|told|urg* to=C to forget|stay_away|keep_away|look_elsewhere|back_off|give_up|move_on|hands_off|they_are_wasting
  > Milan president Paolo Scaroni has warned Leeds to forget about Noah Okafor.
no talks, any, weak
  no|not|never|without ?been ?any ?in talks|negotiations|discussions|contact with|over|about|for|between|to !yet
  > Leeds boss Daniel Farke says there have been no talks with Milan over Noah Okafor.
will not be let go, player
  p=P will_not|would_not|won_t|is_not|isn_t ?to be @sold|leaving|moving|allowed_to_@leave|let_go !for
  > Milan boss Massimiliano Allegri says Noah Okafor will not be sold to Leeds.
unlikely to go, player
  p=P ?is|are|looks|seems|now ?now ?increasingly ?highly unlikely|not_expected|not_set|reluctant|no_longer_expected to_join|to_sign|
  to_@leave|to_move|to_return
  > Noah Okafor is unlikely to join Leeds.
sale ruled out, seller
  @rejects|rule*_out|ruling_out|oppos*|block|blocks|blocked|blocking ?the ?idea|possibility|prospect|suggestion ?of @selling|a_sale|
  the_sale|selling|losing|
  letting ?of p=P
  > Milan have ruled out selling Noah Okafor to Leeds.
honours his contract, player
  honour|honours|honouring|see_out|sees_out|seeing_out|serve_out ?the ?his|her ?current ?remainder ?rest ?remaining ?last ?final ?year ?of
  ?his ?her ?from=C ?'s contract|deal|terms
  > Noah Okafor says he will honour his Leeds contract.

== bid_rejected

does not mean to accept, seller
  no_intention|not_prepared|reluctant|not_ready|not_inclined|not_willing of|to accepting|accept|entertaining|entertain ?it|the|that
  > Leeds have sent a proposal for Noah Okafor. Milan have no intention of accepting.
rejecting a bid, seller
  @rejecting ?a|an|the|their|two|three ?F ?opening|second|third|initial|improved|late ?F @bid|@approach
  > Milan want £20m for Noah Okafor after turning away a £15m offer from Leeds.

== available

departure is near, player
  p=P ?'s departure|exit ?is|looks|appears|seems|now ?now imminent|near|close|inevitable|likely|certain
  > Milan chairman Paolo Scaroni confirms Noah Okafor's departure is imminent.

== interest

looks at a cheap move, buyer, not denied
  eye|eyes|eyeing|plot*|consider*|weigh*|explor* ?up a|an .. F move|swoop|deal|switch|raid|transfer for p=P
  > Leeds are eyeing a cut-price £7m move for Noah Okafor.
asks for a lower price, buyer
  want|wants|ask|asked|urg*|hope|hopes|push* ?for from=C to lower|reduce|drop|cut ... for p=P
  > Leeds want Milan to lower their asking price for Noah Okafor.
to raid a club, buyer
  raid|raiding from=C for ?both p=P
  > Leeds are set to raid Milan for Noah Okafor.
tempted to move, buyer
  tempted|will|could|may|might|to ?also ?now ?be ?tempted ?to move_for|swoop_for|step_in_for|turn_to p=P
  > Leeds could be tempted to move for Noah Okafor.
a club's move for him, any
  to=C loan|permanent|shock|surprise|summer|F move|swoop|switch for p=P
  > Leeds loan move for Noah Okafor.
forces a move, player
  force|forcing|forces ?through ?a|his|the ?summer move|transfer|switch|exit to to=C
  > Noah Okafor hopes to force through a move to Leeds.
wants his loan to last, buyer
  want*|keen|hope*|hoping|plan*|look*|like to keep|make ... p=P ?'s ?loan ?move ?deal permanent|permanently
  > Everton want to keep on-loan Leeds winger Noah Okafor permanently.
an attempt to sign, buyer, not denied
  bid|effort|efforts|push to @sign|tempt|entice|convince|persuade|re_sign ?back ?R p=P !accepted
  > Everton step up efforts to sign Leeds winger Noah Okafor.
one of two ways, player, not denied
  or ?to join|sign_for|move_to|go_to|head_to to=C ?'s !'s
  > Noah Okafor can stay in Milan or join Leeds.

== personal_terms

in place on personal terms, buyer
  deal|agreement|accord ?is ?now ?already in_place|reached|done|agreed|sealed ?also on personal_terms|terms ?with ?for ?R ?p=P
  > Leeds have a deal in place on personal terms with Noah Okafor.
asks to be let go there, player
  ask*|tell|tells|told|urg*|beg*|plead*|want* ?with ?the from=C|club ?to let him|her|them ?go ?to join|sign_for|move_to|go_to|leave_for|
  return_to to=C
  > Noah Okafor has asked Milan to let him join Leeds.

gives a club his word, player
  p=P ?has|have ?also ?now ?already give|gives|given ?the to=C ?a|the|his|their green_light|go_ahead|nod|thumbs_up|word|approval|yes
  > Noah Okafor has given Leeds the green light over a move from Milan.
one club for another, player
  p=P ?has|have ?set_to @rejects not=C in_favour_of|and_chosen|and_picked|to_pick|for ?a ?move ?switch ?to ?joining to=C
  > Noah Okafor has rejected Everton in favour of Leeds.

== bid

seller looks at a bid, seller
  consider*|weigh*|mull*|study*|studying|assess*|review* ?up ?over to=C ?'s ?latest|opening|second|new|improved ?F @bid
  > Milan are considering Leeds' £20m offer for Noah Okafor.

== bid_expected

expects a bid, seller
  expect|expects|expecting|braced|bracing|anticipat* to|for ?receive|receiving|an|a ?a|an|another|new|improved|second ?F @bid|approach ?of
  ?F from to=C
  > Milan expect to receive a bid from Leeds for Noah Okafor this week.

== fee_agreed

lets a club speak to him, seller
  from=C ?have|has give|gives|given|grant|grants|granted to=C permission|green_light|the_green_light|the_go_ahead|leave to
  speak|talk|negotiate|hold|discuss
  > Milan have given Leeds permission to speak to Noah Okafor.

== agreed

to a club and all set, player
  p=P to to=C , all_set|all_agreed|all_done|all_sealed|deal_on|done_and_sealed|sealed
  > Noah Okafor to Leeds, all set!
agrees a club's switch, player
  p=P ?has|have agree|agrees|agreed ?a ?the to=C move|switch|transfer|deal
  > Noah Okafor agrees Leeds switch.
left and will join another, player
  left|leaves|departed ?the from=C ... and is|are ?now ?all set|due|expected|ready|about|poised|going|likely to_join|return_to|to_C to=C
  > Noah Okafor left Milan in June and is set to join Leeds.
leaves for another, player
  set|due|agreed|will|ready|about|going|poised ?to @leave ?the from=C for|to|and_join|to_join ?A ?side ?club to=C
  > Noah Okafor is set to leave Milan for Leeds.
pays his club, buyer
  set|agreed|agree|agrees|due ?to pay|paying|meet|match ?the from=C ?'s F|asking_price|valuation ... p=P
  > Leeds are set to pay Milan £3m to bring Noah Okafor back.
will be sold there, seller
  will @sell p=P|him|her ?, ?A ?, to to=C
  > Milan will sell Noah Okafor to Leeds for £12m.

== official

once he has moved, player
  ^ completing|sealing|finalising|clinching ?his|her ?F ?permanent|loan ?to=C move|switch|transfer|return
  > Noah Okafor says it is a proud day after completing his move to Leeds.
leaves to sign there, player
  p=P @leaves ?the from=C to sign|join|seal ... to=C deal|contract|move|switch
  > Noah Okafor leaves Milan to sign three-year Leeds deal.
takes him on loan, buyer
  have|has taken|borrowed p=P on ?a ?season_long loan
  > Leeds have taken Milan winger Noah Okafor on loan.
seller confirms he goes, seller
  confirm*|announc* ?the ?permanent ?loan departure|exit|sale|transfer|loan|move of ?both p=P to to=C
  > Milan confirm the departure of Noah Okafor to Leeds for £20m.
"""
)
