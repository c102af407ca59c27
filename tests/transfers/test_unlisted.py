"""Players whom no list knows: found by the words around them, in any spelling; and names that are nobody's who plays."""

from collections.abc import Callable

import pytest

from bot.lists import load_clubs, load_people, load_sources
from bot.transfers.extract import extract_rumours
from bot.transfers.model import Item
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.rules.lexicons import LEXICONS

Told = Callable[..., list[str]]


def test_rules_need_no_list_of_players() -> None:
    """Nearly every row's example is read though its player is in no list; the others name him by a surname alone, or not plainly."""
    nobody = Gazetteer(load_clubs(), (), load_sources(), load_people())
    for lexicon in LEXICONS:
        rows = (*lexicon.rules, *lexicon.hints)
        read = [row.stage in {r.stage for r in extract_rumours(Item(summary=row.example), nobody)} for row in rows]
        assert sum(read) >= 0.95 * len(rows), lexicon.language


@pytest.mark.parametrize(
    ("post", "line"),
    [
        (
            "Agent Carlo Benvenga in London today for Pietro Mastrocola. West Ham and Fulham both in the mix, Empoli open to sell.",
            "Pietro Mastrocola: Empoli > West Ham United, interest",
        ),
        ("Juwon Adeyinka-Cole's move to Leeds. Talks have ended.", "Juwon Adeyinka-Cole:  > Leeds United, collapsed"),
        (
            "Is Alexander Isakmar leaving Newcastle? What we know about Everton's interest",
            "Alexander Isakmar: Newcastle United > Everton, interest",
        ),
        ("Leeds boss Daniel Farke on Ruud van Oerle: “He is our player”.", "Ruud van Oerle: Leeds United > , denied"),
        ("Leeds have put a £12m price tag on Teun de Lannoy.", "Teun de Lannoy: Leeds United > , available"),
        ("Jakub Strzelczyk departs Preston after his contract ended.", "Jakub Strzelczyk: Preston North End > , official"),
        (
            "Hearing that a battle is on. Everton and Leeds are in a battle to get Bira Nogueirinha.",
            "Bira Nogueirinha:  > Everton, interest",
        ),
    ],
)
def test_the_one_name_that_an_item_tells_of_is_a_player_s(post: str, line: str, told: Told) -> None:
    assert line in told(post)


@pytest.mark.parametrize(
    "post",
    [
        "Leeds and Milan reach agreement in principle for {}.",
        "Everton are prepared to sign both {} and Tarik Obanda.",
        "Burnley announce the departures of Tarik Obanda and {}.",
    ],
)
@pytest.mark.parametrize("name", ["Sander van den Hoek", "Jadon O'Shay-Pratt", "Luka Đurašković", "Park Ui-seon", "Thijs ter Braak"])
def test_lists_and_loose_words_need_no_listed_name(post: str, name: str, told: Told) -> None:
    assert any(line.startswith(f"{name}: ") for line in told(post.format(name)))


@pytest.mark.parametrize(
    "post",
    [
        "Leeds are close to a deal for a new striker. Full story by Graham Tindall on the site now.",
        "New episode with Callum Westbrook: is a move for a winger next for Everton? Fee agreed, medical, we discuss it all.",
        "Gareth Lomas explains why Chelsea pulled out of talks and what it means for the rest of the window.",
        "Marcus Bellweather joins Wrexham's board after buying a 10% stake in the club.",
        "Manchester United have agreed a new shirt deal with Polar Dynamics worth £60m a year.",
        "Everton have completed the signing of a new partnership with Kestrel Bet.",
        "Tottenham want to bring Ruben Oyelaran in as head of performance. Talks ongoing with Ajax.",
        "Photo: Rex Fairbrother/Getty. Wolves have rejected an offer for their captain.",
        "Mayor Ibrahim Sekerci met Galatasaray officials. Agreement reached over a new training ground.",
        "In today's Morning Briefing: Spurs close in on winger, Arsenal wait, Villa sell.",
        "Sam Okonedo on Leeds: “They will sign two more players before the window shuts.”",
        "Leeds United close to finalising a deal with Adelaide Kane Photography for matchday shoots.",
        "Kerry Whitlock's verdict: Newcastle must sign a striker. Do you agree?",
        "Follow Dan Penhaligon for all the latest on Aston Villa transfers. Deals close, medicals booked.",
        "Verle Bauman strikes late for Chelsea in an end-to-end battle with Tottenham.",
        "The Disciplinary Committee agreed a deal with Everton over the charges.",
    ],
)
def test_names_of_firms_writers_and_offices_move_nowhere(post: str, told: Told) -> None:
    assert told(post) == []


