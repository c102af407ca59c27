"""Posts in which nothing comes of it: who is told no, who is not expected, who is only named beside another, what stays inside a club."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

REBUFFED = {
    # an improved offer is a contract only where the player is who says no
    "Milan have rejected an improved £35m offer from Fulham for winger Noah Okafor.": ["Noah Okafor: AC Milan > Fulham, bid_rejected"],
    "Milan have turned down an improved offer from Fulham for Noah Okafor.": ["Noah Okafor: AC Milan > Fulham, bid_rejected"],
    "Noah Okafor has rejected an improved offer from Milan.": ["Noah Okafor: AC Milan > (stays), bid_rejected"],
    "🔵⚫️ Club Brugge don't want to hear about a departure of Aleksandar Stankovic. Leeds and Brentford were told NO.": [
        "Aleksandar Stankovic: Club Brugge > Leeds United, denied",
        "Aleksandar Stankovic: Club Brugge > Brentford, denied",
    ],
    "Not expecting Savinho to join Spurs at this point. Manchester City want to keep him.": [
        "Savinho: Manchester City > Tottenham Hotspur, denied",
    ],
    "❌ Marc Guéhi → Liverpool (OFF)": ["Marc Guéhi:  > Liverpool, collapsed"],
    "El Betis no descarta a Ceballos. Marsella y Como siguen en la puja.": [
        "Ceballos:  > Real Betis, interest",
        "Ceballos:  > Olympique de Marseille, interest",
        "Ceballos:  > Como, interest",
    ],
    "#Mercato Le PSG a repoussé les avances du Bayern et de Newcastle pour Senny Mayulu.": [
        "Senny Mayulu: Paris Saint-Germain > Bayern Munich, bid_rejected",
        "Senny Mayulu: Paris Saint-Germain > Newcastle United, bid_rejected",
    ],
    "FC Bayern: Kein Interesse an Deniz Undav. Der Stürmer steht auch bei Leverkusen nicht auf der Liste.": [
        "Deniz Undav:  > Bayern Munich, denied",
        "Deniz Undav:  > Bayer Leverkusen, denied",
    ],
}  # fmt: skip

ANSWERED = {
    # the bid that is turned down or accepted is the bidder's, whoever likes the player besides
    "Lens have bid for Angel Gomes. Celta are also keen, but Porto have rejected the offer.": [
        "Angel Gomes: FC Porto > RC Lens, bid_rejected",
        "Angel Gomes: FC Porto > Celta Vigo, interest",
    ],
    "Lens have bid for Angel Gomes. Celta like him too. Porto have accepted the bid.": [
        "Angel Gomes: FC Porto > RC Lens, fee_agreed",
        "Angel Gomes: FC Porto > Celta Vigo, interest",
    ],
    "Lens have bid for Angel Gomes. Celta have been in touch too, but Porto turned down their offer.": [
        "Angel Gomes: FC Porto > RC Lens, bid",
        "Angel Gomes: FC Porto > Celta Vigo, bid_rejected",
    ],
    "Lens have bid for Angel Gomes. Celta have bid too. Porto have rejected the offer.": [
        "Angel Gomes: FC Porto > RC Lens, bid",
        "Angel Gomes: FC Porto > Celta Vigo, bid_rejected",
    ],
}  # fmt: skip

OPEN = {
    "Arsenal have held internal talks over Ademola Lookman. No bids yet.": ["Ademola Lookman:  > Arsenal, interest"],
    "Bayern have inquired about Jamie Gittens. However, the priority remains Anthony Gordon.": [
        "Jamie Gittens:  > Bayern Munich, enquiry",
        "Anthony Gordon:  > Bayern Munich, interest",
    ],
    "Milan have sent a new bid for Ardon Jashari's former teammate Christos Tzolis. Palace also on it.": [
        "Christos Tzolis:  > AC Milan, bid",
        "Christos Tzolis:  > Crystal Palace, interest",
    ],
    "Newcastle want Yankuba Minteh, Antoine Semenyo and Bryan Mbeumo's old team-mate Kevin Schade.": [
        "Yankuba Minteh:  > Newcastle United, interest",
        "Antoine Semenyo:  > Newcastle United, interest",
        "Kevin Schade:  > Newcastle United, interest",
    ],
    "Sul centrocampista Ismaël Koné del #Sassuolo ci sono anche #Roma e #Fiorentina @SkySport": [
        "Ismaël Koné: US Sassuolo > AS Roma, interest",
        "Ismaël Koné: US Sassuolo > Fiorentina, interest",
    ],
}  # fmt: skip

QUIET = [
    "Everton were told no: kick-off stays on Sunday. Pickford is fit.",
    "Not expecting Saka to join in with training at Arsenal this week.",
    "Power's off at Goodison! Kick-off delayed, Ndiaye and Beto back in the tunnel.",
    "Rodri's replacement Nico González kept City ticking over in a 2-0 win.",
]


@pytest.mark.parametrize("text", REBUFFED)
def test_rebuffed(text: str, told: Told) -> None:
    assert told(text) == REBUFFED[text]


@pytest.mark.parametrize("text", ANSWERED)
def test_answered(text: str, told: Told) -> None:
    assert told(text) == ANSWERED[text]


@pytest.mark.parametrize("text", OPEN)
def test_open(text: str, told: Told) -> None:
    assert told(text) == OPEN[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []


NO_MARKET = [
    "Arsenal target fourth straight win as Saka returns. Team news and prediction below.",
    "West Ham have not given up on survival. Bowen: 'We talk every day, we believe.'",
    "City have several options in midfield today: Rodri, Reijnders and Nico. Who would you play?",
    "Interest in tickets for Liverpool v Real Madrid is so high that Salah can't get one for his cousin.",
    "Liverpool's medical team will assess Alisson and Konaté on Friday.",
    "BVB gewinnt das Testspiel gegen Lille. Guirassy trifft doppelt, Adeyemi verletzt raus.",
]


@pytest.mark.parametrize("text", NO_MARKET)
def test_what_is_longed_for_is_no_player(text: str, told: Told) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Marek Hamsal is asked whether he is joining Leeds.", "interest"),
        ("Leeds are to decide whether they will sign Marek Hamsal.", "interest"),
        ("Marek Hamsal is joining Leeds.", "agreed"),
    ],
)
def test_what_a_whether_leaves_open_is_no_deed(text: str, stage: str, told: Told) -> None:
    assert told(text) == [f"Marek Hamsal:  > Leeds United, {stage}"]


@pytest.mark.parametrize("verb", ["rejects Leeds to join", "snubbed Leeds to sign for", "turned down a move to Leeds to join"])
def test_who_turns_one_club_down_for_another_goes_there(verb: str, told: Told) -> None:
    assert told(f"Marek Hamsal {verb} Everton.") == ["Marek Hamsal:  > Everton, agreed", "Marek Hamsal:  > Leeds United, collapsed"]
