"""How English reporters say, in a sentence of its own, what a club answers to a bid, and that two clubs are agreed."""

from bot.transfers.rules.tables import read_patterns, read_rules

ANSWERS = read_rules(
    """
== denied

says that he does not go, seller
  ?from=C say|says|said|insist|insists no|there_is_no|there_will_be_no ?summer ?january p=P move|exit|sale|departure|transfer|deal
  > Milan say no Noah Okafor exit as deadline passes.

== bid_rejected

says no, seller
  from=C ?have|has|had ?already ?reportedly ?now ?immediately ?again said|say|says no !to|deal|more|player|players|club|chance|bid|bids|
  talks|offer|offers|contact|approach|agreement|way|one|decision|F
  > Leeds have made an offer for Noah Okafor. Milan said no.
does not accept, seller
  from=C do|does|did|have|has|will|would|had not ?yet ?currently accept|accepted|agree|agreed ?it ?again
  !to|the|a|an|that|any|on|with|agreement|deal|yet_a|yet_an|his|her|their|terms|personal_terms|responsibility|defeat|F|C|P|deal|fee|more|less|in|for|new|under
  > Leeds have made a second bid for Noah Okafor. Milan do not accept and want more.
turns it down, seller
  from=C ?have|has|had ?already ?reportedly ?now ?immediately ?again ?swiftly ?quickly @rejects|turn|turned|turns|knock|knocked|knocks it|
  that|this|both ?down ?back !will|would|is|was|has
  > Leeds made an offer for Noah Okafor. Milan rejected it.

== fee_agreed

done between the clubs, any, mutual
  done|sealed|closed|signed ?and ?sealed between C and|& C for|over p=P
  > It's done between Leeds and Milan for Noah Okafor.
"""
)

ANSWER_SLOTS = read_patterns(
    """
^ news|update|exclusive|breaking|excl X :
"""
)
"""Places where a name stands that is a player's."""
