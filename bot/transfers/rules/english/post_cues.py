"""What English posts tell of a club's part in few words: what it asks, gets and keeps as the seller, and who is out of it."""

from bot.transfers.rules.tables import read_patterns

POST_ROLES_FIRST = read_patterns(
    """
^ P and to=C $
S|camp|agent|agents|father|representatives ?is|are|has|have ?been ?now ?already talking|speaking|negotiating|discussing|in_talks
  with|to to=C
to=C contract|deal ?until ?2026|2027|2028|2029|2030|2031|2032|2033 ?is ?now ready|waiting|prepared
now ?is ?all up_to from=C
i|he|she ?have|has ?did never|not ?even ?yet spoke|spoken|talk|talked|speak|met|negotiated with|to to=C
agreed everything|all_terms|all_details|every_detail with to=C
verbally|already|fully ?all agreed ?terms ?everything ?personal ?on ?a ?contract with to=C
to=C 🤝 P
in_favour_of|in_favor_of ?a ?move ?to ?joining to=C
P is|remains ?still ?also ?a ?an from=C player|R , ?and ?so ?but i|we|he|they|nothing
P ← from=C
P 🤝 to=C
step|steps|inches|metres ?away from to=C
P ?has ?been ?is ?was ?now recalled|called_back by to=C
agreement|deal with to=C ?now on|over|about personal_terms|personal|contract|salary
P has|got ?an ?a ?full ?total ?verbal ?complete agreement|deal with to=C
camp|agent|agents|entourage|representatives|S has|have ?also ?already spoken|talked|met|speaking|talking ?directly to|with to=C
want|wants|wanted ?a to=C move|switch|return
has|had|have|see|sees|made|considers ?always to=C as|his|her ?his ?her ?the ?only ?first ?top ?clear ?main ?absolute
  priority|choice|destination
agreement|deal between to=C and|& ?the P|R
told|informed|inform|tell from=C ?that they|it ?are|is|'re ready|prepared|willing|keen|want|will !have|need
from=C will|to|set_to|plan_to|want_to|ready_to|open_to|would loan|send|sell|offload|release|let|loaning him|her|the_R
recall|recalls|recalled|recalling P ?early after|following .. from=C loan|spell|stint
recall|recalls|recalled|recalling P ?early after|following .. loan|spell|stint at|with|in from=C
recall|recalls|recalled|recalling P from ?his|her ?loan ?spell ?stint ?at|with from=C
submit*|sent|send|sends|tabled|tables|lodged|put_forward|presented ?around ?about ?over F to from=C
nothing with|between ?him ?her ?us ?and to=C
turn*|knock*|bat*|wav* ?the ?a ?an ?first ?second ?latest to=C ?'s ?F ?opening ?first ?second ?latest bid|offer|proposal|approach
  down|back|away
dream|dreams|dreaming|dreamed of ?joining ?playing_for ?a_move_to ?signing_for to=C
P in|at to=C ?'s ?training ?ground ?headquarters ?today for|to_undergo|to_do medical|medicals|medical_tests
"""
)
"""Asked before the other cues, which would take these clubs for the seller."""

