"""How English posts go on about several players or suitors: who looks for whom, who is ahead, who else is in it, who is out."""

from bot.transfers.rules.tables import read_patterns, read_rules

STANDINGS = read_rules(
    """
== interest

leads the way, any, hint
  ^ ?and ?but ?it_is ?with to=C ?@have|are|is|currently ?still ?now ?currently ?clearly lead_the_way|leads_the_way|leading_the_way|
  lead_the_queue|leading_the_queue|lead_the_pack|furthest_ahead|further_ahead|furthest_along|
  best_placed|
  best_positioned|made_the_running|making_the_running|pushing_hardest|pushing_the_hardest|setting_the_pace
  !at_half*|at_the_break|1|2|3|by|in_E|in_the_table|to_win|to_go_up|for_promotion|with|thanks|after|through
  > Several Premier League clubs admire Noah Okafor. Everton lead the way at this stage.
in the conversation, any, hint
  ^ ?and ?while ?with to=C ?@have|are|is|remain|remains ?also ?still ?very ?much ?firmly in_the_conversation|in_the_mix|in_the_picture|
  in_the_frame|in_the_equation|in_contention|part_of_it|part_of_the_race|part_of_the_conversation|ones_to_watch|one_to_watch
  !for_E|for_the_title|for_promotion|to_win|to_go_up|to_stay
  > Several Premier League clubs admire Noah Okafor. Everton also in the conversation.
some of those clubs, any, hint
  ^ to=C ?are|is|were|was ?both ?all ?just ?only among|one_of|two_of|three_of|four_of|five_of|some_of ?of them|those|these|the_clubs|
  the_sides|the_teams|the_suitors|the_others|that_group|the_interested
  > Five clubs are keen on Noah Okafor. Milan, Everton and Fulham are three of them.
named one by one, buyer, hint
  ^ they|these|those|the_names|the_four|the_three|the_two|the_five|the_trio|the_duo|the_options|the_candidates|the_others ?are|include|
  includes|being p=P $
  > Everton have identified three possible replacements for Iliman Ndiaye. They are Noah Okafor, Anton Stach and Malick Fofana.
still thought of, buyer, hint
  p=P ?@have|is|are|remain|remains|also ?also ?still ?very ?much ?highly remain|remains|admired|of_interest|liked|rated|appreciated|
  on_the_list|on_their_list|
  on_the_radar|on_their_radar|on_the_shortlist|in_their_thoughts|in_the_mix|in_the_frame|in_contention|a_target|a_candidate|an_option|
  a_possibility|an_alternative|a_name_to_watch|
  a_top_target|under_consideration|considered|being_considered|discussed|being_discussed|in_the_conversation|an_admired_player|
  the_favourite|a_favourite|the_dream|a_serious_option|a_serious_target|a_concrete_option|a_real_option|on_the_agenda
  ?too ?there ?there ?as_well ?at_the_club $
  > Everton are looking for a winger. Noah Okafor remains admired.
all considered, buyer, hint
  ^ ?with ?including ?both p=P ?are|is ?all ?both ?also ?being ?among considered|in_contention|discussed|mentioned|options|on_the_list|
  on_the_shortlist|
  candidates|under_consideration|under_discussion|in_mind|looked_at|looked_into|in_the_frame|contenders|shortlisted|evaluated|assessed|
  those_considered|
  the_names|the_options|the_targets|the_candidates $
  > Everton have moved on to other options, with Noah Okafor and Anton Stach both considered.
a coach's favourite, buyer, hint
  p=P is|are|remains|was ?also ?the ?clearly N 's ?clear ?first ?personal ?top ?preferred favourite|favourites|first_choice|pick|
  choice|preference|number_one|
  no_1|priority|preferred_option|preferred_choice|dream|top_target|main_target|target|request|idea|R
  > Everton need a winger. Noah Okafor is Moyes' favourite.
plan a, buyer, hint
  plan a|b|c is|was|would_be|remains|being|: ?still p=P
  > Everton are looking for a winger. Plan B is Noah Okafor.
reports on him, buyer, hint
  internal_reports|scouting_reports|positive_reports|dossiers|good_reports ?have ?been about|on|of ?the ?E ?A ?A ?R p=P
  !'s_injury|and|is|are|joining
  > Everton want a midfielder. There have been internal reports on Noah Okafor since last year.
is no priority, buyer, hint
  p=P|the_A|he|she|R ?but ?is|are|was ?currently ?at ?this ?stage not ?currently ?considered ?seen ?as a|the|their ?main ?top priority|
  preferred_option|first_choice|main_target|
  top_target
  > Everton want a midfielder. They like Noah Okafor, but he is not a priority.

rated there, buyer, hint
  ^ ... rate|rates ?highly p=P
  > Everton rate Noah Okafor. Interest too from Fulham.
appreciated as another is, buyer, hint
  p=P ?is|are appreciated|admired|liked|followed|monitored|considered|rated|wanted|tracked|watched ?, ?too ?as is|are ?also p=P
  > Everton need a winger. Noah Okafor appreciated, as is Malick Fofana.
focus moves to him, buyer, weak
  focus|attention|attentions|sights|search ?@have ?now ?since ?swiftly ?already moved|shifted|switched|turned|turning|is|are ?now
  ?firmly to|on|
  towards|onto p=P
  > Everton have given up on Malick Fofana. Focus has moved to Noah Okafor.
signings that may come, buyer, hint
  potential|possible|prospective|other|further ... signings|recruits|arrivals|additions ... include|includes|are ?both p=P
  > Everton plan two more signings. Potential arrivals include Noah Okafor and Malick Fofana.
put forward to them, buyer, hint
  p=P ?has|have|is|was|were ?also ?been proposed|put_forward|pitched|suggested|recommended for|as|by
  > Everton need a winger. Noah Okafor has been proposed for that role.
not short of suitors, any
  not|never short_of|lacking|lacking_in|lack suitors|admirers|interest|offers|options : ?both to=C
  > Noah Okafor is not short of suitors: Everton, Fulham and Roma.
looks at several, any, weak
  to=C have|has|eye|eyeing|want|like|considering|exploring|looking_at|weighing_up|chasing|tracking|monitoring|targeting|pursuing|after
  two|three|four|five|several|a_few|a_handful ?potential ?possible ?main ?young ?concrete ?different ?more names|loans|signings|deals|
  profiles|targets|moves|candidates|additions|recruits
  > Everton eye three loans: Noah Okafor, Malick Fofana and Dilane Bakwa.
enters the picture, any, weak
  to=C ?@have ?all ?both ?also ?now ?since entered|joined ?the picture|race|frame|fray|mix|conversation|running
  !to_maintain|to_avoid|to_stay|to_win|to_finish|to_go_up
  > Roma want Noah Okafor. Everton have entered the picture.
more realistic, buyer, hint
  ^ p=P ?are|is|seen_as|considered ?a|the more realistic|affordable|attainable|feasible|achievable ?option|options|target|targets|
  alternative|
  alternatives $
  > Everton want a winger. Noah Okafor more realistic.
added to the list, buyer
  add|added|adds p=P ?'s ?name to ?a|the|their|its ?growing ?summer ?transfer list|shortlist|wishlist|targets
  > Everton have added Noah Okafor's name to their list.
the move he prefers, any
  to=C move|switch|transfer|return remains|is ?still ?very ?much the|his|her ?clear ?first ?absolute priority|preference|dream|wish|aim|
  objective|
  favourite_option|
  preferred_option
  > Fulham want Noah Okafor. Everton move remains the priority for the winger.
has long liked him, buyer
  @have ?long ?always ?really ?clearly liked|admired|wanted|rated|appreciated|followed|tracked|coveted him|her|the_player
  > Noah Okafor may go. Everton have long liked him.
dreams of him, buyer
  dream|dreams|dreaming of bringing|getting|seeing|having|luring|tempting him|her|p=P ?back|home
  > Noah Okafor may go. Everton are dreaming of bringing him back.
went to see him, any
  to=C ?@have|were ?all ?both ?also been|gone|travelled to_see|to_watch|to_scout|to_check|to_look_at p=P
  > Everton and Fulham have both been to see Noah Okafor.
ready to try, any, hint
  ^ ?and ?but ?so to=C to_try|will_try|will_now_try|set_to_try|ready_to_try|plan_to_try|keen_to_try ?now|again|next $
  > Noah Okafor's move to Roma is off. Everton to try now.
aware of his situation, any, weak
  to=C ?are|is|remain ?also ?all ?both ?fully ?well ?well aware|informed of|about ?the R|P|his|her ?'s ?contract situation|availability|
  status|
  stance
  > Noah Okafor may leave. Everton are aware of the winger's situation.

== enquiry

makes calls, any
  to=C ?@have|were|are ?all ?both ?also made|placed|making ?a ?an ?several ?some ?few ?phone calls|call|checks|approaches|enquiries !to
  > Noah Okafor may leave. Everton and Fulham have all made calls.

== talks

talks with a club rest, any
  ^ to=C talks|negotiations ?are ?have ?been ?currently paused|on_hold|stalled|ongoing|continue|continuing|advanced|progressing|open|
  opened|started|
  to_resume|to_continue
  > Noah Okafor: Galatasaray talks paused.
talks have begun, any
  ^ ?loan ?initial ?first ?early talks|negotiations|discussions ?have ?now started|begun|opened|commenced|resumed|paused|stalled ?again $
  > Everton want Noah Okafor. Loan talks started.
a loan there is near, any
  ^ ?season_long loan|move|transfer|switch|deal to to=C ?is|looks|looking close|near|imminent|likely|expected|progressing|advanced|
  edging_closer
  > Noah Okafor - loan to Antwerp close.
one more year, any, renewal
  talks|discussions|conversations over|about|on|for ?an ?a one_more|another|extra|additional|further year|season|12
  > Noah Okafor: talks over one more year at Milan.

== agreed

makes the stay permanent, any
  to=C will|to|set_to|are_set_to|are_to|are_expected_to make ?it|the_move|the_loan|his_stay|the_deal permanent
  > Noah Okafor: Roma will make it permanent.
gets it done, any
  to=C ?have|has got|get|gets it|this|deal|the_deal done|over_the_line
  > Everton wanted Noah Okafor, but it's Galatasaray who've got it done.

== bid

leaves its bid as it is, buyer
  will_not|won_t|not|no_plans|no_intention|unwilling|reluctant ?to ?going ?planning ?willing ?prepared raise|raising|improve|improving|
  increase|increasing ?their|its|the|that ?F bid|offer ?for ?p=P
  > Everton will not raise their bid for Noah Okafor.
new offer for their own, seller, renewal at home
  from=C make|makes|made p=P ?a ?an new|improved|fresh|bumper|another ?contract offer|terms|proposal
  > Hearts make Lawrence Shankland new offer.

== available

free to go, player
  ^ ?is|are free|allowed|welcome to_talk|to_go|to_leave|to_find|to_speak ?to|with ?a ?new anyone|anybody|others|club|clubs|whoever
  > Manchester United: Tyrell Malacia - free to talk to anyone.

== collapsed

not going ahead with him, buyer
  won_t|will_not|not|have_decided_not_to|decided_not_to ?be ?to proceed|proceeding|go_ahead|going_ahead|press_ahead|pressing_ahead|
  continue|continuing with ?a ?the ?deal ?for ?signing p=P|@him
  > Milan won't proceed with Noah Okafor.
decides against it, buyer
  decided_against|opted_against|chose_against|decided_not_to|opted_not_to|have_passed|moved_on_from_it ?it|that|him|bid|proceed|pursue|
  go_ahead $
  > Everton looked at Noah Okafor, but decided against it.
efforts are over, buyer
  efforts|attempts|attempt|hopes|talks|plan|plans|pursuit|chase|move ?to_@sign ?to_bring_back ?to_re_sign ?of ?for ?over p=P are|is|have|
  has ?now ?been ?come ?to
  ?at an_end|over|at_an_end|dead|finished|abandoned|shelved|dropped|off|off_the_table|given_up
  > Everton wanted a winger, but efforts to bring back Noah Okafor are at an end.
never got going, buyer
  ?over ?for p=P talks|negotiations|discussions|deal|move|talks_with_C never|haven_t|have_not|didn_t|did_not ?really ?ever progressed|
  progress|advanced|advance|took_off|
  take_off|got_going|got_off_the_ground|get_off_the_ground|materialised|materialise|happened|developed|develop|went_anywhere|took_shape
  > Everton: Noah Okafor talks never progressed.
== denied

stays in a row, player, weak
  ^ staying|stays|to_stay|staying_put|stays_put|going_nowhere|not_leaving|not_going_anywhere|set_to_stay|expected_to_stay|likely_to_stay $
  > Noah Okafor of Leeds - staying.
not thought of, buyer, hint
  p=P is|are|was|were not|never|no_longer ?currently ?actively ?being considered|on_the_list|among_them|among_those|in_the_frame|
  discussed|a_candidate|on_the_radar|
  on_the_agenda|a_topic|in_their_thoughts|on_the_shortlist|in_contention
  > Everton need a winger. Noah Okafor is not being considered.
told the same, any, hint
  ^ ?and to=C ?@have ?also ?been|were|was|got|received|heard ?both told|given ?exactly the_same|no_too|no_as_well
  > Noah Okafor is not for sale, Leeds have told Everton. Fulham were told the same.
never called, any, hint
  ^ ?and ?but to=C have|has|did|do|had not|never ?even called|call|phoned|contacted|rung|ring|knocked|knock|been_in_touch|made_contact|
  made_any_contact|asked $
  > Noah Okafor stays. Everton have not called.

not involved, any, hint
  ^ ?and ?but ?, to=C ?@have|are|is|were|was ?currently ?also not|never ?currently ?actively ?been ?directly involved|
  in_the_race|
  in_the_running|in_the_mix|in_the_frame|part_of_it|in_the_picture|in_this_one|in_on_this|working_on_it|working_on_this|
  looking_at_this
  !to_win|for_the_title|for_promotion
  > Leeds and Fulham are keen on Noah Okafor. Everton not involved despite being mentioned.
no talks with his club, any
  to=C ?sources|officials|chiefs ?have|has|had|made|insist|say|deny|stress ?that ?there_is|there_are|there_has_been no ?current ?direct
  ?active
  ?concrete ?club_to_club contact|contacts|talks|negotiations|discussions|dialogue|agreement with|between from=C over|for|about|
  regarding ?signing p=P
  > Everton sources insist there is no contact with Milan over Noah Okafor.
leaves the option, buyer
  not|won_t|no_plans|no_plan|no_intention ?be ?plan ?planning ?going ?intend ?expected ?want ?to ?of trigger|triggering|activate|
  activating|exercise|
  exercising|take_up|taking_up|pick_up p=P ?'s ?F ?purchase ?buy option|clause|option_to_buy
  > Everton do not plan to trigger Noah Okafor's option.
told that he is not available, any
  to=C ?@have|are|were|is ?, ?also ?all ?now ?been ?made told|informed|aware|notified ?that ?the p=P|R|he|she isn|is|won|will|was not|t
  ?be
  ?currently ?up ?for available|for_sale|leaving|moving|going_anywhere|sold|sale
  > Noah Okafor is staying. Everton are aware that the winger isn't available.
"""
)

