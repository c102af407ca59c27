"""How English reporters say that a club is after a player: it looks, asks or bids."""

from bot.transfers.rules.tables import read_rules

APPROACHES = read_rules(
    """
== bid

seller weighs a bid, seller
  consider*|weigh*|mull*|ponder*|assess*|discuss*|review*|study*|studying|contemplat*|respond*|react* ?up ?over ?to ?whether_to_accept
  ?a|an|the|their F|opening|second|new|improved|first|loan|@bid ... from|by to=C
  > Leeds are weighing up a £10m bid from Everton for Noah Okafor.
back with another bid, buyer
  return|returns|come_back|comes_back|back|returned|gone_back|go_back|gone_in ?in ?again with ?a|an|their ?F ?second|third|new|fresh|
  improved|
  increased|better|higher ?F @bid
  > Leeds have come back with a second bid for Noah Okafor.
his bid in the middle, buyer
  ?submit|submits|with|lodge|lodges|table|tables|make|makes|launch|launches ?a|an|their opening|second|third|new|fresh|improved|F ?F
  p=P|@him bid|offer|
  proposal !accepted|rejected
  > Leeds raise the stakes with second Noah Okafor offer.
offers his club a sum, buyer
  offer|offers|offered|paid|proposed|bid from=C F for p=P|the_R
  > Leeds have offered Milan £10m for Noah Okafor.
move with an offer, buyer
  made|make|makes|launch|launched ?their|its|a move|swoop ?for p=P|@him with ?a|an ?opening|initial F ?bid|offer|proposal
  > Leeds have made their move for Noah Okafor with a £10m offer.
waits for his club's answer, buyer
  await*|wait* ?for ?on ?an|the from=C 's answer|response|reply|decision to|on|over|about ?the ?sale ?of p=P
  > Leeds wait for Milan's answer on Noah Okafor.
waits for an answer, buyer
  await*|wait* ?for ?on ?an|the ?from=C ?'s answer|response|reply|decision ?to|on|over|from ?from=C ?to|on|over ?a|an|their|its|the ?F
  ?opening|latest|second|improved @bid
  > Leeds are awaiting Milan's answer to a £10m bid for Noah Okafor.

== enquiry

lines of communication, buyer, mutual
  open*|establish*|kept|keep ?up ?direct ?a ?the line|lines|channel|channels|dialogue ?of ?communication with|over|for
  > Everton have opened lines of communication with Leeds over Noah Okafor.
asked about him by another, any
  from=C ?have ?has ?also ?already been|were|was asked|contacted|approached|sounded_out|quizzed about|over|for|regarding p=P|@him by to=C
  > Leeds have been asked about Noah Okafor by Everton.
makes a call, buyer
  made|make|makes|placed|put_in|putting_in ?a|an|several|initial|tentative|first call|calls|phone_call|enquiry|approach|contact|query
  to|with
  ?the from=C|agent|agents|representatives|S about|over|for|regarding p=P|@him
  > Leeds made a call to Milan about Noah Okafor.
reaches out to his club, buyer
  reach|reached|reaching|reaches out to ?the from=C ?about|over|for|regarding|to_@sign
  > Leeds have reached out to Milan regarding Noah Okafor.
given the chance, buyer
  given|offered|presented|handed ?with ?the ?a chance|opportunity|option to_@sign|of_@signing p=P|@him
  > Leeds were given the chance to sign Noah Okafor.
proposed to a club, any
  p=P ?has|have|was|is|being ?also ?been ?being offered|proposed|pitched|suggested|touted|hawked ?around to to=C
  > Noah Okafor has been proposed to Leeds by his agent.
contact from a club, any
  contact|calls|enquiries|call|queries|approaches|an_approach|an_enquiry from|by ?both to=C
  > Noah Okafor's camp have had contact from Leeds.

== interest

club answers another's interest, any
  from=C respond|responds|responded|react|reacts|reacted|reply|replies|replied to ?reported to=C ?'s interest|pursuit|advances
  ?in|for|over p=P
  > Milan react to Leeds interest in Noah Okafor.
watched by its scouts, any, not denied
  @watched|checked_on|assessed|viewed by .. from|of ?both to=C
  > Noah Okafor has been watched by scouts from Leeds.
sent to watch, buyer
  to_@watch|S|@watching|were_there|sending|sent ?watched|watch|watching|present|in_attendance|at ... to_watch|to_see|to_check_on|
  to_run_the_rule_over|watching .. p=P|@him
  > Leeds sent scouts to watch Noah Okafor.
would sign him, buyer, not denied
  @ready|tempted|considering|consider|contemplating|debating|@hoping ?to ?a ?on @sign|@signing|tempt|entice|convince ?both p=P|@him
  > Leeds would be open to signing Noah Okafor.
liked at a club, player
  p=P ?is|are|remains ?also ?much ?highly ?well ?greatly ?hugely ?long ?been admired|liked|rated|appreciated|regarded|thought_of|
  considered|
  under_consideration|under_discussion|on_the_agenda ?as ?an ?option at|by|within|inside to=C
  > Noah Okafor is admired at Leeds.
seen as an answer, buyer, not denied
  see|sees|view|views|regard|regards|identif*|earmark*|saw|viewed|tip|consider|mark*|pinpoint* p=P|@him as
  > Leeds see Noah Okafor as the answer to their problems.
would be the right one, buyer
  believ*|feel|think|convinced|reckon|sure ?that p=P|@him would|could|can ?be ?the ?a ?an perfect|ideal|right|improve|answer|strengthen|
  bolster|fill|solve
  > Leeds believe Noah Okafor would be the ideal partner for Daniel James.
sniffs around, buyer, weak
  sniff*|circl*|hover* ?around|over|for p=P|@him
  > Leeds are sniffing around Noah Okafor.
has him in its sights, buyer, not denied
  has|have|had|got|keep|keeping|kept p=P|@him ?firmly ?also ?high ?in|on ?their|its sights|radar|list|crosshairs|shortlist|plans|thoughts|
  wishlist
  > Leeds have Noah Okafor in their sights.
catches its eye, player
  p=P ?has|have ?also caught|catch|catches|turned|impressed|wowed|drawn|piqued ?the ?eye|eyes|attention|interest|heads|admiring_glances
  ?of|at|from
  to=C
  > Noah Okafor has caught the eye of Leeds.
both like him, buyer
  are|is|were ?both|all ?known ?long_term|longstanding ?to ?be fans|admirers|keen_admirers|big_fans|fan|admirer of p=P|@him
  > Leeds and Everton are both admirers of Noah Okafor.
watches how it goes, buyer
  @watching|@watches ?the ?developments|situation|progress|contract_situation around|of|with|regarding|surrounding|at p=P|@him
  > Leeds are monitoring developments around Noah Okafor.
wants him there, any
  want|wants|wanted|would_love|likes ?to ?have ?bring him|her|P at|in to=C
  > Daniel Farke is an admirer of Noah Okafor and wants him at Leeds.
keeps its interest, buyer, not denied
  to=C ?still ?have|has ?also retain|retains|retained|maintain|maintains|maintained|keep|hold|holds ?a|an|their|its ?strong|long_term|
  keen interest in p=P|@him
  > Leeds retain an interest in Noah Okafor.
keeps the interest in him, buyer, not denied
  to=C ?still ?have|has ?also retain|retains|retained|maintain|maintains|maintained|hold|holds ?a|an|their|its ?strong|long_term|long|keen|
  genuine ?held|standing p=P interest
  > Leeds hold long-standing Noah Okafor interest.
will watch him, buyer, not denied
  will|to|continue|continues|continuing|been ?to ?also @watch|keep_tabs_on|keep_an_eye_on|keep_watching p=P|@him !in
  > Leeds will watch Noah Okafor for the rest of the season.
jumps at the chance, player
  jump|leap|relish ?at the chance|opportunity|prospect to_join|to_sign_for|to_move_to|of_joining|of_playing_for to=C
  > Noah Okafor would jump at the chance to sign for Leeds.

== enquiry

finds out about him, buyer
  find_out|finding_out|request|requested|seek|sought|seeking|gather|gathered|gathering|ask_for|asked_for ?out ?more ?detailed
  information|details|about|more about|on|regarding p=P|@him
  > Leeds sent officials to Milan to find out more about Noah Okafor.

== bid

his bid is weighed, any
  to=C ?'s F|opening|improved|second|first ?F @bid for|to_@sign .. being|is|under ?being considered|weighed_up|assessed|studied|discussed|
  consideration|mulled
  > Leeds' £20m bid for Noah Okafor is being considered by Milan.
tests resolve now, buyer
  ^ to=C test|tests|tested|testing from=C ?'s ?resolve ?again ?once_more with ... @bid
  > Leeds test Milan's resolve with £20m bid for Noah Okafor.

== enquiry

asks to be told of him, buyer
  ask|asks|asked|asking ?from=C to_be_kept|to_be|to_keep_them|be_kept informed|abreast|updated|in_the_loop|posted
  > Leeds have asked Milan to be kept informed about Noah Okafor.
takes first steps, buyer
  take|takes|taken|took|taking|made|making ?the|their ?first|initial|early|concrete step|steps|contact|moves ?towards to_@sign|@signing|
  to_bring|
  for|over p=P|@him
  > Leeds have taken initial steps to sign Noah Okafor.
his people met it, any
  S|representatives|agents|camp|entourage|advisers of p=P ?have|has ?also ?already met|spoken|held_talks|talked ?with|to to=C
  > Representatives of Noah Okafor have met with Leeds.

== interest

tempted by him, buyer, not denied
  tempted|intrigued|attracted|enticed by ?a|the|the_idea_of|the_prospect_of ?possible ?potential @move|@signing|idea|prospect ?of ?for
  ?a ?@signing
  p=P|@him
  > Leeds are tempted by a move for Noah Okafor.
fancies its chances, buyer
  fancy|fancies|rate|like|increas* ?their|its chances of @signing p=P|@him
  > Leeds fancy their chances of landing Noah Okafor.
high on its list, any, not denied
  high|top|first|number_one|near_the_top on|of to=C ?'s ?transfer ?summer list|shortlist|wishlist|wish_list|wanted_list|agenda
  > Noah Okafor is high on Leeds' list of targets.

== interest

told to sign him, buyer, not denied
  tip|tips|tipped|back|backs|backed|advise|advised|encourage|encouraged|want|wants|urge|urged|tell|tells|told to=C to_@sign p=P|@him
  > Former striker Darren Bent has tipped Leeds to sign Noah Okafor.
moves for him, buyer, not denied
  to|will|could|may|might|would|position|ready ?to move|swoop|pounce|go ?in for p=P|@him
  > Leeds will be in a position to move for Noah Okafor next summer.
preferred by him, any
  to=C ?is|are|remains|remain ?the ?his ?her preferred|favoured|dream|first_choice|ideal|likeliest|likely destination|choice|option|
  club of|for p=P
  > Leeds is the preferred destination of Noah Okafor.

== bid

amid its bid, any
  ^ to=C ?F ?loan ?transfer ?opening bid|offer $
  > Leeds want £10m for Noah Okafor amid Everton bid.

== interest

in its pursuit of him, buyer, weak
  in|of|for|amid|after|their|over|to ?the p=P pursuit|chase|hunt|race
  > Leeds are given hope in Noah Okafor pursuit.

== interest

alerted to him, buyer, not denied
  alerted|alert|attentive to ?the ?possible availability|situation|possibility|prospect of ?@signing p=P|@him
  > Leeds have been alerted to the availability of Noah Okafor.
fights it out, buyer
  fight|fights|fighting|battle|battling|slug|slugging it out for|over|to_@sign p=P|@him
  > Leeds and Everton are fighting it out for Noah Okafor.
its interest in him, any, not denied
  interest|attention|admiration from|of ?both to=C in p=P|@him
  > Interest from Leeds in Noah Okafor is genuine.
the man it wants, any
  p=P is|remains|was the R|one|man|name|player|target ?that|whom to=C ?really ?most want|wants|like|likes|admire|prefer|are_after|crave
  > Noah Okafor is the man Leeds want to lead their line.

== enquiry

sounds out his club, buyer
  sound|sounds|sounding|sounded out ?the from=C|agent|representatives|S over|about|for|on|regarding ?a|the ?possible ?deal|move ?for
  p=P|@him
  > Leeds sound out Milan over Noah Okafor.

== bid

follows up with a bid, buyer
  follow*|back*|firm* ?up ?their|its|an|the interest|enquiry|approach|pursuit ... with ?a|an|their .. @bid
  > Leeds have followed up their interest in Noah Okafor with a bid.
"""
)
