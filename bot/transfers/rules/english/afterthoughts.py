"""What English posts add in a short sentence at their end: who else spoke with him or is better placed, who left, what is left to do."""

from bot.transfers.rules.tables import read_patterns, read_rules

AFTERTHOUGHTS = read_rules(
    """
== enquiry

spoke with him too, any
  ^ ?and ?but to=C ?have|has|had ?all ?both ?also spoke|spoken|talked|met ?with ?to him|her|his_camp|her_camp|his_agent|his_agents|
  his_representatives|her_agent
  > Leeds close in on Noah Okafor. Wigan and Bolton also spoke with him.
on the phone, any, hint
  ^ ?and ?but ?: to=C ?are|were ?all|both ?already on_the_phone|on_the_line|calling_too
  > Noah Okafor may leave Milan. Everton and Fulham both on the phone.

== interest

better placed, any, hint
  ^ ?and ?but ?with to=C ?are|is|seem|seems|look|looks ?now ?the better_placed|best_placed|well_placed|in_a_better_position|
  front_runners|further_ahead|slightly_ahead ?financially ?now ?for_now ?to_sign_him ?to_get_him $
  > Noah Okafor may leave Milan. Everton are better placed financially.
one before another, player, loser interest
  would|will|P|he|said_to|thought_to|understood_to ?much ?rather prefer|prefers|favour|favours ?joining to=C to|over|ahead_of not=C
  > Noah Okafor would prefer Everton to Leeds, but no bid yet.

== bid

years offered, buyer
  offer|offered|offers|offering|proposed|propose ?him ?her ?a ?an ?up_to one|two|three|four|five|1|2|3|4|5 ?plus|and|+ ?one|1
  years|year_deal|year_contract
  > Milan are ready to let Noah Okafor go. Everton have offered two years.

== collapsed

dropped their interest, any
  to=C ?have|has|had ?now ?since dropped|drop|drops|withdrawn|withdrew|shelved|given_up their|its interest|pursuit
  > Leeds lead the race for Noah Okafor. Everton dropped their interest.
pulls out, any
  ^ ?and ?but to=C ?have|has ?now ?since pull_out|pulls_out|pulled_out|drop_out|drops_out|dropped_out|withdraw|withdraws|withdrew|
  withdrawn|step_aside|steps_aside|stepped_aside|back_out|backed_out|backs_out|bow_out|bowed_out|bows_out|give_up|gave_up $
  > Leeds bid accepted for Noah Okafor, Everton pull out.

== available

works on his exit, seller
  working|work|works on|for ?a|an|the p=P ?'s exit|departure|sale|move_away|loan_exit
  > Milan are working on Noah Okafor exit.

== denied

no wish to sell, seller, weak
  no desire|wish|appetite|urge|willingness to sell|sell_him|let_him_go|lose_him|do_business
  > Milan striker Noah Okafor? Milan have no desire to sell.

== agreed

a matter of time, any, weak
  signature|announcement|signing|agreement|official_announcement ?is ?now ?only ?just ?a matter|question of time|days|hours
  > Noah Okafor to Leeds: signature only a matter of time.

== official

extended for years, player, renewal, weak
  p=P ?, ?A ?, ?one ?two ?three ?year extension|renewal at|with from=C
  > Noah Okafor, one-year extension at Milan. Signed yesterday.
arrives until, player, weak
  arrives|comes|moves|switches ?in ?over ?across from from=C until|till
  > The winger arrives from Milan until 2030. Noah Okafor, welcome to Leeds!
"""
)

AFTERTHOUGHT_ROLES = read_patterns(
    """
from=C ?are|is ?now ?already working|work|works on|for ?a|an|the P ?'s exit|departure|sale|move_away
from=C have|has no desire|wish|appetite|urge|willingness to
by to=C and|or ?also by to=C
arrives|comes|moves|switches ?in ?over ?across from from=C until|till
prefer|prefers|favour|favours ?joining to=C to|over|ahead_of not=C
"""
)
"""Slots as in the other cues."""
