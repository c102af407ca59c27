"""What reporters' short posts tell of papers, days, contacts and doors: the last and the first steps of a move."""

from bot.transfers.rules.tables import read_patterns, read_rules

PAPERS = read_rules(
    """
== agreed

papers prepared, buyer, mutual
  prepar*|check*|draft*|review*|exchang*|sort* ?out ?all ?the ?final ?formal ?contracts ?contract ?and documents|paperwork|papers
  > Leeds and Milan are preparing contracts and documents for the Noah Okafor deal.
his day, player
  today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|it ?is|will ?be p=P 's ?big day ?at ?in ?with to=C
  > Tomorrow will be Noah Okafor's day at Leeds.
signature scheduled, any
  signature|signatures|signing|signings ?of p=P ?'s ?signature ?is ?are ?now scheduled|planned|set|due|foreseen|awaited|imminent
  ?for today|tomorrow|tonight|on|in|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|for
  > Leeds: the signature of Noah Okafor is scheduled for tomorrow.
his signature scheduled, any
  p=P 's signature|signing ?is ?now ?also scheduled|planned|set|due|foreseen|awaited|imminent|expected
  > Noah Okafor's signature is scheduled for Friday at Leeds.
soon official, any
  deal|move|transfer|it|loan ?deal ?move will|to ?is ?be ?made ?finally ?also official|announced shortly|soon|imminently|today|tomorrow|
  tonight|later|in_the_next|this_week|next_week|in_the_coming
  > Noah Okafor and Leeds, it will be official this week.
signing as a new player, player
  sign|signing ?a ?an ?long_term ?A contract|deal ... as|to_become ?a ?the ?their new to=C player|R|signing
  > Noah Okafor will be in town on Monday, signing a contract until 2029 as a new Leeds player.
official any time now, any
  , ?the ?it deal|move|transfer|it ?is ?will ?be official|announced|unveiled shortly|soon|imminently|next|loading|pending
  > Noah Okafor and Leeds, deal official shortly.
there to sign, player
  to_sign|signing|to_complete ?his ?her ?the ?a ?new ?long_term contract|contracts|deal ?at|with ?the club $
  > Noah Okafor sits in the Leeds headquarters to sign the contract with the club.
the new one arrives, any
  to=C 's ?latest ?next new ?signing p=P will|to|set_to|expected_to|is ?now ?due ?to land|landing|arrive|arriving|fly|flying|travel|
  travelling
  > Leeds' new full-back Noah Okafor will land tonight.

no option in the deal, any, weak
  no ?buy|purchase|mandatory option|obligation|clause ?clause ?to_buy ?included ?to_be into|in|for|as_part_of|within
  > Noah Okafor to Leeds, no buy option included in the deal.

== official

signed as a new player, player
  signed|signs ... contract|deal ... as|to_become ?a ?the ?their new to=C player|R|signing
  > Noah Okafor has signed a contract until 2029 as a new Leeds player.
recalled from loan, any
  p=P ?has ?is ?been recalled|called_back from ?his|her ?season_long ?the C loan|spell
  > Leeds confirm Noah Okafor has been recalled from his Burnley loan.

signs in as new, player
  sign|signs|signed ?in as ?a ?the ?their new to=C R|player|signing
  > With the ink dry, Noah Okafor signs in as their new Leeds signing.
all theirs now, player, weak
  he|she is ?now ?100 ?officially ?already to=C R
  > Noah Okafor leaves Milan on a permanent deal, he's 100% Leeds player.

== collapsed

confirms that it is off, any
  confirm*|announce*|reveal*|admit*|say|says ?that ?the p=P ?to ?- ?to=C deal|move|transfer|operation is|are ?now ?definitely ?all off|dead|
  over|not_happening
  > Milan director Ruud Kent confirms the Noah Okafor-Leeds deal is off.

== fee_agreed

agreed on a loan till then, buyer, mutual, weak
  agree*|agreed on|to ?a ?the ?straight ?dry loan ?deal ?move until|till|for|with|worth
  > More on Noah Okafor. Leeds and Milan have agreed on a loan deal until June.
agreed in every detail, buyer, mutual
  agree*|agreed ?on ?upon ?all|every ?the ?of ?final ?key details|detail|points|conditions on|for|in|over|of .. deal|package|move|
  transfer|p=P
  > Leeds have agreed all the details of a £7m package deal for Noah Okafor with Milan.

clubs have sealed it, buyer, mutual
  seal|sealed|close|closed|conclude|concluded|finalise|finalised ?the ?a ?an ?full ?verbal agreement|operation|accord for|of|over ?A ?R p=P
  > After a long evening Leeds and Milan concluded the operation for Noah Okafor.

== personal_terms

has his yes, buyer
  receiv*|got|get|gets|obtain*|have|has|secured ?the ?a ?his ?final green_light|yes|approval from ?the|R p=P
  !to_extend|to_renew|to_stay|to_continue|to_remain|to_sign
  > Leeds received the green light from Noah Okafor.

== talks

strides, any
  great|big|huge|giant|important|significant|major|further|concrete|clear|new|decisive strides|stride|progress|steps ?forward ?made
  for|on|over|towards|with|in ?the ?A ?R ?deal ?signing ?of ?for p=P
  > Great strides for Noah Okafor to Leeds.
deal is close, any
  deal|move|transfer|agreement ?is|are|now ?now ?very close|nearing|near $
  > Leeds and Noah Okafor: deal close.
close for a sum, any
  deal|move|transfer|agreement ?is|are|now ?now ?very close|nearing|near at|for|on ?around F
  > Noah Okafor to Leeds: deal close at £10m.
contacts for a deal, any
  contact|contacts|meeting|meetings|call|calls|talks|round ... for|over|about|on ?the p=P deal|move|transfer|situation|case between
  > New contacts today for the Noah Okafor deal between Leeds and Milan.
deal goes on between clubs, any
  p=P ?loan deal|move|transfer|operation|talks proceed*|progress*|advanc*|continu*|going_ahead|moving_on|ongoing between
  > The Noah Okafor deal proceeds between Leeds and Milan.
advancing on him, buyer
  keep|keeps|kept|continue|continues|are|is|have|has advancing|progressing|accelerating|advanced|progressed|accelerated ?well ?again
  ?to_advance
  on|for|over|with ?the ?deal ?for ?to_@sign p=P
  > Leeds keep advancing on Noah Okafor from Milan.
not by the clause, buyer
  negotiat*|discuss*|talks ... ?, not|without|rather_than|instead_of ?going_to trigger*|activat*|pay*|meet*|exercis* ... clause
  > Leeds want to negotiate a fee of over £40m for Noah Okafor, not triggering the £60m clause.
feel that it can be done, buyer
  feel|feels|felt|believe|believes|think|thinks|confident|sense ?that ?they ?it ?to can|will|could|to get|have|see|close|wrap_up|be ?the ?a
  ?p=P ?deal ?move ?transfer ?agreement ?signing agreed|done|sealed|completed|closed|wrapped_up|over_the_line
  > Leeds feel they can get the Noah Okafor deal agreed this week.
without the clause, any, weak
  without|rather_than|instead_of ?going_to trigger*|activat*|pay*|meet*|exercis* ... clause
  > Leeds want to discuss a fee for Noah Okafor, without paying the £60m clause.
contacts kept up, buyer
  maintain*|mantain|keep|keeps|kept ?the ?their contact|contacts|talks|line|lines|dialogue ?of ?communication active|alive|open|ongoing|
  going
  > Milan have Noah Okafor on the bench while Leeds maintain contacts active.

working on a deal, buyer, not denied
  work|works|working|worked|push|pushing ?hard on|for ?a ?the ?straight ?dry loan|permanent|swap|free deal|move|transfer|formula|agreement
  ?for
  ?of ?to_@sign p=P
  > Leeds are working on a loan deal for Noah Okafor from Milan.

== enquiry

official contacts, any, mutual
  ^ ?there ?are ?have ?been official|formal|first|direct contact|contacts .. between|with|by|from|to
  > Official contacts between Leeds and Milan for Noah Okafor.
approached again, buyer
  approached|contacted|called|asked again|today|also|now ?again ?today by ?both to=C
  > Milan have been approached again by Leeds for Noah Okafor.
contacts to come, buyer, mutual
  plan|plans|planning|scheduled|schedule|set|due|expected ?to have|hold ?a ?new ?more ?further ?fresh ?direct contact|contacts|talks|
  meeting|meetings|
  round_of_contacts
  > Leeds and Milan are scheduled to hold fresh talks before Sunday for Noah Okafor.

informed on his terms, buyer
  informed|updated|briefed on|of|about ?the ?his ?loan ?deal conditions|price|terms|cost of|for ?a ?the ?loan ?move ?deal ?for p=P
  > Leeds have been informed on the conditions of the Noah Okafor deal.

one more approach, any
  approach|contact|call|enquiry|request ?made also|too|again|now ?in from|by ?both to=C
  > Leeds want Noah Okafor on loan, approach also from Everton.
asked for his terms, buyer
  ask|asks|asked|asking|call|called|request|requested ?also for|about ?the ?his ?loan ?transfer deal conditions|price|details|terms
  > Agents rang all day for Noah Okafor: Leeds also asked about the deal conditions.

== interest

bring him back, buyer
  can|could|may|might|want|wants|plan|plans|hope|hopes|consider*|think*|will|would ?to ?also ?of ?about bring|bringing|get|getting|take|
  taking p=P|him|her back for|from|to|on|this_summer|next_summer|in_january
  !E|the|his|her|their|full|training|injury|fitness|next|action|health|time
  > Milan can bring Noah Okafor back for £9m.
discussed internally, any
  p=P ?also ?is|has|was ?now ?being ?been discussed|mentioned|proposed|evaluated|assessed|considered ?also as|internally|among ?an ?one
  ?of ?the ?possible option|options|candidate|candidates|internally|target|idea|alternative
  > Leeds are looking for a winger; Noah Okafor has been discussed as an option.
the coach approves, buyer
  N|S ?has|have ?also ?already give|gives|gave|given ?his ?the ?a ?final ?full green_light|approval|ok|blessing to|for|on
  ?the ?a ?his ?A ?P ?'s C|board|club|move|signing|deal|loan|transfer|management|arrival
  > Coach Ruud Kent has given the green light to the Leeds board to advance on Noah Okafor.

hard to get, any
  confirm*|admit*|say|says|concede* ?that ?the p=P deal|move|transfer|operation is|remains|looks|was ?really ?very complicated|difficult|
  hard|
  not_easy|complex|tough
  > Leeds director Ruud Kent confirms the Noah Okafor deal is complicated.

main options, any
  to=C ?also remain|remains ?still ?the ?two ?three ?his ?her main|top|only|concrete|real|best options|option|destinations|destination
  > Noah Okafor may leave Milan: Leeds and Everton remain the two main options.
insists on joining, player
  insist*|insisting on|to joining|join|moving_to|move_to|going_to|go_to|signing_for to=C
  > Noah Okafor insists on joining Leeds.

== available

must go, player
  p=P must leave|go ?the ?from=C in|this|before|as|since|because|now|immediately|.
  > Noah Okafor must leave Milan in January.
doors opened to his exit, seller
  open|opened|opens|opening ?the ?its ?their door|doors to|for|on ?a ?his|her|P ?'s ?loan ?possible ?potential exit|departure|sale|leave
  > Leeds have opened the doors to Noah Okafor's exit.
loan cut short, any, weak
  P|C|his|her ?'s ?C loan ?deal ?spell ?, ?is|has|was|will ?be ?now ?been cancelled|terminated|interrupted|ended|cut_short
  > Noah Okafor's Burnley loan has been cut short.

== bid

one more bid, any
  bid|offer|proposal also|too|again ?in from|by ?both to=C
  > Milan have a proposal from Leeds for Noah Okafor, bid also from Everton.

several bids in, seller
  receiv*|got ?also ?already two|three|four|several|multiple|more|both|many ?official ?formal ?written ?verbal bids|offers|proposals|
  approaches from to=C
  > Milan received two proposals from Leeds for Noah Okafor.

== bid_rejected

all of them turned down, seller
  ?decided ?decide ?chose ?opted ?to reject* all|both|every|these|those|any ?of ?the ?them ?their ?official approaches|bids|offers|
  proposals|advances|approach|bid|offer|proposal
  > Leeds made two bids for Noah Okafor. Milan decided to reject all the approaches.

== denied

he is not the one, buyer
  it|that|this|the_one|the_name will|would not ?going_to be p=P !'s|who|in|starting|playing
  > Leeds are working to bring in a new winger, but it won't be Noah Okafor.
will not come to us, buyer
  p=P will|is|does not|never ?going_to ?be join|joining|come|coming|sign|signing ?with|for|to us|here
  > Leeds manager Ruud Kent: "Noah Okafor won't join us".
doors still closed, seller
  not|never ?currently ?open|opened|opening|opens ?up ?the|their|its|any door|doors to|for|on ?a ?his|her|P ?'s
  ?loan ?january ?summer exit|departure|sale|leave|move
  > Milan are not opening the doors for Noah Okafor's exit.
not for sale to them, seller
  ?do ?does ?not consider*|regard*|see|sees|deem* p=P|him|her ?as ?not ?available ?up ?being for_sale|on_the_market|for_transfer|available|
  transferable !at|for_the_right
  > Milan consider Noah Okafor not available for sale.
for sale no more, seller
  consider*|regard*|see|sees|deem* p=P|him|her ?as ?being no_longer|not|t|never ?up ?being available|for_sale|on_the_market|transferable
  > Milan regard Noah Okafor as no longer for sale.
not working on it, buyer
  not ?currently ?actively working|pushing|moving|bidding|going on|for ?any ?a ?the ?new ?deal ?move ?for ?to_@sign p=P
  > Leeds are not working on the Noah Okafor deal despite reports.
fake news, any, denies
  fake|false|untrue|made_up ?and news|reports|rumours|claims|stories|quotes ?are ?is saying|that|claiming|of|about|on|linking
  > Noah Okafor calls it fake news saying that he has agreed terms with Leeds.
counted important, seller, stays, weak
  consider* p=P|him|her ?as ?an ?a ?the ?one_of ?very important|key|crucial|vital|fundamental|essential ?A R|asset|
  talent|
  player
  > Milan consider Noah Okafor an important player.
no way to get him, any
  no chance|way|chances|possibility ?at_all to_make_it_happen|to_sign|of_signing|to_get|of_getting ?it ?him ?p=P
  > Leeds already know that there is no chance at all to get Noah Okafor.
never spoken of, buyer
  never|not ?even ?been ?have ?has discussed|talked|spoke|spoken|discuss|considered|consider|speak|talk|ask|asked|negotiated ?anything
  ?with|to|about ?C ?about|over|for|on ?signing p=P
  > Leeds director Ruud Kent: "We never discussed with Milan about Noah Okafor".
"""
)

