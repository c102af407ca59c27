"""What English words of signings, sales and contracts tell of a club's part, and of whose name stands beside them."""

from bot.transfers.rules.tables import read_patterns

DEALERS = read_patterns(
    """
sold|loaned|transferred|moved ?out ?on_loan to to=C ?on ?a ?loan ?for ?F by from=C
talks|discussions|negotiations ?of with to=C over|about|for|regarding ?the|a ?F ?potential|possible|proposed ?F sale|departure|exit|
  selling
talks|discussions|negotiations with to=C to_sell|to_loan|to_offload
P ?has ?have ?been ?the permission to speak|talk|negotiate to|with to=C
P .. agree*|agreed ?to ?a ?an ?two ?three ?four ?five ?long ?year ?term contract|deal|terms with|at to=C
meet|meets|met|meeting|match|matches|matched|matching from=C 's ?F asking_price|valuation|price|price_tag|demands|demand|F
"""
)
"""Slots as in the cues, which are asked after these."""

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
make|makes X loan|move|deal|contract|a|an
services|acquisition|recruitment|addition of X
with|by ?loan ?the X arrival|signing|capture|deal
X on her_way|their_way|loan
X pens|pen|inks|puts_pen|put_pen|ends|heads|bound|poised|primed|off|headed|lands|flies|jets|spotted|pictured|seen|having|says_yes|gives|
  accepts|
  commits|stays|opens_talks|holds_talks|undergoing|switches|rejoins|checks_in|touches_down|boards|chooses|trains
X is|'s|has|looks|set ?now ?set ?all ?to_be bound|headed|off|closing|nearing|committed|pledged|penned|given|accepted
X to C ?is all_but|virtually|as_good_as|practically
X move to C ?is all_but|virtually|as_good_as|practically
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
