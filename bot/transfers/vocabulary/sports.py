"""Words of other sports, and words that only football has: which of the two an item is about.

Phrases are of one word or two; of a longer name the last two stand ("new york mets": york_mets). What football has too is
left out: Rangers, Giants and Spurs play more than one game, a Super League is of rugby, of Turkey and of China.
"""

from bot.transfers.vocabulary import word_set

_RUGBY_AND_CRICKET = word_set(
    """
    rugby scrum scrums fly_half prop_forward hooker front_rower flanker scrum_half loosehead tighthead lock_forward six_nations
    springbok springboks wallabies all_blacks super_rugby lions_tour supercoach afl nrl rhinos giants_rugby top_14 xv_de
    gallagher_prem gallagher_premiership prem_rugby premiership_rugby rugby_league
    bath_rugby bristol_bears exeter_chiefs gloucester_rugby leicester_tigers newcastle_falcons newcastle_red
    northampton_saints sale_sharks saracens harlequins leinster ulster connacht ospreys scarlets glasgow_warriors
    edinburgh_rugby stade_toulousain racing_92 trailfinders_women loughborough_lightning
    hull_fc hull_kr hull_kingston wigan_warriors warrington_wolves leeds_rhinos catalans_dragons wakefield_trinity
    castleford_tigers huddersfield_giants leigh_leopards salford_red bradford_bulls featherstone
    brisbane_broncos penrith_panthers melbourne_storm sydney_roosters
    cricket cricketer ashes wicket wickets innings batsman batter bowler seamer spinner all_rounder all_rounders wicketkeeper
    paceman t20 odi ipl twenty20 big_bash test_match county_championship
    sunrisers welsh_fire london_spirit mi_london trent_rockets northern_superchargers southern_brave birmingham_phoenix
    manchester_super oval_invincibles chennai_super mumbai_indians gujarat_giants wpl knight_riders royal_challengers rajasthan_royals
    delhi_capitals punjab_kings lucknow_super headingley edgbaston
    """
)
_AMERICAN = word_set(
    """
    qb afc_east afc_west afc_north afc_south nfc_east nfc_west nfc_north nfc_south hoosiers ole_miss trade_talks
    crimson_tide wideout wideouts cfp football_playoff
    nba wnba nfl mlb nhl ncaa basketball baseball hockey college_football college_basketball march_madness g_league
    quarterback quarterbacks touchdown touchdowns super_bowl draft_pick draft_picks point_guard power_forward small_forward
    linebacker nickelback cornerback wide_receiver wide_receivers running_back tight_end edge_rusher offensive_line
    offensive_lineman defensive_end injured_reserve playoffs_mvp nba_title nba_season nba_draft stanley_cup world_series
    outfielder infielder shortstop pitcher pitchers bullpen slugger starting_pitcher right_hander left_hander home_run
    trade_deadline trade_proposal trade_rumors trade_with traded transfer_portal
    knicks celtics lakers state_warriors nuggets mavericks cavaliers clippers grizzlies timberwolves pelicans raptors 76ers pistons
    pacers brooklyn_nets chicago_bulls milwaukee_bucks atlanta_hawks charlotte_hornets miami_heat orlando_magic
    washington_wizards phoenix_suns utah_jazz sacramento_kings antonio_spurs houston_rockets trail_blazers city_thunder
    philadelphia_76ers cowboys packers patriots pittsburgh_steelers broncos seahawks 49ers bay_buccaneers bengals texans colts
    baltimore_ravens
    angeles_rams angeles_chargers vegas_raiders city_chiefs buffalo_bills miami_dolphins york_jets york_giants cleveland_browns
    tennessee_titans jacksonville_jaguars philadelphia_eagles washington_commanders chicago_bears detroit_lions
    minnesota_vikings atlanta_falcons carolina_panthers orleans_saints arizona_cardinals
    yankees dodgers phillies astros orioles york_mets braves diamondbacks red_sox white_sox blue_jays chicago_cubs
    diego_padres francisco_giants texas_rangers seattle_mariners city_royals cleveland_guardians minnesota_twins
    detroit_tigers bay_rays miami_marlins washington_nationals milwaukee_brewers cincinnati_reds louis_cardinals
    pittsburgh_pirates colorado_rockies angeles_angels
    canucks maple_leafs bruins oilers canadiens york_rangers york_islanders islanders blackhawks flyers bay_lightning
    florida_panthers vegas_golden golden_knights red_wings anaheim_ducks washington_capitals
    """
)
_MOTORS_WHEELS_AND_HORSES = word_set(
    """
    f1 formula_1 formula_one formula_uno grand_prix motogp driver_market race_winner nascar
    indycar superbike motorcycling mclaren mercedes ferrari aston_martin verstappen piastri leclerc albon tsunoda hadjar
    bearman hulkenberg bortoleto colapinto gasly ocon bottas
    cyclist cyclists cycling cycliste ciclismo tour_de giro_d peloton time_trial yellow_jersey maillot_jaune
    jockey racecourse horse_racing sports_racing furlongs steeplechase ecurie pilote
    """
)
_OTHERS = word_set(
    """
    boxing boxer boxers heavyweight welterweight middleweight cruiserweight featherweight bantamweight flyweight lightweight
    ufc mma undercard wbc wba_title wba_champion wba_belt ibf wbo rematch weigh_in title_fight wrestlemania wwe undisputed_champion
    undisputed_world
    darts snooker pdc golf golfer pga lpga liv_golf ryder_cup
    tennis tenis tennisprofi wimbledon_final wimbledon_champion wimbledon_title atp wta us_open australian_open french_open
    canadian_open cincinnati_open italian_open madrid_open miami_open roland_garros grand_slam davis_cup straight_sets
    top_seed racket racquet fedexcup fedex_cup gold_medal gold_medals silver_medal
    handball handballer volleyball pallavolo netball athletics sprinter hurdler swimmer swimming fpl olympic_games olympic_champion
    olympic_gold olympic_medal olympic_medallist esports heptathlon
    decathlon diamond_league world_athletics skispringer eishockey basketballer baloncesto basket
    """
)
OTHER_SPORTS = _RUGBY_AND_CRICKET | _AMERICAN | _MOTORS_WHEELS_AND_HORSES | _OTHERS
FOOTBALL = word_set(
    """
    football footballer striker midfielder goalkeeper centre_back left_back right_back premier_league
    champions_league bundesliga la_liga laliga serie_a ligue_1 europa_league fifa uefa efl mls transfer_window soccer calcio
    calciomercato futbol centrocampista delantero portero attaccante difensore mittelfeldspieler sturmer innenverteidiger torwart
    attaquant milieu defenseur gardien mercato wsl nwsl eredivisie boxing_day
    """
)
