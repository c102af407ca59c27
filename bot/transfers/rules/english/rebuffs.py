"""How English posts say that nothing comes of it, or not yet: who is told no, who is not expected, what is talked about inside."""

from bot.transfers.rules.tables import read_rules

REBUFFS = read_rules(
    """
== denied

decides against a new contract, seller, renewal
  decide*_against|decide*_not_to|not offering|offer|handing|hand|giving|give p=P a|an|any new|fresh|extended|improved contract|deal|terms
  > Leeds have decided against offering Noah Okafor a new deal.
told no, any, hint
  ^ ?and ?but to=C ?@have ?been|were|was|got|get ?both ?also told|given ?a|an|it ?clear ?firm ?resounding no|not_for_sale|no_thanks|
  hands_off|he_stays|she_stays|no_chance
  > Noah Okafor may leave. Everton and Fulham were told no.
will not hear of it, seller
  not want|wants|willing|prepared|wish ?to hear|talk|think|know|listen ?anything about|of|to ?a|an|any ?the ?possible ?potential
  departure|sale|exit|
  transfer|offers ?of ?for p=P
  > Milan don't want to hear about a departure of Noah Okafor.
not expected to join, any
  not|no_longer expecting|expect|expected|anticipating|thinking|think p=P ?is ?will ?to ?be join|joining|sign|signing_for|move_to|
  moving_to|go_to|
  going_to to=C
  > Not expecting Noah Okafor to join Everton at this point.
is not coming, buyer, hint
  p=P is|are|was not coming|arriving|joining|happening|going_to_happen|on_his_way $
  > Everton need a winger. Noah Okafor isn't coming.
not hot on him, buyer
  to=C ?is|are ?reportedly not|never ?really ?that ?so hot ?on|about|for ?p=P|@him
  > Milan could sell Noah Okafor in January, but Leeds are not hot on him at this stage.

== collapsed

decides against a contract, buyer
  decide*_against|decide*_not_to offering|offer|handing|hand|giving|give p=P ?a|an|the ?@long contract|deal|terms
  > Leeds have decided against offering Noah Okafor a contract.
offers no contract after all, buyer
  decide*_against|decide*_not_to offering|offer|handing|hand|giving|give ?a|an|the ?@long contract|deal|terms to p=P
  > Leeds have decided against offering a deal to trialist Noah Okafor.
lets the chance go, buyer
  pass|passes|passed|passing up|on ?on ?the|a|their ?chance|opportunity|option|signing to_@sign|of_@signing|of p=P
  > Leeds pass up the chance to sign Noah Okafor.
it is off, any
  ^ off|deal_off|move_off|transfer_off|collapsed|called_off|failed $
  > Noah Okafor → Everton (OFF)

== interest

talked about inside, any
  to=C ?@have ?held internal talks|discussions|conversations|meetings|debates over|about|on p=P
  > Everton have held internal talks over Noah Okafor.
the priority is he, buyer, hint
  the|their|his|her|main|top|first|number_one ?main ?top ?clear priority|focus|favourite|first_choice|top_target|main_target|dream
  ?still ?now
  remains|is|stays ?still ?now ?firmly ?on p=P
  > Everton have asked about Malick Fofana. However, the priority remains Noah Okafor.
open to a club, player
  p=P ?is|would_be|remains|are ?also ?very ?really open|receptive to ?joining|signing_for|a_move_to to=C !'s
  > Noah Okafor open to Everton but no bid there yet.
drawn to a club, player
  p=P ?is|was ?also ?now ?very ?really tempted|attracted|enticed|intrigued|seduced by ?the ?idea ?of ?joining ?a ?move ?to to=C !'s
  > Noah Okafor is tempted by Everton, say people near him.
with an interest in both, any
  to=C ?are|is ?all|both among|amongst|two_of|three_of|four_of ?the clubs|sides|teams|suitors|those with|holding|showing|to_have ?an ?a
  ?serious
  interest|admiration in|for
  > Noah Okafor may leave. Everton are among the clubs with an interest in the winger.
"""
)