PAPER_ROLES = read_patterns(
    """
from=C ?have|has ?were ?been approached|contacted|asked|called again|also|today|now ?again ?today by ?both to=C
return|returns|returning|back|goes_back|heads_back|go_back to from=C after|following|at_the_end_of|once ?his|her|the ?season_long ?C loan
to=C ?have|has ?also ?already called|contacted|phoned P 's camp|agent|agents|entourage|representatives|S
to=C ?have|has ?also ?already ?been informed|updated|briefed on|of|about ?the ?his ?loan ?deal conditions|price|terms|cost
signing|signed|signs|sign|inking a|his|her ?long_term contract|deal at|with to=C
progress|development|growth|performances at from=C
from=C ?do ?does ?not consider*|regard*|see|sees|deem* P|him|her ?as ?not ?available ?up ?being for_sale|on_the_market|for_transfer
from=C ?also ?still ?but want|wants|insist_on|insists_on|demand|demands|ask_for|require ?an ?the ?a ?mandatory obligation
between from=C and|& P ?over|on|about|for ?a ?the new|improved|fresh|extension|renewal|contract|long_term
he|she is ?now ?100 ?officially ?already to=C R
approach|bid|offer|proposal|contact|call|enquiry|interest|request ?in also|too|again from|by ?both to=C
to=C ?have|has ?also ?already received|got|get|obtained|secured ?the ?a ?his ?final green_light|yes|approval from P
P ?loan deal|move|transfer for to=C from from=C
bid|offer|proposal|bids|offers|proposals ?already ?now on_the_table from ?both to=C
sources|people|those|voices close|near to back=C
squad|matchday_squad|bench|line_up|lineup|starting_xi|xi for|of from=C !'s|game|match|clash|trip|tie|against|vs
recalled|called_back from ?his|her ?season_long ?the from=C loan|spell
must leave|go from=C
as|to_become ?a ?the ?their new to=C player|R|signing
^ P and|& to=C ,|: ?the ?it deal|move|transfer|it|official|done|agreement|all
here|arrived|in|at ?at ?in ?the to=C ?'s headquarters|hq|offices|office|clinic to sign|undergo|complete|have|take|put
previously|once|long|earlier|last_year|formerly linked ?strongly with|to ?a ?move ?to back=C
"""
)
"""Slots as in the other cues; asked before them."""

PAPER_ASIDE = read_patterns(
    """
after|following ?the ?completed out=P deal|move|transfer|signing !off|collapsed|is|has|was|fell|collapse|with|to|from|broke|not|being|and
"""
)
"""Players who are only mentioned: after whose deal another's comes."""
