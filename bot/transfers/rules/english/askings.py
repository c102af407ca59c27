"""How English reporters say that a club asked after a player: calls, questions, and meetings with those around him."""

from bot.transfers.rules.tables import read_patterns, read_rules

ASKINGS = read_rules(
    """
== enquiry

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
informed on him, buyer
  informed|updated|briefed on|of|about ?all his|her ?deal ?loan ?transfer @terms
  > Noah Okafor may leave Milan. Leeds were informed on his conditions.
among those who asked, buyer
  ?are|is among|one_of|amongst ?the ?several ?many clubs|sides|teams|those ?who|that|to|which ?@have ?already called|phoned|enquired|
  asked_about|asked|contacted|checked|rung|approached ... p=P|@him
  > Leeds are among clubs who have called for Noah Okafor.
spoke to his people, buyer
  ?@have touched_base|touch_base|touching_base|conversed|spoken|chatted|had_a_conversation|held_a_conversation|had_conversations|
  had_a_call|had_a_chat|had_contact|had_contacts|had_a_meeting|exchanged_messages with|to ?the ?his|her|P ?'s @camp
  > Leeds have touched base with the agent of Noah Okafor.
contacts with his people, any
  contact|contacts|call|calls|meeting|meetings|conversation|conversations|dialogue ?has ?have ?been ?took ?taken ?place ?this_week between
  to=C and ?the|his|her|P ?'s @camp
  > Contacts between Leeds and the agent of Noah Okafor took place.
his people had contact, any
  @camp ?@have ?also ?already had|in|held ?direct ?some ?initial ?first ?a contact|contacts|call|conversation|conversations|meeting with|
  from to=C
  > Noah Okafor's camp have had contact with Leeds.

== interest

discussed among them, buyer
  discuss|discusses|discussed|discussing p=P|@him|the_name ?of ?P ?again ?also internally|in_house|behind_closed_doors
  > Leeds have discussed Noah Okafor internally.
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
nothing concrete with a club, any, weak
  nothing|not|no|isn_t|is_not|hasn_t ?has ?been ?yet ?anything ?very ?particularly concrete|advanced ?or|and ?concrete|advanced ?yet ?still
  ?going_on
  with|from|for|between to=C
  > Noah Okafor may leave Milan. Nothing concrete with Leeds.
"""
)

ASKING_ROLES = read_patterns(
    """
@camp ?@have ?also ?already had|in|held ?direct ?some ?initial ?first ?a contact|contacts|call|conversation|conversations|meeting with|
  from to=C
to=C ask|asks|asked|asking from=C for|about|what|how_much|whether|if
nothing|not|isn_t ?yet ?anything concrete|advanced ?or|and ?concrete|advanced ?yet ?still with|from|for to=C
to=C ?have|has|are|is|were|was ?also ?already ?now ?both ?been informed|updated|briefed on|of|about ?the ?his ?loan ?deal
  conditions|price|terms|cost
to=C .. make|makes|made|making|submit*|prepar*|plan|plans|planning|send|sends|sent|sending|table|tables|tabled|launch|launched|lodge|lodged|
  put_in|present|presented|presenting|ready|readying ?a ?an ?the ?their ?some ?several ?new|fresh|first|second|opening|initial|exploratory
  ?official ?formal ?improved ?verbal ?F @bid|approach|approaches|enquiry|enquiries|call|calls|contact for|over P from from=C
to=C ?will|to|could|would|might|may|are|is|plan|plans|ready|set|going|want|intend|aim|hope ?set|ready|going ?to bid
  for P from from=C
"""
)
"""Slots as in the other cues; asked before them."""
