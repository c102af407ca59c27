"""Boards as a picture shows them, before anything is drawn: a row a player, and how far it is. Pure; knows no pixels and no colours.

`cogs.ladder` draws it; who sees no pictures is told `Standings.words`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.phrase.said import count, joined, say
from bot.phrase.words import clip, money, stage_words
from bot.transfers.model import STAYING, Tier
from bot.transfers.sagas.board import Row
from bot.transfers.sagas.views import BoardView, ClubView

WORDS_LIMIT = 1000
_NAME = 40


class Board(StrEnum):
    """What a picture is of."""

    CLUB = "club"
    RUMOURS = "rumours"


@dataclass(frozen=True, slots=True)
class Standing:
    """One player's way up the rungs. `other` is the club at the other end, or both; `note` the stage in words.

    `brief` is said of the clubs where there is no room for more.
    """

    name: str
    other: str
    rung: int
    tier: Tier
    note: str
    fee: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True)
class Standings:
    """Groups of players (heading and rows), and the same in words."""

    groups: tuple[tuple[str, tuple[Standing, ...]], ...]
    words: str
    board: Board = Board.CLUB


def standings_of(view: ClubView) -> Standings | None:
    """What is drawn of a page of `/club`; None where there is nothing."""
    sides = (
        (say("Coming"), [_standing(row, row.home) for row in view.coming]),
        (say("Going"), [_standing(row, row.lane.club) for row in view.going]),
    )
    groups = tuple((heading, tuple(rows)) for heading, rows in sides if rows)
    return Standings(groups, _words(clip(view.club, _NAME), groups)) if groups else None


def rumours_of(view: BoardView, heading: str) -> Standings | None:
    """What is drawn of a page of `/rumours`, under a heading; None where there is nothing."""
    groups = ((heading, tuple(_moving(row) for row in view.rows)),)
    return Standings(groups, _words("", groups), Board.RUMOURS) if view.rows else None


def _moving(row: Row) -> Standing:
    """A player between the club that has him and the one that he may go to."""
    home, club = clip(row.home or "", _NAME), row.lane.club
    if club is None or club == STAYING:
        return _standing(row, home)
    brief = f"→ {clip(club, _NAME)}"
    return _standing(row, f"{home} {brief}".strip(), brief)


def _standing(row: Row, other: str | None, brief: str = "") -> Standing:
    lane = row.lane
    note, fee = stage_words(lane.stage, lane.club), money(lane.fee) if lane.fee else ""
    return Standing(clip(row.name, _NAME), clip(other or "", 2 * _NAME), lane.stage.rung or 0, lane.best_tier, note, fee, brief)


def _words(club: str, groups: Sequence[tuple[str, Sequence[Standing]]]) -> str:
    """The picture in words, cut aloud to what an image's description may have."""
    parts: list[str] = [club] if club else []
    left = 0
    for heading, rows in groups:
        parts += [". " if parts else "", heading, ": "]
        for number, row in enumerate(rows):
            where = (" ", row.brief) if row.brief else ()
            words = ("; " if number else "", row.name, *where, ", ", row.note, *((" (", row.fee, ")") if row.fee else ()))
            if left or sum(map(len, (*parts, *words))) > WORDS_LIMIT - 60:
                left += 1
            else:
                parts += words
    if left:
        parts += ["; ", count(left, "and {n} other", "and {n} others")]
    return joined("", [*parts, "."])
