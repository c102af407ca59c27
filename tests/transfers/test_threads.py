"""Posts whose sentences lean on one another: the club that buys stands in one, the player in the next."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

CARRIED = {
    "🔵 Brentford keep working on their defence. Next in line: Danso of Lens, talks at an advanced stage.": [
        "Danso: RC Lens > Brentford, talks",
    ],
    "Ipswich are in advanced talks with Hamburg for Ransford Königsdörffer. Talks also advancing with Coventry over Haji Wright.": [
        "Ransford Königsdörffer: Hamburger SV > Ipswich Town, talks",
        "Haji Wright: Coventry City > Ipswich Town, talks",
    ],
    "Fulham still need a centre-back. Murillo is no longer in the running, and Crystal Palace refuse to sell Chris Richards.": [
        "Murillo:  > Fulham, collapsed",
        "Chris Richards: Crystal Palace > Fulham, denied",
    ],
    "Busy evening for Villarreal. Full agreement with Porto for Alberto Costa, medical on Thursday.": [
        "Alberto Costa: FC Porto > Villarreal, medical",
    ],
    "Lens lose their goalkeeper. Robin Risser joins Fulham. Talks with Toulouse over his successor Guillaume Restes are under way.": [
        "Robin Risser: RC Lens > Fulham, official",
        "Guillaume Restes: Toulouse > RC Lens, talks",
    ],
    "The manager wants another centre-back. Roma agree with him. Atalanta do not want to sell Isak Hien.": [
        "Isak Hien: Atalanta > AS Roma, denied",
    ],
    "Die Suche des HSV nach einem Stürmer geht weiter. Einigung mit Troyes über Martin Adeline erzielt.": [
        "Martin Adeline: Troyes > Hamburger SV, fee_agreed",
    ],
}

NOT_CARRIED = {
    "Newcastle complete the signing of Hákon Haraldsson from Lille. Lewis Hall is expected to leave.": [
        "Hákon Haraldsson: Lille > Newcastle United, official",
        "Lewis Hall: Newcastle United > , available",
    ],
    "Fulham have sold Rodrigo Muniz to Atalanta. Talks over a new deal for Antonee Robinson go on.": [
        "Rodrigo Muniz: Fulham > Atalanta, official",
        "Antonee Robinson: Fulham > (stays), talks",
    ],
    "Chelsea are after a striker. Nicolas Jackson is wanted by several Bundesliga clubs.": [
        "Nicolas Jackson: Chelsea > , interest",
    ],
    "Everton sign Tyler Dibling from Southampton. Also today: Michael Keane has rejected a move.": [
        "Tyler Dibling: Southampton > Everton, official",
        "Michael Keane: Everton > , denied",
    ],
    "Leeds United want a winger in the mould of Bryan Mbeumo, but it is not a priority.": [],
}


@pytest.mark.parametrize(("text", "expected"), [*CARRIED.items(), *NOT_CARRIED.items()])
def test_a_club_carries_over(told: Told, text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_nothing_carries_through_a_long_item(told: Told) -> None:
    filler = " It was a long afternoon." * 12
    assert told(f"Fulham need a centre-back.{filler} Chris Richards of Crystal Palace is close.") == []


QUOTED = {
    (
        "And the second bid has gone in: £37m. Waiting on the Hammers. ⏳\n\n\nPaul Reeve (@paulreeve)\n\nWest Ham have rejected an "
        "opening Spurs offer of £30m for Crysencio Summerville.\n\n\n— https://example.org/status/1#m"
    ): ["Crysencio Summerville: West Ham United > Tottenham Hotspur, bid"],
    (
        "Wolves agree. He'll be a Hull player by Friday. 🐅\n\n\nPaul Reeve (@paulreeve)\n\nHull City have made a £6m offer to Wolves "
        "for Hugo Bueno. Awaiting a response.\n\n\n— https://example.org/status/2#m"
    ): ["Hugo Bueno: Wolverhampton Wanderers > Hull City, agreed"],
}

BEGUN_ANEW = {
    "Everton talks with Monaco for Mika Biereth broke down in January. They are back on.": ["Mika Biereth: AS Monaco > Everton, talks"],
    "Everton pulled out of talks for Mika Biereth in June. Today they returned with €30m to Monaco.": [
        "Mika Biereth: AS Monaco > Everton, bid",
    ],
    "Everton are out of the race for Mika Biereth. Talks with Monaco had reached an advanced stage.": [
        "Mika Biereth: AS Monaco > Everton, collapsed",
    ],
}

ASKED = {
    '🗣️ Fulham boss Marco Silva on Antonee Robinson: "Liverpool? I don\'t know anything about it."': [
        "Antonee Robinson: Fulham > Liverpool, denied",
    ],
    'Fulham boss Marco Silva on Antonee Robinson: "Spurs? They haven\'t called us."': [
        "Antonee Robinson: Fulham > Tottenham Hotspur, denied"
    ],
    "Nottingham Forest sources insist there has been no contact whatsoever from Newcastle over Murillo.": [
        "Murillo: Nottingham Forest > Newcastle United, denied",
    ],
    "Slot on Kerkez's ankle: \"I don't know anything about it. Nobody has called me.\"": [],
    "The captains shook hands and Marco Silva settled his team: Antonee Robinson stays on the bench at Everton.": [],
}


@pytest.mark.parametrize(("text", "expected"), [*QUOTED.items(), *BEGUN_ANEW.items(), *ASKED.items()])
def test_the_newest_word_counts(told: Told, text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_club_of_no_other_part_woos(told: Told) -> None:
    text = "Mathys Tel will leave Tottenham. Monaco the most concrete so far; verbal proposal of €22m made over the weekend."
    assert told(text) == ["Mathys Tel: Tottenham Hotspur > AS Monaco, bid"]


PICKED = {
    "Newcastle still working on a new right-back. Monaco's Vanderson is the name they like most.": [
        "Vanderson: AS Monaco > Newcastle United, interest",
    ],
    "Manchester United have identified their midfield signing. It's Carlos Baleba. Brighton want a nine-figure sum.": [
        "Carlos Baleba: Brighton & Hove Albion > Manchester United, interest",
    ],
    "And Club Brugge are not stopping there: Andrej Vasovic is next. FC Luzern are in talks with Brugge over the Swiss striker.": [
        "Andrej Vasovic: FC Luzern > Club Brugge, talks",
    ],
    "Swansea have agreed a £3.5m fee with Viking for Zlatko Tripic's team-mate Henrik Falchener.": [
        "Henrik Falchener: Viking > Swansea City, fee_agreed",
    ],
    "Villa have no intention of selling Morgan Rogers. That was the answer to Chelsea this week.": [
        "Morgan Rogers: Aston Villa > Chelsea, denied",
    ],
    "Leeds agreed a fee with Lyon for Malick Fofana on Monday. The deal has collapsed over personal terms.": [
        "Malick Fofana: Olympique Lyonnais > Leeds United, collapsed",
    ],
    "Celtic had been close to signing Diogo Travassos of Sporting. The Scottish champions pulled out of the deal.": [
        "Diogo Travassos: Sporting CP > Celtic, collapsed",
    ],
    "Everton 1-2 Brighton. And it's Carlos Baleba again, the man of the match.": [],
}


@pytest.mark.parametrize(("text", "expected"), PICKED.items())
def test_whom_a_club_picked(told: Told, text: str, expected: list[str]) -> None:
    assert told(text) == expected


RIVALS = {
    "Jeremy Monga to Manchester City, here we go! Deal done after long talks with Arsenal but no breakthrough.": [
        "Jeremy Monga:  > Manchester City, agreed",
        "Jeremy Monga:  > Arsenal, collapsed",
    ],
    "Mateus Fernandes was looked at by Arsenal, but Spurs and Manchester United are more advanced.": [
        "Mateus Fernandes:  > Arsenal, interest",
        "Mateus Fernandes:  > Tottenham Hotspur, talks",
        "Mateus Fernandes:  > Manchester United, talks",
    ],
    "Hannover 96 sign Wataru Endo from Liverpool. They beat off Stuttgart.": [
        "Wataru Endo: Liverpool > Hannover 96, official",
        "Wataru Endo: Liverpool > VfB Stuttgart, collapsed",
    ],
    "Hannover 96 beat Stuttgart 2-0. Wataru Endo was the best on the pitch.": [],
    "Sunderland working on two deals. Bid for Hoffenheim's Alexander Prass submitted this morning.": [
        "Alexander Prass: TSG Hoffenheim > Sunderland, bid",
    ],
}


@pytest.mark.parametrize(("text", "expected"), RIVALS.items())
def test_rivals(told: Told, text: str, expected: list[str]) -> None:
    assert told(text) == expected
