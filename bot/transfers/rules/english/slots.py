"""More places in English sentences where a name stands that is a player's, and those where it is no player's."""

from bot.transfers.rules.tables import read_patterns

SLOTS = read_patterns(
    """
X is|are|looks|seems|was ?now ?also ?also_a ?highly ?increasingly unlikely|going_nowhere|staying|likely|reluctant|leaving|attracting|
  wanted_by|a_target|the_subject|valued_at|not_for_sale
X will|would|is|won_t|could|may|might ?not ?be|being|to leaving|sold|going|allowed|moving|joining|follow
X has|have ?also ?already ?reportedly given|rejected|chosen|picked|agreed|told|asked|handed_in|turned_down
X agrees C move|switch|deal|transfer
X has ?not travelled|trained|featured|been_left|rejoined
X will|did|does not train|travel with ?the from=C
X will|did|does not train|travel with ?the ?rest team|squad|club|group
expects|expect|wants|want|hopes|insists ?that ?so ?important ?both ?his ?captain X to|will stay|remain|leave|join|go
X will|to fly|travel|land|arrive
taken|taking|borrowed|borrow ?C ?A ?R X on
rate|rates|value|values|price|prices X at|in
decision on ?the ?future ?of X
missed_out|miss_out|missing_out|misses_out|lost_out|lose_out on ?A ?R X
may|could|might|fear|risk|resigned|resigned_to|set_to|afraid_of|likely_to lose|losing ?A ?R X
X , who_is ?also ?currently on_loan|out_of_contract|a_target|wanted|attracting|valued|rated|under_contract|available
X , ?A ?, whose contract|deal|release_clause|loan|current_deal|current_contract|agreement
X , who_has ?been ?also ?a ?F linked|wanted|tracked|release_clause|one_year|two_years|a_year|scored|made|entered|turned_down|rejected
X , who_joined|who_signed|who_moved|who_came ... from|for|in C|F
C 's X will|has|have|is|are|could|would|may|to
X ?will|is|to have|having|undergo|due_for ?a|his ?A medical
stand|standing in X 's way
extend|extends|extended ?the ?their loan|loan_deal|loan_spell of|for ?A ?R X
X finds|found|lands ?a new club|team|side
X comes|coming|came ?back out_of ?his|her retirement
X says|reveals|claims ?why ?how his|her|a ?proposed ?summer ?january move|transfer|switch|loan
X says|insists|admits|has_admitted|has_insisted he|she will|is|wants|would|has|could honour|stay|remain|leave|happy|wants|committed|not|
  staying|leaving|sign|join
X S|'s_S has|says|confirms|insists|admits|reveals
bid|offer|approach|efforts|bids|offers to_sign|to_land|to_bring ?A ?R X
"""
)

STAFF = read_patterns(
    """
contract|deal|extension|future|stay|terms of|for|with|to their|its|the ?head S
appoint|appoints|appointed|appointing|hire|hires|hired|hiring|sack|sacks|sacked|dismiss|dismissed|names|named X ... S
appoint|appoints|appointed|appointing|sacks|sacked X
new S ?and|& ?S ?of|at ?C will_be|is|to_be X
add|adding|adds|bring X to|into|onto ?the ?their ?his coaching|backroom|technical
X 's exit|departure|appointment|resignation|role|job|time|spell|tenure|reign|work as ?a|the|their S
X appointed|sacked|named|installed|confirmed_as|takes_charge|in_charge|steps_down|standing_down|resigns|takes_over
X ... to_become|becomes|become|became|named|appointed|as|is ?a ?the ?new ?C ?'s ?A ?next S !X|N
X , ... who_was|who_is|as S
episode|podcast|show|stream|broadcast ... with X
photo|photos|picture|pictures|image|images|credit ?: X
words|story|report|piece|column|interview|analysis|verdict|exclusive|written by|from|with ?our ?S X
X explains|analyses|analyse|dissects|picks_out|ranks|rates|reflects|discusses|answers|asks|writes why|how|what|whether|the|your|every|on|
  about|:
X on C :
X ?'s verdict|column|view|podcast|exclusive|newsletter|take|analysis|ratings|notes
X .. joins|joined|joining|join|leaves|left|quits|appointed|elected C ?'s board
email|mail X ?or|with|your|to
send X an|your|a
X ?, ?N ?and ?N ?, is|are joined by X|N
follow|with|join|alongside|host|hosts|hosted_by X for all|more|live|the|your
X ?on_the ?radio|podcast|show reports|says|claims|understands|tweets|hears|writes|adds ?that C
X rules|regulations|laws|based|born|side|fans|supporters|press|newspaper
O X is_at|is_outside|is_in|reports|explains|explain|analyses|answers|discusses|takes|joins_us|brings|breaks_down|looks_at|assesses
S of C|A|E ?, X
S ?, ?A X
X ( S )
X , ... 's|as|the S ?at
X ?has|have|is appointed|been_appointed|been_sacked|been_named_as|been_dismissed|standing_down|stepping_down
C under|S X
under|interviewed_by|spoke_exclusively_with|spoke_with|words_of|written_by|reports_by|coached_by|managed_by X
X 's side|men|team|reign|debut_in_charge|tenure|staff
reunite|reunited|reunion|reunites with X
A|sfa|fa|federation ... offer|offered|offering|give|hand X ?a new|fresh ?A deal|contract
X ?'s|signs|signed|agrees new|fresh A deal|contract
X signs_on|signs|signed_on|extends|to_stay ?on until|through|after ?20* E
X has_informed|leaving_club|calls_on|called_for ... S
"""
)
"""Places where a name stands that is no player's."""
