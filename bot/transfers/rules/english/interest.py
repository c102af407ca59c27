"""How English reporters say where a move stands: interest, and players who may go."""

from bot.transfers.rules.tables import read_rules

INTEREST = read_rules(
    """
== interest

player they like, buyer
  p=P is a|one R|player|name|option ?who|that they|C like|want|admire|appreciate
  > Maxence Caqueret is a player they like at Como.
still interested, buyer, not denied
  are|is|were|be|remain|remains|also|still ?also ?still ?all ?both ?very ?reportedly interested|keen $
  > Everton have not bid for Noah Okafor but are interested.
club interested, any
  ^ to=C ?are|is ?also ?still ?all ?both interested|keen|monitoring|watching|tracking|circling|hovering $
  > Milan ready to let Noah Okafor go; Leeds interested.
interested in, buyer, not denied
  interested|keen in|on
  > Chelsea are interested in Morgan Rogers.
interest in, buyer, not denied
  interest in|towards|for|to_sign !tickets|ticket|the_game|the_match|women|shirts
  > Como have an interest in Maxence Caqueret.
interest from, any, not denied
  interest|attention|admiration|glances|looks ?too ?also from|by|of ?the ?both to=C
  > There is interest from Fulham in Kalvin Phillips.
club's interest, any, not denied
  to=C ?'s !braced|bracing|brace|face|facing|fear|fearing|fend|fending|expect|expects|anticipate|anticipates|
  await|awaits .. interest|pursuit|admiration|attention
  > The Lyon pursuit of Wilson Odobert goes on.
clubs interested, any, weak, not denied
  clubs|sides|teams|suitors|admirers|rivals|club|many|several !form|level|career|football ... interested|keen|interest|circling
  > Tottenham winger Wilson Odobert has a few clubs interested.
monitoring, buyer
  monitor*|track*|watching|scout*|following|tabs|eye|eyes|eyeing|eyed|admire*|like|likes|liked|chasing|chase|pursuing|pursue*|explor*|
  weighing|assess*|mull*|appreciat* .. p=P|R
  !future|after_knee|after_hamstring|after_ankle|after_injury|'s_start|'s_impact|'s_form|'s_first|'s_performance|'s_performances|'s_season|
  's_role|'s_debut|'s_career|'s_stats|'s_goals|'s_life|
  's_legacy
  > Newcastle are monitoring Yan Diomande.
monitored by, any, not denied
  monitored|tracked|watched|scouted|followed|admired|eyed|wanted|targeted|liked|pursued|considered|courted|chased|coveted|appreciated ..
  by ?both to=C
  > Diomande has been scouted by Newcastle.
considering a bid, buyer, not denied
  consider*|weigh*|mull*|contemplat*|could|may|might|want|wants|hope|hopes|ponder*|think*|exploring|discuss* ... bid|bids|offer|
  offers|proposal|make_a_move
  > Newcastle are considering a £50m bid for Mykhaylo Mudryk.
considers a contract, buyer
  consider*|weigh* ?up|about offering|giving|handing ... contract|deal|trial
  > Leeds are considering offering a contract to Noah Okafor.
considered, buyer, not denied
  consider* !selling|letting|offloading|loaning .. p=P|move|moves|swoop|swoops|signing|approach|deal|signings|the_R|
  A_R !future|'s_future|exit|departure
  > Como consider a swoop for Maxence Caqueret.
wants his club to sign, buyer, not denied
  want|wants|wanted|urge|urges|urged|asked|asks|told|tells to=C to_sign|to_buy|to_land|to_bring|to_move
  > Daniel Farke wants Leeds to sign Wilson Odobert.
wants, buyer, not denied
  want|wants|wanted|would_like|would_love|hope|hopes|hoping|aim|aiming|aims|looking|keen|eager|seek|seeking|determined|desperate|need|
  plan|planning|plans|intend to_sign|to_land|to_bring|to_buy|to_recruit|to_add|to_secure|to_get|to_reunite|to_capture|to_snap_up|
  to_tempt|to_lure|to_hijack|to_take|to_persuade|to_convince|to_entice !involved|into|ahead_of_myself|carried
  > Lyon want to sign Wilson Odobert.
price for a buyer, buyer, weak
  told_to_pay|quoted|must_pay|will_have_to_pay|would_have_to_pay|told_to_spend ... F|for
  > Leeds told to pay £40m for Noah Okafor.
made a priority, buyer
  made|make|makes|making|consider|considers|see|sees p=P ?as ?their ?a ?the ?its ?top ?main ?number_one priority|target|option|signing|
  replacement
  > Everton have made Noah Okafor their priority.
losing him, seller, weak
  fear|fears|risk|risks|worried|resigned|facing|face|set|braced|could ?to ?of losing|lose p=P to
  > Leeds fear losing Noah Okafor to Everton.
wants him, buyer, not denied
  want|wants|like|likes|admire|admires|monitoring|tracking|eyeing|following|pursuing|chasing ?to_sign him|her|the_player
  !gone|out|off|to_leave|sold|away|to_go|to_stay|to_play|back_on|to_start|fit|on_the|at_the|in_the
  > Noah Okafor has asked to leave Leeds. Everton and Fulham both want him.
wants player, buyer, not denied
  want|wants|wanted|target|targets|targeting|like|likes|favour|favours|prioritis*|covet*|shortlist*|identif*|fancy|court* p=P
  !'s_body|'s_attitude|'s_mentality|'s_work|'s_energy|'s_style|'s_game|'s_football|'s_passion|'s_character|'s_quality|'s_reaction
  > Lyon want Wilson Odobert as cover.
target, buyer, not denied
  top|key|main|primary|priority|long_term|leading|summer|transfer|potential|prime|number_one|no_1|as|a|as_a|C|loan|january target|
  option|candidate|alternative|favourite !for_sale|to_leave|to_go|to_depart
  !fourth|third|fifth|sixth|first|second|straight|win|wins|victory|points|three|title|glory|success|promotion|survival|revenge|silverware|
  trophy|treble|double|quadruple|history|perfect|a_win|a_first|a_second|a_third|the_title|a_place|a_return|a_top|a_winning|the_top|top
  > Lyon see Wilson Odobert as a target.
target for, any, not denied
  target|targets|option|options|candidate|candidates|wanted for|of|at ?both ?A ?side ?E to=C
  > Wilson Odobert is a target for Lyon.
club target player, any
  to=C ?summer|transfer|long_term|midfield target|targets|option|transfer_target|candidate p=P
  > Tottenham are angry about Lyon target Wilson Odobert.
on the list, buyer, not denied
  !on_C_'s_exit|on_the_exit|on_their_exit|on_C_exit|on_exit|on_the_C_exit on|top|high|atop|at_the_top_of|among ?the ?their ?to=C ?'s ..
  list|radar|shortlist|wish_list|agenda|wanted_list|wishlist|targets|
  options|candidates|sights
  > Ousmane Diomande is on the shortlist at Napoli.
club's list, any
  to=C !'s_retained|'s_released ?'s .. shortlist|list|radar|wish_list|sights|wishlist|agenda|thoughts|plans|top_target|
  dream|first_choice_target|
  first_choice_option|number_one_target
  !to_bid|to_open|to_make|to_submit|to_table|to_launch|to_send|to_offer|to_lodge|to_present|to_test|to_return|to_meet|to_move
  > Gordon is on Liverpool's shortlist.
on radar of, any
  radar|list|shortlist|wish_list|agenda of|at to=C
  > Gordon is on the radar of Liverpool.
club linked with player, buyer, not denied
  linked|link|links with|to ?a ?signing ?loan ?summer ?january ?move|swoop|bid|deal ?for p=P !'s_exit|'s_departure|'s_sale|'s_injury
  > Everton have been linked with a loan move for Noah Okafor.
looked into, buyer, not denied
  look|looked|looking into ?the signing|a_move|a_deal|possibility
  > Everton looked into signing Noah Okafor.
linked with, any, not denied
  link|linked|links .. with|to .. to=C
  > Eze has been linked with a move to Bayern.
race, buyer
  in|lead|leading|leads|join|joined|joining|enter|entered|entering|head|ahead_in ?the|a ?competitive ?growing ?crowded ?heated race|chase|
  hunt|battle|frame|running|mix|queue|fight
  !to_maintain|to_avoid|to_stay|to_survive|to_finish|to_win|to_reach|to_keep|against|with_relegation|
  for_E|for_the_E|for_A|for_the_A|for_top*|for_the_title|for_the_top*|for_a_top*|for_promotion|for_survival|for_european|for_europe|
  for_a_place|
  for_a_spot|for_silverware|for_trophies|for_a_trophy|for_honours|for_glory|for_points|to_start|to_face|to_feature|to_be_fit
  > Spurs lead the race for Savinho.
pole position, buyer, not interest, loser interest
  pole_position|front_runners|favourites|frontrunners|in_the_frame|front_of_the_queue|best_placed
  !for_E|for_the_E|for_A|for_the_A|for_the_title|for_promotion|to_win|to_lift|to_finish|to_go_up|to_start|at_the
  > Lyon are in pole position for Wilson Odobert.
battle, buyer
  in ?a ?the transfer|three_way|two_way|three_horse battle|race|tussle|chase|fight
  > Arsenal and Chelsea have a chance with Wilson Odobert in a transfer battle.
battle for, buyer
  battle|battling|compete|competing|rival|vie|vying|fight|fighting|tussle|competition !fit .. for|over|to_sign|with_C_for|with_C_over|
  with_C_to_sign|with_C_and_C|
  with_C_in
  !P_'s_place|P_'s_spot|his|her|their|E|the_E|title|the_title|survival|promotion|europe|a_place|place|spot|a_spot|supremacy|the_armband|trophies|the_top|the_biggest|honours|silverware|major|this|the_club|the_shirt|the_badge|us|my|minutes
  > Chelsea battle Fulham for Trevoh Chalobah.
emerged, buyer
  emerge* as
  > Wilson Odobert emerges as an option for Lyon.
lining up, buyer
  lining_up|line_up|lined_up|lines_up ?a ?move ?for p=P
  > Leeds are lining up Noah Okafor.
plotting, buyer
  plot*|prepar*|plan*|eye|eyes|eyeing|lining_up|line_up|lined_up|push|pushing|weigh*|ponder|want|contemplat*|ready|revive*|reignit*|
  renew*|rekindl*|
  consider* .. move|swoop|raid|interest|pursuit|deal|double
  > Spurs are plotting a move for Savinho.
pushing for, buyer
  push|pushing|pushed|pressing for|to_sign ?a ?the p=P|R|signing|deal|C|move !to_play|to_start|to_be_fit|to_score|to_win
  > Arsenal are pushing for Eberechi Eze.
could sign, buyer
  could|might|may|would|can sign|land|buy|move_for|target|swoop|join|move_to|return_to
  > Arsenal could move for Marc Guehi.
admirers, buyer
  admirer|admirers|fan|fans of ?the p=P
  > Aston Villa boss Unai Emery is a big fan of Marco Asensio.
player wants club, player, weak
  want|wants|keen|hopes|hoping|dream|dreams|would_love|prefers|open|favours|pushing|push .. to_join|join|joining|move_to|to_move|
  return_to|to_return|to_sign_for|move to=C
  > Rodri wants to join Real Madrid.
among suitors, any
  suitors .. including|such_as|like to=C
  > Harry Kane has suitors including Barcelona.
seeks a move for him, buyer
  seek|seeks|seeking ?a|an ?season_long ?short_term ?summer ?january loan|permanent|free deal|move|transfer|agreement|switch for p=P
  > Leeds are seeking a loan deal for Noah Okafor.
attracts interest, any, weak, not denied
  p=P ?is|are|has|continues ?also ?now ?still ?been ?to attract*|draw|drawing|drawn|generating|gathering ?significant|serious|plenty_of|
  strong|growing|much|widespread|big|real|a_lot_of|huge|concrete ?A|E interest !from|of|for|among|by
  > Leeds winger Noah Okafor attracting serious interest.
attracting, any
  attract* .. interest|attention|from .. to=C
  > Antonio Silva is attracting interest from Juventus.
could move to, player
  could|may|might .. move_to|join|head_to|sign_for|return_to|switch_to|go_to to=C
  > Jadon Sancho could join Juventus.
appeals, buyer, weak
  dream|ideal|perfect|preferred|first_choice target|signing|replacement|choice
  > Hojlund is the dream signing for Napoli.
race headline, buyer
  race to_sign|for !E|the_E|A|the_A|top*|the_title|the_top*|a_top*|promotion|survival|european|europe|a_place|a_spot|points
  > Juventus join Milan in the race for Randal Kolo Muani.
closely, buyer
  keeping|keep|keeps ?a ?an close|tabs|eye|watch|close_tabs
  > Everton are keeping tabs on Tyler Dibling.
ask for a fee, seller, weak
  demand*|asking|want*|hold*_out|value* .. F
  > Everton demand £50m for Fulham target Iliman Ndiaye.

== available

wants out, player, not denied
  want|wants|wanted|hopes|desperate|determined|pushing|keen|decided|looking|free|set|wishes to_leave|to_depart|to_quit|to_explore_options|
  to_explore_his_options|a_new_challenge|a_fresh_start !a|behind|everything|training|the_pitch|him_out|her_out|P_out
  > Palace striker Mateta wants to leave.
requested a move, player, not denied
  request*|asked|demand*|submit*|hand* !for_a_better|for_any_more|for_much_more|could|may|might|are|have ..
  transfer|leave|move|exit|return|transfer_request
  !to_basics|to_form|to_winning|to_the_pitch|to_action|to_heavy
  > Wilson Odobert has requested a transfer from Tottenham.
could leave, player, not denied
  could|may|might|expected_to|likely_to|set_to|tipped_to|poised_to|to|will|can|allowed_to|free_to ?also|still|now|100 leave|depart|exit|
  move_on
  !both|them|him|us|it|fans|her|P_out|out|behind|no|nothing|little|room|a|training|everything|their|rivals|opponents|C_with_a|C_with_no|
  C_with_ten|
  C_with_just|C_with_only|C_with_work|C_with_plenty|C_with_much|C_with_little|C_with_nine|C_with_one|C_with_two|C_without|different|
  to_other|to_different|on_to_other|C_top|
  C_bottom|C_on_the|C_on_top|C_on_course|C_in_the_lurch|C_in_the_bottom|C_in_the_relegation|C_in_the_drop|C_in_the_race|C_in_the_hunt|
  C_in_the_title|C_in_the_top|C_in_the_dark|C_in_the_table|C_facing|N|the_pitch|the_field|visitors|hosts|early|for_E|for_the_E|for_A_duty|
  R_out|
  on_a_stretcher
  > Wilson Odobert to leave Tottenham this winter.
leaving, player, weak
  is|are leaving from=C
  > Goalkeeper Jordan Pickford is leaving Everton.
is leaving and no more, player
  he|she|P 's|is ?now ?also leaving $
  > Noah Okafor is out of the Milan squad as he's leaving.
up for sale, seller, not denied
  for_sale|up_for_sale|transfer_list|transfer_listed|on_the_market|available_for_transfer|surplus_to_requirements
  > Chelsea have put Axel Disasi up for sale.
will be sold, any, not denied
  will|could|may|can|might|to|set_to|likely_to|expected_to|would be sold|offloaded|moved_on|allowed_to_leave|made_available
  > Milan have decided that Noah Okafor will be sold.
open to a move, player, weak
  open|willing|ready to|for ?a ?new leave|leaving|move_abroad|move_away|new_challenge|exit
  > Okafor says that he would be open to a move abroad: Noah Okafor may leave Leeds.
open to selling, seller, not denied
  open|willing|ready|prepared|happy|looking|want|wants|need|keen|set|hope|hopes to @sell|@selling|loaning|cash_in|let|
  to_let|to_listen|listening
  > Chelsea are open to selling Nicolas Jackson.
to sell, seller, not denied
  to|will|would|could sell|offload|listen_to_offers|entertain_offers|consider_offers
  > Brighton to listen to offers for Carlos Baleba.
available, seller
  is|be|are|made|become ?now ?still available ?this_summer ?in_january ?on_loan ?for_transfer ?for_sale ?on_a_free $
  > Garnacho is available this summer.
departure likely, player
  likely|imminent|expected|potential|possible departure|exit of|for
  > Rennes plan for the likely departure of Jeremy Jacquet.
future in doubt, player, weak
  future .. uncertain|unclear|in_doubt|into_doubt|in_the_balance|hangs_in_the_balance|in_limbo|into_limbo|in_the_air|away_from
  > His future is in doubt: Toby Collyer could go.
exit on the cards, player, weak
  exit|departure .. likely|feasible|on_the_cards|possible|looms|close|near
  > A loan exit looks likely for Wilson Odobert.
no future, player, weak
  no_future|not_in_.._plans|out_of_favour|not_part_of_.._plans|not_part_of_.._plan|not_part_of_.._project|told_he_can|no_longer_in
  > Raheem Sterling has no future at Chelsea.
"""
)
