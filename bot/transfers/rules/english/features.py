"""What makes an English clause no news of a move: features, interviews, staff, agents, boots, tables of scorers.

Such a clause uses the words of moves ("when he joined Leeds", "on why he turned down Milan", "has left his post"), and none of its
words states anything. Added to the words that date a clause, which are `lexicon`'s.
"""

from bot.transfers.rules.tables import read_patterns

NO_NEWS = read_patterns(
    """
when he|she|P joined|signed|moved|arrived|came|left|went|swapped
^ P on why|how|what|when|turning_down|rejecting|refusing|snubbing|staying|leaving|life|growing_up|the_day|the_summer|the_night|
  the_moment|the_season|the_year
^ why P and C|P|N
^ the day|night|moment|summer|time P
once had|came|tried|bid|made|wanted|offered|nearly|almost|turned
^ former|ex C S reveals|recalls|admits|claims|tells|says ... failed|missed|nearly|almost|attempt
sale|sales|departure|departures of P ?to ?C ?has|have help*|boost*|contribut*|fund*|offset*|reduc*|balanc*
end|ends|ended|ending|cut|cuts|part|parts|parted|split|splits .. with his|her ?long_term ?long_time agent|agents|agency|representatives
^ P talks !advanc*|continu*|progress*|stall*|collaps*|underway|ongoing|under|begin*|open*|on|with|over|at|set|to|in|are|is|have|has
  .. , .. and
leave|leaves|leaving|left|quit|quits|quitting|vacate*|step*_down ?from ?his|her|the|their ?C ?'s ?A ?A|academy|recruitment|scouting|
  coaching|backroom role|job|post|position|duties
return|returns|returned|back|come_back|comes_back|came_back|join|joins|joined ?to C to take_charge|take_over|look_after|coach|oversee|
  mentor|scout|teach|work_as|work_on|help_coach
return|returns|returned|back|come_back|comes_back|came_back|join|joins|joined ?to C ?'s ?academy|A|youth|women ?team|set_up|staff
  as|in S|a_S|an_S|the_S|coach|a_coach|a_director|an_ambassador|
  a_scout|head_of|part_of_the_staff|part_of_the_coaching|part_of_the_backroom|a_coaching|a_backroom|an_off_field|a_non_playing
sign|signs|signed|up with|for|to a|an|his|her|new|different ?new ?different ?A ?sports ?talent ?management
  agent|agency|representative|representatives|firm|company
sign|signs|signed|signing ?up with|for .. .. as ?his|her|their ?the ?new agent|agents|agency|representative|representatives|management
sign|signs|signed|signing|agree|agrees|agreed|deal|contract|agreement with ?a|an|the ?A ?sports brand|manufacturer|sportswear|boot_maker|
  watchmaker|jeweller
lose|loses|losing P mentally
years|months|weeks|days|seasons ?have|has|had passed|gone_by|elapsed
remain|remains|remaining|stay|stays|staying ?in hospital|intensive_care
ban|bans|doubt|doubts|question|questions|question_mark|question_marks|concern|concerns|fear|fears|problem|problems|mystery|uncertainty|
  suspicion|rivalry ?on|over|about|around ?his|her|their|the ?future|fitness|form|role|place|club
  will|would|could|may|might remain|stay|linger|persist
clear_the_air|heart_to_heart|peace|crisis talks|meeting|chat
lose|loses|losing P for ?the ?next ?two|three|four|several derby|match|game|games|matches|rest|weeks|months|visit|trip|
  final|season|tie|tournament
not_far|too_far|far|just|close|one|a_goal|a_point|points|goals|second|place|places behind !closed|the_scenes
^ A|E S ... door|doors ... return|comeback|recall|P_$
^ S leave|leaves|left|leaving|keep|keeps|keeping|hold|holds ?the ?a door|doors ?still ?open|ajar for|to|on P $
return*|comeback|recall ... for|to|by|with his|her|the ?A country|national
^ ?a|an|the|one ?former|ex C ?A ?A R believes|believe|thinks|reckons|feels|insists|argues|says|claims ... P .. would|should|must|needs
"""
)
