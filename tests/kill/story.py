"""What the publisher says, entry by entry, and who is to be told of each: made of a number alone, so that every process agrees."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.transfers.model import Entry, Evidence, Item, MoveType, ParsedFeed, Rumour, Stage

CROWDED, WATCHED = "Arsenal", "Chelsea"
"""The club that 80 members want to be mentioned for, and the one that a member follows in direct messages."""
CLUBS = (CROWDED, "Everton", WATCHED, "Fulham", "Brentford")
_FIRST = ("Bruno", "Carlo", "Dario", "Emil", "Fabio")
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "ru")
ECHO = "The Echo"
_ECHO, _FOLLOW_UP = 3, 5
"""So many entries later another paper says the same, or the saga goes on."""
_SHOWN = 40
"""Entries that stand in the feed at a time; no life of the program misses as many."""


def player(number: int) -> str:
    """A name that no other number has."""
    return f"{_FIRST[number % 5]} {''.join(_SYLLABLES[int(digit)] for digit in f'{number:04}').capitalize()}son"


def club(number: int) -> str:
    """Where that player is wanted."""
    return CLUBS[number % len(CLUBS)]


def echoed(number: int, published: int) -> bool:
    """Whether another paper has said the same of that player by then."""
    return number >= 0 and number % 3 == 0 and number + _ECHO < published


def followed_up(number: int, published: int) -> bool:
    """Whether that player's saga has gone on by then."""
    return number >= 0 and club(number) == WATCHED and number + _FOLLOW_UP < published


def document(published: int, now: datetime) -> ParsedFeed:
    """The feed when so many entries are out, the newest first."""
    entries: list[Entry] = []
    for number in range(published - 1, max(-1, published - 1 - _SHOWN), -1):
        if followed_up(number - _FOLLOW_UP, published):
            entries.append(_entry(number - _FOLLOW_UP, now, "are in talks for", Stage.TALKS))
        if echoed(number - _ECHO, published):
            entries.append(_entry(number - _ECHO, now, "want", Stage.INTEREST, ECHO))
        entries.append(_entry(number, now, "are interested in", Stage.INTEREST))
    return ParsedFeed("The Wing", tuple(entries), len(entries))


def _entry(number: int, now: datetime, verb: str, stage: Stage, source: str | None = None) -> Entry:
    sentence = f"{club(number)} {verb} {player(number)}."
    rumour = Rumour(player(number), stage, MoveType.PERMANENT, Evidence(sentence, 0, len(sentence)), to_club=club(number))
    link = f"https://wing.example/{number}/{verb.replace(' ', '-')}"
    return Entry((link,), Item(sentence, published=now - timedelta(minutes=1), source=source), link, (rumour,))
