"""Nations, competitions and days: capitals that are neither clubs nor people. "Sweden" is never a club here."""

from bot.transfers.vocabulary import word_set

NATIONS = word_set(
    """
    arab arabian arabia
    albania albanian algeria algerian angola angolan argentina argentine argentinian argentinean armenia armenian australia australian
    austria austrian belgium belgian bolivia bolivian bosnia bosnian brazil brazilian bulgaria bulgarian burkina cameroon cameroonian
    canada canadian chile chilean china chinese colombia colombian congo congolese croatia croatian curacao cyprus cypriot czech
    czechia denmark danish dane dutch ecuador ecuadorian ecuadorean egypt egyptian england english estonia finland finnish france
    french frenchman gabon gabonese gambia gambian georgia georgian germany german ghana ghanaian greece greek guinea haiti haitian honduras
    hungary hungarian iceland icelandic ireland irish iran iranian iraq iraqi israel israeli italy italian jamaica jamaican japan
    japanese jordan kosovo kosovan latvia lithuania macedonia macedonian malaysia mali malian mexico mexican montenegro montenegrin
    morocco moroccan netherlands nigeria nigerian norway norwegian panama paraguay paraguayan peru peruvian poland polish portugal
    portuguese qatar qatari romania romanian russia russian saudi scotland scottish scot senegal senegalese serbia serbian serb
    slovakia slovakian slovak slovenia slovenian spain spanish spaniard swede sweden swedish swiss switzerland togo tunisia tunisian
    turkey turkish ukraine ukrainian uruguay uruguayan usa usmnt american uzbek uzbekistan venezuela venezuelan wales welsh welshman
    pakistan pakistani india indian bangladesh sri_lanka indonesia indonesian thailand vietnam kazakhstan kazakh azerbaijan belarus
    belarusian moldova moldovan lithuanian latvian estonian luxembourg malta maltese benin beninese mozambique madagascar rwanda tanzania
    kenya kenyan uganda ugandan libya libyan syria syrian lebanon oman bahrain kuwait suriname surinamese trinidad south_africa
    south_african north_macedonia mauritania guinean liberia liberian comoros
    thai sri_lankan filipino philippines cambodian faroese greenlandic
    north_american south_american central_american latin_american
    zambia zambian zimbabwe zimbabwean englishman dutchman irishman scotsman ivory_coast costa_rica new_zealand south_korea
    korea_republic korean cape_verde united_states dr_congo sierra_leone saudi_arabia cote_d_ivoire ivorian faso republic_of_ireland
    northern_ireland burkina_faso equatorial_guinea bosnia_and_herzegovina brasil brasileno argentino aleman alemania frances francesa
    francia ingles inglaterra italiano italia portugues espana espanol belga belgica croata croacia holandes holanda uruguayo
    colombiano marruecos marroqui noruego noruega sueco suecia suizo suiza mexicano brasile brasiliano argentina inglese inghilterra
    francese spagna spagnolo tedesco germania olandese olanda portoghese belgio croato croazia polacco polonia danese danimarca
    svizzero svizzera turco turchia uruguaiano marocco marocchino norvegese norvegia svedese brasilien brasilianer englander franzose
    frankreich spanien spanier italien italiener niederlande niederlander belgien belgier kroatien kroate polen schweiz schweizer
    osterreich osterreicher danemark schweden norwegen norweger turkei marokko bresil bresilien argentine argentin angleterre anglais
    espagne espagnol italie italien allemagne allemand pays_bas neerlandais belgique belge croatie croate pologne polonais suisse
    danemark danois norvege norvegien suede suedois maroc marocain algerie algerien senegal senegalais cameroun camerounais ivoirien
    malien tunisie tunisien portugais argelia sudan egipto camerun tunez japon canada ecuador escocia gales irlanda hungria rumania
    serbia ucrania rusia turquia grecia finlandia islandia estados_unidos guinea_ecuatorial costa_de_marfil sudafrica corea_del_sur
    algeria egitto camerun costa_d_avorio giappone stati_uniti scozia galles irlanda ungheria svezia messico corea_del_sud
    agypten algerien kamerun elfenbeinkuste sudkorea schottland irland ungarn rumanien ukraine griechenland finnland mexiko
    egypte coree etats_unis ecosse pays_de_galles irlande hongrie roumanie serbie grece turquie finlande islande mexique chili perou
    equateur colombie
    """
)
"""Nations and their people; words that also name a club or a player's usual surname stand elsewhere."""

AGES = frozenset(
    f"{age} year old"
    for age in (
        *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty"),
        *(f"{tens} {ones}" for tens in ("twenty", "thirty") for ones in word_set("one two three four five six seven eight nine")),
    )
)
"""Ages as English writes them out where a sentence begins: "Nineteen-year-old Okafor"."""

