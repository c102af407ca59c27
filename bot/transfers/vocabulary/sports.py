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
    gallagher_prem gallagher_premiership prem_rugby pdc sports_racing horse_racing furlongs steeplechase undercard welterweight
    middleweight cruiserweight featherweight wbc wba
    ibf wbo rematch weigh_in title_fight world_title_fight
    cowboys packers patriots steelers broncos seahawks 49ers buccaneers bengals texans yankees dodgers phillies astros orioles
    celtics nuggets mavericks cavaliers clippers grizzlies timberwolves pelicans raptors 76ers canucks maple_leafs bruins oilers
    canadiens trade_deadline trade_with traded outfielder shortstop pitcher starting_pitcher right_hander left_hander home_run
    college_football college_basketball march_madness ncaa wide_receivers cornerback edge_rusher offensive_line transfer_portal
    stanley_cup world_series nascar indycar lpga liv_golf us_open australian_open roland_garros grand_slam davis_cup
    test_match county_championship twenty20 one_day_international all_rounders paceman loosehead tighthead lock_forward
    super_rugby premiership_rugby lions_tour rugby_league supercoach afl nrl big_bash premier_league_darts motorcycling
    superbike peloton time_trial wrestlemania wwe
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
