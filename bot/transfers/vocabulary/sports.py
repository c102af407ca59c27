"""Words of other sports, and words that only football has: which of the two an item is about."""

from bot.transfers.vocabulary import word_set

OTHER_SPORTS = word_set(
    """
    rugby cricket nba wnba nfl mlb nhl f1 formula_1 formula_one grand_prix motogp boxing boxer heavyweight ufc mma darts snooker
    tennis wimbledon_final atp wta golf golfer pga ryder_cup ashes wicket wickets innings batsman bowler quarterback touchdown
    super_bowl draft_pick point_guard basketball baseball hockey scrum fly_half prop_forward hooker six_nations cyclist cycling
    tour_de_france jockey racecourse handball volleyball netball athletics sprinter swimmer olympic swimming esports
    driver_market pole_position_lap race_winner super_league_rugby playoffs_mvp philadelphia_76ers lakers warriors rhinos
    giants_rugby baloncesto basket pallavolo formula_uno tenis ciclismo handballer eishockey skispringer tennisprofi basketballer
    seamer spinner all_rounder wicketkeeper t20 odi ipl springbok springboks wallabies all_blacks front_rower flanker scrum_half
    linebacker wide_receiver running_back tight_end knicks nba_title nba_season
    cycliste pilote ecurie top_14 xv_de_france nba_draft mclaren mercedes ferrari
    """
)
FOOTBALL = word_set(
    """
    football footballer striker midfielder goalkeeper centre_back left_back right_back premier_league
    champions_league bundesliga la_liga laliga serie_a ligue_1 europa_league fifa uefa efl mls transfer_window soccer calcio
    calciomercato futbol centrocampista delantero portero attaccante difensore mittelfeldspieler sturmer innenverteidiger torwart
    attaquant milieu defenseur gardien mercato wsl nwsl eredivisie
    """
)