COMPETITIONS = word_set(
    """
    premier_league prem pl champions_league europa_league conference_league world_cup club_world_cup euro euros la_liga laliga serie_a
    serie_b world_cups
    bundesliga ligue_1 ligue_2 ligue1 ligue2
    eredivisie super_lig saudi_pro_league pro_league mls major_league_soccer championship league_one
    league_two fa_cup carabao_cup league_cup efl wsl super_league nwsl women's_super_league copa_america copa_libertadores nations_league
    scottish_premiership scot_prem segunda segunda_division liga_portugal primeira_liga copa_del_rey coppa_italia dfb_pokal coupe_de_france
    copa_america ballon_d_or mondiale mundial weltmeisterschaft coupe_du_monde afcon wafcon africa_cup_of_nations
    women's_africa_cup_of_nations asian_cup gold_cup spl jupiler_pro_league allsvenskan brasileirao
    fifa uefa psr ffp fpl var premiership jpl liga_f frauen_bundesliga women's_champions_league
    """
)
"""Leagues and cups, words joined by an underscore."""

CALENDAR = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october tues thurs
    november december lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio
    giugno luglio settembre ottobre novembre dicembre montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz
    mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout
    septembre octobre novembre decembre christmas easter sommer winter sommerpause
    """
)

TODAY = word_set("today tonight tomorrow")

BEFORE_DATES = word_set("in on last next this by until till since and or late early from mid end of during after before")
"""What comes before a day or a month, not before somebody of that name."""

GIVEN_NAMES = word_set(
    "jordan georgia israel chad rio sydney santiago leon lincoln paris milan nancy may april june don india kenya blessing kit"
)
"""Given names that are nations, towns, months or words as well."""

BEFORE_PLACES = word_set("en in nel nella im nach aus dans")
"""What stands before a place, not before a person: "permanecerá en Vila Belmiro"."""

PLACES = word_set(
    """
    villa_stuart reggio_emilia reggio_calabria filadelfia clinica_paideia paideia j_medical la_madonnina isokinetic habilita
    park stadium arena stadion stadio estadio stade ground bowl lane
    london madrid_airport anfield old_trafford etihad emirates stamford_bridge elland_road goodison bernabeu camp_nou
    santiago_bernabeu san_siro allianz st_james tyneside merseyside wearside teesside riyadh jeddah doha dubai milano torino londra
    madrid_capital lisbon europe european africa african america south_america asia turin naples rom torino napoli_airport munchen rio
    scandinavia balkans benelux iberia arabien saudi_arabien parigi ferrara lombardia lombardie bretagne lisbona lisbonne lisboa bruxelles
    bruselas londres estambul turkei turquie turquia turchia canebiere marbella formello zingonia continassa vinovo lezama
    balaidos anoeta san_mames villamarin pizjuan montjuic zorrilla son_moix el_sadar montilivi la_ceramica velodrome roazhon_park bollaert
    groupama_stadium beaujoire geoffroy_guichard louis_ii bentegodi mapei_stadium marassi sinigaglia zini dall_ara olimpico olympiastadion
    weserstadion volksparkstadion millerntor borussia_park signal_iduna_park
    firenze vallecas nervion lombardia zubieta tajonar paterna clairefontaine coverciano sachsen rheinland hessen kraichgau
    genova bergamo fiumicino
    new_york mexico_city los_angeles istanbul glasgow cobham carrington hotspur_way la_masia hale_end
    kirkby finch_farm la_fabrica valdebebas bodymoor_heath ciutat_esportiva trigoria
    appiano_gentile milanello castel_volturno scandinavian bavarian bavarians catalan catalans parisian parisians londoners
    merseysiders basque neapolitan cottage craven_cottage selhurst_park villa_park st_andrew's turf_moor molineux portman_road
    carrow_road balkan iberian ibrox tynecastle easter_road celtic_park parkhead pittodrie hampden fir_park rugby_park tannadice dens_park
    mcdiarmid_park white_hart_lane upton_park highbury st_mary london_stadium hill_dickinson_stadium hill_dickinson goodison_park eastlands
    city_of_manchester_stadium stadium_of_light riverside hillsborough bramall_lane ewood_park pride_park deepdale loftus_road the_den
    vicarage_road gtech vitality amex king_power st_mary's craven villa_park the_valley selhurst st_andrews ashton_gate liberty_stadium
    kenilworth_road home_park madejski nou_camp mestalla metropolitano wanda_metropolitano parc_des_princes allianz_arena
    westfalenstadion signal_iduna_park johan_cruyff_arena de_kuip estadio_da_luz estadio_do_dragao velodrome
    bergame bergamo londres lisbonne munchen_flughafen fiumicino ciampino linate malpensa roissy le_bourget barajas
    """
)
"""Towns without a club of that name alone, grounds, peoples of towns."""
