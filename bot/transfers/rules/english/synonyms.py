"""English words that say the same in news of transfers, each as the rules know it (the form is in `thesaurus.py`)."""

SYNONYMS = """
despite: in_the_face_of in_face_of
100: 100_per_cent 100_percent one_hundred_per_cent a_hundred_per_cent hundred_per_cent
sources: sources_close_to people_close_to those_close_to figures_close_to
talks: negotiations negotiation discussions discussion the_negotiating_table the_table_of_negotiations table_of_negotiations
maintain: mantain
wantaway: want_away
around: in_the_region_of somewhere_around in_excess_of approximately roughly in_the_vicinity_of to_the_tune_of
agreement: accord pact agreements
verbal_agreement: verbal_ok oral_agreement verbal_yes
deal: double_deal triple_deal
deal_to_sign: deals_to_sign
bid: double_bid
move: double_move double_swoop
an_agreement: an_understanding
several: a_host_of a_string_of a_raft_of a_clutch_of a_handful_of multiple numerous
in_talks: in_dialogue in_conversation in_a_dialogue
open_talks: open_a_dialogue open_dialogue
opened_talks: opened_a_dialogue opened_dialogue
target: objective
targets: objectives
over: regarding concerning with_regard_to with_regards_to in_regard_to with_respect_to in_respect_of as_regards in_relation_to
  when_it_comes_to in_the_case_of
to: in_order_to so_as_to
to_sell: over_a_deal_to_sell about_a_deal_to_sell on_a_deal_to_sell over_a_move_to_sell over_a_transfer_to_sell
to_loan: over_a_deal_to_loan about_a_deal_to_loan on_a_deal_to_loan
before: prior_to
move_for: raid_for
offer: proposal
offers: proposals
an_offer: a_proposal
on_loan: on_a_temporary_deal on_a_temporary_basis on_a_loan_basis on_a_temporary_transfer on_a_temporary_move
new_contract: fresh_contract improved_contract fresh_terms new_terms improved_terms bumper_new_contract
  bumper_new_deal bumper_contract
plenty_of: no_shortage_of no_lack_of
in_the_race: in_the_hunt in_the_fight
the_race_for: the_hunt_for the_fight_for the_battle_for the_chase_for
the_race_to_sign: the_hunt_to_sign the_fight_to_sign the_battle_to_sign the_chase_to_sign
a_move: a_swoop
move: switch
a_move_to: a_transfer_to
his_move_to: his_transfer_to
on_alert: on_red_alert on_high_alert
set_to: about_to poised_to certain_to bound_to destined_to nailed_on_to
expected_to: on_course_to on_track_to in_line_to tipped_to likely_to
green_light: go_ahead initial_green_light final_green_light full_green_light verbal_green_light total_green_light formal_green_light
  definitive_green_light first_green_light official_green_light thumbs_up
open_to_opportunities: attentive_to_all_opportunities attentive_to_opportunities attentive_to_all_the_opportunities
  attentive_to_every_opportunity attentive_to_the_market
the_signing_of: the_capture_of the_acquisition_of the_recruitment_of the_purchase_of

/ reach_an_agreement reaches_an_agreement reached_an_agreement reaching_an_agreement
  strike_an_agreement strikes_an_agreement struck_an_agreement striking_an_agreement
  find_an_agreement finds_an_agreement found_an_agreement finding_an_agreement
  come_to_an_agreement comes_to_an_agreement came_to_an_agreement coming_to_an_agreement

/ open_talks opens_talks opened_talks opening_talks
  begin_talks begins_talks began_talks beginning_talks
  start_talks starts_talks started_talks starting_talks
  initiate_talks initiates_talks initiated_talks initiating_talks
  enter_talks enters_talks entered_talks entering_talks
  enter_into_talks enters_into_talks entered_into_talks entering_into_talks

on_the_verge_of: on_the_brink_of on_the_cusp_of on_the_point_of on_the_threshold_of
close_to: nearing inches_away_from a_whisker_away_from a_step_away_from one_step_away_from one_step_from a_step_from
  very_close_to within_touching_distance_of near_to
closing_in_on: homing_in_on zeroing_in_on

interested_in: keen_on attentive_to intrigued_by enthusiastic_about fond_of attracted_by
keen_to: eager_to desperate_to determined_to anxious_to
want_to: wish_to desire_to would_like_to would_love_to hope_to aim_to intend_to seek_to
wants_to: wishes_to desires_to hopes_to aims_to intends_to seeks_to
looking_to: hoping_to aiming_to seeking_to
ready_to: prepared_to willing_to intentioned_to
if: in_case in_the_event_that in_the_event_of
if_they: in_case_they in_the_event_that_they assuming_they
if_he: in_case_he in_the_event_that_he assuming_he
will: is_going_to are_going_to
have: understood_to_have believed_to_have thought_to_have said_to_have reported_to_have are_understood_to_have are_believed_to_have
  are_thought_to_have are_said_to_have are_reported_to_have
has: is_understood_to_have is_believed_to_have is_thought_to_have is_said_to_have is_reported_to_have
are: are_understood_to_be are_believed_to_be are_thought_to_be are_said_to_be are_reported_to_be
is: is_understood_to_be is_believed_to_be is_thought_to_be is_said_to_be is_reported_to_be

/ reject rejects rejected rejecting
  turn_down turns_down turned_down turning_down
  knock_back knocks_back knocked_back knocking_back
  rebuff rebuffs rebuffed rebuffing
  spurn spurns spurned spurning
  bat_away bats_away batted_away batting_away
  say_no_to says_no_to said_no_to saying_no_to

/ move_to moves_to moved_to moving_to
  - switches_to switched_to switching_to

/ move_for moves_for moved_for moving_for
  swoop_for swoops_for swooped_for swooping_for

to_leave: to_exit
will_leave: will_exit
would_leave: would_exit
could_leave: could_exit
may_leave: may_exit
might_leave: might_exit
can_leave: can_exit

/ leave leaves left leaving
  depart departs departed departing
  quit quits - quitting

have_left: have_quit
has_left: has_quit

/ sell sells sold selling
  offload offloads offloaded offloading
  part_with parts_with parted_with parting_with
  cash_in_on cashes_in_on cashed_in_on cashing_in_on
  get_rid_of gets_rid_of got_rid_of getting_rid_of
  let_go_of lets_go_of - letting_go_of
  ship_out ships_out shipped_out shipping_out

/ monitor monitors monitored monitoring
  keep_tabs_on keeps_tabs_on kept_tabs_on keeping_tabs_on
  keep_an_eye_on keeps_an_eye_on kept_an_eye_on keeping_an_eye_on
  keep_a_close_eye_on keeps_a_close_eye_on kept_a_close_eye_on keeping_a_close_eye_on
  keep_watch_on keeps_watch_on kept_watch_on keeping_watch_on

/ consider considers considered considering
  weigh_up weighs_up weighed_up weighing_up
  mull_over mulls_over mulled_over mulling_over
  mull mulls mulled mulling
  contemplate contemplates contemplated contemplating
  ponder ponders pondered pondering

/ ask_about asks_about asked_about asking_about
  enquire_about enquires_about enquired_about enquiring_about
  inquire_about inquires_about inquired_about inquiring_about

have_asked_about: have_asked_the_question_about have_asked_the_question_over
has_asked_about: has_asked_the_question_about has_asked_the_question_over
have_made_contact: have_asked_the_question have_asked_the_questions
has_made_contact: has_asked_the_question has_asked_the_questions

/ pull_out_of pulls_out_of pulled_out_of pulling_out_of
  back_out_of backs_out_of backed_out_of backing_out_of
  bow_out_of bows_out_of bowed_out_of bowing_out_of
  drop_out_of drops_out_of dropped_out_of dropping_out_of

/ hijack hijacks hijacked hijacking
  gazump gazumps gazumped gazumping
  muscle_in_on muscles_in_on muscled_in_on muscling_in_on

/ enter_the_race enters_the_race entered_the_race entering_the_race
  throw_their_hat_in_the_ring throws_its_hat_in_the_ring threw_their_hat_in_the_ring throwing_their_hat_in_the_ring
  throw_their_hat_into_the_ring throws_its_hat_into_the_ring threw_their_hat_into_the_ring throwing_their_hat_into_the_ring
  throw_their_name_into_the_hat throws_their_name_into_the_hat threw_their_name_into_the_hat throwing_their_name_into_the_hat
  - throws_their_hat_in_the_ring thrown_their_hat_in_the_ring throwing_its_hat_in_the_ring
  - throws_their_hat_into_the_ring thrown_their_hat_into_the_ring throwing_its_hat_into_the_ring

/ refuse_to_train refuses_to_train refused_to_train refusing_to_train
  go_on_strike goes_on_strike went_on_strike going_on_strike
  - - gone_on_strike -
  down_tools downs_tools downed_tools downing_tools

/ push_ahead_with pushes_ahead_with pushed_ahead_with pushing_ahead_with
  press_ahead_with presses_ahead_with pressed_ahead_with pressing_ahead_with
  forge_ahead_with forges_ahead_with forged_ahead_with forging_ahead_with
  press_on_with presses_on_with pressed_on_with pressing_on_with

/ decide_not_to decides_not_to decided_not_to deciding_not_to
  opt_not_to opts_not_to opted_not_to opting_not_to
  elect_not_to elects_not_to elected_not_to electing_not_to
  choose_not_to chooses_not_to chosen_not_to choosing_not_to
  - - chose_not_to -

/ decide_against decides_against decided_against deciding_against
  opt_against opts_against opted_against opting_against
  choose_against chooses_against chosen_against choosing_against

BEFORE interest attention
/ attract attracts attracted attracting
  draw draws drawn drawing
  - garners garnered garnering

BEFORE bid bids offer offers proposal proposals approach approaches enquiry enquiries
/ make makes made making
  table tables tabled tabling
  lodge lodges lodged lodging
  submit submits submitted submitting
  file files filed filing
  transmit transmits transmitted transmitting
  launch launches launched launching
  fire_in fires_in fired_in firing_in
  hand_in hands_in handed_in handing_in

BEFORE option options clause
/ exercise exercises exercised exercising
  take_up takes_up taken_up taking_up
  - - took_up -

BEFORE bid bids offer offers proposal proposals
/ prepare prepares prepared preparing
  draft drafts drafted drafting
  draw_up draws_up drawn_up drawing_up
  put_together puts_together - putting_together
  formulate formulates formulated formulating
  finalise finalises finalised finalising

BEFORE bid bids offer offers proposal proposals approach approaches advance advances move switch transfer contract extension renewal terms
/ reject rejects rejected rejecting
  refuse refuses refused refusing
  decline declines declined declining
  dismiss dismisses dismissed dismissing
  snub snubs snubbed snubbing
  throw_out throws_out thrown_out throwing_out
  wave_away waves_away waved_away waving_away
  swat_away swats_away swatted_away swatting_away
  swat_aside swats_aside swatted_aside swatting_aside
  brush_off brushes_off brushed_off brushing_off
  brush_aside brushes_aside brushed_aside brushing_aside
  laugh_off laughs_off laughed_off laughing_off
  scoff_at scoffs_at scoffed_at scoffing_at

BEFORE bid bids offer offers proposal proposals
/ accept accepts accepted accepting
  okay okays okayed okaying
  approve approves approved approving
  agree_to agrees_to agreed_to agreeing_to
  say_yes_to says_yes_to said_yes_to saying_yes_to
  wave_through waves_through waved_through waving_through
  give_the_green_light_to gives_the_green_light_to gave_the_green_light_to giving_the_green_light_to
  - - given_the_green_light_to -

BEFORE move bid deal offer swoop approach
/ consider considers considered considering
  evaluate evaluates evaluated evaluating
  assess assesses assessed assessing
  study studies studied studying

BEFORE C
/ join joins joined joining
  make_the_move_to makes_the_move_to made_the_move_to making_the_move_to
  make_the_switch_to makes_the_switch_to made_the_switch_to making_the_switch_to
  sign_for signs_for signed_for -
  link_up_with links_up_with linked_up_with linking_up_with
  team_up_with teams_up_with teamed_up_with teaming_up_with

BEFORE C club
/ leave leaves left leaving
  exit exits exited exiting
  part_ways_with parts_ways_with parted_ways_with parting_ways_with
  part_company_with parts_company_with parted_company_with parting_company_with

BEFORE contract deal
/ see_out sees_out - seeing_out
  serve_out serves_out - serving_out

BEFORE contract deal terms extension renewal
/ sign signs signed signing
  ink inks inked inking
  pen pens penned penning
  - puts_pen_to_paper_on put_pen_to_paper_on putting_pen_to_paper_on

PLAYERS
/ sign signs signed signing
  land lands landed landing
  recruit recruits recruited recruiting
  capture captures captured capturing
  acquire acquires acquired acquiring
  buy buys bought buying
  hire hires hired hiring
  secure secures secured securing
  bring_in brings_in brought_in bringing_in
  snap_up snaps_up snapped_up snapping_up
  scoop_up scoops_up scooped_up scooping_up
  procure procures procured procuring
  lure lures lured luring
  poach poaches poached poaching
  prise_away prises_away prised_away prising_away
  - - - adding
to_sign: to_take to_add
are_interested_in: have_not_forgotten have_not_given_up_on
is_interested_in: has_not_forgotten has_not_given_up_on

/ want wants wanted wanting
  fancy fancies fancied fancying
  covet covets - coveting
  crave craves craved craving
  desire desires desired desiring

/ target targets targeted targeting
  pinpoint pinpoints pinpointed pinpointing
  earmark earmarks earmarked earmarking
"""
