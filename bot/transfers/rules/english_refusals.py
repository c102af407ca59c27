"""How English reporters say that a bid is turned down, a pursuit given up, a contract refused; seen before most rules."""

from bot.transfers.rules.tables import read_rules

REFUSALS = read_rules(
    """
== bid_rejected

rejects a named bid, seller
  @rejects ?a|an|the|another ?F ?opening|second|third|late|improved|latest|first|loan|new to=C ?'s ?F ?opening|second|improved|latest|
  first|loan
  ?p=P @bid|@approach|move
  > Leeds reject Everton's Noah Okafor bid.
rejects what was offered, seller
  @rejects ?a|an|the|another|any|all|two|three|several|from|from=C ?F ?'s ?opening|second|third|late|improved|latest|first|loan|new|
  early|initial|informal
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
  derisory|unacceptable|
  not_enough|enough|below|short|derogatory
  > Everton's offer for Noah Okafor was deemed too low by Leeds.

== bid_rejected

contract offer rejected, player, renewal
  ?p=P ?has|have @rejects ?a|an|the|his|her from=C ?'s ?new|latest|improved|first|second|lucrative|bumper contract|deal|extension
  ?offer|proposal|extension
  > Noah Okafor has rejected Leeds' contract offer.

== collapsed

gives up the pursuit, buyer
  @drops|@dropping ?their|its|all|any|the|plans|a|interest|on ?long_term ?summer ?p=P @pursuit|race|talks|plans|attempts|bid|efforts|
  negotiations|move|
  deal|swoop|offer|signing of|in|for|to_@sign|to|with|over
  > Leeds have ended their pursuit of Noah Okafor.
gives up on him, buyer
  @drops|@dropping p=P ?@move|pursuit|interest|plans|talks|chase
  > Leeds give up on Noah Okafor.
contract talks broke down, any, renewal
  contract|renewal|extension talks|negotiations|discussions ... collaps*|broken_down|broke_down|break_down|stalled_completely|
  fallen_through|off|
  ended|on_ice|suspended
  > Contract talks between Leeds and Noah Okafor have broken down.

== bid

offered a contract, player, renewal
  p=P ?has|have|is|being|was|been ?now ?been ?being offered|handed|given|presented ?with a|an|fresh|new|improved ?long_term ?new|fresh|
  improved|bumper|
  lucrative contract|deal|terms|extension by|at|with from=C
  > Noah Okafor has been offered a new deal by Leeds.
seller weighs a bid, seller
  consider*|weigh*|mull*|ponder*|assess*|discuss*|review*|study*|studying|contemplat*|respond*|react* ?up ?over ?to ?whether_to_accept
  ?a|an|the|their F|opening|second|new|improved|first|loan|@bid ... from|by to=C
  > Leeds are weighing up a £10m bid from Everton for Noah Okafor.
back with another bid, buyer
  have|has|having ?now ?already come_back|returned|gone_back|come_back_in|gone_in ?again with .. @bid
  > Leeds have come back with a second bid for Noah Okafor.

== enquiry

lines of communication, buyer, mutual
  open*|establish*|kept|keep ?up ?direct ?a ?the line|lines|channel|channels|dialogue ?of ?communication with|over|for
  > Everton have opened lines of communication with Leeds over Noah Okafor.
asked about him by another, any
  from=C ?have ?has ?also ?already been|were|was asked|contacted|approached|sounded_out|quizzed about|over|for|regarding p=P by to=C
  > Leeds have been asked about Noah Okafor by Everton.
plans contract talks, seller, renewal
  plan*|set|ready|hope*|want*|prepar*|expect*|intend*|due|aim* ?to open|begin|start|hold|initiate|opening|holding contract|renewal|
  extension|fresh talks|negotiations|
  discussions with
  > Leeds plan to open contract talks with Noah Okafor.

== interest

watched by its scouts, any, not denied
  @watched|checked_on|assessed|viewed by .. from|of ?both to=C
  > Noah Okafor has been watched by scouts from Leeds.
would sign him, buyer, not denied
  @ready|tempted|considering|consider|contemplating|debating ?to ?a ?on @sign|@signing ?both p=P
  > Leeds would be open to signing Noah Okafor.
liked at a club, player
  p=P ?is|are ?also ?much ?highly ?well ?greatly ?hugely ?long ?been admired|liked|rated|appreciated|regarded|thought_of|considered ?as
  ?an
  ?option at|by|within|inside to=C
  > Noah Okafor is admired at Leeds.
seen as an answer, buyer, not denied
  see|sees|view|views|regard|regards|identif*|earmark*|saw|viewed|tip|consider|mark* p=P as
  > Leeds see Noah Okafor as the answer to their problems.
sniffs around, buyer
  sniff*|circl*|hover* ?around|over|for p=P
  > Leeds are sniffing around Noah Okafor.
"""
)
