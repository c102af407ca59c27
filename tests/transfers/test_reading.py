"""What reading makes of items in English, by the contract: stages, directions, pairs, negations, backgrounds."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.transfers.model import MoveType, Rumour, Stage

Told = Callable[..., list[str]]

DEVELOPED_ON = {
    # stages
    "Fulham are monitoring Leeds winger Willy Gnonto.": ["Willy Gnonto: Leeds United > Fulham, interest"],
    "Roma have asked about Chelsea's Andrey Santos.": ["Andrey Santos: Chelsea > AS Roma, enquiry"],
    "Everton are in advanced talks to sign Aston Villa defender Lamare Bogarde.": ["Lamare Bogarde: Aston Villa > Everton, talks"],
    "Arsenal are preparing a £60m bid for Newcastle's Sandro Tonali.": ["Sandro Tonali: Newcastle United > Arsenal, bid_expected"],
    "Sunderland have made a £20m offer for Strasbourg striker Emanuel Emegha.": ["Emanuel Emegha: RC Strasbourg > Sunderland, bid"],
    "Wolves have rejected a £30m bid from Fulham for Andre.": ["Andre: Wolverhampton Wanderers > Fulham, bid_rejected"],
    "Brentford have agreed a fee with Lille for Ayyoub Bouaddi.": ["Ayyoub Bouaddi: Lille > Brentford, fee_agreed"],
    "Spurs have agreed personal terms with Lens defender Samson Baidoo.": ["Samson Baidoo: RC Lens > Tottenham Hotspur, personal_terms"],
    "Leeds are set to sign James Trafford from Manchester City.": ["James Trafford: Manchester City > Leeds United, agreed"],
    "Emanuel Emegha will undergo a medical at Chelsea on Monday.": ["Emanuel Emegha:  > Chelsea, medical"],
    "Crystal Palace have signed Yeremy Pino from Villarreal.": ["Yeremy Pino: Villarreal > Crystal Palace, official"],
    "Juventus have pulled out of the race for Randal Kolo Muani.": ["Randal Kolo Muani:  > Juventus, collapsed"],
    "Bayern have no interest in Marcus Rashford.": ["Marcus Rashford:  > Bayern Munich, denied"],
    "Milan striker Santiago Gimenez wants to leave.": ["Santiago Gimenez: AC Milan > , available"],
    # one rumour a pair
    "Arsenal, Chelsea and Spurs want Illan Meslier.": [
        "Illan Meslier:  > Arsenal, interest", "Illan Meslier:  > Chelsea, interest", "Illan Meslier:  > Tottenham Hotspur, interest",
    ],
    "Chelsea are in talks to sign Morgan Rogers after having a first bid rejected by Aston Villa.": [
        "Morgan Rogers: Aston Villa > Chelsea, talks",
    ],
    "Lyon have pulled out of the chase for Yankuba Minteh, with Roma now close to signing the Brighton winger.": [
        "Yankuba Minteh: Brighton & Hove Albion > Olympique Lyonnais, collapsed", "Yankuba Minteh: Brighton & Hove Albion > AS Roma, talks",
    ],
    "Florian Wirtz has chosen Liverpool over Bayern Munich.": [
        "Florian Wirtz:  > Liverpool, personal_terms", "Florian Wirtz:  > Bayern Munich, collapsed",
    ],
    "Manchester United lead Chelsea in the race for Carlos Baleba.": [
        "Carlos Baleba:  > Manchester United, interest", "Carlos Baleba:  > Chelsea, interest",
    ],
    # direction
    "Bournemouth's Marcos Senesi is a target for Juventus.": ["Marcos Senesi: AFC Bournemouth > Juventus, interest"],
    "Lyon winger Malick Fofana has joined Chelsea.": ["Malick Fofana: Olympique Lyonnais > Chelsea, official"],
    "Jadon Sancho has returned to Borussia Dortmund.": ["Jadon Sancho:  > Borussia Dortmund, official"],
    "Celtic are ready to make a £5m offer to Rangers for Nicolas Raskin.": ["Nicolas Raskin: Rangers > Celtic, bid_expected"],
    # renewals
    "Bukayo Saka has signed a new contract at Arsenal.": ["Bukayo Saka: Arsenal > (stays), official"],
    "Liverpool have opened talks with Ibrahima Konate over a new deal.": ["Ibrahima Konate: Liverpool > (stays), talks"],
    "Marc Guehi turns down a new contract at Crystal Palace.": ["Marc Guehi: Crystal Palace > (stays), bid_rejected"],
    # the words before
    "Noah Okafor to Leeds - done deal. Full agreement with Milan.": ["Noah Okafor: AC Milan > Leeds United, agreed"],
    "Chelsea want Ajax midfielder Sean Steur. They are preparing an offer.": ["Sean Steur: Ajax > Chelsea, bid_expected"],
    # clubs' own accounts
    "A swap deal would take Federico Chiesa to Juventus and Dusan Vlahovic to Liverpool.": [],
}  # fmt: skip

QUIET = [
    "Mikel Arteta says Arsenal must improve after the draw with Chelsea.",
    "Chelsea have appointed Oliver Glasner as head coach on a three-year contract.",
    "Manchester United are in talks over a new shirt sponsorship deal.",
    "England captain Harry Kane scored twice as Bayern Munich beat Dortmund.",
    "Bukayo Saka has been ruled out for six weeks with a hamstring injury.",
    "Aaron Judge signs a new deal with the New York Yankees, the MLB club said.",
    "Wigan Warriors have signed Australian winger Jamie Soward in a rugby league record.",
    "Newcastle want to sign another centre-back this summer.",
    "A Serie A winger is close to joining a Premier League club.",
    "The takeover bid for Sheffield Wednesday has been rejected by the owner.",
    "Transfer news LIVE: rumours, done deals and deadline day countdown.",
    "The player said that his release from hospital was a relief.",
]


@pytest.mark.parametrize("text", [text for text in DEVELOPED_ON if DEVELOPED_ON[text]])
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []


BUGS_CAUGHT = {
    # "have joined X in the race" was read as a finished move
    "Leeds have joined Fulham in the race for Norwich striker Josh Sargent.": [
        "Josh Sargent: Norwich City > Leeds United, interest", "Josh Sargent: Norwich City > Fulham, interest",
    ],
    # "confident to get the deal done" was read as done
    "Tottenham are confident to get the Mohammed Kudus deal done.": ["Mohammed Kudus:  > Tottenham Hotspur, talks"],
    # a player turning an offer down was read as his club doing so
    "Goalkeeper Marcin Bulka has rejected an offer from Besiktas.": ["Marcin Bulka:  > Beşiktaş, denied"],
    # "no talks yet" is no denial
    "Juventus have made contact for Nicolas Jackson, no talks yet with Chelsea.": ["Nicolas Jackson: Chelsea > Juventus, enquiry"],
    # "No 1 target" holds no negation
    "Tyler Dibling is now seen as Everton's No 1 target.": ["Tyler Dibling:  > Everton, interest"],
    # the announcing club is the seller where the destination is named
    "Nottingham Forest confirm Anthony Elanga has joined Newcastle United.": [

        "Anthony Elanga: Nottingham Forest > Newcastle United, official"
    ],
    # an approach "to sign X from Y" does not come from Y
    "Chelsea have made an approach to sign Emiliano Martinez from Aston Villa.": ["Emiliano Martinez: Aston Villa > Chelsea, enquiry"],
    # "the Chelsea forward" tells the seller, though "joins" follows
    "Fulham confirm a loan deal for Marc Guiu. The Chelsea forward joins until June.": ["Marc Guiu: Chelsea > Fulham, official"],
}  # fmt: skip


@pytest.mark.parametrize("text", BUGS_CAUGHT)
def test_bugs_caught(text: str, told: Told) -> None:
    assert told(text) == BUGS_CAUGHT[text]


KNOWN_FAILURES = {
    "A swap deal would take Federico Chiesa to Juventus and Dusan Vlahovic to Liverpool.": [
        "Federico Chiesa:  > Juventus, interest", "Dusan Vlahovic:  > Liverpool, interest",
    ],
    "Tottenham have a fight on their hands to keep Micky van de Ven.": ["Micky van de Ven: Tottenham Hotspur > , denied"],
    "Gianluigi Donnarumma available as Manchester City drop him.": ["Gianluigi Donnarumma: Manchester City > , available"],
}  # fmt: skip


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize("text", KNOWN_FAILURES)
def test_known_failures(text: str, told: Told) -> None:
    assert told(text) == KNOWN_FAILURES[text]


def test_a_players_background_is_no_rumour(told: Told) -> None:
    text = "Aston Villa have loaned Donyell Malen to Roma. Malen, who joined from Dortmund last January, scored eight goals."
    assert told(text) == ["Donyell Malen: Aston Villa > AS Roma, official"]
    old = "Luis Diaz joined Liverpool in 2022."
    assert told(old, published=datetime(2026, 7, 1, tzinfo=UTC)) == []


def test_the_one_to_be_replaced_is_no_target(told: Told) -> None:
    assert told("Liverpool want to sign Marc Guehi to replace Ibrahima Konate.") == ["Marc Guehi:  > Liverpool, interest"]


def test_a_column_keeps_its_moves_and_credits_apart(read: Callable[..., tuple[Rumour, ...]]) -> None:
    column = (
        "Chelsea prepare another bid of £40m for Leicester defender Abdul Fatawu, 21. (Fabrizio Romano)\n"
        "Manchester United have had a £10m offer for Lille goalkeeper Berke Ozer, 25, turned down. (Daily Mail - external)\n"
        "United are also keen on Brest winger Romain Del Castillo, 29. (L'Equipe - in French)"
    )
    found = [(r.player, r.to_club, r.stage, r.fee.amount if r.fee else None, r.credited_to) for r in read(column)]
    assert found == [
        ("Abdul Fatawu", "Chelsea", Stage.BID_EXPECTED, 40_000_000, "Fabrizio Romano"),
        ("Berke Ozer", "Manchester United", Stage.BID_REJECTED, 10_000_000, "Daily Mail"),
        ("Romain Del Castillo", "Manchester United", Stage.INTEREST, None, "L'Equipe"),
    ]


def test_a_long_article_is_read_whole(told: Told) -> None:
    text = (
        "Brighton are set to make an offer for the Feyenoord defender Givairo Read within days.\n\n"
        "Read is at the top of their wish list. The right-back has told friends that he is ready.\n\n"
        "Feyenoord have offered the defender a new contract.\n\n"
        "In other news, Pervis Estupinan has requested a transfer away from Milan."
    )
    assert "Givairo Read: Feyenoord > Brighton & Hove Albion, bid_expected" in told(text)
    assert "Pervis Estupinan: AC Milan > , available" in told(text)


def test_evidence_stands_where_it_says(read: Callable[..., tuple[Rumour, ...]]) -> None:
    [rumour] = read(title="Deals of the day", summary="Nothing yet. Porto want Ajax midfielder Sean Steur. More soon.")
    text = "Deals of the day\n\nNothing yet. Porto want Ajax midfielder Sean Steur. More soon."
    assert text[rumour.evidence.start : rumour.evidence.end] == rumour.evidence.sentence == "Porto want Ajax midfielder Sean Steur."
    assert rumour.rule
    assert rumour.recognised


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Roma have signed Bryan Zaragoza on loan with an option to buy.", MoveType.LOAN),
        ("Rangers sign free agent defender John Souttar.", MoveType.FREE),
        ("Jordan Pickford signs a contract extension at Everton.", MoveType.RENEWAL),
        ("Leeds have agreed a £20m fee with Lille for Ngal'ayel Mukau.", MoveType.PERMANENT),
        ("Fulham are keen on Ngal'ayel Mukau.", MoveType.UNKNOWN),
    ],
)
def test_moves(text: str, move: MoveType, read: Callable[..., tuple[Rumour, ...]]) -> None:
    assert {rumour.move for rumour in read(text)} == {move}


def test_a_club_speaks_of_itself_as_we(told: Told) -> None:
    text = "We are happy to announce Sofyan Amrabat, who signs from Fenerbahce."
    assert told(text, source="Real Betis") == ["Sofyan Amrabat: Fenerbahçe > Real Betis, official"]
