"""What English words around a club or a name tell of its part: destination, seller, bystander; player."""

from bot.transfers.rules.tables import read_patterns

ROLES = read_patterns(
    """
P → to=C
from=C said|say|says no to to=C
leaving to=C ?now ?clear in|as|with|favourites|at .. position|favourites|run|front|clear
to=C ?have|has been|are told|informed|quoted ... pay|price|cost|clause
his|her|current|parent ?current ?parent club|side|team|employers from=C
not=C ?have|has lost_out|lose_out|missed_out|miss_out|pipped to to=C
commit|commits|committed|committing ?his|her ?long_term future to from=C
on|over|about from=C future|stay|career
from=C ?have|has terminate|terminates|terminated|rescind|rescinded|cancelled ?the ?contract ?of P
be_back|back to back=C in|at june|july|the_end
ahead_of ?a ?his ?her ?the to=C ?'s ?loan ?permanent ?free move|transfer|switch|medical|loan
guaranteed|planned|expected|likely exit|departure at from=C
give|gives|giving ?his ?her best|all|everything to|for from=C
leaving ?the from=C ... joining to=C
deal|move|talks with to=C ?, ?about to_collapse|collapsed|off
bench|starts|starting|playing for from=C
below from=C 's ?'s expectations|valuation|demands|asking_price
^ from=C ?have|has agree|agreed ?a ?the ?verbal loan ?move|deal|exit for ... join|joining to=C
green_light from from=C to to=C
turn*_down|reject*|rebuff*|knock*_back|refuse* ?a|the to=C ?'s ?latest ?loan ?improved ?opening|second|first ?F bid|offer|proposal|approach
F plus|and|+ ... add_ons|bonuses|bonus|variables to from=C
back=C loan ?, cancelled|terminated|interrupted|broken|ended
his|her from=C deal|contract
from=C ?and ?O ?N want|wants|ask|asks|demand|value ?him ?at ?over ?at_least ?around ?more_than F
paperwork|documents|papers|formalities .. with from=C
from=C fear|fears|risk|risks|face|facing ?of losing P
with=C are|is|have|has ?been ?fully aware|informed !of_conditions|of_the_conditions|of_terms|of_the_price|of_his|of_the_deal
up_to|depends_on|depending_on|green_light_from from=C !exits|sales|departures|outgoings
with to=C in ?active ?advanced ?direct talks|contact|negotiations|discussions|pole
from=C → P
ahead|in_front of to=C in|for ?the race|chase|hunt|queue|battle|running|pursuit
pay|pays|paid|offer|offers|offered|offering|give|giving from=C F
to=C R|A ?R option|target|candidate|replacement|alternative
of_interest to to=C
target|targets|option|priority for|of ?both to=C
to=C 's proposed|potential|planned|attempted|prospective|reported|summer|loan move|bid|swoop|transfer|deal|switch
convince|convinces|persuade|persuades|force|forces|ask|asks|asked|urge|urges|urged from=C to accept|sell|let|release|lower|allow
switch|switches|switched|trades|traded|swap|swaps|swapping|swapped|leave|leaving|leaves|left|ditch|quit ?the from=C|club|side for to=C
approach|approached|contacted|asked|contact|enquired|inquired|enquiry|ask ?to ?with from=C over|about|for|regarding|on
from=C → to=C
submit*|sent|send|sends|tabl*|lodg*|made|present* ... bid|offer|proposal ... to from=C
bid|offer|proposal .. sent|submitted|made|presented|tabled|lodged to ?the from=C
sign|signs|signing|target|want|for|over from=C and|& A R
for_sale|not_for_sale at|by from=C
loan|loaned|loaning|send|sent|sell ?P|him|her back to back=C
documents|document|papers|contracts ?all signed|exchanged with|between from=C
listed|list|placed|put .. by from=C
losing|lose ?P to to=C
P is ?now ?a ?an to=C player|R
to=C ?have|has turned_down|rejected|passed_up|declined ?the ?a chance|opportunity
P to|will|has|is|had|holds|held|holding|in ?be ?hold|holding|in|have|having|held ?further ?advanced
  ?initial talks|discussions|negotiations with to=C
reject*|turn*_down|knock*_back|rebuff*|refus*|snub* ... bid|offer|approach|proposal|move|F ... from to=C
raid|swoop on ?his ?their ?former|old ?club from=C
from=C ?have|has ?have placed|slapped|put ... price_tag|price|valuation
clubs|sides|teams|suitors|rivals ?, including|such_as|like|among_them to=C
play|plays|playing|plying_his_trade|contracted|under_contract for|at|with|to from=C
^ R ?is ?now in ?advanced|final|direct talks|negotiations|discussions with to=C !over|about
talk*|speak*|negotiat*|spoke|spoken to|with with=C
the|their|out_of_favour|wantaway ?A ?former_academy from=C ?'s ?A R
bid|offer|offers|bids|proposal|package|fee|F|payment|paid|payable|owed|approach|letter|request|blow|message|warning|
  boost|money to ?the ?A ?side|club from=C
from=C will|to|retain|retains|get|have|include|keep ?get ?receive ?retain ?have .. sell_on|20|10|15|25
P .. agree*|reach*|agreed ?to ?full ?verbal ?personal terms|personal_terms|deal|contract|agreement .. with|at to=C
terms|personal_terms agreed .. with to=C
join|joins|joined|joining|rejoin|rejoins|rejoined|rejoining ?newly_promoted ?A ?side|club|champions|outfit|giants to=C
sign|signs|signed|signing|play|medical|leaving|leave|leaves|left|shirt|star for ?A ?side|club|outfit|giants to=C
signs|signed|signing|re_signs with to=C
to|towards|into ?the ?A ?champions|side|club|giants|outfit to=C
return|returns|returned|back|switch|move|moves|moved|transfer|head|heading|heads|headed|sold|loaned|go|going|moving|step to ?the to=C
proximity|according|loyal|committed|close|next|due|belongs|thanks|similar|up|commitment|commits to ?the back=C
according|closest|linked_closely to back=C
move|moves|swoop|approach|attempt by to=C
linked with ?a ?move ?to to=C
linking P with|to to=C
interest|bid|bids|offer|offers|approach|enquiry|proposal|attention|competition|calls|contact|pressure|rivals|bid_of_F|offer_of_F|
  interested_clubs|enquiries|glances|looks|advances ?yet ?so_far ?in ?for ?over ?of ?worth ?F ?P from|by|of ?both to=C
wanted|targeted|signed|tracked|monitored|watched|pursued|courted|snapped_up|approached|bought|scouted|recruited|admired|considered|
  offered_a_contract|followed|acquired|poached|eyed|chased|hijacked|unveiled|announced ?strongly by ?both to=C
rejected|turned_down|refused|accepted|owned|released|rebuffed|knocked_back|demanded|valued|told|let_go|sold|dismissed by from=C
medical|tests|talks_about_a_move at|with to=C
P medical with|at to=C
from ?the ?relegated ?A ?club|side|outfit|champions|giants from=C
sale|available|market|surplus|unwanted|transfer_listed ?this ?summer at|by from=C
leave|leaves|leaving|left to=C ?as ?now ?the ?only clear|favourites|favourite|frontrunners|in_pole_position
leave|leaves|leaving|left|exit|exits|exiting|depart|departs|departing|departed|quit|quits|out_of|away_from|released_by|
  part_ways_with|parted_ways_with|on_loan_from ?the from=C
from=C ?'s F asking_price|valuation|price_tag|release_clause
from=C ?'s exit|departure|contract|future|career|stay|captain|stance|valuation|asking_price|resolve|demands|bench|squad|spell
signed|signs|sign|penned|pens|put|puts|pen_to_paper|ink* .. contract|deal|terms with|at to=C
P ?has|have|had ?also ?already told|informed|tells|informs from=C
to=C ?have|has ?also inform*|told|tell|tells from=C ... ready|willing|prepared to_pay|to_bid|to_offer|to_meet|to_match
from=C ?have|has ?also inform*|told|tell|tells to=C ... must|have_to|need_to|would_have_to|should pay|offer|bid|meet
agreement|agreements|deal ?has|have|is|are ?now ?also ?been ?all reached|done|sealed|found|in_place|closed|signed|struck with with=C
approached|approach|approaches|approaching|contacted from=C
starter|starts|minutes|contract at|with from=C
negotiat*|discuss* ... with with=C for ?A ?R P
more_on P and|/|& to=C
signing his|her ... deal|contract at|with to=C
from=C are|is not ?currently accepting|opening|considering|listening|selling
part|out of ?the from=C ?'s plan|plans|project|squad
contract|deal|stay|future|situation|availability|remain|remains|stays|staying|stick|sticking|happy|unhappy|time|years|settled|spell|
  extension|keep_him|keeping_her at|with|in from=C
to=C ?'s move|bid|offer|approach|interest|swoop|pursuit|transfer|switch|target|targets|shortlist|radar|signing|bound|deal|link|
  links|proposal|enquiry|return|medical|attempt|attempts|chase|raid|search
to=C 's plan|plans
new|newest|latest to=C signing|player|arrival|recruit|striker|winger|midfielder|R !to
new|fresh from=C deal|contract|terms
sell|sells|sold|selling|loan|loaned|offload ?P to to=C
work*|play*|coach*|manag*|success|time|together|spell ?together ?with|under ?P|him|her|N at back=C
from=C accept|accepts|accepted|reject|rejects|rejected|turn_down|turned_down|rebuff|rebuffed|refuse|refused|demand|demands|value|
  valued|insist|insists|hold_out|want_F|ask_F|stand_firm|brace|braced|resist|agree_to_sell|
  are_open_to_sell|will_listen|retain_P|retain_him|retain_her|unwilling|reluctant|would_demand|will_demand|do_not_accept|are_open_to|only_open|don_t_accept
  !talk_of_a_move|talk_of_a_deal|talk_of_interest|talk_of_an|links_with|links_to|link_to|link_with|interest|reports_on|reports_of_interest
from=C ?have|has|are ?also ?already receive|received|receiving !a_boost|a_setback|a_blow|a_huge|a_major|boost|permission|good|news|praise
from=C have|has|are|is|will|would|were ?also ?only ?already accepted|rejected|turned_down|rebuffed|refused|valued|insisted|
  braced|resisted|unwilling|reluctant|asking|demanding|holding_out|open_to|willing_to_sell|ready_to_sell|prepared_to_sell|adamant|
  knocked_back|told|listening|approved|sanctioned|authorised|not_accept|only_consider|demand|frustrated
interest|attention ... comes|came|coming|come from to=C
^ joining from=C from back=C
addition|recruit to|for ?N ?'s to=C squad|team|side
talks|negotiations|discussions|agreement|agreements|deal|contact|agreed|fee|terms|details|agree|negotiating|finalising|finalised|
  haggling|conversations|transfer|package|closed .. with with=C
agreement|deal|talks|negotiations|agreed|discussions|contact|transfer|loan|fee|conversations ... between pair=C and|& pair=C
to=C and from=C are|have|found|find|agree|agreed|reach|in|currently|close|nearing
deal|talks|agreement|terms|negotiations from=C over|about
former|ex|once|old|previous ?- back=C
former back=C and back=C
against|beat|beats|face|faces|facing|versus|vs|v|over|draw_with|defeat_by|win_at|loss_to|lost_to|rivals|unlike|like back=C
back=C legend|fans|supporters|academy|great|hero|icon|faithful
released|discarded|dumped by from=C
joined|arrived|signed|came from from=C in|last|for
P ( from=C )
loan|spell|stint at|with back=C
beating|beat|beats|pipping not=C to ?the A ?R
deadline|ultimatum for|to to=C to meet|pay|match|bid|decide|agree|make|send
request at|to|with from=C
with|and from=C keeping|retaining|including|inserting|keep|insert
win|won|wins ?the race|battle .. ahead_of|over|against not=C
at|to the ?great expense of not=C
at not=C ?'s expense
instead_of|rather_than|ahead_of|over|despite_interest_from|snubbing|rejecting|turning_down not=C !loan|switch|debut
will_be|become|becomes|becoming|as|now|soon|next|considered ?a ?an ?the ?new to=C player|signing|R
A from=C ?A R
for|over|on|about|sign|signs|signing|target|want|wants from=C ?A R
R of|at from=C
P of from=C
from=C ?'s ?A R
^ from=C and|& A ?under ?21s|20s|19s|23s R
pressure on from=C to
and|has|have told|informed from=C $
from=C S ?N says|said|admits|insists|reveals|confirms|concedes|has_told|believes|expects|accepts|suggests|fears .. ?that P could|may|
  will|can|might|would|is leave|be_sold|depart|go|stay|move_on|free
^ ?the voice=C ?'s ?A S
said|says|added|adds|insisted|explained|admitted ?the voice=C ?'s ?A S
available|players|year_left .. on from=C contract
"""
)
"""Slots: to=, from= a club's part; back= a bystander; not= a suitor who loses; the first that fits a club decides.
voice= whose people speak."""

