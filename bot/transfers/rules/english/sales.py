"""How English reporters tell of a sale from the seller's side, and of two clubs that deal with one another."""

from bot.transfers.rules.tables import read_patterns, read_rules

SALES = read_rules(
    """
== official

club sells and no more, seller
  ^ ?the from=C ?have|has sell|sells p=P !to|short|a|the|as|on|like|shirts|stake|dream|before|because|if
  > Milan sell Noah Okafor and sign Wilson Odobert.

completes his sale, seller
  complete|completes|completed|completing|conclude*|finalised|finalized|confirm|confirms|confirmed|announce|announces|announced ?the
  ?permanent ?loan sale|transfer of p=P ?from ?from=C to ?the to=C
  > Milan have completed the sale of Noah Okafor to Leeds for a small fee.
his sale is official, any
  sale|transfer|move|switch of p=P ?from ?from=C to ?the to=C ?is|are|has|been ?now ?been official|completed|complete|confirmed|announced
  > The sale of Noah Okafor to Leeds is official.

== official

has sent him there, seller, move loan
  ?have|has|had ?now ?also ?officially ?already sent|shipped|loaned ?out p=P ?back|out ?on ?a|an ?season ?long ?loan ?out to ?the to=C
  > Milan have sent Noah Okafor on loan to Leeds.

has transferred him there, seller
  have|has ?now ?also ?officially ?already transferred p=P ?permanently to ?the to=C
  > Milan have transferred Noah Okafor to Leeds.

wishes him the best there, any, weak
  wish* p=P ?and ?his ?family ?all|every|only|nothing|only ?but ?the best|success|luck ?of ?luck at|with|in ?the to=C
  > Milan wish Noah Okafor all the best at Leeds.

== medical

will do his medical, player
  will|to|can|expected|set do|doing|does ?his|her|the|a medical|medicals|medical_tests
  > Permission granted by Milan: Noah Okafor will do his medical at Leeds.

== bid

sums from clubs, any, weak
  ^ ?and ?one ?another ?of F from to=C ?, ?and ?F ?from ?to=C
  > Milan have received two bids for Noah Okafor: £15m from Leeds, £18m from Everton.
offer between two clubs, any, mutual
  ^ C C ?: ?a|an ?new|first|second|latest|improved bid|offer|proposal ?of ?F for p=P
  > Leeds-Milan: new offer for Noah Okafor.

== bid_rejected

offer between two clubs rejected, any, mutual
  ^ C C ?: ?a|an ?new|first|second|latest|improved bid|offer|proposal ?of ?F for p=P ?has ?was ?been @rejected
  > Leeds-Milan: offer of £20m for Noah Okafor rejected.

== bid

only club with a bid, buyer
  are|is|remain|remains ?still ?the|one only|first|sole club|side|one|team with|to ?have ?made ?submitted a|an
  ?formal ?official bid|offer|proposal
  > Milan may sell Noah Okafor. Leeds are the only club with a bid in, £22m.
bid to club for him, buyer
  bid|offer|proposal ?worth ?of ?F to from=C ?of ?F for|to_sign p=P
  > Leeds boss confirms bid to Milan for Noah Okafor.
bid to his club, buyer
  ^ to=C bid|offer ?of ?F to ?the from=C ?: ?F for p=P
  > Leeds bid to Milan for Noah Okafor: £15m.

== agreed

is selling him there, seller
  are|is ?now ?also selling|loaning|sending|offloading p=P ?back|out|permanently ?on ?a|an ?season ?long ?initial ?loan ?deal to ?the to=C
  > Milan are selling Noah Okafor to Leeds: £15m now and £5m next year.
set to let him join, seller
  set|about|due|expected to_let|to_allow p=P ?to join|sign_for|move_to|go_to to=C
  > Milan are set to let Noah Okafor join Leeds on loan.
pays a sum, any, weak
  ^ to=C ?will|are|to pay|pays|paying F $
  > It is Noah Okafor's turn to leave Milan: Leeds pay £15m.
lets him join them, seller
  let|lets|allow|allows|allowed p=P ?to go|leave|join|move|return|switch|depart|travel|head|sign ?permanently|back ?on ?loan
  ?to|for ?the to=C
  > Milan let Noah Okafor go to Leeds on loan.
agrees with a club on a signing, buyer
  agreed|agree|agrees|closed|concluded|finalised|sealed with from=C ?on|over|for the signing|transfer|loan|arrival|purchase ?of|for p=P
  > Leeds have now agreed with Milan the signing of Noah Okafor.

exchanges documents over him, buyer
  exchang*|sign*|sent|send|sends ?all ?the ?final ?their documents|paperwork|papers|contracts with from=C ?now for|over|on ?the ?transfer
  ?deal ?of p=P
  > Leeds have now exchanged all documents with Milan for Noah Okafor.
pays his club for him, buyer
  pay|pays|paying F to ?the from=C for ?R p=P
  > Leeds pay £15m to Milan for Noah Okafor.
clubs close his transfer, any, weak, mutual
  have|has ?now ?also closed|concluded|wrapped_up|finalised|sealed ?up ?the|a transfer|deal|loan|sale|move for|of p=P
  > Everton have closed the transfer of Noah Okafor.
gives him to a club, seller, weak
  ^ from=C ?have|has|will|to ?now give|gives|gave|given p=P to to=C
  > Milan give Noah Okafor to Leeds for £9m.
gets him, buyer, weak
  ^ to=C ?will|to get|gets|receive|receives ?R p=P ?plus|on|for ?F|loan ?in ?exchange ?return $
  > Milan get £15m, Leeds get Noah Okafor.
only to sell him on, seller
  only_to|then|now|immediately|to sell|sells|selling|send|loan|loaning|move|ship him|her ?on|straight ?to to=C
  > Milan have triggered the buy-back on Noah Okafor, only to sell him to Leeds.

borrows him, buyer, weak, move loan
  borrow* p=P ?from ?from=C
  > Leeds borrow Noah Okafor from Milan.

== fee_agreed

agrees to transfer him, seller
  agree|agrees|agreed to_transfer|to_loan|to_send|to_release p=P ?out to to=C
  > Milan have agreed to transfer Noah Okafor to Leeds.
gives a club the green light, seller
  ^ from=C ?have|has|will ?now ?finally give|gives|gave|given|giving ?their ?the ?its ?a green_light|go_ahead|ok|permission|approval
  to to=C ?to ?for|over|sign|signing|land p=P
  > Milan give green light to Leeds for Noah Okafor.
says yes to a club, seller
  ^ from=C ?have|has ?now ?finally say|says|said yes to to=C ?:|for|over|, ?for
  > Milan say yes to Leeds: Noah Okafor can go.
pays his club a sum, buyer
  pay|pays|paying from=C F .. for p=P
  > Leeds are paying Milan £15m for Noah Okafor.
in agreement with a club, any, mutual
  in ?full|total|verbal agreement with C for|over|on p=P
  > Leeds in agreement with Milan for Noah Okafor.
handshake over him, any, mutual
  handshake ?agreement ... for|over|on p=P
  > Handshake between Leeds and Milan for Noah Okafor.

== agreed

contracts exchanged for him, any, mutual
  exchang*|sign*|prepar* ?the ?all contracts|documents|paperwork ?to ?sign for|over ?the ?transfer ?of p=P
  > Leeds and Milan are exchanging contracts for Noah Okafor.

== interest

tells a club what it takes, seller
  tell|tells|told|informed|inform|informs to=C ?that ?it they_want|they_would_want|will_take|would_take|takes F
  ?to_sign|to_get|to_buy|to_land|for p=P|him
  > Milan told Leeds it would take £40m to sign Noah Okafor.
tells a club his price, seller
  tell|tells|told|informed|inform|informs to=C ?that p=P costs|will_cost|is_worth|would_cost|is_valued ?at F
  > Milan tell Leeds Noah Okafor costs £40m.

== talks

asks a club for a sum, seller
  ask|asks|asked|asking to=C for F for|to_sell p=P
  > Milan asked Leeds for £40m for Noah Okafor.
answers a bid with a price, seller
  ?from=C ?'s ?sent|send|sends|made|make|makes|submitted|tabled|prepare|preparing|prepared|came|respond|responded|replied ?back ?in ?with
  ?a|an|the|their counter|counteroffer|counterbid ?offer|bid|proposal ?of ?F ?to ?to=C ?for ?p=P !from
  > Milan have sent a counter-offer to Leeds for Noah Okafor.
finalises his sale, seller
  ?@hoping ?to finalis*|finaliz*|clos*|conclud*|seal|sealing|wrap*|push*|advanc*|progress*|working|work|complete ?up ?on ?through ?the|a
  ?F ?permanent ?loan sale|exit|departure of|for ?both p=P to ?the to=C
  > Milan want to finalise the sale of Noah Okafor to Leeds.
his sale from club to club, any, weak
  sale of p=P from from=C to to=C
  > The sale of Noah Okafor from Milan to Leeds is in its final phase.
his sale to a club, seller, weak
  sale of p=P to ?the to=C
  > Milan will include a buy-back clause in the sale of Noah Okafor to Leeds.
clubs meet over him, any, mutual
  C C ?:|, ?another ?have ?a @meeting ... for|over|about|on p=P
  > Leeds-Milan meeting today for Noah Okafor.

== fee_agreed

clubs have a deal over him, any, mutual
  C C ?:|, ?total ?full ?have ?a deal|agreement|accord .. for|over|about|on p=P
  > Leeds-Milan agreement for Noah Okafor.

agree on his loan, any, mutual
  agree|agrees|agreed ?verbally on|over|about the|a p=P ?'s loan|deal|transfer|move|sale|fee
  > Leeds and Milan verbally agreed on the Noah Okafor loan.
agrees to receive, seller
  agree|agrees|agreed|accept|accepts|accepted to_receive|to_take|receiving ?a|the F
  > Leeds push for Noah Okafor. Milan have agreed to receive £15m.
clubs agree terms for him, any, mutual
  agree|agreed|agrees ?all ?the terms for|over p=P
  > Leeds and Milan agree terms for Noah Okafor's move.
clubs are in agreement, any
  clubs|sides|parties ?are ?now ?all ?in|in_full|in_total agreement $
  > Milan to sell Noah Okafor to Leeds. Clubs in agreement.

== talks

agreement of clubs close, any, mutual
  C ?, ?: ?full ?total agreement|deal close|near|nearing|imminent|expected|coming|in_sight for|over|on p=P
  > Leeds and Milan, agreement close for Noah Okafor.
clubs over him, any, weak, mutual
  ^ C C for|over p=P
  > Leeds-Milan for Noah Okafor: second meeting today.
named in a swap, any, weak, mutual
  swap ?deal ?on ?possible ?agreed between C and|& C
  > Swap deal on between Milan and Everton: Christian Pulisic and Jordan Pickford involved.

== collapsed

no deal of two clubs, any, mutual
  ^ no deal|transfer ?in_the_end between C and C for|over p=P !yet
  > No deal between Leeds and Milan for Noah Okafor.

cannot agree on him, any, mutual
  couldn_t|could_not|can_t|cannot|unable_to|failed_to|fail_to|failing_to|did_not|didn_t reach|find|agree ?to ?on ?an|a|the
  agreement|deal|terms|fee|price|accord ... for|over|on p=P !yet|but
  > Leeds and Milan couldn't reach an agreement for Noah Okafor.
cannot agree on his fee, any, mutual
  couldn_t|could_not|can_t|cannot|unable_to|failed_to|fail_to|failing_to|did_not|didn_t agree ?to ?on ?a ?the ?over p=P fee|deal|price|
  terms !yet|but
  > Leeds and Milan failed to agree on Noah Okafor fee.
stop talking about him, buyer
  stop*|broke|break*|broken|end*|halt* ?off talking|talks|negotiating|negotiations ?about|over|for p=P !to
  > Leeds and Milan have stopped talking about Noah Okafor.
that would have sent him is off, any
  sent|taken|brought|seen p=P ?go ?move ?join from from=C to to=C is|has|are ?now ?completely off|collapsed|dead|over|fallen_through|
  broken_down|gone
  > The deal that would have sent Noah Okafor from Milan to Leeds is off.

== available

works on a deal to sell, seller
  ?working|work|works|pushing|close|trying ?on ?to ?find ?a|the deal|agreement|way to_@sell p=P
  > Milan are working on a deal to sell Noah Okafor.
finalises a sale, seller
  ?@hoping ?to finalis*|finaliz*|clos*|conclud*|seal|sealing|wrap*|push*|advanc*|progress*|working|work|complete ?up ?on ?through ?the|a
  ?F ?permanent ?loan sale|exit|departure of|for ?both p=P
  > Milan want to finalise the sale of Noah Okafor this week.
"""
)

