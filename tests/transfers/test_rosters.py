"""Lists of players under a heading: who is wanted, who may go, whose matters they are; and lists that tell of no move."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

WANTED = {
    "Everton's summer shortlist 👇\n\n1️⃣ Dilane Bakwa (Strasbourg)\n2️⃣ Osman Brekke, Bodø/Glimt\n3️⃣ Nico Paz": [
        "Dilane Bakwa: RC Strasbourg > Everton, interest",
        "Osman Brekke: FK Bodø/Glimt > Everton, interest",
        "Nico Paz:  > Everton, interest",
    ],
    "Everton targets: Nathan Zeze (Nantes), Joel Ordóñez (Brugge). Neither deal is close.": [
        "Nathan Zeze: FC Nantes > Everton, interest",
        "Joel Ordóñez: Club Brugge > Everton, interest",
    ],
    "Spurs' list of wingers, as it stands:\nSavinho — City won't sell\nMaghnes Akliouche — Monaco open to selling": [
        "Savinho: Manchester City > Tottenham Hotspur, denied",
        "Maghnes Akliouche: AS Monaco > Tottenham Hotspur, interest",
    ],
    "Players Leeds are watching:\n▪️ Lens defender Rayan Kerrane\n▪️ Joel Ordóñez": [
        "Rayan Kerrane: RC Lens > Leeds United, interest",
        "Joel Ordóñez:  > Leeds United, interest",
    ],
}  # fmt: skip

TOPICS = {
    (
        "Leeds transfer latest\n\nStriker: Jhon Durán (Al-Nassr) - talks ongoing\n"
        "Winger: Dilane Bakwa (Strasbourg) - bid rejected\nGK: Illan Meslier to leave"
    ): [
        "Jhon Durán: Al-Nassr > Leeds United, talks",
        "Dilane Bakwa: RC Strasbourg > Leeds United, bid_rejected",
        "Illan Meslier: Leeds United > , available",
    ],
    "🔵 Everton\nTargets: Dilane Bakwa, Nico Paz\nCould leave: Beto\n\n🔴 Liverpool\nCould leave: Wataru Endo, Federico Chiesa": [
        "Dilane Bakwa:  > Everton, interest",
        "Nico Paz:  > Everton, interest",
        "Beto: Everton > , available",
        "Wataru Endo: Liverpool > , available",
        "Federico Chiesa: Liverpool > , available",
    ],
    "Milan: Maignan to Chelsea, talks off\nRoma: bid for Joel Ordóñez\nTorino: Rayan Kerrane could leave": [
        "Maignan: AC Milan > Chelsea, collapsed",
        "Joel Ordóñez:  > AS Roma, interest",
        "Rayan Kerrane: Torino > , available",
    ],
}  # fmt: skip

QUIET = [
    "England starting XI: Pickford; James, Guéhi, Konsa, O'Reilly; Rice, Anderson; Saka, Bellingham, Rashford; Kane.",
    "Premier League top scorers:\n1. Erling Haaland (Man City) 22\n2. Igor Thiago (Brentford) 18\n3. Antoine Semenyo (Man City) 15",
    "Injury list at Newcastle:\n- Tino Livramento (knee)\n- Lewis Hall (hamstring)\n- Emil Krafth (out until March)",
    "Arsenal options up front today: Viktor Gyökeres, Kai Havertz, Gabriel Jesus",
    "Leeds manager candidates: Kieran McKenna, Scott Parker, Des Buckingham",
    "Everton goal of the month candidates 👇\n\n1. Beto v Fulham\n2. Iliman Ndiaye v Leeds",
    "Arsenal: Raya; Timber, Saliba, Gabriel\nChelsea: Sánchez; James, Colwill, Cucurella",
]


@pytest.mark.parametrize("text", WANTED)
def test_who_is_wanted(text: str, told: Told) -> None:
    assert told(text) == WANTED[text]


@pytest.mark.parametrize("text", TOPICS)
def test_whose_matters_the_rows_are(text: str, told: Told) -> None:
    assert told(text) == TOPICS[text]


@pytest.mark.parametrize("text", QUIET)
def test_other_lists_tell_of_no_move(text: str, told: Told) -> None:
    assert told(text) == []


def test_one_line_below_a_heading_without_a_colon_is_no_list(told: Told) -> None:
    """Prose may begin with a name too."""
    assert told("Busy days ahead in the Leeds transfer window.\nJoel Ordóñez was at the match.") == []


def test_a_label_may_stand_before_a_dash(told: Told) -> None:
    text = "Sunderland targets this month:\n🔴 Left-back — Dayann Methalie (Toulouse)\n🔴 Winger — Ernest Poku (Leverkusen)"
    assert told(text) == ["Dayann Methalie: Toulouse > Sunderland, interest", "Ernest Poku: Bayer Leverkusen > Sunderland, interest"]
    assert told("Everton player of the month candidates:\n1. Beto v Fulham\n2. Iliman Ndiaye v Leeds") == []
