"""What the publisher says, entry by entry, and who is to be told of each: made of a number alone, so that every process agrees."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.transfers.model import Entry, Evidence, Item, MoveType, ParsedFeed, Rumour, Stage

CROWDED, WATCHED = "Arsenal", "Chelsea"
"""The club that 80 members want to be mentioned for, and the one that a member follows in direct messages."""
CLUBS = (CROWDED, "Everton", WATCHED, "Fulham", "Brentford")
_FIRST = ("Bruno", "Carlo", "Dario", "Emil", "Fabio")
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "ru")
_SHOWN = 40
"""Entries that stand in the feed at a time; no life of the program misses as many."""


def player(number: int) -> str:
    """A name that no other number has."""
    return f"{_FIRST[number % 5]} {''.join(_SYLLABLES[int(digit)] for digit in f'{number:04}').capitalize()}son"


def club(number: int) -> str:
    """Where that player is wanted."""
    return CLUBS[number % len(CLUBS)]


def document(published: int, now: datetime) -> ParsedFeed:
    """The feed when so many entries are out, the newest first."""
    entries = tuple(_entry(number, now) for number in range(published - 1, max(-1, published - 1 - _SHOWN), -1))
    return ParsedFeed("The Wing", entries, len(entries))


def _entry(number: int, now: datetime) -> Entry:
    sentence = f"{club(number)} are interested in {player(number)}."
    rumour = Rumour(player(number), Stage.INTEREST, MoveType.PERMANENT, Evidence(sentence, 0, len(sentence)), to_club=club(number))
    link = f"https://wing.example/{number}"
    return Entry((link,), Item(sentence, published=now - timedelta(minutes=1)), link, (rumour,))
