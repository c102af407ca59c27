"""English words for when something is so, which change nothing of what is told (the form is in `thesaurus.py`)."""

TIME_SYNONYMS = """
nothing: at_this_stage at_this_point at_this_moment at_this_time at_this_point_in_time at_this_moment_in_time at_the_moment
  before_the_window_closes before_the_window_shuts before_the_transfer_window_closes before_the_transfer_window_shuts
  before_the_summer_window_closes before_the_january_window_closes before_the_end_of_the_window before_the_close_of_the_window
  before_the_window_slams_shut before_the_market_closes before_the_deadline before_deadline_day before_the_end_of_the_transfer_window
  before_the_transfer_deadline
  at_present right_now for_the_time_being for_the_moment for_now as_things_stand as_it_stands as_of_now as_matters_stand
"""