ASIDE = read_patterns(
    """
enable|enables|allow|allows|help|helps out=P to play|shine|flourish|thrive|operate
replace|replacing|replaces|replacement_for|successor_to|succeed|heir_to|signed_to_replace old=P
alternative_to|alternatives_to|replacement|instead_of|rather_than|
  cover_for|understudy_to|backup_to|behind|fill_the_void_left_by|in_place_of|deputise_for|compete_with|rival|
  absence_of|injury_to|injuries_to|loss_of|in_the_mould_of|alongside|join_up_with|reunite_with|reunited_with|teammate|team_mate|
  brother|partner|playing_with|links_up_with|follow|following_in|similar_to|compared_to|ahead_of|by|with_the|comes_in_for|come_in_for|
  came_in_for|coming_in_for|stepped_in_for out=P
provide|provides|provided|as|offer|offers|add|adds|added|adding|increase*|brings|of|fierce|more|
  extra|be|give|gives|need|needs ?some ?more ?extra ?healthy ?direct competition
  to|for|with out=P
prefer|prefers|favour|favours P to|over|ahead_of out=P
sold out=P !to
alternative|option|back_up|backup|deputy|understudy|cover|replacement|successor|heir|long_term_replacement|
  upgrade .. to|for|on out=P
out=P 's strike_partner|partner|team_mate|understudy|
  injury|replacement|compatriot|absence|successor|brother|father|goal|goals|red_card|ban|ACL|acl|knee|hamstring|suspension|
  performance|shirt|teammate|exit_from|entourage_at|arrival_from
injury|goals|goal|header|strike|penalty|brace|hat_trick|assist|red_card|ban|injured|out_injured|captained
  !a_deal|an_agreement|a_loan|deal .. from|by|to|for|on out=P
old=P 's ?old ?former ?new C !move|switch|transfer|deal|bid|future|exit|contract|return|medical|loan|talks|interest|saga|stay|career|debut|
  bid|offer|links|departure|dream|hopes|release|chance|homecoming|swap|adventure|spell|time|signing
old=P names|picks_his|picks_out|hails|praises|lauds|tips|trolls|jokes|mocks
out=P says|said|admits|admitted|reveals|revealed|insists|claims|claimed|explains|believes|thinks|recalls ?that ?why ?how he|she ?has
  ?had ?once wanted|told|urged|asked|tried|begged|advised C|N|him|them ?'s to
off=P ... ?as part|member of N|his|their|the ?'s ?new coaching|backroom|technical|management staff|team|set_up
off=P is|are|was joined by P|N|O
off=P ?is|was|has|have ?been ?been ruled_out|sidelined ?for|with|until|by
the|record ?same ?record F ?that C paid|spent|splashed_out|forked_out|received|got|banked ?out for|on off=P
out=P scored|scores|scoring|nets|netted|equalised|equaliser|injury|red_card|injured|suspended|banned|out_with|ruled_out|sidelined|
  is_currently_out|is_injured|says|said|added|insists_he_is_happy|reckons|told_reporters
  !he|she|his_move|his_summer|his_january|his_proposed|a_move|a_proposed|his_transfer|his_switch|his_loan
after|following ?the out=P exit|departure|sale|injury
after|following ?the ?serious injury|injuries|departure|loss|sale|exit ?to|of|for out=P
replacement|successor|heir|alternative for|to ?the ?current|departing|outgoing|injured|ageing|suspended|exit_bound|outbound
  ?starter|captain|S|R old=P
replacement|replace|succeed ?the current|departing|outgoing|injured|ageing|suspended|exit_bound|outbound|starter|captain|S|R
  ?starter|captain|S|R old=P
in_case|in_the_event|in_the_event_that out=P
without|missing|surpassing|overtaking|than|forget|unlike|post out=P
independent_of|regardless_of out=P
"""
)
"""Players who are only mentioned: a scorer (out=); the one to be replaced, of whom nothing else is said (old=); one of whom no other
sentence of the item speaks without his name, as he is injured, comes as a coach or was paid for long ago (off=)."""

