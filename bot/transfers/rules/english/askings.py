"""How English reporters say that a club asked after a player: calls, questions, and meetings with those around him."""

from bot.transfers.rules.tables import read_patterns, read_rules

ASKINGS = read_rules(
    """
== enquiry

contacted by a club, buyer
  p=P ?has|have ?also ?already been|was|were contacted|approached|called|phoned|sounded_out|consulted|courted_directly by ?both to=C
  > Noah Okafor has been approached by Leeds.
has been contacted, buyer, hint
  p=P ?has|have ?also ?already been|was|were contacted|approached|called|sounded_out|asked|consulted ?about|, ?a ?free ?agent
  > Everton need a winger. Noah Okafor has been contacted.
once asked for him, buyer, weak
  had ?also ?already asked|called|phoned|enquired for|about p=P|@him|R
  > Noah Okafor is close to Leeds. Everton had asked for the winger.
wants to be told, buyer
  want|wants|wish|wishes|ask|asks|asked|asking|request|requested|insisted to_be|be|being|to_stay|stay ?kept informed|updated|briefed
  ?on|about|of ?the ?P ?situation|developments
  > Leeds want to be informed on Noah Okafor.
spoke to his club, buyer
  ?@have ?also ?already spoken|talked|chatted ?directly to|with ?the from=C about|over|regarding|for ?signing p=P|@him
  > Leeds have spoken with Milan over Noah Okafor.
called for him, buyer
  call|calls|called|phone|phoned|rang|rung ?from=C ?directly ?again ?today ?recently for|about|over p=P|@him !to|'s
  > Leeds have called Milan for Noah Okafor.
asked for news of him, buyer
  ask|asks|asked|asking|call|calls|called|calling|phoned|pressed|press ?from=C for|about|to_know ?some ?more ?further ?basic ?first ?the
  ?his|her ?exact ?deal ?loan @terms ... p=P|@him !'s_injury|'s_fitness
  > Leeds asked Milan for the price of Noah Okafor.
asked what he costs, buyer
  ask|asks|asked|asking ?from=C what|how_much|how|whether|if ... to_@sign|cost|want|get|do|let|sell ?for p=P|@him
  > Leeds have asked Milan what it would take to sign Noah Okafor.
sounded him out, buyer
  sound|sounds|sounded|sounding p=P|@him ?and ?P ?camp out
  > Noah Okafor may leave Milan. Leeds also sounded him out.
informed on terms too, any
  to=C ?, ?are ?is ?have ?has ?been also|both|well|already|fully informed|updated|briefed on|of|about ?the ?all ?his|her ?deal ?loan
  ?transfer conditions|price|terms|cost|costs|clause|figures
  > Milan winger Noah Okafor may go. Leeds also informed on conditions.
tells his club that it wants him, buyer
  ?to=C ?@have ?also registered|made|expressed|declared|communicated ?their|an|its interest ?in ?p=P known|with|to ?to ?with ?the from=C|
  @camp
  > Leeds have made their interest in Noah Okafor known to Milan.
tells them that it wants him, buyer
  informed|inform|informs|told|tell|tells|notified ?the ?his|her from=C|@camp of|about ?their|its|an interest ?in ?p=P|@him
  > Leeds have informed Milan of their interest in Noah Okafor.
informed on him, buyer
  informed|updated|briefed on|of|about ?all his|her ?deal ?loan ?transfer @terms
  > Noah Okafor may leave Milan. Leeds were informed on his conditions.
among those who asked, buyer
  ?to=C ?are|is among|one_of|amongst ?the ?several ?many clubs|sides|teams|those ?who|that|to|which ?@have ?already called|phoned|enquired|
  asked_about|ask_about|asked|ask|enquire|contact|contacted|checked|rung|approached ... p=P|@him
  > Leeds are among clubs who have called for Noah Okafor.
among those to ask, buyer
  to=C ?are|is among|one_of|amongst ?the ?several ?many clubs|sides|teams|those ?who|that|to|which ?@have ?already called|phoned|enquired|
  enquire|asked|ask|made_enquiries|made_contact|make_contact|been_in_touch|
  checked_in ?so_far ?already ?today ?this_week $
  > Noah Okafor may leave Milan, with Leeds among those to have asked.
callers, any
  clubs|sides|teams calling|asking|enquiring|phoning ?directly for|about|after p=P ?are|include|includes|among to=C
  > Clubs calling for Noah Okafor include Leeds.
spoke to his people, buyer
  ?@have touched_base|touch_base|touching_base|conversed|spoken|chatted|had_a_conversation|held_a_conversation|had_conversations|
  had_a_call|had_a_chat|had_contact|had_contacts|had_a_meeting|in_touch|in_contact|talking|speaking|exchanged_messages with|to ?the ?his|
  her|P ?'s @camp
  > Leeds have touched base with the agent of Noah Okafor.
will meet his people, buyer
  will|to|set_to|due_to|expected_to|scheduled_to ?now ?soon meet|speak|talk|sit_down|see ?with|to ?the ?his|her|P ?'s @camp
  > Leeds will meet Noah Okafor's agent this week.
contacts with his people, any
  contact|contacts|call|calls|meeting|meetings|conversation|conversations|dialogue ?scheduled ?planned ?set ?is ?are ?has ?have ?been
  ?took ?taken ?place ?this_week between
  to=C and ?the|his|her|P ?'s @camp
  > Contacts between Leeds and the agent of Noah Okafor took place.
contact made with his people, buyer
  ^ ?initial ?first contact|contacts ?has|have ?now ?already ?also ?been made|established|initiated|opened with ?the ?his|her|P ?'s @camp|P
  > Leeds want Noah Okafor. Contact has been made with his agent.
his people had contact, any
  @camp ?@have ?also ?already had|in|held ?direct ?some ?initial ?first ?a contact|contacts|call|conversation|conversations|meeting with|
  from to=C
  > Noah Okafor's camp have had contact with Leeds.

== talks

talks with his people, any
  to=C and p=P ?'s @camp ?@have ?also ?already had|held|in|holding ?direct ?new ?some ?further ?positive ?a talk|talks|discussions|
  negotiations
  > Leeds and Noah Okafor's agent had talks.

== bid_expected

works on a bid for him, buyer
  work|works|working|worked ?hard ?now ?also on|towards ?a|an|the|their ?new|fresh|first|second|opening|initial ?official|formal ?improved
  ?verbal ?loan @bid for|to|with
  > Leeds are working on an opening bid for Noah Okafor.
a bid that will be sent, any
  to=C ?'s ?F ?opening|first|second|new|next|improved|official|formal ?official|formal @bid ?for|to ?p=P ?is|are|will|to|set|due|expected|
  about
  ?now ?to be|imminent|expected|coming|due|on_its_way|on_the_way ?soon ?sent|submitted|presented|made|tabled|lodged|launched
  > Leeds' first bid for Noah Okafor will be sent in the next days.
wants him and a bid is to come, buyer
  interested_in|keen_on|want|wants|pursuing|after|chasing ?to_@sign p=P|@him|R|his_signature ?, with|as ?a|an ?new|second|improved|fresh|
  official ?@bid ?bid|offer|move|approach|proposal ?is ?now|soon anticipated|expected|imminent|awaited|planned|to_follow|in_the_works
  > Leeds remain keen on Noah Okafor, with a bid expected soon.
a bid expected for him, any
  @bid ?is ?are ?now ?soon expected|anticipated|imminent|awaited|coming|due ?soon ?today ?now for|to p=P|@him
  > Leeds need a winger. Another bid is expected for Noah Okafor.
a bid expected from a club, any
  @bid ?is ?are ?now expected|anticipated|imminent|awaited|coming|due ?soon ?today ?now from ?both to=C
  > Bid expected from Leeds for Noah Okafor.

== bid

money on the table, buyer
  put|puts|placed|laid F on the_table for|to_@sign p=P|@him
  > Leeds have put £20m on the table for Noah Okafor.

== talks

goes ahead with it, buyer
  push|pushes|pushed|pushing|press|presses|pressing|proceed|proceeding ahead|on|forward with ?a|the|their deal|move|talks|signing|transfer
  for|of p=P|@him
  > Leeds are pressing ahead with a deal for Noah Okafor.
discusses terms, buyer
  discuss|discusses|discussed|discussing ?the ?personal ?final terms|conditions|figures|a_fee|the_fee|the_price with ?both from=C for|over
  p=P|@him
  > Leeds are discussing terms with Milan for Noah Okafor.
talks advance with a club, any
  p=P ?'s talks|negotiations ?are ?now ?still advance|advances|advancing|progress|progressing|progresses|continue|continuing|ongoing with|
  at
  to=C
  > Noah Okafor talks advance with Leeds.

== interest

given a deadline to bid, buyer, weak
  deadline|ultimatum ?set ?given for|to to=C to make|submit|send|table|improve ?a|an|their|its ?first|second|F bid|offer|proposal
  > Milan set a deadline for Leeds to submit an offer for Noah Okafor.
above another on their list, any
  p=P ?has|is|have ?now ?also moved|moves|risen|climbed|jumped|leapt|gone|ahead|preferred|overtaken|overtakes|leapfrogged ?ahead ?above|
  over|past|of|to p=P ?to ?the ?top on|in|atop|top_of|of to=C 's ?E ?own ?transfer ?summer list|shortlist|wishlist|wish_list|radar|agenda|
  plans|thoughts
  > Noah Okafor has moved above Anton Stach on Everton's transfer wishlist.
discussed among them, buyer
  ?internally discuss|discusses|discussed|discussing p=P|@him|the_name ?of ?P ?again ?also internally|in_house|behind_closed_doors
  > Leeds have discussed Noah Okafor internally.
a name they discussed, buyer
  ?@have internally discussed|discuss|debated|considered p=P|@him
  > Leeds have internally discussed Noah Okafor.
holds him in mind, buyer
  have|has|had|keep|keeps|kept|hold|holds|held p=P|@him ?from ?C ?also ?still ?very under_observation|under_review|under_consideration|
  in_mind|
  in_high_esteem|in_high_regard|in_great_esteem|in_their_thoughts
  > Leeds have Noah Okafor under observation.
among the names, buyer
  have|has|had|keep|keeps|put|include|includes p=P|@him ?from ?C ?also ?still among|amongst|as_part_of|part_of|as|on|in ?one_of ?the|
  their|its|a
  ?main|
  top|first|possible|serious|final names|options|option|shortlist|list|candidates|targets|ideas|profiles|choice|agenda|plans
  > Leeds have Noah Okafor among the names discussed.
dreams of signing him, buyer
  dream|dreams|dreaming|dreamt|focus|focuses|focused|concentrate|concentrating of|on|about ?signing ?the ?signing ?of p=P|@him
  !'s_goal|'s_return|to_be_sold|to_leave|leaving
  > Leeds are dreaming of Noah Okafor.
is on him, any, hint
  ^ ?and ?but to=C are|is ?also ?still on p=P|@him ?now ?too $
  > Milan may sell. Everton are on Noah Okafor.
several keen on him, any
  clubs|sides|teams|suitors|parties ?@have ?are ?all keen|interested|monitor*|track*|follow*|watch*|want*|like*|after ?on|in p=P|@him
  ?, including|among_them|such_as|: ?both ?the ?likes_of to=C
  > Several clubs are keen on Noah Okafor, including Leeds.
discussed at a club, any
  p=P ?has|have|is|was|being|were ?also ?been ?being discussed internally|at|within|inside ?at|by|within|inside to=C
  > Noah Okafor has been discussed internally at Leeds.
ranks him, buyer
  rank|ranks|ranked|ranking|rate|rates|rated|rating|hold|holds|regard|regards p=P|@him ?very ?so highly|high|top|first|in_high_regard|
  in_high_esteem
  > Leeds rank Noah Okafor highly.
placed to sign him, buyer
  well|best|ideally|better placed|positioned for|to_@sign|to_get|to_win ?the ?race ?for p=P|@him
  > Leeds are well placed for Noah Okafor.
comes next, any
  ^ ?also up next|too for|at|on ?the ?list ?of to=C ?: ?p=P
  > Up next for Leeds: Noah Okafor.
the priority there, any
  p=P ?is|remains|as|was ?now ?the|a|their ?clear ?top ?main ?real ?first priority|focus|favourite|favoured_option|obsession
  for|at|of|inside to=C
  > Noah Okafor is the priority for Leeds.
long followed, buyer
  @have ?also ?long ?always ?closely ?already followed|tracked|watched|monitored p=P|@him !to|play*|score*
  > Leeds' recruitment team have followed Noah Okafor.
deal not close for him, any, weak
  deal|agreement|move not|isn_t ?yet ?at_all ?so close|near|done|advanced|agreed|imminent ?yet for|over|on p=P
  > Leeds want a winger. Deal not close for Noah Okafor.
nothing concrete with a club, any, weak
  nothing|not|no|isn_t|is_not|hasn_t ?has ?been ?yet ?anything ?very ?particularly concrete|advanced|agreed ?or|and ?even
  ?concrete|advanced|close ?yet ?still ?going_on with|from|for|between to=C
  > Noah Okafor may leave Milan. Nothing concrete with Leeds.
"""
)

