"""What English words of signings, sales and contracts tell of a club's part, and of whose name stands beside them."""

from bot.transfers.rules.tables import read_patterns

DEALERS = read_patterns(
    """
sold|loaned|transferred|moved ?out ?on_loan to to=C ?on ?a ?loan ?for ?F by from=C
talks|discussions|negotiations|deal|fee|agreement|terms ?of ?in_principle with to=C over|about|for|regarding ?the|a ?F
  ?potential|possible|proposed ?F sale|departure|exit|
  selling
talks|negotiating|negotiate|negotiates|deal|terms|agreement with to=C to_sell|to_loan
to=C ?are|is ?looking|look|looks|search|searching ?at|for alternatives ?to ?P ?, such_as|including|like P
to=C ?are|is given|granted|handed ?the green_light in|over|for
to=C ?have ?been given|granted|handed permission|green_light|go_ahead to speak|talk|sign|open|hold
P is now|officially|finally ?a|an to=C R
P ?has ?have ?been ?given ?granted ?the permission to speak|talk|negotiate to|with to=C
P|N .. agree*|agreed ?to ?a ?an ?two ?three ?four ?five ?long ?year ?term contract|deal|terms with|at to=C
meet|meets|met|meeting|match|matches|matched|matching from=C 's ?F asking_price|valuation|price|price_tag|demands|demand|F
P is|are|has|have|in|now|held|holds|opens|begins ?now ?also ?been ?in ?opened|holding|held|having ?advanced|active|final|direct|
  positive ?contract talks|negotiations|discussions|contact with to=C
talks|discussions|negotiations|terms|deal|fee|agreement|price ?in_principle with to=C over|about|for|on|regarding ?the|a
  ?potential|possible|proposed P ?'s sale|departure|exit
P ?'s sale|departure|exit with|to to=C
^ ?the P ?'s ?loan deal|move|transfer|agreement|contract ?is ?now with to=C
P ?is ?now discuss*|negotiat* .. with to=C
to=C ?'s latest|second|third|improved|opening|new|fresh|final|F|initial|formal|official ?F bid|offer|proposal|approach
P ?has ?have accept|accepts|accepted ?a|an|the ?F .. from to=C
P ?has ?have accept|accepts|accepted to=C 's
P ?has ?have give|gives|gave|given to=C ?the green_light|go_ahead|word|nod
pens|penned|pen|inks|signs|signed|sign ?his ?her ?a ?three_year ?four_year ?five_year ?two_year ?long_term to=C contract|deal|terms
talks|negotiations|discussions with from=C over|about|on|regarding ?a|an|his|her new|fresh|improved|extended|contract|extension|bumper
seal|seals|complete|completes|plot|plots|plotting|plan|launch|eye|eyeing|mount|ready|line_up ?a|another|their ?F ?double from=C raid
^ from=C ?have offer|offers|offered to=C ?the|a chance|opportunity|option
P ?'s ?camp|representatives|agent|agents|entourage|S ?is|are|has|have ?to ?now ?in begun|begin|began|started|entered|opened|opens|hold|
  holding|holds|held|advanced|talks|negotiating|conducting ?advanced ?active ?positive ?contract talks|negotiations|discussions|talking
  with to=C
P|N 's camp|representatives|agent|agents|entourage|S ?is|are ?now in|negotiating|talking ?advanced talks|negotiations with to=C
P has|have ?a|an deal|agreement ?in_place with to=C
P agree* ?a ?two ?three ?four ?five ?year contract|deal ?personal terms with|at to=C
P is|close|closer ?close|closer|near|nearing|nears|closing ?in ?on|to ?a|an ?full deal|agreement|move with to=C
P ?has|have ?now ?already reach|reaches|reached|found|finds|find ?a|an ?full ?verbal agreement ?in_principle with to=C
P|N .. agree*|settle*|accept*|sort* ?on ?the ?a personal|contract|personal_terms|terms ?terms with|at|from to=C
P ?is ?one|a ?step|steps away from to=C
bid|offer|proposal for P ?is expected|imminent|anticipated|coming from to=C
permission|allow|allows|allowed P|to|speak ?to ?discuss|hold|open ?terms|talks ?a ?move with to=C
ditch|ditches|trade|trades|traded|exchange|exchanges|exchanged|switch|switches ?the from=C for to=C
transfer|move|switch of P from from=C to to=C
P|N 's camp|representatives|agent|agents|entourage ?is|are negotiating|talking|meeting with to=C
his|her S|agent|agents|representatives|camp|people ... negotiat*|talk*|discuss*|meet|meeting|met ... with to=C
switch|move|transfer from ?E ?A from=C collapsed|fell|broke|failed
valuation|demands|asking_price of from=C
from=C will|to|would get|receive|bank|pocket|earn ... share|cut|slice|percentage|windfall
from=C ?have terminated|cancelled|ended|ripped_up|terminate|cancel his|her|the contract|deal
release by|from from=C
after|following from=C release|exit|departure
from=C Z|goodbye to N|P
^ from=C release|exit|departure $
^ from=C allow|allows|allowed|let|lets|permit|permits P to
leave|leaving|quit|quitting|swap|swapping|depart|departing|leaves|quits|departs ?the from=C for to=C
play|playing|feature for to=C next
"""
)
"""Slots as in the cues, which are asked after these."""

