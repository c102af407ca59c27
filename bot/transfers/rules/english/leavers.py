"""How English posts of reporters say where a move stands: who may go, and who stays."""

from bot.transfers.rules.tables import read_rules

LEAVERS = read_rules(
    """
== available

available on terms, player, not denied
  available as|on|for ?a free|A|loan|transfer|sale|permanent
  > Noah Okafor of Milan is available for transfer.
listens to offers, seller, not denied
  will|would|to|ready|willing|open|prepared|happy ?to listen|consider|listening|entertain|considering ?to ?any offers|bids|proposals
  > Leeds will listen to offers for Noah Okafor.
open to letting go, seller, not denied
  open|willing|ready|prepared|happy to letting|let ... go|leave|depart
  > Leeds are open to letting Noah Okafor go.
told that he can go, seller
  tell|tells|told|informed p=P ?that he|she can|could|may|is_free_to|will_be_allowed_to ?now go|leave|depart|find_a_new_club
  > Milan have told Noah Okafor that he can go.
contract to be ended, seller
  set|expected|going|ready|agree*|close ?to terminate|terminating|rescind|cancel ... contract|deal
  > Leeds are set to terminate the contract of Noah Okafor.
confirmed to leave, seller
  confirm*|admit*|reveal* ?that p=P is|'s|will|can|could|may|wants|has|asked .. leave|go|depart|exit|leaving
  > Leeds boss Daniel Farke confirms that Noah Okafor is expected to leave.
leaves later, player
  leaves|leaving ?the from=C|club as|at_the_end|this_summer|in_june|in_july|in_january|when
  > Noah Okafor leaves Leeds as a free agent.
his options, player, weak
  consider*|assess*|explor*|weigh*|evaluat* ?up his|her options
  > Noah Okafor is assessing his options as he may leave Leeds.
options to leave, player
  options|solutions|ways to leave|depart|exit
  > Noah Okafor is considering options to leave Leeds.
may not stay, player
  no|not|any guarantee|guarantees|certainty|certain|sure ?that ?if p=P stays|remains|will_stay|stay
  > There is no guarantee that Noah Okafor stays at Leeds.
not to stay, player
  not_expected|not_set|not_going|unlikely|won_t|will_not to_stay|to_remain|to_continue|stay|continue
  > Noah Okafor is not expected to stay at Leeds.

== denied

will not accept, seller, weak
  not|t|never ?currently ?even accepting|considering|opening|entertaining ?any ?the ?door|doors ?to ?a ?an loan|move|offers|offer|bids|
  exit|sale
  > Milan are not accepting loan offers for Noah Okafor.
sure that he stays, seller
  convinced|confident|sure|certain|confirm|confirms|confirmed|insist|insists|announce|announces ?that p=P will_stay|will_remain|stays|
  remains|is_staying|is_not_leaving|is_not_for_sale
  > Leeds are convinced that Noah Okafor will stay.
decision to reject, player
  p=P|he|she|his|her ?'s ?has ?current decision|decided|decides|chose ?is ?was to_reject|to_turn_down|to_decline|to_say_no|to_refuse
  > Noah Okafor's decision to reject Leeds is known.
no wish to go, player
  no|zero|little ?current intention|intentions|plan|plans|desire|wish of_leaving|to_leave|of_moving|to_move|to_go|of_joining|to_join
  > Noah Okafor has no intention of leaving Leeds.
plays down, any
  play*_down|played_down|downplay*|distanc* ... link|links|interest|rumours|reports|talk|talks|
  negotiations|contacts|speculation ?or ?talks ?between|with|from|for ?of|p=P ?and ?to=C
  > Milan play down any link between Noah Okafor and Leeds.
nothing in it, any
  nothing in_it|in_that|in_those|in_the_rumours|to_it
  > Leeds have been linked with Noah Okafor, but there is nothing in it.
stays, player, weak, stays
  p=P stays ?put ?at ?with ?C $
  > Noah Okafor stays at Leeds.
"""
)
