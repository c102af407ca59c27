"""What moved in a player's sagas within a time, as a reader heard it: new moves, known ones that a tier 1 source was the first
to believe then, and old claims that were warmed up. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot.transfers.model import Ending, Lane, Move, Player, Report, Tier
from bot.transfers.sagas.lanes import STALE
from bot.transfers.sagas.saga import fold


@dataclass(frozen=True, slots=True)
class Span:
    """A time: from `since` on, and before `until`."""

    since: datetime
    until: datetime

    def __contains__(self, at: datetime) -> bool:
        return self.since <= at < self.until


@dataclass(frozen=True, slots=True)
class Moved:
    """A lane that moved: its newest move of that time. `again`: nothing moved, but an old claim was warmed up by this report.

    `believed`: the move was known before, and this report is the first of a tier 1 source that says so.
    """

    player: Player
    move: Move
    again: Report | None = None
    believed: Report | None = None

    @property
    def said(self) -> Report:
        """The report that is named for it."""
        return self.again or self.believed or self.move.origin

    @property
    def weight(self) -> tuple[bool, bool, int, int]:
        """What matters more is smaller: news before old claims, what goes on before what is off, the furthest stage, the best source."""
        stage = self.move.stage
        return self.again is not None, stage.off, -(stage.rung or 0), self.move.best_tier.rank


def moved(
    player: Player,
    heard: Sequence[Report],
    within: Span,
    min_rung: int = 0,
    club: str | None = None,
    endings: Sequence[Ending] = (),
) -> list[Moved]:
    """The lanes of a player that moved within a time, each once.

    `heard`: all reports of his that the reader hears. `min_rung` is his least stage; with a club, only moves to or from it.
    """
    found: dict[str | None, Moved] = {}
    for saga in fold((report for report in heard if report.seen_at < within.until), within.until, endings):
        for lane in saga.lanes:
            one = _lane(player, lane, within, min_rung)
            if one and (club is None or club in (lane.club, one.move.origin.from_club or player.club)):
                found[lane.club] = one
    return list(found.values())


def _lane(player: Player, lane: Lane, within: Span, min_rung: int) -> Moved | None:
    told = [move for move in lane.moves if move.reason and _rung(move) >= min_rung]
    new = [move for move in told if _first_seen(move) in within and not all(report.backlog for report in move.voices)]
    if new:
        return Moved(player, max(new, key=lambda move: move.at))
    if told and (believed := _believed(told, within)):
        return Moved(player, believed[0], believed=believed[1])
    again = _warmed_up((report for move in lane.moves for report in move.voices), within)
    return Moved(player, told[-1], again) if told and again else None


def _rung(move: Move) -> int:
    """How far a move is for a reader's least stage: who heard of the bid hears of its end."""
    return max(move.stage.rung or 0, (move.before.rung or 0) if move.before else 0)


def _first_seen(move: Move) -> datetime:
    return min(report.seen_at for report in move.voices)


def _believed(moves: Sequence[Move], within: Span) -> tuple[Move, Report] | None:
    """The move that a tier 1 source was, within a time, the first to say (or to deny) since the lane last fell, and its report."""
    fell = max((place for place, move in enumerate(moves) if move.stage.off), default=-1)
    stands = moves[fell + 1 :] or moves[fell:]
    voices = [(move, report) for move in stands for report in move.voices if report.tier is Tier.ONE]
    first = min(voices, key=lambda voice: (voice[1].seen_at, voice[1].id), default=None)
    return first if first and first[1].seen_at in within and not first[1].backlog else None


def _warmed_up(reports: Iterable[Report], within: Span) -> Report | None:
    """The first report within a time that repeats, after many quiet days, what was known."""
    told = sorted(reports, key=lambda report: (report.at, report.id))
    for before, report in pairwise(told):
        if report.seen_at in within and report.at - before.at >= STALE and not report.backlog:
            return report
    return None
