"""How sports desks word titles and the line under them, and moves told plainly: what is likely, whom he can choose, what a swap does."""

from bot.transfers.rules.tables import read_patterns, read_rules

STANDFIRSTS = read_rules(
    """
== official

ties him down to it, seller, renewal
  ^ from=C ?have|has tie|ties|tied p=P ?down to|on ?a|an ?new|fresh|long_term|improved|five_year|four_year|three_year contract|deal|terms
  > Leeds tie Noah Okafor down to new deal.
loans him, buyer, move loan
  ^ to=C ?have|has loan|loans|loaned ?in p=P from from=C
  > Leeds loan Noah Okafor from Milan.
purchases him, buyer
  ^ ?to=C ?have|has purchase|purchases|purchased p=P
  > Leeds have purchased Noah Okafor from Milan.
belongs to them now, any
  p=P ?now belongs to to=C
  > Noah Okafor now belongs to Leeds.
what was paid for him, buyer, weak
  ^ to=C ?have|has pay|pays|paid ?a ?an ?the ?F ?initial ?record fee|F ?fee for ?A ?R p=P $
  > Leeds paid €10m fee for Noah Okafor.

== agreed

is going there, any
  p=P will to=C
  > Noah Okafor is going to Leeds.
heads there, any, weak
  p=P heads|jets_off|jets to to=C ?on_loan $
  > Noah Okafor heads to Leeds.
will wear their shirt, any
  will wear ?the to=C ?'s shirt|jersey|colours|kit
  > Noah Okafor will wear the Leeds shirt next season.
there to complete it, any
  in to=C to complete|finalise|seal|sign|finish|close ?off ?his|her|the|a move|transfer|switch|deal|contract|signing
  > Noah Okafor is in Leeds to complete his move.
in town to complete a club's move, any
  in C|E|town|england|the_city|the_country to complete|finalise|seal|finish|close ?off ?his|her|the|a to=C move|transfer|switch|deal
  > Noah Okafor is in London to complete his Leeds move.
is signing him, buyer, not denied
  ?to=C are|is ?now ?also ?both ?finally ?officially ?permanently @signing|purchasing|recruiting|bringing_in|bringing ?in ?on_loan p=P
  !'s|to_justice|up_to|back_from|on_slowly|with_them
  > Leeds are signing Noah Okafor from Milan.
is taking him, buyer, not denied
  ?to=C are|is ?now ?also ?both ?finally taking|getting p=P ?in ?back on_loan|from|for_F|on_a|in_a
  > Leeds are taking Noah Okafor on loan from Milan.
swap agreed, any
  swap ?deal ?is|has ?been ?now agreed|done|sealed|in_place|confirmed ?for|involving p=P
  > Swap agreed for Milan's Noah Okafor and Leeds' Daniel James.
agree a swap, buyer
  agree|agrees|agreed|seal|seals|sealed|finalise*|reached ?a ?an ?the ?straight ?player swap|exchange ?deal|agreement ?that|which
  ?will|would ?involve|involving|see|sees|seeing|sending|for|of|between|over p=P
  > Everton and Crystal Palace agree a swap deal involving Dwight McNeil and Brennan Johnson.
goes there in the exchange, any, weak
  will involve|see|mean p=P joining|join|moving_to|move_to to=C
  > Milan and Leeds agree a swap deal that will involve Noah Okafor joining Leeds.
before the move expected of him, any
  before|ahead_of|pending|prior_to|awaiting ?a ?an ?the ?his ?her expected|impending|imminent|anticipated ?F ?loan ?summer to=C ?loan
  move|switch|transfer|signing
  > Milan winger Noah Okafor is at Elland Road before an expected Leeds move.
a move is pending, any, weak
  pending|ahead_of|before ?a ?the ?his ?her ?expected ?proposed ?loan ?permanent transfer|move|switch|medical to|at|with to=C
  > Noah Okafor is in England pending a transfer to Leeds.
is there before he joins, any, weak
  ahead_of joining|signing_for|rejoining to=C
  > Noah Okafor's message to the fans of Milan ahead of joining Leeds.

== medical

has one there, player
  p=P has|have ?had ?a ?his ?her medical at|with to=C
  > Noah Okafor has a medical at Leeds.

== interest

his heart is set, player, not denied
  heart|mind|sights|hopes ?is ?are set|fixed on ?joining ?a ?move ?to to=C
  > Noah Okafor has his heart set on Leeds.
waits for his answer, buyer, weak
  ^ to=C ?are|is await|awaits|awaiting|wait_for|waits_for|waiting_for|wait_on|waiting_on p=P ?'s ?final decision|answer|response|reply|
  verdict|choice
  > Leeds await Noah Okafor decision.
his possible move there, any
  p=P 's possible|potential|mooted|prospective|rumoured|reported|suggested|speculated to=C move|switch|transfer|deal|return
  > Noah Okafor's possible Leeds move follows a pattern.
to choose between clubs, player
  whether|decide|deciding|choose|choosing|choice|chooses ?between ?to|on join|joining|leaving_for|sign_for|going_to|heading_to|move_to to=C
  > Noah Okafor has a decision to make on whether to join Leeds or Everton.
waits in the wings, any, not denied
  ^ ?and ?with to=C wait|waits|waiting|lurk|lurks|lurking|hover|hovers|hovering ?in ?the wings|background
  > Milan will resume contract talks with Noah Okafor as Leeds wait in the wings.

== enquiry

calls with his camp, buyer, weak
  there have|has|had ?also ?already been ?some ?direct ?positive ?recent calls|contacts|contact|conversations|a_call|a_conversation with
  p=P 's camp|agent|agents|entourage|representatives
  > Leeds keep looking for a left back. There have been calls with Noah Okafor's camp.
speaks to him, buyer, weak
  ^ to=C ?have|has speak|speaks|spoke|spoken to|with p=P $
  > Leeds speak to Noah Okafor.
offers himself, player
  offer|offers|offered himself|herself to to=C
  > Noah Okafor offers himself to Leeds.
makes a request, buyer
  make|makes|made|making|submit|submits|submitted ?a ?formal ?fresh request|requests to|for|about ?sign p=P
  > Leeds make request to Noah Okafor.

== talks

talks to the club about him, buyer
  ^ to=C ?have|has talk|talks|talked ?directly ?again to|with from=C about|over p=P
  > Leeds talk to Milan about Noah Okafor.
talks with its own player, seller, renewal of his own
  resume|resumes|resumed|open|opens|hold|holds|holding|in|begin|begins|start|starts ?fresh ?new ?positive
  talks|negotiations|discussions with ?C ?'s target p=P
  > Milan to resume talks with Leeds target Noah Okafor.

== available

his move looks likely, any, weak
  move|transfer|exit|departure|sale for|of p=P ?now look|looks|seems|appears ?increasingly ?more ?very likely|probable|certain|inevitable
  > A move for Milan winger Noah Okafor looks increasingly likely.

== denied

the club counts on me, any, stays
  from=C count|counts|counting on me|him|her !to_sign|for
  > Leeds count on me despite exit rumours, says Noah Okafor.
"""
)