STANDING_ROLES = read_patterns(
    """
to=C ?@have ?held internal talks|discussions|conversations|meetings over|about|on
to=C ?@have ?been|were|are put_off|deterred|scared_off|frightened_off by
to=C ?are|is|remain ?also ?all ?both ?fully ?well aware of|about ?the ?R|P|his|her ?'s ?contract situation|availability|status|stance
^ ?there_is interest|attention|admirers|enquiries ?too ?also from ?both ?the ?likes_of to=C
to=C ?have ?been|were|was told|given ?exactly the_same
clubs|sides|teams|suitors|parties|others ?have ?are ?all ?been ?made ?interested ?enquired ?asked ?keen ?in ?contact ?touch ?, ?including
  among_them|including|such_as ?both ?the ?likes_of to=C
to=C ?@have|are|were|is ?, ?also ?all ?now ?been ?made told|informed|aware|notified ?that ?the P|R|he|she isn|is|won|will|was not|t ?be
  ?currently
  ?up ?for available|for_sale|leaving|moving|going_anywhere|sold|sale
to=C ?are|is|were ?been ?kept also|both|well informed|updated ?of|about|on ... conditions|terms|situation|developments|price
"""
)
"""Slots as in the cues; asked before them."""

STANDING_ASIDE = read_patterns(
    """
for|after|about|in ?the out=P succession|void|spot|role|vacancy|aftermath|question
out=P 's ?former|old|ex|fellow ?club ?international teammate|teammates|team_mate|team_mates|compatriot|countryman|cousin|best_friend|
  close_friend|R ?,
replacements|replacement|successors|cover|alternatives|alternative for|to out=P ?should|if|who|, ?he|she
"""
)

STANDING_SLOTS = read_patterns(
    """
been|gone|travelled to_see|to_watch|to_scout|to_check X
add|added|adds X to ?a|the|their|its ?growing ?summer ?transfer list|shortlist|wishlist
rate|rates ?highly X
X is|was not|never ?currently ?being considered|discussed
focus|attention|sights ?has|have ?now moved|shifted|switched|turned|is to|on|towards X
signings|recruits|arrivals|additions|targets|options ... include|includes X
they|these|those|names|options|candidates are|include|being X
plan a|b|c is|was|would_be|remains|: ?still X
X ?is|are|remains N 's ?clear ?first ?personal ?top favourite|first_choice|preference|priority
proceed|proceeding with ?a ?deal ?for ?signing X
efforts|attempts to_@sign|to_bring_back|to_re_sign X
X remains admired|of_interest|liked|a_target|an_option|on_the_list|on_the_radar|in_contention|under_consideration
"""
)
"""Places where a name stands that is a player's."""

STANDING_STAFF = read_patterns(
    """
appoint|appoints|appointed|hire|hires|hired ... S : X
S from|of|at C , X
"""
)
"""Places where a name stands that is no player's."""
