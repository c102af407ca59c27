"""What reading once got wrong: headlines, summaries and posts, each with what it must tell."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # known misreads
    "Harry Wilson has completed a medical at Fulham.": ["Harry Wilson:  > Fulham, medical"],
    "Liverpool are in contract talks with Federico Valverde.": ["Federico Valverde:  > Liverpool, talks"],
    "Liverpool are in contract talks with Ibrahima Konate.": ["Ibrahima Konate: Liverpool > (stays), talks"],
    "Real Madrid and Liverpool have agreed a €10m fee for Milos Kerkez.": [
        "Milos Kerkez: Liverpool > Real Madrid, fee_agreed",
    ],
    "Real Madrid and Liverpool have agreed a €10m fee for Liverpool defender Trent Alexander-Arnold.": [
        "Trent Alexander-Arnold: Liverpool > Real Madrid, fee_agreed",
    ],
    "Bayern Munich and Stuttgart have agreed a €60m fee for Nick Woltemade, who has been at Stuttgart since 2024.": [
        "Nick Woltemade: VfB Stuttgart > Bayern Munich, fee_agreed",
    ],
    "Liverpool will not sell Ibrahima Konate to Real Madrid.": ["Ibrahima Konate: Liverpool > Real Madrid, denied"],
    "In advanced talks to sign Alexis Mac Allister from Liverpool, Real Madrid are confident.": [
        "Alexis Mac Allister: Liverpool > Real Madrid, talks",
    ],
    "Inter are preparing a new bid for Curtis Jones.": ["Curtis Jones:  > Inter, bid_expected"],
    "PSG value Bradley Barcola at £145m amid Liverpool and Arsenal interest.": [
        "Bradley Barcola: Paris Saint-Germain > Liverpool, interest",
        "Bradley Barcola: Paris Saint-Germain > Arsenal, interest",
    ],
    "Fikayo Tomori is out for weeks, so Milan are thinking about the future of their back line, and Maxence Lacroix is on their radar.": [
        "Maxence Lacroix:  > AC Milan, interest",
    ],
    "Córdoba renew the contract of coach Iván Ania until 2028.": [],
    "Clarke: I have spoken to McTominay about his future at Napoli.": [],
    "Scotland manager Steve Clarke has agreed a new contract until 2030.": [],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_only_english_words_fire(text: str, read: Read) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} <= {"en"}