STANDFIRST_ROLES = read_patterns(
    """
to=C ?are|is ?now ahead_of|in_front_of|leading to=C in|for ?the race|chase|hunt|queue|battle|running|pursuit
in back=C to complete|finalise|seal|finish|close ?off ?his|her|the|a to=C move|transfer|switch|deal
formalities|paperwork|details|move|transfer|switch|loan|signing|arrival of ?his ?a ?the move|transfer|switch|loan from from=C
be|named|included|feature|features|involved in ?the to=C ?'s ?' ?matchday squad
have|has|had|see|saw|seen ?a ?an ?the ?their ?new ?improved ?second ?third ?opening ?initial bid|offer|proposal|approach|F ?worth ?of ?F
  ?for ?P turned_down|rejected|rebuffed|knocked_back|refused|thrown_out by from=C
reject*|turn*_down|turned_down|rebuff*|knock*_back|refuse* to=C 's ?new ?latest ?improved ?second ?third ?opening ?initial F ?P bid|offer|
  proposal|approach|move
"""
)
"""Slots as in the other cues."""

STANDFIRST_SLOTS = read_patterns(
    """
interest from C in ?A ?R X
loan|loans X from C
X ?now belongs to C
purchase|purchases|purchased|purchasing X
X is|was ?also ?not linked|going|heading ?with ?to
X heads to C
await|awaits|awaiting|wait_for|waiting_for X 's|decision|answer|response
"""
)
"""Places where a name stands that is a player's."""

STANDFIRST_ASIDE = read_patterns(
    """
next|new|own|modern|latest|second version|incarnation|edition|answer of|to old=P
the|their next old=P
"|' ?the A|new|next|own|little old=P "|'
"""
)
"""Whom another is only likened to."""
