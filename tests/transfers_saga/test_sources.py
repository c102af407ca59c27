"""Who is meant by a spelling, and how far he is believed."""

import pytest

from bot.transfers.model import Tier
from bot.transfers.names.entries import Source
from bot.transfers.sagas.sources import SourceBook, book_of, origin, tier_of

ROWS = [
    ("David Ornstein", ("Ornstein",), ("@David_Ornstein",), Tier.ONE, ()),
    ("The Athletic", (), ("@TheAthleticFC",), Tier.ONE, ("theathletic.com", "nytimes.com")),
    ("BBC Sport", ("BBC",), ("@BBCSport",), Tier.ONE, ("bbc.co.uk", "bbc.com")),
    ("Sky Sports", ("Sky Sports News", "SSN"), (), Tier.TWO, ("skysports.com",)),
    ("Sky Germany", ("Sky Sport Deutschland", "Sky Sport DE"), (), Tier.TWO, ("sport.sky.de",)),
    ("The Guardian", (), (), Tier.TWO, ("theguardian.com",)),
    ("L'Équipe", ("LEquipe",), (), Tier.TWO, ("lequipe.fr",)),
    ("Fabrizio Romano", (), ("@FabrizioRomano",), Tier.ONE, ()),
    ("NewsNow", (), (), Tier.AGGREGATOR, ("newsnow.co.uk",)),
    ("Daily Mail", ("Mail Online", "Mail"), (), Tier.THREE, ("dailymail.co.uk",)),
]
BOOK = SourceBook.of(ROWS)


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("@David_Ornstein", "David Ornstein"),
        ("david ornstein", "David Ornstein"),
        ("Ornstein", "David Ornstein"),
        ("David Ornstein of The Athletic", "David Ornstein"),
        ("The Athletic's David Ornstein", "David Ornstein"),
        ("The Athletic’s Someone Unknown", "The Athletic"),
        ("The Athletic", "The Athletic"),
        ("Athletic", "The Athletic"),
        ("BBC Sport - Football", "BBC Sport"),
        ("BBC Sport Football", "BBC Sport"),
        ("Football | The Guardian", "The Guardian"),
        ("Guardian football", "The Guardian"),
        ("Sky Germany", "Sky Germany"),
        ("Sky Sport Deutschland", "Sky Germany"),
        ("Sky Sports News: Transfer Centre", "Sky Sports"),
        ("Sky Sports' transfer reporter", "Sky Sports"),
        ("SkySports", "Sky Sports"),
        ("l'equipe", "L'Équipe"),
        ("LEquipe", "L'Équipe"),
        ("Fabrizio Romano via X", "Fabrizio Romano"),
        ("https://www.bbc.co.uk/sport/football/rss.xml", "BBC Sport"),
        ("feeds.bbc.co.uk", "BBC Sport"),
        ("https://sport.sky.de:443/fussball", "Sky Germany"),
        ("MAIL ONLINE", "Daily Mail"),
    ],
)
def test_any_spelling_finds_the_listed_name(spelling, name):
    assert BOOK.find(spelling) == name


@pytest.mark.parametrize(
    "spelling",
    [
        "",
        "   ",
        "@",
        "Gazette",
        "Sky",
        "https://",
        "https://example.com/bbc.co.uk",
        "notbbc.co.uk",
        "http://[broken",
        "Football",
        "x" * 100_000,
    ],
)
def test_others_find_none(spelling):
    assert BOOK.find(spelling) is None
    assert isinstance(BOOK.name(spelling), str)


def test_an_unlisted_name_is_kept_tidy():
    assert BOOK.name("  Evening\n Gazette ") == "Evening Gazette"
    assert BOOK.name("https://www.gazette.example/feed?x=1") == "gazette.example"
    assert len(BOOK.name("long " * 1000)) <= 80


def test_the_first_row_has_a_spelling_that_two_claim():
    book = SourceBook.of([("One", ("Same",), (), Tier.ONE, ("a.example",)), ("Two", ("Same",), (), Tier.FOUR, ("a.example",))])
    assert (book.find("Same"), book.find("a.example")) == ("One", "One")


def test_tiers():
    assert [BOOK.tier(name) for name in ("@davidornstein", "Mail", "newsnow", "Gazette", "", None)] == [
        Tier.ONE, Tier.THREE, Tier.AGGREGATOR, Tier.THREE, Tier.FOUR, Tier.FOUR,
    ]  # fmt: skip
    assert tier_of("Gazette", {"Gazette": Tier.TWO}) is Tier.TWO


def test_a_book_is_made_of_the_list():
    book = book_of([Source("Marca", tier="2", aliases=("Diario Marca",), domains=("marca.com",)), Source("Gazette")])
    assert (book.find("https://e00.marca.com/rss"), book.tier("diario marca"), book.tier("Gazette")) == ("Marca", Tier.TWO, Tier.THREE)


@pytest.mark.parametrize(
    ("source", "credited", "expected"),
    [
        ("BBC Sport", None, ("BBC Sport", Tier.ONE)),
        ("Daily Mail", "Ornstein", ("David Ornstein", Tier.ONE)),
        ("NewsNow", None, ("NewsNow", Tier.AGGREGATOR)),
        ("NewsNow", "Evening Gazette", ("Evening Gazette", Tier.THREE)),
        ("Daily Mail", "Mail Online", ("Daily Mail", Tier.THREE)),
        ("Daily Mail", "reports in Spain", ("Daily Mail", Tier.THREE)),
        ("Daily Mail", "Spanish media", ("Daily Mail", Tier.THREE)),
        ("Gazette", None, ("Gazette", Tier.THREE)),
        ("Gazette", "", ("Gazette", Tier.THREE)),
    ],
)
def test_the_origin_is_whom_the_item_credits_else_who_publishes_it(source, credited, expected):
    assert origin(source, credited, BOOK) == expected


@pytest.mark.parametrize("source", ["https://www.arsenal.com/rss-feeds/news", "Arsenal FC", "@Arsenal", "Official Arsenal website"])
def test_a_clubs_own_site_is_tier_one_about_its_own_player(source):
    assert origin(source, None, BOOK, ("Chelsea", "Arsenal")) == ("Arsenal", Tier.ONE)
    assert origin(source, None, BOOK, ("Chelsea",))[1] is Tier.THREE


def test_a_fan_site_is_no_club():
    assert origin("Arsenal News Blog", None, BOOK, ("Arsenal",))[1] is Tier.THREE
    assert origin("Daily Mail", "Arsenal", BOOK, ("Arsenal",)) == ("Arsenal", Tier.ONE)
