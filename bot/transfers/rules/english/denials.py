"""How English reporters say where a move stands: what is denied, ruled out, or turned down."""

from bot.transfers.rules.tables import read_rules

DENIALS = read_rules(
    """
== denied

is not close to them, player
  p=P ?is|are ?currently ?really not|never ?currently ?really close|near|close_to|nearing ?to ?joining|signing_for|a_move_to to=C
  !yet|but|deal|price|valuation
  > Understand Noah Okafor is not close to joining Leeds.
told that he is unavailable, buyer
  told|informed|advised ?that ?the ?A P|he|she|R|A ?is|was ?simply ?just not_available|unavailable|not_for_sale|untouchable|off_limits|
  not_going_anywhere
  > Leeds asked Milan about Noah Okafor but were told the winger is not available.
told not for sale, seller
  told|tell|tells|inform*|warn* to=C ... not_for_sale|hands_off|not_leaving|not_sell|going_nowhere|no_interest_in_selling|off_limits|
  untouchable|will_not_be_sold|won_t_be_sold
  > Leeds have told Everton that Noah Okafor is not for sale.
will not sell, seller
  not|never|won_t|t|refus*_to|unwilling_to|declin*_to|no_intention_to
  sell|selling_P|selling_him|selling_her|let_.._go|let_.._leave|let_.._join|let_.._depart|let_.._move|
  loan|offload|part_with|consider_selling !without|unless|for_less|below|under|until|before|him_go_easily|him_go_cheap|him_leave_easily|
  go_easily|cheap|cheaply|easily|on_the_cheap|at_any
  > Leeds will not sell Noah Okafor to Everton.
will not take up the option, buyer
  not|t|never|without|declin*|refus*|decided_against|against ?to ?be trigger*|activat*|exercis*|taking_up|take_up|pay|paying|made|make|
  making ... option|clause|permanent
  > Fulham will not take up the option to buy Noah Okafor.
no talks take place, any
  no ?concrete ?direct ?formal ?active talks|negotiations|discussions|contacts ?are|is ?currently ?now
  taking_place|ongoing|underway|under_way|on|planned ?now ?at_the_moment ?right_now for|over|about ?a ?move ?for ?of p=P
  > No talks are taking place for Noah Okafor to Everton.
not interested, buyer
  no|any|zero|deny|denied|denies|denying|dismiss*|distanc*|rule*_out|ruling_out|not|never|hands_off
  !understand|know_why|see_why|say_why|explain|one_at|one_in|able|be_able|been_able|
  unhappy|unlikely|averse|opposed|deny|denied|denying|ruled_out|ruling_out|other_offers|all_other|interest_elsewhere|worried|bothered|fazed|surprised|
  given|been_given|perfect|easy|good|great|happy|enough|my|concerned|afraid|aware|sure|distracted|responsible|uncertainty|doubt|doubts
  ... interest|move|signing|
  intention_of_signing|plans_to_sign|pursuing|
  considering|looking|links
  > Chelsea have no interest in Marcus Rashford.
not for sale, seller, weak
  not_for_sale|isn_t_for_sale|not_for_sale_position|untouchable|non_negotiable|going_nowhere|not_going_anywhere|hands_off|not_leaving|
  off_limits|not_available_for_transfer|not_available_at_any_price
  > Tottenham insist Wilson Odobert is not for sale.
no plan to sell, seller, weak
  no|not|don_t|won_t|doesn_t|any|never|refus*|reluctan*|unwilling|against !pushing|desperate|forced|under_pressure ..
  plan|plans|intention|desire|want|wish|will|going|intend|
  to_sell|selling|let|sell|wants ?to|of sell|selling|let|letting|allowing|loaning|offloading|offload|parting|lose|losing|leave|part|go
  !cheaply|cheap|on_the_cheap|for_cheap|easily|below|for_less|for_under|at_a_loss|P_cheaply|P_on_the_cheap|P_for_less|P_below|him_cheaply|
  him_on_the_cheap
  > Tottenham have no plans to sell Wilson Odobert.
wants to keep, seller, weak, stays
  want|wants|hope|hopes|determined|keen|plan|plans|insist*|expect*|counting|intend*|hoping|desperate|confident to_keep|to_stay|
  to_remain|on_keeping|on_him|to_hold_on|of_keeping|that_he_stays|P_to_stay|P_to_remain
  !C_'s|clean|alive|touch|hopes|calm|*ing|up|it|pace|his_job|his_place|their_place|her_place|his_spot|the_ball|the_title|P_out|R_out|A_R_out|A_C_R_out|C_R_out|him_out|her_out
  > Tottenham want to keep Wilson Odobert.
wants P to stay, seller, stays
  want|wants|expect|expects|ask*|urge*|tell*|hope|hopes|convince*|persuade* p=P to|decide|decides|will ?to stay|remain
  !calm|on|fit|focused|up|out|patient|grounded|humble|strong|positive|wide
  > Tottenham want Wilson Odobert to stay.
will stay, player, weak, stays
  will|to|set_to|expected_to|happy_to|wants_to|going_to|decided_to|plans_to|intends_to|is|would_like_to|hopes_to stay|remain|staying|
  remaining|stay_put|staying_put !hungry|on_as|loyal|in_goal|level|together|competitive|
  ahead|captain|club_captain|C_captain|C_club_captain|up|top|afloat|unbeaten|grounded|fit|alive|calm|focused|clear|perfect|
  undefeated|fourth|fifth|sixth|seventh|eighth|bottom|on_penalties|on_the_bench|in_the_side|winless|at_top|at_the_top|on_top|top_of|
  sidelined|injured|absent|unavailable|suspended|out|second|third|in_contention|in_the_hunt|in_hospital|in_charge|optimistic|confident|
  hopeful|positive|united|open_to_criticism|patient|humble|silent|tight_lipped|a_doubt|in_doubt|the_distance|the_course
  > Marmoush will stay at Manchester City.
passes up the chance, buyer
  turn*_down|reject*|declin*|pass*_up|passed_on|snub* ?the ?a chance|opportunity to_sign|of_signing|to_buy|to_land
  > Everton turned down the chance to sign Noah Okafor.
rejects move, player
  reject*|turn*_down|snub*|rule*_out|refus*|dismiss*|say_no|not_interested|no_interest|declin*|uninterested|opposed|is_against|
  decided_against|against_a|against_the|against_any|against_his|against_her|against_joining|against_leaving|not_keen|has_no_plans|
  unwilling .. move|switch|transfer|interest|return|exit|leaving|to_join|joining|chance|to_move|link|links|leave
  > Nathan Ake rejects move to West Ham.
wide of the mark, any
  wide_of_the_mark|no_truth|move_ruled_out|fake_news|not_true|untrue|as_nonsense|are_nonsense|no_agreement_to|premature
  > Talk of Chelsea signing Rashford is wide of the mark.
will not sign, buyer
  will|do|are|is|would not|t sign|signing|pursue|pursuing|move_for|bid|be_signing|be_bidding|going_to_sign|looking_to_sign|
  want_to_sign !a|another|any|anyone|somebody
  > Tottenham will not sign Marcus Rashford.
will not leave, player, standing answer
  will|is|are|won|isn|does|doesn not|t leave|leaving|going|be_leaving|want_to_leave|join|be_joining|move|go|joining|moving|heading|
  returning|
  be_moving|expected_to_leave|expected_to_move|expected_to_join
  !up_with|his_national|her_national|the_A_squad|A_'s_squad|to_have|to_be|to_say|to_get|to_talk|to_see|to_happen|to_change|
  to_give|to_make|to_lie|to_comment
  > Bruno Fernandes will not leave Manchester United.
not a priority, buyer
  no_longer_a_target|not_a_target|not_among|never_a_target|never_an_option|not_on_their|not_on_his|not_on_the_list|not_on_the_shortlist|
  not_on_the_radar|not_on_it|
  not_in_talks|not_in_the_race|
  never_considered !the_favourites|favourites|the_best|the_top
  > Garnacho is not a target for Spurs.
resists, seller, weak
  ?will ?to ?try_to ?trying_to resist*|fend_off|fending_off|see_off|rule_out|block ... bid|bids|offer|offers|interest|approach|
  approaches|sale|exit|move
  > Corinthians will resist bids for Paulinho.
player turns down club, player, loser denied
  p=P|R|he|she|who|P ?has ?have ?also ?already turn*_down|reject*|snub*|said_no_to|spurn*|refus*|decline* ?a|an|the|move|offer|approach|
  chance|interest|to|join|proposal|from ?to ?join not=C
  > Winger Samuel Lino turned down Besiktas.
may turn it down, player, loser denied, not interest
  p=P ?now ?also ?still ?yet could|may|might ?yet ?still reject|snub|turn_down|refuse|spurn|decline
  ?a|an|the|chance ?F ?loan ?move|offer|approach|switch|interest|proposal|to_join|advances ?from|to|of not=C
  > Noah Okafor could reject a move to Everton.
player rejects, player
  p=P ?has|have|had ?also ?already reject*|turn*_down|snub*|refus*|spurn*|declin* ?a|an|the|chance|to ?join ?new ?F ?big_money ?loan
  ?mega
  offer|offers|approach|bid|move|proposal|switch|interest|transfer|advances|chance|to_join|join .. from|to|of|C ?join ?to=C
  > Winger Samuel Lino has turned down an offer from Besiktas.
"""
)
