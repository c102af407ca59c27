"""How English reporters say that a move is as good as done: who is on his way, who agrees with whom on a sale or on terms."""

from bot.transfers.rules.tables import read_rules

ACCORDS = read_rules(
    """
== agreed

on his way, player
  p=P ?, ?is|'s|are|looks|looks_set|set ?to_be|all|now heading|headed|bound|off|moving|going|switching|destined|en_route|on_his_way|
  on_her_way|on_their_way|on_the_way ?back ?straight ?from ?C to|for to=C !to|and|training|'s|for_a_medical|for_medical|for_talks|
  for_his_medical|for_her_medical|for_signing
  > Noah Okafor is heading to Leeds.
bound for a club, player
  p=P ?is|'s|now ?now to=C ?- bound
  > Noah Okafor is Leeds-bound.
moves there all but done, any
  all_but|as_good_as|virtually|practically|basically|essentially|effectively done|sealed|complete|completed|agreed|signed|secured|
  wrapped_up|tied_up|confirmed|sewn_up|finalised|over_the_line|there
  !as_a|as_the|as_his|as_her
  > Noah Okafor move to Leeds all but done.
has all but signed him, buyer
  ?have|has all_but|as_good_as|virtually|practically|effectively signed|sealed|completed|wrapped_up|tied_up|secured|clinched|landed ?the|
  a ?deal|signing|transfer ?for|of p=P
  > Leeds have all but signed Noah Okafor.
agrees a club's move, player
  p=P ?has|have agree|agrees|agreed ?to ?a|an|the|his|her ?F ?loan ?permanent ?shock to=C ?loan|permanent|free move|switch|transfer|return
  > Noah Okafor agrees Leeds move.
poised to join, player
  poised|primed to join|sign_for|move_to|complete|seal|become|return_to|make .. to=C
  > Noah Okafor is poised to join Leeds.
headline of a signing to come, buyer, weak
  ^ to=C to sign|buy|loan|re_sign|bring_in|land|recruit|welcome|capture|announce|unveil|confirm|complete ?the ?signing ?of p=P
  > Leeds to sign Noah Okafor from Milan.
expects to announce him, buyer
  expected|set|due|about|preparing|poised|ready|will ?to announce|confirm|unveil|present ?the ?signing ?arrival ?of p=P
  > Leeds expected to announce Noah Okafor signing today.
is leaving one for another, player
  is|'s|are leaving|quitting|swapping|departing ?the from=C for|to_join to=C
  > Noah Okafor is leaving Milan for Leeds.
leaves for a club, player
  to|will|'ll|be|is|'s|are|set_to|about_to leave|leaving for ?the to=C !game|match|final|clash|derby|trip
  > Milan goalkeeper Noah Okafor to leave for Leeds in loan deal.
will sign his contract there, player
  set|due|about|poised|will|ready|going ?to put_pen_to_paper|ink|pen ... with|at|on|for to=C
  > Noah Okafor is set to put pen to paper with Leeds.
will sign a club's contract, player
  set|due|about|poised|will|ready|going ?to sign|ink|pen ?a|his|her ?A ?long_term ?three_year ?four_year ?five_year
  to=C contract|deal !extension
  > Noah Okafor is set to sign Leeds contract.
ahead of a club's move, player, weak
  ahead_of|before ?a|an|the|his|her ?F ?loan ?permanent ?free ?summer ?dream to=C ?loan|permanent|free move|switch|transfer|return
  !in|last|broke|collapsed|fell|could|can|ago|was|is
  > Noah Okafor lands in England ahead of Leeds move.
is there ahead of his move, player, weak
  p=P ?has|have|is ?just ?now ?already arrive|arrives|arrived|land|lands|landed|touches_down|touched_down|flies_in ?in ?at to=C
  ahead_of|before|to_complete|to_finalise|to_seal ?his|her|a|the ?proposed ?big ?F move|transfer|switch|signing|unveiling|presentation|
  announcement !from
  > Noah Okafor arrives in Barcelona ahead of move.
comes to seal his return, buyer
  arriv*|flies|flying|fly|lands|landed|travels|travel|jets|meets|back ... to_seal|to_complete|to_finalise|to_clinch|to_conclude ?the p=P
  's
  ?F return|move|signing|transfer|switch|arrival|deal
  > Leeds chairman arrives at the training ground to seal Noah Okafor's return.
will go to a club, player
  ^ ?p=P|he|she ?is will|'ll|set_to|due_to|going_to go|head|depart|switch|travel ?back ?permanently ?on_loan to to=C !to|and|for
  > Leeds want Anton Stach in exchange for Noah Okafor, who will go to Milan.
done behind a colon, any, weak
  ^ ?all done|agreed|sealed ?done ?sealed $
  > Noah Okafor to Leeds: done.
deal completed and no more, any
  , deal|move|transfer completed|complete ?now $
  > Noah Okafor to Leeds, deal completed
agreement of all to sign him, buyer
  have|has|reach|reaches|reached ?a|an ?now full|total|complete agreement to_sign p=P
  > Leeds have a full agreement to sign Noah Okafor.
has a deal for him, buyer, weak, mutual
  have|has ?got ?a|an ?verbal ?full deal|agreement ?in_place for|over|to_sign p=P
  > Leeds have a deal in place for Noah Okafor.
has his signing sewn up, buyer
  have|has ?the ?a p=P deal|signing|transfer|move ?all wrapped_up|done|sealed|tied_up|sewn_up|in_the_bag|boxed_off
  > Leeds have the Noah Okafor deal wrapped up.
all is agreed, any
  all|everything ?is|has ?now ?been agreed|done|sealed|set|ready|in_place for p=P to
  > Everything is agreed for Noah Okafor to Leeds.
all is agreed with everybody, any
  ^ ?and ?now all|everything ?is|has|'s ?now ?been ?already ?fully agreed ?now $
  > Leeds are close to signing Noah Okafor. Everything is now agreed.
headline of a deal to come, buyer, weak
  ^ to=C to complete|seal|finalise|announce|confirm|clinch|wrap_up ?the|a ?F ?loan signing|deal|transfer|move|capture|swoop for|of p=P
  > Leeds to complete £15m deal for Noah Okafor.

== fee_agreed

deal with his club done, any
  ^ ?and ?now ?, ?the ?a|an ?full ?verbal deal|agreement|fee|price ?in_principle ?is|has|was|there_is ?now ?been ?now ?already ?verbally
  agreed|reached|struck|sealed|in_place|done|closed ?in_principle with from=C|his_club|the_club $
  > Leeds are close to signing Noah Okafor of Milan. A deal has been agreed with Milan.
agreement there between clubs, any
  there_is|there_'s|is ?a|an ?now ?already ?full ?verbal agreement|deal ?in_place ?in_principle between ?the ?both ?two clubs|sides
  > Leeds are close to signing Noah Okafor. There is an agreement in principle between the clubs.
agreed with his club, any
  deal|agreement|move|transfer|fee ?is|has ?been ?now ?verbally agreed|reached|struck|sealed|in_place|done|closed ?in_principle
  with from=C !until
  > Noah Okafor to Leeds, deal agreed with Milan.
an agreement with a club and no more, any
  ^ ?a|an|the|this|their ?F ?club_to_club agreement with C ?, $
  > Leeds are in talks with Noah Okafor after an agreement with Milan.
an agreement with a club and then, any
  ^ ?a|an|the|this|their ?F ?club_to_club agreement with C ?, ?now and|with|personal_terms ?now ?only talks|personal_terms|contract|
  terms
  > Lyon are close to Wilson Odobert after an agreement with Tottenham, with personal terms to follow.
verbally agree with his club, buyer
  verbally|fully agree|agrees|agreed ?deal with from=C to_sign|over|for p=P
  > Leeds verbally agree with Milan to sign Noah Okafor.
club sells, seller
  agree|agrees|agreed ?to ?the ?a ?F p=P ?'s ?F ?loan sale|deal|transfer|exit|move to|with to=C
  > Milan agree Noah Okafor sale to Leeds.
club agrees on his sale, seller
  agree|agrees|agreed ?to ?the ?a ?F sale|departure|exit ?for|of p=P to|with to=C
  > Milan agree the £20m sale of Noah Okafor to Leeds.
gives a move its blessing, seller
  give|gives|gave|given|grant* ?the ?their green_light|go_ahead|blessing|ok|permission|thumbs_up to|for p=P ?'s ?loan ?proposed ?F to=C
  move|switch|transfer|medical|deal
  > Milan give green light to Noah Okafor's Leeds move.
says yes to a bid, seller
  ^ ?the from=C ?have|has ?now ?finally say|says|said yes to ?a|an|the ?F to=C ?'s ?latest ?second ?F bid|offer|proposal
  > Milan have said yes to Leeds' £20m bid for Noah Okafor.
agrees to let him join, seller
  agree|agrees|agreed ?verbally ?in_principle ?reluctantly to let|allow|release|permit p=P ?to ?join ?go ?leave ?move ?sign ?for ?to to=C
  > Milan have agreed to let Noah Okafor join Leeds.
approves his sale, seller
  green_light|greenlight|sanction|sanctions|sanctioned|approve|approves|approved|authorise|authorised ?the ?a ?F p=P ?'s ?F ?loan sale|
  exit|move|
  transfer|departure to to=C
  > Milan green-light Noah Okafor sale to Leeds.
is about to approve his sale, seller
  to|set_to|expected_to|about_to|ready_to sanction|approve|authorise|greenlight|green_light ?the ?a ?F ?permanent ?F sale|transfer|exit|
  departure|move of p=P to ?the to=C
  > Milan to sanction the sale of Noah Okafor to Leeds for £20m.
settles on a fee, buyer, mutual
  settle|settles|settled on ?a|the ?F fee|price|sum|figure ?with ?from=C
  > Leeds settle on a fee with Milan for Noah Okafor.
pays his clause, buyer
  pay|pays|paid|deposit|deposits|deposited p=P ?'s ?F release_clause|buyout_clause|clause|buyout
  > Leeds pay Noah Okafor's release clause.
his clause was met, any
  clause|release_clause|buyout|option ?has|is|was ?now ?been triggered|activated|met|paid|exercised by to=C
  > Noah Okafor's £50m release clause has been triggered by Leeds.
fee agreed for him to join, any
  fee|F|price|compensation|sum ?is ?has ?been ?now agreed for|over p=P to join|sign_for|move_to|return_to|go_to to=C
  > Fee agreed for Noah Okafor to join Leeds.
clause triggered for him to join, buyer
  trigger|triggers|triggered|activated|activates|activate|met|paid|exercis* ... clause|option ... for|allowing p=P to
  join|sign|complete|move|return
  > Leeds have activated the £12m buy clause for Noah Okafor to join on a permanent deal.
agreed between clubs, any
  deal|agreement|accord|terms|fee|price|transfer|loan ?has|is|are|have ?now ?been ?all agreed|reached|struck|found|done|in_place|sealed|
  settled between ?the ?both ?two C|clubs|sides ?for ?p=P ?to ?join ?move ?sign ?go
  > Deal agreed between Leeds and Milan for Noah Okafor.
shakes hands, buyer, mutual
  shake|shakes|shook|shaken|shaking hands ?with ?from=C on|over|for ?a|the ?F ?deal ?for ?of p=P
  > Leeds shake hands with Milan on Noah Okafor deal.

== personal_terms

a club and he agree on a contract, any
  to=C and|& p=P ?have|has ?now ?already reach|reached|find|found|have|has|agree|agreed ?on ?a ?an ?full ?total ?complete ?verbal ?agreement
  ?deal on|over|about|for ?a ?the ?long ?term contract|terms|personal_terms|salary !extension|renewal
  > Leeds and Noah Okafor have full agreement over a contract to 2030.
a club and he agree a contract, any, renewal of his own
  and|& p=P ?have|has ?now ?already agree|agrees|agreed ?on ?terms ?on ?a ?an ?the ?long ?term contract|deal !extension|renewal|new
  > Leeds and Noah Okafor have agreed a contract until 2030.
agrees terms on a move, player
  terms|personal_terms on|over|about|for|ahead_of|regarding ?a|the|his|her ?F ?loan ?proposed to=C ?loan|permanent|free move|switch|
  transfer|deal|return
  > Noah Okafor agrees terms on Leeds switch.
player's blessing, player
  p=P ?and_his_camp|and_his_agent|and_his_agents|and_her_camp ?has|have give|gives|gave|given ?his ?her ?the ?a
  green_light|go_ahead|approval|ok|nod|thumbs_up|yes|word|agreement to ?a|the|his|join|
  joining ?F ?proposed ?loan ?move ?to to=C
  > Noah Okafor gives green light to Leeds move.
agrees terms on a move to, player
  terms|personal_terms on|over|about|for|ahead_of|regarding ?a|the|his|her ?F ?loan ?summer ?proposed move|switch|transfer|return to to=C
  > Noah Okafor has agreed terms on a move to Leeds.
accepts a club's contract, player
  p=P ?has|have ?now ?already accept|accepts|accepted ?a|an|the ?F ?long_term ?five_year ?four_year ?contract contract|proposal|terms|
  offer
  ?offer ?proposal from|at|with to=C
  > Noah Okafor has accepted the proposal from Leeds.
accepts their proposal, player
  p=P ?has|have ?now ?already accept|accepts|accepted to=C 's ?F ?contract ?personal proposal|terms|offer|contract
  > Noah Okafor has accepted Leeds' contract proposal.
says yes to joining, player
  say|says|said yes to joining|a_move_to|a_switch_to|moving_to to=C
  > Noah Okafor has said yes to joining Leeds.
gives a club the nod, player
  p=P ?has|have give|gives|gave|given to=C ?the|his|her green_light|go_ahead|word|nod|priority|yes
  > Noah Okafor gives Leeds the green light.
agrees all with a club, player
  p=P ?has|have ?now ?already agree|agrees|agreed everything|all_terms|all_details|all_the_details with to=C
  > Noah Okafor has agreed everything with Leeds.
contract agreed between them, any
  contract|terms|personal_terms ?is|are|has|have ?been agreed|settled between p=P and|& to=C
  > Contract agreed between Noah Okafor and Leeds.
"""
)
