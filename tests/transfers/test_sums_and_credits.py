"""Fees in every notation, what is no fee, and whom an item credits."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour
from bot.transfers.writing.fees import find_sums

Read = Callable[..., tuple[Rumour, ...]]

SUMS = {
    "£50m": ("GBP", 50_000_000), "£50 million": ("GBP", 50_000_000), "50m euros": ("EUR", 50_000_000), "€2.5-3m": ("EUR", 2_500_000),
    "€40m + €10m add-ons": ("EUR", 40_000_000), "£75m plus £5m": ("GBP", 75_000_000),
    "it was worth £6m": ("GBP", 6_000_000), "€28m all-in": ("EUR", 28_000_000),
    "an initial £35m rising to £40m": ("GBP", 35_000_000), "€17.5": ("EUR", 17_500_000), "40M€": ("EUR", 40_000_000),
    "8 ME": ("EUR", 8_000_000), "7,5M€": ("EUR", 7_500_000), "30 millones de euros": ("EUR", 30_000_000), "8 kilos": ("EUR", 8_000_000),
    "25 milioni + bonus": ("EUR", 25_000_000), "1,5 milione": ("EUR", 1_500_000), "20 mln": ("EUR", 20_000_000),
    "16,5 Mio. Euro": ("EUR", 16_500_000), "12 bis 15 Millionen Euro": ("EUR", 12_000_000), "20 millions d'euros": ("EUR", 20_000_000),
    "€40 million (£34.7 million, $46.7 million)": ("EUR", 40_000_000),
    "1.000.000 euros": ("EUR", 1_000_000),
    "£1,250,000": ("GBP", 1_250_000),
    "£43 million and £5 million add ons": ("GBP", 43_000_000),
    "between £20m and £25m": ("GBP", 20_000_000), "up to £26m": ("GBP", 26_000_000),
    "$12m": ("USD", 12_000_000),
    "£950,000": ("GBP", 950_000),
}  # fmt: skip

NO_FEE = [
    "£300,000-a-week", "€7m net per season", "an asking price of £60m", "a £65m release clause", "valued at around £40m", "NOK 40m",
    "more than the £50m Milan paid for Okafor", "took their summer spending to £214m", "player sales of £80m",
    "a 20-year career", "3 milioni a stagione", "una cláusula de 50 millones", "Marktwert von 20 Millionen Euro", "£5m in add-ons",
    "a £12.5m-rated winger", "demand £80m", "a wage of £200,000", "10% of 5", "2026/27", "the £1.9bn academy", "a loss of £2.1 billion",
]  # fmt: skip


@pytest.mark.parametrize("text", SUMS)
def test_sums(text: str) -> None:
    usable = [s.fee for s in find_sums(text, 0, len(text)) if s.usable]
    assert [(fee.currency, fee.amount) for fee in usable] == [SUMS[text]]
    assert usable[0].words in text


@pytest.mark.parametrize("text", NO_FEE)
def test_what_is_no_fee(text: str) -> None:
    assert [s for s in find_sums(text, 0, len(text)) if s.usable] == []


def test_a_clause_that_is_triggered_is_a_fee() -> None:
    assert [s.usable for s in find_sums("triggered his £65m release clause", 0, 33)] == [True]


def test_each_move_has_its_own_sum(read: Read) -> None:
    text = "Leeds have signed Noah Okafor from Milan for £11m, while Daniel James has joined Wrexham in a £9m deal."
    assert {rumour.player: rumour.fee.amount for rumour in read(text) if rumour.fee} == {
        "Noah Okafor": 11_000_000,
        "Daniel James": 9_000_000,
    }


def test_the_guaranteed_part_goes_before_the_headline(read: Read) -> None:
    [rumour] = read(title="Lyon agree £50m Wilson Odobert deal with Spurs", summary="The Wilson Odobert deal is £46m plus £4m in add-ons.")
    assert rumour.fee is not None
    assert (rumour.fee.amount, rumour.fee.words) == (46_000_000, "£46m")


CREDITS = {
    "Roma want Jadon Sancho, according to Corriere dello Sport.": "Corriere dello Sport",
    "Roma want Jadon Sancho, per @FabrizioRomano.": "@FabrizioRomano",
    "Jadon Sancho to Roma is done, as @FabrizioRomano broke.": "@FabrizioRomano",
    "Sky Sports News understands Roma are keen on Jadon Sancho.": "Sky Sports News",
    "Roma are keen on Jadon Sancho, sources have told ESPN.": "ESPN",
    "Roma are keen on Jadon Sancho. (Gazette of Nowhere)": "Gazette of Nowhere",
    "Roma are keen on Jadon Sancho, as revealed by The Athletic.": "The Athletic",
    "La Roma segue Jadon Sancho, secondo La Gazzetta dello Sport.": "La Gazzetta dello Sport",
    "El Betis quiere fichar a Jadon Sancho, según Marca.": "Marca",
    "Laut Bild ist der FC Bayern an Jadon Sancho interessiert.": "Bild",
    "Selon L'Équipe, Lyon s'intéresse à Jadon Sancho.": "L'Équipe",
    "Roma want Jadon Sancho, reports Corriere dello Sport.": "Corriere dello Sport",
    "Roma want Jadon Sancho (Gazzetta dello Sport).": "Gazzetta dello Sport",
    "Roma want Jadon Sancho. (Mirror), external": "Mirror",
    "Roma want Jadon Sancho. (Mail, subscription required), external": "Mail",
    "According to The Athletic's David Ornstein, Roma want Jadon Sancho.": "David Ornstein",
    "Roma want Jadon Sancho, journalist Ben Jacobs has told GIVEMESPORT.": "Ben Jacobs",
    "Roma want Jadon Sancho, multiple sources have told TEAMtalk.": "TEAMtalk",
    "Roma want Jadon Sancho, says Fabrizio Romano.": "Fabrizio Romano",
    "Roma want Jadon Sancho, it is claimed by Marca.": "Marca",
    "Roma want Jadon Sancho, the PA news agency understands.": "PA",
    "El Betis quiere a Jadon Sancho, tal y como informa Sport.": "Sport",
    "Il Milan vuole Jadon Sancho, come riportato da Sky Sport.": "Sky Sport",
    "Nach Informationen von Sport1 will der BVB Jadon Sancho.": "Sport1",
    "L'OM s'intéresse à Jadon Sancho, croit savoir Foot Mercato.": "Foot Mercato",
    "L'OM s'intéresse à Jadon Sancho, selon les informations de L'Équipe.": "L'Équipe",
    "Daily Mail: Roma want Jadon Sancho.": "Daily Mail",
    "Roma want Jadon Sancho (@FabriceHawkins)": "@FabriceHawkins",
    "🚨 Roma want Jadon Sancho! ✅ (@FabriceHawkins)\n\nHe is out of contract.": "@FabriceHawkins",
    "Roma want Jadon Sancho. That is being reported by transfer expert Fabrizio Romano.": "Fabrizio Romano",
    "Roma want Jadon Sancho, it was reported on Tuesday by RMC Sport.": "RMC Sport",
    "Roma want Jadon Sancho. It was claimed by sporting director Marco Rossi.": None,
    "Roma want Jadon Sancho, who has a deal until next summer. (June 2030)": None,
    "Papers: Roma want Jadon Sancho.": None,
    "Roma want Jadon Sancho. Daily Mail, external": "Daily Mail",
    "Roma want Jadon Sancho.\nFull story: Gazette of Nowhere, external": "Gazette of Nowhere",
    "Roma want Jadon Sancho, while Como are also keen. The winger is out of contract. (Marca - in Spanish)": "Marca",
    "THE SUN\nRoma want Jadon Sancho.": "THE SUN",
    "Daily Mail\nRoma want Jadon Sancho.": None,
    "Roma close in on Jadon Sancho - The Athletic": None,
    "Roma want Jadon Sancho, according to multiple outlets.": None,
    "Roma are keen on Jadon Sancho, according to reports in Italy.": None,
    "Roma are keen on Jadon Sancho (25).": None,
    "As expected, Roma are keen on Jadon Sancho.": None,
}


@pytest.mark.parametrize("text", CREDITS)
def test_credits(text: str, read: Read) -> None:
    assert {rumour.credited_to for rumour in read(text)} == {CREDITS[text]}


def test_a_remark_in_brackets_is_nobody(read: Read) -> None:
    text = "Jadon Sancho joins Roma on loan with an obligation to buy. (low threshold of games in Serie A)"
    assert [rumour.credited_to for rumour in read(text)] == [None]


def test_a_column_credits_each_rumour_to_its_own_outlet(read: Read) -> None:
    text = (
        "Daily Mail\nRoma want Jadon Sancho. He is out of contract.\n\nLeeds are keen on Wilson Odobert.\n\n"
        "Daily Mirror\nLyon have made a bid for Noah Okafor.\nEverton have signed Daniel James. (Marca)"
    )
    assert {rumour.player: rumour.credited_to for rumour in read(text)} == {
        "Jadon Sancho": "Daily Mail",
        "Wilson Odobert": "Daily Mail",
        "Noah Okafor": "Daily Mirror",
        "Daniel James": "Marca",
    }
