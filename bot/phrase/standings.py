"""Comings and goings of a club as a picture shows them, before anything is drawn. Pure; knows no pixels and no colours.

`cogs.ladder` draws it; who sees no pictures is told `Standings.words`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.phrase.said import count, joined, say
from bot.phrase.words import clip, money, stage_words
from bot.transfers.board import Row
from bot.transfers.model import Tier
from bot.transfers.views import ClubView

WORDS_LIMIT = 1000
_NAME = 40


@dataclass(frozen=True, slots=True)
class Standing:
    """One player's way up the rungs. `other` is the club at the other end, `note` the stage in words."""

    name: str
    other: str
    rung: int
    tier: Tier
    note: str
    fee: str = ""


@dataclass(frozen=True, slots=True)
class Standings:
    """Groups of players (heading and rows), and the same in words."""

    groups: tuple[tuple[str, tuple[Standing, ...]], ...]
    words: str


def standings_of(view: ClubView) -> Standings | None:
    """What is drawn of a page of `/club`; None where there is nothing."""
    sides = (
        (say("Coming"), [_standing(row, row.home) for row in view.coming]),
        (say("Going"), [_standing(row, row.lane.club) for row in view.going]),
    )
    groups = tuple((heading, tuple(rows)) for heading, rows in sides if rows)
    return Standings(groups, _words(view.club, groups)) if groups else None


def _standing(row: Row, other: str | None) -> Standing:
    lane = row.lane
    note, fee = stage_words(lane.stage, lane.club), money(lane.fee) if lane.fee else ""
    return Standing(clip(row.name, _NAME), clip(other or "", _NAME), lane.stage.rung or 0, lane.best_tier, note, fee)


def _words(club: str, groups: Sequence[tuple[str, Sequence[Standing]]]) -> str:
    """The picture in words, cut aloud to what an image's description may have."""
    parts: list[str] = [clip(club, _NAME)]
    left = 0
    for heading, rows in groups:
        parts += [". ", heading, ": "]
        for number, row in enumerate(rows):
            words = ("; " if number else "", row.name, ", ", row.note, *((" (", row.fee, ")") if row.fee else ()))
            if left or sum(map(len, (*parts, *words))) > WORDS_LIMIT - 60:
                left += 1
            else:
                parts += words
    if left:
        parts += ["; ", count(left, "and {n} other", "and {n} others")]
    return joined("", [*parts, "."])