POST_ROLES = read_patterns(
    """
from=C ?will ?to ?set_to ?would ?have|has ?also get|gets|receive|receives|pocket|pockets|bank|banks|collect|collects|earn|earns|recoup
  ?at_least ?around ?a ?the ?full F !striker|winger|midfielder|defender|R|bid|offer|boost
from=C ?will|to|would ?also get|receive|keep|keeps|hold|holds|retain|retains|include|includes|insert|inserts|secure|maintain|keeping ?on_to
  ?hold_of ?a ?an ?the ?future ?F ?20 ?10 ?15 ?25 ?30 ?50 sell_on|Z|buy_back|matching_rights|percentage|resale
from=C ?are|is ?now ask|asks|asking|seek|seeks|seeking|demanding|expect|expecting|want|wants ?for ?a ?fee ?of ?at_least ?around
  ?over ?about
  ?more_than ?up_to ?close_to F !R|striker|winger|midfielder|defender
from=C ?are|is ?but ?still want|wants|demand|demands|expect|ask|asking|asks|seek|seeking|hold_out|holding_out ?for ?a ?an ?much
  more|higher|
  better|bigger|improved fee|offer|price|bid|sum|money|proposal
from=C ?are|is ?but ?still want|wants|demand|demands|expect|ask|asking|asks|seek|seeking|hold_out|holding_out ?for ?a ?an ?much
  more|higher $
from=C ?are|is ?now ?still consider|considering|assess|assessing|weigh|weighing|evaluate|evaluating|study|studying|mull|mulling ?up
  the|this|
  that|their|both offer|bid|proposal|approach|offers|bids !for|of
from=C ?are|is ?now ?still to|will|set_to|ready_to|expected_to|prepared_to|about_to|likely_to accept|respond|approve|sanction
from=C boss|S|president|director ?N ?is|are aware|informed
from=C would|will|to|may|could|are|is ?also ?be ?ready|willing|prepared|open|happy ?to allow|let|permit|sanction
  him|her|the|P|loan|exit|a !club|clubs
from=C ?now ?still expect|expects|hope|hopes|want|wants|need him|her to_stay|to_remain
to=C ?will ?to ?set_to pay|pays|paying ?from=C ?an ?initial ?fixed ?around F
it|now ?is ?now between to=C and|& to=C
over_to to=C and from=C
appreciated|liked|loved|rated|identified|chosen|selected|requested|desired|sought ?highly ?also by ?both to=C
from=C ?are|is ?still ?now waiting|awaiting|await ?for ?the ?a ?an ?formal ?official ?new ?first bid|offer|proposal !from
^ to=C ?have|has make|makes|made it official
from=C 's|club statement|communication ?on|about|regarding
salary|wages|situation|time at from=C
done|sealed|closed ?also ?now with with=C
contacts|contact|dialogue with with=C in|over|for|yesterday|today|tonight|this_week|again
with ?the to=C scarf|shirt|jersey|kit|colours
leave|leaves|left|departs|quits ?the ?C ?and ?to sign|signs|signed|signing at|for|with to=C
pen to paper ?on ?a ?deal ?contract at|with|for to=C
chapter|adventure|challenge at|with to=C
from=C ?'s request|demand|demands|stance|position|answer|reply|response|conditions
from=C ?will ?would ?still keep|keeps|leave|leaves|left ?the door open
from=C ?are|is ?now ready|prepared|willing|open|happy ?to do_business|to_do_business|to_negotiate|to_discuss
from=C ?, ?are ?is ?already ?now ?have work|working|look|looking|search|searching|identified ?on|for|at ?a ?his ?her ?their ?possible
  replacement|replacements|successor|successors|alternatives
from=C expect|expecting|await|awaiting|waiting_for it|the_bid|the_offer|the_proposal|their_bid
^ ?excl ?: from=C ... internal talks|discussions|meeting
from=C ?'s price|valuation|asking_price|asking ?price ?tag ?is|of|set|remains
waiting|awaiting|awaits|waits ?for ?a ?an ?the ?new ?official ?formal ?first ?F bid|offer|proposal|approach from to=C
turned|knocked|sent away|back by from=C
^ from=C ?today ?now ?have|has ?just ?today approved|approve|approves|authorised|authorise|sanctioned|sanction|authorized
offer|offers|bid|proposal ?is|was ?already with from=C
discussed|negotiated|completed|exchanged with with=C
sell_on|buy_back ?clause ?of ?20 ?10 ?15 ?50 ?30 for|to from=C
F ?fixed ?fee ?plus ?F ?add_ons ?package to|for from=C $
P from from=C to to=C
P back|returns|returned ?home at|to to=C
"""
)
"""Slots as in the other cues. Asked after them, so that they decide only of clubs whose part no other words tell."""

POST_ASIDE = read_patterns(
    """
out=P replacement|successor|alternative|heir|cover
out=P style|like|esque|type ?A R|player|profile|signing
out=P 's former|old|ex P
out=P 's former|old|ex ?- teammate|team_mate|mate|partner|strike_partner|coach
"""
)
"""Players who are only mentioned: "a move for an Okafor replacement"."""

POST_SLOTS = read_patterns(
    """
recall|recalls|recalled|recalling|wanted|trust|loaned ?to_sign ?the ?A ?R X
X from C to C
X 🤝 C
C 🤝 X
X ?, ?now one|just|a|two ?small step|steps ?away
X ?, ?the ?next new ?C player|signing|R
X ?, ?is close|set|ready|about|due to join|sign|leave|return
announcement|renewal|extension|contract|documents|paperwork|medical|tests|flight|plan for ?the ?A ?R X
X as ?a ?an ?the ?their new|next ?C player|signing|R|target|priority|option
C ?have|has ?now ?also ?already told|tell|tells|informed ?the ?R X he|she|that
man|name|option|target|priority|favourite|choice : X
X of C
X deal|move|transfer|talks|loan ?is off|on|done|close|sealed|agreed|confirmed|next
"""
)
"""Where a name that no list holds is a player's."""