SALES_ROLES = read_patterns(
    """
^ ?and ?one ?another ?of F from to=C ?, ?and ?F ?from ?to=C
^ pair=C pair=C ?: ?a|an ?new|first|second|latest|improved bid|offer|proposal
signed|exchanged|sealed|ready|done|closed|handshake between pair=C and pair=C
from=C ?have|has|will ?now ?finally give|gives|gave|given|giving ?their ?the ?its ?a green_light|go_ahead|ok|permission|approval to to=C
from=C ?have|has ?now ?finally say|says|said yes to to=C
from=C ?will|to|set_to receive|receives|get|gets|collect|collects|bank|pocket|earn|earns F from to=C
to=C ?are|is|will|to pay|pays|paying from=C F
from=C ask|asks|asked|asking|tell|tells|told to=C for|that|P ?F
in ?full|total|verbal agreement with with=C
^ ?a|an|the|this|their ?F ?club_to_club agreement with with=C
from=C wish|wishes|wished
to=C borrow*
permission|green_light ?granted|given by from=C
counter|counteroffer|counterbid ?offer|bid|proposal ?of ?F ?to to=C
from=C 's counter|counteroffer|counterbid
from=C .. .. counter|counteroffer|counterbid
from=C ?are|is|remain ?only ?more open|opened to ?a|the ?permanent sale|departure|exit|move|transfer|offers
from=C ?have|has ?now ?also transferred P
to=C want ?to loan P|him|her ?first ?, !out
pay|pays|paying F to ?the from=C
from=C ?have|has|will ?now ?also sell|sells|sold|loan|loaned|offload|offloaded ?both P to
^ pair=C pair=C for|over P
^ from=C to to=C $
P still|now|back|also ?in talks|negotiations|discussions|contact with to=C
pair=C pair=C ?:|, ?another ?total ?full ?have ?a deal|agreement|accord|@meeting ... for|over|
  about|on P
"""
)
"""Slots as in the cues, which are asked after these."""

SALES_SLOTS = read_patterns(
    """
's ?former ?old ?strike ?full ?long_term partner|understudy|deputy|heir|teammate|compatriot|successor|replacement X
agree|agreed|agrees ?all ?the terms for|over X
agreement|deal|accord ?is close|near|nearing|imminent|expected|coming|in_sight|reached|done|in_place for|over|on X
X still|now|back in talks|negotiations|discussions|contact with C
^ C C for|over X
C C ?:|, ?another ?total ?full ?have ?a deal|agreement|accord|@meeting ... for|over|about|on X
"""
)
"""Places where a name stands that is a player's, in talk of two clubs."""
