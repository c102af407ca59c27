"""How English reporters tell of the last steps in other words: who takes whom, who comes to terms, what nears its end."""

from bot.transfers.rules.tables import read_rules

FORMALITIES = read_rules(
    """
== official

tells of a transfer, buyer, mutual
  announc*|confirm* ?the|a|an ?F ?permanent|loan transfer|move|swoop|switch of|for p=P
  > Leeds and Milan announce the transfer of Noah Okafor.
has let him join, seller
  have|has let|allowed|released p=P ?to join|move|sign|go|switch ?to ?for to=C
  > Milan have let Noah Okafor join Leeds on a permanent deal.
takes a player from a club, buyer
  get|gets|got|taken|took|takes|bring|brings|brought p=P ?in ?over ?across from|on_loan
  > Leeds have taken Noah Okafor on loan from Milan.
beats the deadline, buyer
  beat|beats|meet|meets ?transfer ?the deadline to_sign|to_land|to_bring_in|with|for p=P
  > Leeds beat deadline to sign Noah Okafor.
lifted by a signing, buyer
  boosted|strengthened|bolstered|reinforced by ?the ?F p=P signing|arrival|capture|return|addition
  > Leeds boosted by Noah Okafor signing.
welcomes a new signing, buyer
  welcome|welcomes|unveil|unveils|introduce|introduces|present|presents|reveal|reveals ?new ?summer ?club ?record ?F signing|recruit|
  arrival|
  addition|new_boy p=P
  > Leeds welcome new signing Noah Okafor.
reveals his signing, buyer
  reveal|reveals|revealed|hail|hails p=P signing|arrival|capture|coup
  > Leeds reveal Noah Okafor signing.
has become a player, player
  has|have become ?officially ?a|an|the to=C R
  > Noah Okafor has become a Leeds player.
brought from one by another, player
  p=P ?has|have|is|was ?been signed|recruited|bought|acquired|loaned|brought|snapped_up ?in ?on_loan from from=C by to=C
  > Noah Okafor recruited from Milan by Leeds.
trades one for another, player
  p=P ?has|have trades|traded|exchanges|exchanged|ditches|ditched ?the from=C for to=C
  > Noah Okafor trades Milan for Leeds.
wins himself a move, player
  p=P ?has|have finalises|finalizes|finalised|clinches|clinched|lands|earns|wins ?his|a|an ?F ?dream ?loan to=C move|switch|transfer|
  return
  > Noah Okafor finalises Leeds move.
loses him to a club, seller
  lose|loses|lost p=P to to=C
  > Milan lose Noah Okafor to Leeds.
transfer of a player completed, player
  transfer|move|switch of p=P ?from ?C to to=C ?has|have|is ?now ?been completed|confirmed|complete|finalised|announced
  > The transfer of Noah Okafor from Milan to Leeds has been completed.
ties up a deal, buyer
  tie|ties|tied|wrap|wraps|wrapped|clinch|clinches|clinched|conclude|concluded ?up ?a|the ?F ?loan ?free deal|move|transfer|swoop for p=P
  > Leeds have tied up a deal for Noah Okafor.

== agreed

to complete the formalities, player
  ?to|will|now ?then complete|completes|finalise|conclude|sign ?all ?the ?final|last|remaining formalities|paperwork ?of|on|for ?his|her|the
  ?F ?move|transfer|deal|switch ?from ?from=C ?to ?to=C
  > Noah Okafor lands in Leeds to complete the formalities of his transfer.
set to beat others, buyer
  set|poised|due|expected|look_set|on_course ?to beat ... to_sign|to_land|to|to_signing|signature ?of p=P
  > Leeds are set to beat the competition to sign Noah Okafor.
set for a move to a league, player
  set_for|poised_for|bound_for|ready_for ?a|an|the ?A ?E move|switch|transfer to ?the E|A !national
  > Everton's Noah Okafor is set for a move to Serie A.
set for a move there, player
  set_for|poised_for|bound_for|ready_for ?a|an|the ?F ?A ?shock|surprise|permanent|loan|emotional move|switch|transfer|return|reunion to|
  with
  to=C
  > Noah Okafor is set for a return to Leeds.
will be joining, player
  will|'ll be joining|moving_to|signing_for|heading_to to=C
  > Noah Okafor will be joining Leeds.
to leave one for another, player
  p=P to leave|quit|swap|depart|ditch ?the from=C for to=C
  > Noah Okafor to leave Milan for Leeds.
to sign as a new player, player
  to_sign|will_sign ?in ?his ?the ?contract as ?a|the ?new to=C player|signing|R
  > Noah Okafor is in England to sign as new Leeds player.
medical is still to come, any, weak
  waiting|awaiting|pending|awaits|subject ?for ?on ?to ?only ?a|his|the medical|medicals|medical_tests|work_permit|international_clearance
  > Leeds have agreed a deal for Noah Okafor, waiting for medical and signature.
agreed to rejoin, player
  agreed|agrees|agree to_rejoin|to_return_to|to_go_back_to to=C
  > Noah Okafor has agreed to rejoin Leeds in the January window.
set to rejoin, player
  set|due|about|poised|will|going ?to rejoin|link_up_with|re_sign_for|team_up_with|switch_to|return_to|sign_on_at to=C ?on ?E
  !for_training|for_regular|for_pre_season|to_train
  > Noah Okafor is set to rejoin Leeds.
will be unveiled, player
  will|set_to|due_to|expected_to|to be ?formally ?officially unveiled|announced|presented|confirmed ?as ?a|the ?new ?by|at|as
  to=C
  > Noah Okafor will be unveiled by Leeds tomorrow.
agreed behind a comma, any, weak
  , ?all ?now agreed|sealed|done ?and ?sealed|done|signed $
  > Noah Okafor to Leeds, agreed and sealed
agrees to take, buyer
  agree|agrees|agreed to_take|to_bring_in|to_recruit|to_acquire|to_land|to_re_sign p=P
  > Leeds agree to take Noah Okafor on loan.
is free to sign him, buyer, weak
  get|gets|got|given|receive|receives|win|wins|secure ?the green_light|go_ahead|permission|approval|clearance to_sign|to_complete|for
  ?the ?signing ?of p=P
  > Leeds get the green light to sign Noah Okafor from Milan.
set to win the race, buyer
  set|poised|expected|on_course|look_set ?to win ?the race|battle|fight|chase for|to_sign ?the ?signature ?of p=P
  > Leeds set to win race for Noah Okafor.
agrees his transfer, buyer, weak, mutual
  agree|agrees|agreed ?the|a ?F transfer|loan of|for p=P
  > Leeds agree transfer of Noah Okafor.

== fee_agreed

club agrees on a sale, seller
  ?have|has ?now agree|agrees|agreed|reach|reached|strike|struck ?a|an|the ?F deal|fee|agreement|terms ?worth ?F ?in_principle with to=C
  for|over ?the sale|departure|exit of p=P
  > Milan have agreed a £30m deal with Leeds for the sale of Noah Okafor.
meets a clause, buyer
  meet|meets|match|matches|matched ?the ?F release_clause|buyout_clause|exit_clause|buy_out_clause of|for|in p=P
  > Leeds meet release clause for Noah Okafor.
agreement in principle over him, buyer, weak, mutual
  reach|reaches|reached|agree|agreed|have|strike|struck ?an agreement|deal in_principle for|over p=P
  > Leeds and Milan reach agreement in principle for Noah Okafor.
comes to terms, buyer, mutual
  come|comes|came to ?an|a ?full agreement|terms|arrangement|understanding ?with ?from=C over|for|on|about ?the ?sale ?transfer ?of p=P
  > Leeds come to agreement with Milan for Noah Okafor.
clubs find a way, any, weak, mutual
  ?have|has find|found agreement|compromise|solution for|over|on p=P
  > Leeds and Milan find agreement for Noah Okafor.
agrees on him, buyer, mutual
  agree|agreed|agrees on p=P !'s
  > Leeds and Milan finally agree on Noah Okafor.
agrees a loan with his club, buyer, mutual
  agree|agrees|agreed ?a|an|the ?season_long loan|transfer ?deal ?move with from=C for p=P
  > Leeds agree loan with Milan for Noah Okafor.
takes up an option, buyer
  take|takes|taken|took|taking up ?the|their|its ?F ?purchase option|clause to_sign|to_buy|on|for ?the ?signing ?of p=P
  > Leeds take up option to sign Noah Okafor.
agrees to his sale, seller
  agree|agrees|agreed to p=P 's ?F sale|move|exit|departure|transfer to to=C
  > Milan have agreed to Noah Okafor's sale to Leeds.
lets him talk, seller
  allow|allows|allowed|let|lets p=P ?to hold|have|open|discuss|speak|talk|negotiate ... with|to to=C
  > Milan allow Noah Okafor to hold talks with Leeds.
clubs agree over him, any
  clubs|sides ?have|both ?have reach|reached|agree|agreed|strike|struck|find|found ... over|for|on p=P
  > Clubs reach agreement over Noah Okafor's move to Leeds.
bid accepted and no more, any
  ^ bid|offer ?is ?has ?been accepted $
  > Bid accepted: Leeds move closer to Noah Okafor.

== personal_terms

player finds an agreement, player
  p=P ?has|have ?now ?already reach|reaches|reached|found|finds|find ?a|an ?full ?verbal agreement ?in_principle with to=C
  > Noah Okafor has reached an agreement with Leeds.
accepts his terms, player
  p=P ?has|have settle|settles|settled|accept|accepts|accepted|sorts|sorted ?the personal_terms|contract_terms|terms with|at|from to=C
  > Noah Okafor settles personal terms with Leeds.
terms agreed for him to join, any
  personal_terms|contract_terms|terms|contract ?is|are|have|has ?been agreed|settled|done|sorted for|with p=P to join|sign_for|move_to
  to=C
  > Personal terms agreed for Noah Okafor to join Leeds.

sorts terms with him, buyer
  sort|sorts|sorted|settle|settles|settled ?on ?the personal_terms|contract_terms|terms|contract with p=P
  > Leeds sort personal terms with Noah Okafor.
agrees a contract with him, buyer
  agree|agrees|agreed ?a|the ?long_term ?five_year ?four_year ?three_year contract with p=P
  > Leeds agree contract with Noah Okafor.

== talks

is heading to a league, player, weak
  p=P ?, ?looks|look|appears|seems|is|was ?set ?now ?to_be heading|headed|bound|edging_closer|closing_in ?for ?to ?a
  ?move ?to ?the E|A
  !for|with|national|on|squad|camp|ahead|after|before|to|today|tomorrow|tonight
  > Everton's Noah Okafor looks to be heading to Serie A.
will leave for a league, player, weak
  close_to|about_to|on_the_verge_of|set_to|edging_towards leaving|leave|quitting|quit from=C for|to_join|to_go_to|to_move_to
  ?the E|A !for|with|to|side|club
  > Noah Okafor is close to leaving Milan for Saudi Arabia.
towards a deal, buyer
  edge|edges|edging|inch|inches|inching|move|moves|moving|nudge|heading towards|toward ?a|an|the ?full ?total ?final ?p=P deal|signing|
  agreement|transfer|
  capture
  > Leeds edge towards Noah Okafor deal.
steps up efforts to complete, buyer
  step*|intensify|intensifies|accelerate*|redouble* ?up ?their|its efforts|attempts|push|work to_complete|to_finalise|to_seal|to_close|
  to_conclude
  > Leeds step up efforts to complete Noah Okafor deal.
towards a club's move, player
  edge|edges|edging|inch|inches|inching|move|moves|moving|heading towards|toward ?a|an|the ?F to=C ?loan|permanent move|switch|transfer|
  return|deal
  > Noah Okafor edging towards Leeds move.
his move is near, player
  p=P ?'s ?F ?loan move|transfer|switch|return to to=C ?is ?now close|closer|near|nearer|edges|edging|nears|nearing|imminent|closing|
  looms|
  inches|draws
  > Noah Okafor's move to Leeds edges closer.
talks to his club, buyer
  talking to|with from=C|p=P about|over ?a ?the ?deal ?move ?for p=P|move|deal|transfer
  > Leeds talking to Milan about Noah Okafor.
in reach of signing, buyer
  within_reach|within_touching_distance|in_sight|in_touching_distance of ?signing ?a ?deal ?for p=P
  > Leeds within reach of Noah Okafor signing.
thinks a club's move over with them, player
  p=P discusses|discussing|negotiates|negotiating ?a|the ?F ?loan to=C move|switch|transfer|return|deal
  > Noah Okafor discusses Leeds move.
races to sign, buyer
  race|races|racing|scramble|scrambling ?against ?time to_complete|to_finalise|to_seal|to_get|to_conclude ?the|a signing|deal|transfer|
  move of|for|over
  > Leeds are racing to complete the signing of Noah Okafor.

== bid_expected

hopes to tempt his club, buyer
  hope|hoping|want|aim|look|looking|set|plan|ready|bid ?to tempt|test|persuade ?from=C ... with ?a|an ?F bid|offer|package|proposal
  > Leeds hope to tempt Milan with £18m offer for Noah Okafor.
likely to bid, buyer
  likely|planning|plan|plans|getting_ready|about|going to bid|make_a_bid|make_an_offer|offer|table|submit|open_the_bidding ... for p=P
  > Leeds are likely to bid for Noah Okafor.
"""
)