@pytest.mark.parametrize(
    "name",
    [
        "Jordan Ferrybridge", "Georgia Stanwick", "Rio Castleworth", "Leon Baileyson", "May Stirlingford", "April Frosthill",
        "Andrey Santos Filho", "Lucas Santos", "Harry York", "Tyler Young", "Danny Close", "Blessing Nwosuji", "Åge Hareidal",
        "JJ McKiernahan", "CJ Eganson-Riley", "T.J. Parker-Rudd", "M'Bala Nzolani", "Joël van 't Schip", "Luuk in 't Veld",
        "Frenkie 't Hart", "Mats op den Kelder", "Séamus Ó Colemain", "Park Ui-seon", "İrfan Can Eğribay", "Eli Junior Kroupitch",
        "De'Shawn Walterson", "Jan-Niklas Bestemann", "Abdulelah Al-Amriyah", "Þórir Jóhann Helgasonar", "Żan Celarčič",
    ],
)  # fmt: skip
@pytest.mark.parametrize("post", ["Leeds want to sign {} from Lyon.", "{} to Leeds, here we go! Deal agreed with Lyon."])
def test_names_are_read_whole(name: str, post: str, told: Told) -> None:
    assert [line.partition(":")[0] for line in told(post.format(name))] == [name]


@pytest.mark.parametrize(
    ("post", "player"),
    [
        ("In May Okaforson signed at Leeds. In April Okaforson signs for Everton.", "Okaforson"),
        ("Leeds want Okaforson in La Liga.", "Okaforson"),
        ("Jordan winger Yazan Al-Tamarini joins Leeds.", "Yazan Al-Tamarini"),
        ("Saka May Join Leeds In Swap Deal With Everton", "Saka"),
        ("L'Inter ufficializza Bonny.", "Bonny"),
        ("US striker Tad Mulvaney joins Leeds from PL Milan.", "Tad Mulvaney"),
    ],
)
def test_months_nations_and_leagues_are_no_given_names(post: str, player: str, told: Told) -> None:
    assert {line.partition(":")[0] for line in told(post)} <= {player}


@pytest.mark.parametrize(
    ("post", "line"),
    [
        ("Everton have been offered Travaglini.", "Travaglini:  > Everton, enquiry"),
        ("Leeds and Everton are lining up moves for Travaglini.", "Travaglini:  > Leeds United, interest"),
        ("Tavarello has already said yes to Everton as revealed.", "Tavarello:  > Everton, personal_terms"),
        ("Tavarello decides to stay at Leeds.", "Tavarello: Leeds United > , denied"),
        ("#Tavarello is inching towards an exit from Milan.", "Tavarello: AC Milan > , available"),
        ("Milan also look at Tavarello who's leaving Leeds.", "Tavarello: Leeds United > AC Milan, interest"),
        ("Club news: Okoye-Mbiti, 19. Lyon in advanced negotiations.", "Okoye-Mbiti:  > Olympique Lyonnais, talks"),
    ],
)
def test_a_surname_is_enough_where_nobody_else_is_told_of(post: str, line: str, told: Told) -> None:
    assert line in told(post)


@pytest.mark.parametrize(
    "post",
    [
        "Exclusivity agreed: Leeds in talks with a winger.",
        "Negociations are ongoing between Leeds and Milan.",
        "Leeds are monitoring Scandinavia for bargains and want to sign two wingers.",
        "Sportico reports that Chelsea have agreed a fee.",
        "Brexit rules mean Leeds cannot sign him, deal off.",
        "Thuringen-based side want to sign a forward from Leeds.",
        "Hughesy on the radio says Leeds will sign a winger.",
        "Wimbly is expected to be full as Leeds host Everton. Tickets sold out, deal done for coaches.",
        "Teammates say goodbye as Everton captain is set to leave.",
        "Kjell Sverre signs as Leeds head coach. Joined by assistant Jamal Ali from Lens, Quy to stay as part of the staff.",
    ],
)
def test_a_capital_is_no_surname(post: str, told: Told) -> None:
    assert told(post) == []