ASKING_ROLES = read_patterns(
    """
to=C ?@have ?also ?already informed|told|inform|tell ?the ?his ?from=C|@camp of|about their|its|an interest
to=C ?are|is|be|would|could|remain|remains ?be ?also ?still ?now open to_@sign|to_@signing|to_a_move_for|to_the_idea_of
to=C ?@have ?also registered|made|expressed|declared|communicated ?their|an|its interest ?in ?P known|with|to ?to ?with from=C
to=C still|again|also|to insist|insists|insisting|persist on|for|with P !'s
to=C insist|insists|insisting|persist on|for|with P !'s
@bid for P to from=C
clubs|sides|teams|suitors|parties|others ... P|@him ?, ?including|among_them|such_as|include|includes ?both ?the ?likes_of to=C
@bid ?is ?are ?now expected|anticipated|imminent|awaited|coming|due ?soon ?today ?now from ?both to=C
no|any @bid ?has ?have ?been ?yet ?was arrived|came|come|received|made|submitted|lodged ?in for P from|by to=C
to=C ?still ?@have ?hold|holds|holding|maintain|maintains|maintained|retain|retains|shown|expressed ?a ?an ?their ?strong|concrete|genuine|
  serious|real|long_term|long_standing|longstanding interest in P from from=C
@camp ?@have ?also ?already had|in|held ?direct ?some ?initial ?first ?a contact|contacts|call|conversation|conversations|meeting with|
  from to=C
to=C ask|asks|asked|asking from=C for|about|what|how_much|whether|if !F|around|at_least|more|over|up_to|a_fee
nothing|not|isn_t ?yet ?anything concrete|advanced ?or|and ?concrete|advanced ?yet ?still with|from|for to=C
to=C ?have|has|are|is|were|was ?also ?already ?now ?both ?been informed|updated|briefed on|of|about ?the ?his ?loan ?deal
  conditions|price|terms|cost
to=C .. make|makes|made|making|submit*|prepar*|plan|plans|planning|send|sends|sent|sending|table|tables|tabled|launch|launched|lodge|
  lodged|
  put_in|present|presented|presenting|ready|readying|improve|improved|raise|raised|hold|held|open|opened !to|for|against .. @bid|approach|
  approaches|enquiry|enquiries|call|calls|contact|talks|negotiations for|over P from from=C
to=C ?will|to|could|would|might|may|are|is|plan|plans|ready|set|going|want|intend|aim|hope ?set|ready|going ?to bid
  for P from from=C
"""
)
"""Slots as in the other cues; asked before them."""