RIVALLED = read_patterns(
    """
compete|competing|fight|fighting|battle|battling|vie|vying ?under ?fire ... with ?under ?fire out=P
joining|join|link|linking up with out=P
"""
)
"""Players who are only mentioned, as in the cues."""

DEALT = read_patterns(
    """
X ?has|have|is|was ?now ?been unveiled|announced|presented|paraded|snapped_up|acquired|recruited|sold|loaned|transferred ?out ?on_loan
  by|at|to|as
snap|snaps|snapped|pick|picks|picked|scoop|scoops|wrap|wraps|tie|ties|tied|bring|brings|brought up|in|down ?deal ?for X
poach|poaches|poached|re_sign|re_signs|re_signed|acquire|acquires|acquired|bring_in|loan_in|offload|loan_out|reward|rewards|rewarded|
  offer|hand|hands|handed|capture|captures|captured|pursue|pursues|lure|lures|tempts|add|adds|added|send|sends|sell|sells|sold|
  loan|loans|loaned X
confirm*|announc* ?the departure|exit|sale|return|loan of X
tie|ties|tied X down
make|makes|made X loan|move|deal|contract|a|an|their|his|its
services|acquisition|recruitment|addition of X
with|by ?loan ?the X arrival|signing|capture|deal
X on her_way|their_way|loan
X in|held|opened advanced|active|direct|final|talks|negotiations|discussions
X has|have said_yes|held|landed|decided|moved|inked|switched
X is officially|finally
X eager|desperate
X picks|becomes|trades|exchanges|finalises|settles|discusses|edging|inching|gets|confirms|agrees_to|rejoins|handed|offered|receives
exchange for X
X permission to
X destined|ready|pledges|pledged|renews|discusses|negotiating|negotiates|lands|moved|inches|within|rewarded|handed|given|awarded
X pens|pen|inks|puts_pen|put_pen|ends|heads|bound|poised|primed|off|headed|lands|flies|jets|spotted|pictured|seen|having|says_yes|gives|
  accepts|
  commits|stays|opens_talks|holds_talks|undergoing|switches|rejoins|checks_in|touches_down|boards|chooses|trains
X is|'s|has|looks|set ?now ?set ?all ?to_be bound|headed|off|closing|nearing|committed|pledged|penned|given|accepted
X to C ?is all_but|virtually|as_good_as|practically
X move to C ?is all_but|virtually|as_good_as|practically
X contract|stay extended|renewed
new|contract|move|stay : X stays|signs
spend|spends|splash|splashes|pay|pays|fork_out|shell_out|stump_up|lay_out|cough_up ?an ?initial F on|for|to_sign ?C ?R X
pay|pays|trigger|triggers|meet X 's
put|puts X through
bring|brings X back
bring|brings back X
loan|loans|farm out X
give|gives X new
future of X
book|arrange|schedule|set_up ?a medical for X
to up|improve X offer|bid
X agreement|signature|arrival|departure|sale|swoop|coup|capture|breakthrough|release|clause|extension|renewal|future
contract|extension|renewal ?extension for|with X
hands ?with ?C on|over|for X
X ?- C ?- bound
C bound X
break|smash ... to_sign|with ?F X
apart on|over X
nearing|near|nears|thrash_out|thrashing_out|iron_out|finalise|finalising|schedule|arrange|book|negotiate|negotiating X
to|for bid|offer|approach|move for X
"""
)
"""Places where a name stands that is a player's; beside those of the cues."""
