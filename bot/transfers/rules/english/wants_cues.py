"""What English words around a club or a name tell of its part, in talk of who is wanted, who may go and who stays."""

from bot.transfers.rules.tables import read_patterns

WANTS_ROLES = read_patterns(
    """
from=C ?have|has ?are|is ?also plan|plans|planning|attempt|attempts|move ?now ?for ?to to_@sell|to_send|to_let|to_loan|the|life|life_without
from=C yet to_respond|to_reply|to_answer to
from=C weigh*|consider*|mull*|ponder* ?up ?a|an|the|their F|opening|second|improved @bid from
to=C ?still ?have|has ?also retain|retains|retained|maintain ?a|an|their|its ?strong|long_term interest
scouts|S|officials|representatives ?sent from|of to=C
to=C 's F ?opening|improved|initial|second|first|latest ?loan bid|offer|proposal|approach|move|swoop
to=C show|shows|showing|shown|take|taking|taken|have|has|register|registered ?an ?any ?some interest in P from from=C
yet to_sign|to_agree|to_extend ?a ?new ?deal ?contract ?terms with|at from=C
interest|attention in ... from|of to=C
call|query|phone_call ?about ?over ?P from to=C
allowed|permitted ?to @leave|leave|go|depart by from=C
bid|offer|proposal|enquiry|F .. gone_in|come_in|arrived|tabled|lodged|submitted from|by to=C
@bid ... considered|assessed|weighed_up|studied|discussed|mulled|reviewed by from=C
frozen_out|surplus|unwanted|unhappy|unsettled|settled|happy|challenge|away at|by|from|with from=C
from=C escape|exit_plan
transfer_request|request ?to_leave at|to from=C
to=C ?have|has ?been @rejected in|with|over ?a|an|their|its ?latest|first attempt|attempts|bid|effort|approach
"""
)
"""Slots as those of `english_cues`; tried before them."""

WANTS_SLOTS = read_patterns(
    """
X ?has ?is ?was ?have ?are ?also ?being ?been @watched by|at
to @watch X
@sell|@selling X
@sign|@signing X
@forsakes|@forsaking X
developments|situation around|of|with|surrounding X
admirer|admirers|fan|fans of X
have|has X ?firmly in|on ?their|its sights|radar|list|shortlist|crosshairs
believ*|feel|think|convinced|reckon ?that X would|could|can
see|sees|view|views|regard|regards|identif*|earmark*|pinpoint* X as
X ?is ?was ?under|up consideration|discussion|for_grabs
X ?has ?is ?reportedly wants_out|frozen_out|seeking|plotting|considering|caught|impressed|pledged|staying|destined|itching|desperate|
  unwanted|surplus|not_for_sale|going_nowhere|untouchable|ready|told_by|been_told
losing|keeping|keep_hold_of|hold_on_to|retaining|retain|part_with|lose X
let|allow|send|ship|letting|allowing|sending|shipping X go|leave|out|to|off
way_of|future_of|sale_of|exit_for|buyer_for|offers_for|bids_for|talk_of|home_for X
tie|tying X down
X 's ?C days|time|spell|future|exit|suitors|admirers
"""
)
"""Places where a name stands that is a player's, in such talk."""
