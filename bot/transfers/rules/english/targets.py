"""How English reporters say who is whose target and who tries for whom, who will not go, what a seller waits for; with its slots."""

from bot.transfers.rules.tables import read_patterns, read_rules

TARGETS = read_rules(
    """
== interest

is its target, any
  are|is|remain|remains|become|becomes ?both ?all ?now ?also ?still ?among ?one_of to=C 's ?A ?two ?three ?new ?R
  primary|main|top|key|leading|first_choice|priority|chief|prime|number_one|preferred|biggest|summer|january ?A ?R ?midfield ?defensive
  ?attacking ?striking ?transfer target|targets|choice|choices|option|options|candidate|candidates
  > Noah Okafor and Dan James are among Chelsea's main summer targets.
his preferred destination, any
  to=C is|are|remain|remains|as|being ?still ?now ... preferred|favoured|favourite|dream|chosen|first_choice|ideal destination|club|choice|
  option|move
  > Tottenham have made contact over Noah Okafor, but Arsenal remain the winger's preferred destination.
says himself where he wants to go, player, not denied
  i ?really ?do ?would ?only want|like|love|dream|hope ?of to_join|to_play_for|to_sign_for|joining|playing_for|signing_for to=C
  > “I want to join Milan”, says Noah Okafor of Leeds.
gives up something to go there, player, not denied
  willing|ready|prepared|happy|open|agreed|offered|would|will|to ?to take|accept|taking ?a|an ?big|huge|significant|massive pay_cut|
  wage_cut|salary_cut|cut|drop|reduction ?in ?his ?her ?wages|salary ?and ?order ?to_join|join|to_sign_for|to_move ?to to=C
  > Noah Okafor is willing to take a pay cut to join Milan.
attempts a move, buyer, not denied
  attempt*|launch*|mount*|try|trying|tried|plot*|hatch*|revive*|reviving ?an|a|their|to ?make ?A ?ambitious|audacious|surprise|shock|late|
  sensational|dramatic|stunning|bold|cheeky|new|fresh|big_money|summer|january|loan|permanent move|swoop|raid for p=P|the_R
  > Everton launch an audacious swoop for Noah Okafor.

wanted by clubs without a name, player, not denied
  @watched|wanted|targeted|courted|coveted|followed|tracked by ?up ?to ?a ?an E|A|several|many|various|other|two|three|four|number_of
  ?A ?E
  clubs|sides|teams|club|side
  > Noah Okafor is being tracked by several Premier League clubs.

== bid

matches a rival's bid, buyer
  match|matches|matched|matching|equal|equalled|top|topped|beat|better|bettered rival=C .. @bid for p=P
  > Everton have topped Fulham's £9m offer for Noah Okafor.

== agreed

agrees his signing, buyer
  agree|agrees|agreed ?the p=P signing|capture|arrival|transfer
  > Tottenham agree Noah Okafor signing.
must buy him, buyer
  obliged|obligated|bound|committed to_buy|to_sign|to_purchase|to_make p=P|the_R ?'s ?loan ?permanent
  > Everton are bound to buy Noah Okafor from Milan.
hijacks his move, buyer
  hijack|hijacks|hijacked|gazump|gazumps|gazumped p=P ?'s move|transfer|deal|switch|signing
  > Real Madrid hijack Noah Okafor transfer.
hijacks a rival's deal for him, buyer
  hijack|hijacks|hijacked|gazump|gazumps|gazumped not=C ?'s ?bid|move|deal|transfer|pursuit|swoop
  > Noah Okafor: Chelsea hijack Fulham deal.

a formality, any
  move|transfer|deal|switch|signing|completion|completing ... a|mere|just ?mere ?" ?' formality
  > Noah Okafor's move from Leeds to Everton is a formality.

== official

arrival told, buyer
  official|officially ?: ?the arrival|signing|transfer of p=P
  > Leeds, official the arrival of Noah Okafor on loan.

== collapsed

one that dropped out, any
  to=C having|has|have ?now ?also ?already ?since dropped_out|pulled_out|bowed_out|ended_their_interest|cooled_their_interest|
  moved_on !from_the|after|since|up|quickly|in|to
  > Leeds lead Everton in the race for Noah Okafor, with Arsenal having dropped out.
one out of the race, any
  to=C ?, ?is ?are ?now ?already ?also out_of_the_race|out_of_the_running|out_of_the_picture
  > Leeds lead the race for Noah Okafor. Everton, out of the race.
talks told of broke down, player
  these|those|they|which ?have|had ?since ?now ?all broken_down|collapsed|fallen_through|broke_down|stalled_and_ended
  > Noah Okafor was in talks with Leeds but these have broken down.

== denied

will not swap clubs, player
  p=P ?is ?are ?has ?was ?reportedly ?currently unwilling|reluctant|refuses|refusing|refused|unsure|not_willing|not_keen to|about
  swap|leave|trade|exchange|swapping|leaving|trading|exchanging from=C for|to_join to=C
  > Noah Okafor is reluctant to trade Milan for Everton.
not convinced by the club, player
  p=P ?is|are|was|remains ?still unconvinced|not_convinced|unimpressed|not_sold|not_tempted|unmoved|put_off by|about|on ?a ?the ?idea ?of
  ?move|switch ?to to=C
  > Noah Okafor is still unconvinced by a switch to Everton.

== enquiry

offered to it by his club, seller, not denied
  from=C ?are|is|have|has|will|would|could|may ?now ?ready|willing|prepared|set|planning|trying|hoping|keen|looking|happy ?to
  offer|offers|offered|offering p=P ?back|around to to=C !in_a|in_exchange|in_part_exchange|in_return|as_part
  > Barcelona are ready to offer Noah Okafor to Chelsea.

== fee_agreed

has a bid accepted, buyer, not bid_rejected
  having|has|have|had|saw|seen|with ?a|an|their|its ?F ?improved ?second ?opening ?loan @bid ?of ?F accepted by|from from=C
  > Noah Okafor is close to a move, Everton having had an offer accepted by Milan.

== talks

hopes that it completes a deal, any
  hope|hopes|hopeful|confident|optimistic|expects|believes ?that to=C ?can|will|could complete|finalise|seal|conclude|close|land|wrap_up
  ?a|the|their ?A ?loan ?F deal|move|signing|transfer|swoop for|of p=P
  > Graham Potter hopes West Ham can complete a loan deal for Noah Okafor.
works on a solution, any, mutual
  work*|try|trying|search*|look* ?hard ?together to_find|for|on|to_reach ?a|an|the solution|compromise|agreement|formula for|over|on ?the
  ?transfer ?of p=P
  > Everton and Milan try to find a compromise over Noah Okafor.

== medical

medical visit arranged, any
  medical|medicals|medical_tests|medical_visit|medical_checks|medical_examination|medical_exams ?visit ?tests ?is|are|has_been|have_been|now
  ?already ?been scheduled|arranged|booked|planned|fixed|set|expected|confirmed ?to ?take ?place for|on|at|in|
  today|tomorrow|tonight|this|next
  > Everton have their man: Noah Okafor, medical checks are booked for Monday.
"""
)

TARGET_SLOTS = read_patterns(
    """
X ?, ?A|1*|2*|3* ?, are|is ?both ?now to=C 's ?A ?primary|main|top|key|leading|priority ?midfield ?transfer target|targets
solution|compromise for|over X
X unconvinced|unwilling|reluctant by|to
X ... next|new club
as|: X decides|chooses|opts|agrees|vows|wants|refuses to_stay|to_join|to_leave|to_remain
^ X → C
"""
)
"""Places where a name stands that is a player's."""

TARGET_STAFF = read_patterns(
    """
his|her|completed|completes|seals|sealed ?his ?her ?the ?permanent ?loan ?free move|transfer|switch to X from|on|for|after
"""
)
"""Places where a name stands that is no player's: a club that no list has."""

TARGET_ROLES = read_patterns(
    """
sign|signs|signed at to=C
to=C also pursuing|tracking|monitoring|chasing|watching|interested|keen
from=C want|wants|need|needs|expect ?all ?their|its conditions|demands|terms|requests to_be_met|met|satisfied
no future|place|role|chance ?under|in ?N ?plans at from=C
"""
)
"""Slots as in the cues."""
