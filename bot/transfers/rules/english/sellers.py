"""What only the club that lets a player go does: it is paid, told, asked, keeps a clause, looks for the next man."""

from bot.transfers.rules.tables import read_patterns

SELLERS = read_patterns(
    """
from=C will|to|would|should|set_to|expected_to ?now ?also ?then ?only receive|get|earn|collect|bank|pocket|recoup .. F
from=C ?have|has|had ?now ?already ?also ?finally given|give|gave|gives|granted|grant ?their|its|the|final|a green_light|approval|
  permission|blessing|go_ahead|all_clear
from=C ?president|owner|chairman|board ?has|have|had ?now ?already ?also signed_off|signs_off|sign_off|approved|approves|approve|
  sanctioned
from=C ?are|have ?now ?already ?currently preparing|exchanging|exchanged|completing|finalising|signing|checking|drafting ..
  documents|paperwork|papers|contracts|document !to|for|with|and
from=C ?are|is ?now ?currently ?in talks with to=C over|about|on|for ?a ?the deal|move to_sell
stages|stage|phase ?of ?talks ?negotiations with with=C
from=C ?are|is ?also expect|expects|expecting|await|awaiting ?a|an|the ?new|first|second|official|improved bid|offer|proposal
between ?both ?E ?A ?the clubs|sides|parties ?and with from=C
signed|sealed|closed|sorted|agreed between from=C !and|&
done|sealed|closed|signed|sorted between pair=C and|& pair=C
bid|offer|proposal ... under_consideration|being_considered|on_the_table|under_review at|by from=C
he|she|R|player ?has|have|had ?also ?already informed|told|notified|asked|tells|informs|advised ?S ?at from=C
with=C ?are|were|have|has ?now ?also ?already ?fully ?been informed|notified|aware
  !that|of_conditions|of_the_conditions|of_terms|of_the_price
from=C will|do|would|are|have|has not|no ?have ?going ?intention ?to stand_in|block|oppose|prevent
from=C no_intention|won_t ?to ?of stand_in|block|oppose|prevent|blocking
from=C ?have|has|are|will ?now ?already ?also ?still line*_up|identif*|found|looking|searching|look|search|eyeing|shortlist*|target*|
  approached !P_as ?up ?for .. replacement|replacements|successor|successors
from=C ?still ?had wished|hoped|wanted|tried|would_like|would_love|would_prefer to_keep|to_retain|to_hold_on
not|no_longer|stopped|never train|trained|training|travel|travelled|travelling ?away with from=C
goodbye|farewell|goodbyes to ?his|her|the|all|everyone|at from=C !next|incoming|new
from=C ?will|to|have|has|also keep|keeps|keeping|kept|retain|retains|maintain|maintains|include|includes|included|insert|inserted|
  negotiated ... buy_back|
  buyback|buy_back_clause|matching_right|matching_rights|first_refusal|right_of_first_refusal|first_option|repurchase
from=C ?have|has|had ?already set|sets|put|puts|place|placed|slap|slapped ... price|price_tag|asking_price
clause|price_tag|asking_price at|set_by from=C
from=C ?have|has|will|to ?now recall|recalled|recalls him|her
from=C ?will|would|to|also ?keep cover|covering|pay|paying|contribute|contributing ... salary|wages|wage
been|was|is at|with from=C since
from=C ?are|is|were|will ?now ?still ?currently wait|waits|waiting|awaiting|await ?for ?a|an|the|their ?first ?official ?formal ?new
  ?written ?improved bid|offer|proposal|approach
from=C ?are|is ?now ?still ?only ask|asks|asking|demand|demands|demanding|want|wants|insist_on ?for more|more_money|a_higher_fee|
  a_better_offer|better_conditions|better_terms|a_higher_bid|an_improved_offer
  !signings|players|from|than|goals|game_time|P|R|A|of|time|options|depth|points|wins|to|in|and
captain|vice_captain|skipper of|at|for from=C
years|seasons|months left|remaining|to_run ... at|with|from=C ?contract|deal
from=C confirm|confirms|confirmed ?the ?an agreement|sale|exit|departure
"""
)
"""Slots as in the cues, which are asked before these."""
