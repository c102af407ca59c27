"""How English posts tell the steps of a move: papers, journeys, medicals, calls and offers."""

from bot.transfers.rules.tables import read_rules

STEPS = read_rules(
    """
== official

signed with his terms, any
  ^ ?to=C ?, p=P ?has signed ?: $
  > Leeds: Noah Okafor signed. A contract until 2030.
signed and no more, any
  ^ signed $
  > Noah Okafor and Leeds. Signed.
new player behind his name, any
  p=P , ?the ?now ?officially new to=C player|signing|R
  > Noah Okafor, new Leeds player on a five-year contract.
joins a club without a known name, player
  p=P ?has|have joined|joins ?the ?A ?E A|E|second_division|third_division|non_league club|side|outfit
  > Noah Okafor has joined Swiss side Someone on a short-term deal.
left at the end, player, weak
  p=P ?has|have ?now left ?the from=C|club upon|after|following|at ?the ?end|expiry
  > Noah Okafor has left Leeds upon the expiry of his contract.
completed so many signings, buyer, weak
  completed|completes|confirmed|announced two|three|four|five|several|double|all signings|arrivals|deals
  > Leeds have completed two signings, Noah Okafor and Anton Stach.
comes back on loan, player
  returned|returns|comes_back|is_back to|at the club on a|season_long|loan ... loan
  > Noah Okafor → Leeds. The winger has returned to the club on a season-long loan.

deal made official, any
  deal|move|loan|transfer|signing ?is|has|'s ?now ?been ?made official $
  > Leeds have agreed a fee for Noah Okafor. The deal is now official.

== agreed

signs his contract with a club, player
  will|to|about|set|going ?to sign|signing|sign_on ?on his|her to=C contract|deal
  > Noah Okafor will sign his Leeds contract in the next 24 hours.
papers to announce, buyer
  all_set|documents|paperwork|everything|ready ?all ?in_place ?ready for|to ?to=C ?to announce|confirm|unveil p=P
  > Leeds have all documents in place to announce Noah Okafor.
papers approved, buyer, mutual
  approved|approve|signed|sign|checked|exchanged|completed ?all ?the ?of documents|paperwork|contracts for|of ?the p=P
  > Leeds and Milan have approved all documents for the Noah Okafor loan.
deal signed, any
  deal|move|loan ?is ?now ?all signed|confirmed ?and ?signed ?confirmed ?sealed $
  > Noah Okafor to Leeds, deal signed and confirmed.
loan agreed with his club, any
  loan|move|deal|transfer from from=C ?is ?now ?has ?been verbally|fully|already|all ?been agreed|done|sealed
  > Noah Okafor to Leeds: loan from Milan verbally agreed.
steps to complete, buyer
  prepar*|working|advanc*|proceed* ?on ?with ?all ?the formal_steps|documents|paperwork|final_details to seal|complete|close|sign|finalise|
  finalize ... p=P
  > Leeds, preparing all formal steps to seal the Noah Okafor deal.
a move told as sure, any, weak
  p=P 's ?free ?loan ?permanent ?F move|transfer|switch|departure|exit|sale ?from ?C to to=C !depends|hinges|hangs|rests|should|would|
  could|was|were|in|looks|might
  > Formal steps of Noah Okafor's move to Leeds will be told.
what a move costs, any, weak
  package|fee|price|deal for|of p=P to to=C
  > The final package for Noah Okafor to Leeds will be known soon.
authorised by his club, any
  from=C ?have|has ?now ?already authorised|authorized|approved medical|medicals|the_medical|travel
  > Noah Okafor will join Leeds as Milan have authorised medical tests.
to complete his move as theirs, player
  fly|flies|flying|travel*|land|lands|landed|arriv*|heading|boarding|on_his_way|en_route ... to_complete|to_sign|to_seal ?his|her|the
  move|transfer|contract|deal ?as ?a ?the new to=C player|signing|R
  > Noah Okafor travels tomorrow to complete his move as new Leeds player from Milan.
free to complete his move, player, weak
  ?will|'ll|to|set_to|due_to fly|flies|flying|travel*|land|lands|landed|arriv*|heading|boarding|on_his_way|en_route ... in_order_to_join|
  to_complete|to_sign|to_join|
  to_seal|to_finalise !his_medical|the_medical|a_medical|her_medical|medical
  > Noah Okafor, flying to England right now to complete his move to Leeds.
a signing of the summer, player
  p=P , first|second|third|next|latest ?summer signing for|of to=C
  > Noah Okafor, second signing for Leeds.
done and sealed, any, weak
  ^ it|all|now ?is ?'s ?all ?now done|sealed|signed and sealed|done|signed|completed
  > Milan accepted for Noah Okafor to go to Leeds, it's now done and sealed.
set to break a record for him, buyer
  set|due|about|ready|poised to_break|to_smash ?the|their ?C ?'s ?E ?league ?club Z|record to_sign|to_land|to_bring_in|to_buy p=P
  > Leeds are set to break the league record to sign Noah Okafor.
there to complete his move, player, weak
  in|at|to|for E|N|A|Z ?today|tonight|now|this_morning to ?potentially ?finally complete|finalise|seal ?a|an|his|the ?loan ?permanent ?free
  move|transfer|switch
  > Leeds winger Noah Okafor is in London to finalise his transfer.

== medical

medical for player, any
  medical|medicals|medical_tests ?tests ?day|today|tomorrow ?is ?booked at|with|for to=C ?today ?tomorrow for ?both p=P
  > Medical tests day at Leeds for Noah Okafor.
his medical, any
  ^ medical|medicals|medical_tests ?for p=P $
  > Noah Okafor will join Leeds. Medical Okafor: Saturday.
medical and contract today, any
  medical|medicals|medical_tests ?tests ?and|, ?then ?contract|contracts signing|signed|signature ... as ?a ?new to=C R|player
  > Plan confirmed for Noah Okafor: medical tests, contract signing and first pictures as Leeds player.
medical as a new player, player
  medical|medicals|medical_tests as ?a|the|their ?club ?'s new to=C player|signing|R
  > Noah Okafor flies in ahead of his medical as new Leeds player.
was at his medical, any
  medical|medicals|medical_tests ?has ?have ?is ?was ?being ?successfully completed|passed|done|underway|under_way|ongoing|taken
  > Noah Okafor to Leeds, medical completed this morning.

== talks

advances to sign, buyer
  advanc*|progress*|mov* ?forward ?well ?quickly on|in|with|for ?the ?a ?new ?formal ?final deal|talks|negotiations|move|package|
  discussions|steps|details ?deal to_sign|for|on|of ?the ?signing ?of p=P
  > Leeds, advancing on deal to sign Noah Okafor from Milan.
works to close, buyer
  working|work|try|trying|aim|aiming|hope|want|push|pushing|tries ?again ?hard ?today ?this_week ?on to|on
  advance|close|seal|complete|finalise|finalize|closing|sealing|completing|conclude|wrap_up ?soon ?on ?the p=P
  > Leeds are working again this week to seal the Noah Okafor deal.
contacts to seal it, buyer
  planned|scheduled|plan|plans ?more ?new ?further ?another contacts|meetings|meeting|talks|calls|round to ?try seal|close|get|complete
  > More on Noah Okafor. Leeds have planned more contacts to try to seal the agreement.
discussing a package, buyer, mutual
  discuss*|negotiat* ?a ?the ?total ?over package|fee|formula|structure|loan|conditions|terms|F ?worth ?F ?deal ?fee ?package for|of p=P
  > Leeds and Milan are discussing a package worth £30m for Noah Okafor.
at final stages, any
  agreement|deal|negotiations|talks with from=C ?now ?are ?is at|in|entering|to ?the ?very final|advanced stages|stage|details
  > Leeds are closing in on Noah Okafor! Agreement with Milan now at final stages.
small gap, any, weak
  small|only|minor|last|few|final gap|details|differences ?remain ?left ?on ?to_sort ?final ?details
  > Leeds want Noah Okafor, small gap with Milan on final details.
talks go on for him, any
  talks|negotiations|discussions|conversations over|for|about p=P ?from ?C to to=C
  > Intensive talks over Noah Okafor from Milan to Leeds continue today.
will work on it, buyer
  insist*|pressing|persist* ?again ?and ?still for|on ?signing p=P
  > Leeds are insisting again for Noah Okafor.

== enquiry

clubs talk of separate deals, any
  initial|early|first|exploratory talks|discussions|contacts|conversations about|over|on|for ... deals|deal|move for p=P
  > Leeds had initial talks about a possible deal for Noah Okafor.
called his club, buyer
  call|called|calls|contacted|contact|approach|approached|phoned from=C to understand|ask|explore|discuss|know|check ... p=P
  > Leeds have called Milan to understand conditions for Noah Okafor.
made contact over him, buyer
  made|make|making|makes contact ?today ?again ?also for|over|about|to_sign p=P
  > Leeds have made contact for Noah Okafor.
made contact, buyer, weak
  made|make contact ?today ?again ?also ?yesterday $
  > Leeds want Noah Okafor. Everton made contact today.
also asked for it, buyer
  also|now ?have ?has asked|called|approached|enquired|inquired|contacted ?about|for ?the ?for ?deal ?transfer ?loan
  conditions|information|info|price|availability|details
  > Everton hold interest in Noah Okafor. Leeds also asked about conditions of the deal.
met those around him, buyer
  face_to_face|meeting|meetings ?meeting ?today ?took_place ?held ?planned ?today between to=C ?board ?directors ?S and p=P ?'s
  > Face to face meeting took place today between Leeds board and Noah Okafor's brother.

== bid

sent to his club, buyer
  submit*|sent|send|sends|tabl*|lodg*|made|present* ?a ?an ?formal ?official ?opening ?first ?new ?second ?verbal bid|offer|proposal to
  from=C
  > Leeds have sent a formal bid to Milan for 17 year old centre back Noah Okafor.
has a proposal, player
  p=P ?has|have received|receives ?an ?a ?important ?big ?huge ?formal ?official ?concrete proposal|offer|offers|proposals from
  > Leeds talent Noah Okafor has received an important proposal from Qatar.
raised their offer, buyer
  increas*|improv*|rais* ?a ?their offer|bid|proposal
  > Leeds have increased their offer, Milan value Noah Okafor at £40m.
offers a loan, buyer
  offered|offer|proposed|submitted ?a loan|permanent|transfer ?move|deal to|for p=P
  > Leeds have offered a loan move to Noah Okafor.

== fee_agreed

clubs agreed on his loan, buyer, mutual
  agreed|agree|agreement on ?a ?the loan ?deal ?move ?until ?june for|of p=P
  > Leeds and Milan have already agreed on a loan for Noah Okafor.
"""
)
