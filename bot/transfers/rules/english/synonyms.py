"""English words that say the same in news of transfers, each as the rules know it (the form is in `thesaurus.py`)."""

SYNONYMS = """
talks: negotiations negotiation discussions discussion
maintain: mantain
around: in_the_region_of somewhere_around in_excess_of approximately roughly in_the_vicinity_of to_the_tune_of
agreement: accord pact agreements
deal: double_deal triple_deal
bid: double_bid
move: double_move double_swoop
an_agreement: an_understanding
several: a_host_of a_string_of a_raft_of a_clutch_of a_handful_of multiple numerous
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
close_to: very_close_to within_touching_distance_of near_to
closing_in_on: homing_in_on zeroing_in_on

interested_in: keen_on attentive_to intrigued_by enthusiastic_about fond_of attracted_by
keen_to: eager_to desperate_to determined_to anxious_to
want_to: wish_to desire_to would_like_to would_love_to
wants_to: wishes_to desires_to
ready_to: prepared_to willing_to
will: is_going_to are_going_to

/ reject rejects rejected rejecting
  turn_down turns_down turned_down turning_down
  knock_back knocks_back knocked_back knocking_back
  rebuff rebuffs rebuffed rebuffing
  spurn spurns spurned spurning
  bat_away bats_away batted_away batting_away
  say_no_to says_no_to said_no_to saying_no_to

/ leave leaves left leaving
  depart departs departed departing
  quit quits - quitting
  part_ways_with parts_ways_with parted_ways_with parting_ways_with

have_left: have_quit
has_left: has_quit

/ sell sells sold selling
  offload offloads offloaded offloading
  part_with parts_with parted_with parting_with
  cash_in_on cashes_in_on cashed_in_on cashing_in_on
  get_rid_of gets_rid_of got_rid_of getting_rid_of
  let_go_of lets_go_of - letting_go_of

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

/ pull_out_of pulls_out_of pulled_out_of pulling_out_of
  back_out_of backs_out_of backed_out_of backing_out_of
  bow_out_of bows_out_of bowed_out_of bowing_out_of
  drop_out_of drops_out_of dropped_out_of dropping_out_of

BEFORE bid bids offer offers proposal proposals approach approaches enquiry enquiries
/ make makes made making
  table tables tabled tabling
  lodge lodges lodged lodging
  submit submits submitted submitting
  file files filed filing
  launch launches launched launching
  fire_in fires_in fired_in firing_in

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

/ want wants wanted wanting
  fancy fancies fancied fancying
  covet covets - coveting
  crave craves craved craving
  desire desires desired desiring
"""