SLOTS = read_patterns(
    """
X → C
→ X
X : C
C : X
C for|over|about|regarding ?A ?R X
work|works|working|push|pushing|progress|progressing|advance|advancing|insist|insisting on|for|with ?signing ?A ?R X
X in|on talks|the_verge|the_brink|his_way|course|line
sign|signs|signed|signing|land|lands|landing|capture|recruit|buy|target|targets|want|wants|pursue|pursuing|monitor*|track*|unveil*|
  announc*|welcome|sell|loan|bring|add|eye|eyes|eyeing|chase|consider*|like|tempt|lure|prise|secure|confirm*|keep|keeping|bid_for|
  replacing_with|offload|value|price ?the ?new ?A ?R X
signing|arrival|signature|capture|departure|transfer|pursuit|purchase|acquisition|signings|recruitment|arrivals|sale|release|
  services|pursuit of ?both ?the ?new X
deal|bid|bids|offers|offer|move|approach|fee|race|talks|swoop|price|battle|chase|enquiry|agreement|terms|negotiations|discussions|
  proposal|F|hunt|fight|contact|clause|transfer|package|push|medical|exit|raid|play|contest|enquired|enquiries|inquiry|sounding_out for|
  over|about|on|regarding|with|to_sign ?both ?the ?A ?R X
interest|interested|keen in|on ?both ?signing ?former ?the ?A X
X ?, ?A ?, to C
X is|was going|heading|moving|returning ?back to C
X to join|leave|sign|have|undergo|complete|return|become|move|be|travel
X interested|goes|join|joins|joined|signs|signed|completes|completed|agrees|agreed|moves|leaves|left|returns|extends|extended|pens|penned|
  renews|undergoing|undergoes|set|close|closing|nears|nearing|prefers|keen|open|pushing|expected|due|rejects|rejected|linked|wanted|arrives|
  heading|confirmed|unveiled|available|commits|committed|turns_down|turned_down|edges|edging|eyes|attracting|attracts|decided|chooses|
  chosen|emerges|emerged|wants|passes|passed|travelling|deal|here_we_go|requests|requested|asks|asked|eyed|targeted|monitored|tracked|
  told_he|gets|poised|on_the_move|on_brink|on_verge|in_talks|tempted
X has|have|is|will|could|may|would|had|are ?also ?now ?already ?not ?been ?reportedly interest|suitors|admirers|scheduled|flying|
  travelling|waiting|joined|
  signed|agreed|completed|decided|rejected|set|close|leave|join|sign|move|extended|linked|expected|keen|interested|available|open|
  undergo|told|attracting|wanted|returned|moved|on|in|made|a_target|the_subject|undergone|passed|stay|remain|return|emerged|requested|
  chosen|pushing|opted|added|a_strong|a_new|one_of|at_the_top|out_of|returned|left|available|high_on|free_to|no_longer|up_for|
  the_latest|monitored|scouted|considered|informed|turned|accepted|preparing|a_player|also
X 's move|transfer|future|medical|signature|contract|deal|departure|arrival|release|situation|switch|exit|return|representatives|
  camp|entourage|signing|preference|C|a_new|pursuit|next|loan|price|proposed|potential|services
X ?A medical|deal|transfer|move|bid|talks|fee|race|swap|exit|signing|situation|pursuit|chase|contract|loan|offer|approach|saga
C 's ?A ?R X
C ?'s R ?A X
X ( C )
X from C
C ?summer|transfer target|signing|option|R|move_for|new_boy X
target|option|alternative|loanee|captain|new_boy|summer_signing|new_signing|free_agent|youngster X
C want|sign|signs|target|offer|offers|offered|eye|announce|confirm|unveil|like|push|pushing|monitor|move ?for ?to_sign X
X C deal|agreement|medical|move|talks|transfer|switch|link|links|loan
X on his|her new
X , soon|now|next|set|officially
X was|is signed|having|unveiled|the|a|an|only|also|being|keen|among
agreed|done|accepted|rejected|in_place|submitted|made|tabled for|from ?R X
contract|stay|move|switch|return|representatives|agent|S|agents|camp|entourage|future of ?A ?R X
closing_in|closes_in|close_in|closed_in|close|closer|homing_in on|to ?signing ?the ?signing ?of X
X are ?all ?both set|expected|due|ready|likely|free to_leave|to_join|to_depart|to_move|to_go|to_return|to_sign
X joining|switching|swapping ?A C
X failed|fails|passed|failing|passes|only|already|always|spoke|snubs|snubbed
welcome|years_with|seasons_with|good_luck|best_of_luck X
shortlist|list|radar|targets|target|options|option|candidates|players ?like ?include ?includes ?including ?are ?is ?such_as X
X among|heads|tops|wanted|target|placed|put|dropped|sold|loaned|released|recalled|offered|valued
with X top|among|heading|leading|high|first
losing|lose X to
farewell ?time for X
X , formally|officially signing|signed
agree|agreed|completed|sealed deal X as|from
X , in ?advanced ?final ?direct talks|negotiations to_join|to_sign|with
extend|extending|renew|renewing X 's contract|deal|stay
thank|thanks|Z ?you X for
X update|latest|news :
contract|deal|proposal|offer ( ... ) to ?A ?R X
offer|offers|offered|offering|hand|handing X a|an|new|another
offer|offers|offered|propose|proposed|present|presented .. contract|deal|proposal|extension ... to X
X , 1*|2*|3*|A ?, from C
replacement|successor|alternative : X
to offer|hand|give X a
X 's stance|decision|position|response|feelings|thoughts on|over|to|about ?a|an|the|his ?from ?C ?A ?E ?summer ?loan ?transfer ?new
  move|switch|transfer|future|exit|return|interest|links|approach|bid|offer
X unsettled|left_out|omitted|refuses|refusing|considering|considers|weighing_up|weighs_up|mulling|stalls|hands_in|handed_in|released|
  lined_up|being_lined_up|being_eyed|being_tracked|being_monitored|planning|happy_to|set_to|determined_to|bids_farewell
shortlist|list|wishlist|targets ?of two|three|four|five|six|seven|names : X
X for ?the exit
favourites|favourite|front_runners|frontrunners for X
X links|interest|future|breakthrough|switch|departure|enquiry|hurdle|hijack|stance
hijack|hijacking|gazump ?the X
on|of|about X 's ?C future
retained_list : X
X out_of|off_to|on_his_way|in_line|back_at|back_to|back_in|no_longer|named_as|seen_as|regarded_as
"""
)
"""Places where a name stands that is a player's."""