@pytest.mark.parametrize("name", ["TAYO OGUNSANYA", "LUC RODRIGUEZ-PEÑA", "Tayo OGUNSANYA"])
def test_names_in_capitals_are_names(name: str, told: Told) -> None:
    assert told(f"BREAKING: Everton have agreed a fee with Lyon for {name}.") == [f"{name}: Olympique Lyonnais > Everton, fee_agreed"]


@pytest.mark.parametrize(
    ("post", "lines"),
    [
        ("Barcelona Femení have signed Clàudia Riumallana from Levante.", ["Clàudia Riumallana: Levante > Barcelona, official"]),
        ("FIFA rules and UEFA LICENCE talks: Leeds want Okaforson.", ["Okaforson:  > Leeds United, interest"]),
        ("Karsten Volk Architects to redesign the ground, agreement signed with Leeds today.", []),
        ("Leeds have told Tad Mulvaney he can go. Everton keen.", ["Tad Mulvaney: Leeds United > Everton, interest"]),
        ("Arsenal look at another Lyon man: Mert Kömürhain. They want him.", ["Mert Kömürhain:  > Arsenal, interest"]),
        (
            "Galenho-style winger for Milan: Leeds want Sazinho Prata of Lyon.",
            ["Sazinho Prata: Olympique Lyonnais > Leeds United, interest"],
        ),
        ("Great piece by Nancy Frostling-Lowe on the Leeds academy. Also: how they agreed a deal with a keeper.", []),
        ("Southampton want £35m for Kyle Larinde. Newcastle have gone to £25m.", ["Kyle Larinde: Southampton > Newcastle United, bid"]),
        ("Sander Brekkhus will spend the season in Serie A with Lecce.", ["Sander Brekkhus:  > US Lecce, official"]),
        ("Swindon can confirm Tayler Inglecoe has returned to his parent club Cheltenham after the loan.", []),
    ],
)
def test_what_stands_beside_a_name_is_not_part_of_it(post: str, lines: list[str], told: Told) -> None:
    assert told(post) == lines


@pytest.mark.parametrize(
    ("post", "line"),
    [
        ("Reunión del Betis con el agente de Olabarrena.", "Olabarrena:  > Real Betis, talks"),
        ("El Betis pone el foco en Olabarrena.", "Olabarrena:  > Real Betis, interest"),
        ("Olabarrena, cedido al Betis.", "Olabarrena:  > Real Betis, official"),
        ("Benvenuto a Castaldini: arriva a titolo definitivo al Torino.", "Castaldini:  > Torino, official"),
        ("Castaldini svincolato, sondaggi da Milan e Napoli.", "Castaldini:  > AC Milan, enquiry"),
        ("Mündliche Einigung zwischen Frankfurt und Tegtbüring.", "Tegtbüring:  > Eintracht Frankfurt, personal_terms"),
        ("Luciani prêté par Lens au Torino.", "Luciani: RC Lens > Torino, official"),
    ],
)
def test_surnames_abroad_need_no_list(post: str, line: str, told: Told) -> None:
    assert line in told(post)


@pytest.mark.parametrize(
    "post",
    [
        "Bayern hat Probleme im Sturm und will Verstärkung verpflichten.",
        "Dortmund vermeldet Rekordumsatz. Der Verein holt Punkte auf.",
        "Der HSV bindet Talente langfristig, heißt es aus dem Umfeld.",
        "Werder verliert Geduld mit dem Schiedsrichter: Einspruch eingelegt.",
        "El Betis pone el foco en Europa y renueva su patrocinio con Gree.",
        "OM : Vélodrome complet, nouvelle offre de places vendredi.",
        "Il Milan saluta San Siro: accordo vicino per il nuovo stadio.",
    ],
)
def test_nouns_abroad_are_no_surnames(post: str, told: Told) -> None:
    assert told(post) == []
