"""Reports folded into sagas: lanes, moves, who said each first and who repeated it.

The order in which reports arrive does not matter: they are read in the order in which they were said. What a report
changes is decided in `change`; nothing is stored or sent here. Ends that moderators set take their place in time among
the reports: `Lens.endings_of` gives those of a player.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from bot.transfers.model import STAYING, Ending, Fee, Lane, Move, Outcome, Report, Saga, SagaStatus, Tier
from bot.transfers.sagas.change import QUIET_ENDS, judge
from bot.transfers.sagas.lanes import LaneSoFar, MoveSoFar, SagaSoFar, level
from bot.transfers.writing.text import fold as fold_text


def fold(reports: Iterable[Report], now: datetime, endings: Sequence[Ending] = ()) -> tuple[Saga, ...]:
    """All sagas of one player that his reports tell, the oldest first; the last is the current one."""
    return tuple(_saga(saga, now) for saga in read(reports, [one for one in endings if one.at <= now]))


def current(reports: Iterable[Report], now: datetime, endings: Sequence[Ending] = ()) -> Saga | None:
    """The newest saga of one player, going on or ended; None where there are no reports."""
    sagas = read(reports, endings)
    return _saga(sagas[-1], now) if sagas else None


def read(reports: Iterable[Report], endings: Sequence[Ending] = ()) -> list[SagaSoFar]:
    """Read one player's reports in the order in which they were said, with the ends that moderators set, oldest first."""
    sagas: list[SagaSoFar] = []
    left = list(endings)
    for report in sorted(reports, key=said_order):
        while left and left[0].at < report.at:
            _close(sagas, left.pop(0))
        change = judge(sagas[-1] if sagas else None, report)
        if change.new_saga:
            sagas.append(SagaSoFar())
        sagas[-1].take(report, change.reason, change.new_move)
    for ending in left:
        _close(sagas, ending)
    return sagas


def _close(sagas: Sequence[SagaSoFar], ending: Ending) -> None:
    """Book an end that moderators set; what has gone quiet before was over already."""
    if sagas and ending.at - sagas[-1].last_at <= QUIET_ENDS:
        sagas[-1].close(ending)


def move_of(reports: Iterable[Report], report_id: int, endings: Sequence[Ending] = ()) -> Move | None:
    """The move in which one of a player's reports is booked; None where it is not among them."""
    for saga in read(reports, endings):
        for lane in saga.lanes.values():
            for move in lane.moves:
                if any(report.id == report_id for report in move.voices.reports):
                    return _move(lane.club, move)
    return None


def saga_of(reports: Iterable[Report], report_id: int, now: datetime, endings: Sequence[Ending] = ()) -> tuple[Saga, frozenset[int]] | None:
    """The saga to which one of a player's reports belongs, and the ids of all its reports; None where it is not among them."""
    for saga in read(reports, endings):
        ids = frozenset(report.id for report in saga.reports)
        if report_id in ids:
            return _saga(saga, now), ids
    return None


def said_order(report: Report) -> tuple[Any, ...]:
    """The order of reports: by time; at one time claims before denials, better sources and lower stages first.

    What a report says comes before its id, so that the same reports kept in another order still fold alike.
    """
    own = fold_text(report.source) == fold_text(report.origin)
    fee = (report.fee.currency.value, report.fee.amount) if report.fee else ("", 0)
    said = (report.at, report.stage.off, report.tier.rank, level(report.stage), not own, report.origin, report.source)
    return (*said, report.lane or "", report.stage.value, fee, report.title, report.evidence, report.link, report.id)


def _saga(saga: SagaSoFar, now: datetime) -> Saga:
    before_end = [r for r in saga.reports if saga.ended_at is None or r.at <= saga.ended_at] or saga.reports
    return Saga(
        player_id=saga.reports[0].player_id,
        player=max((r.player for r in saga.reports), key=lambda name: (len(name.split()), len(name), name)),
        club=_club(before_end),
        status=_status(saga, now),
        lanes=tuple(_lane(lane) for lane in sorted(saga.lanes.values(), key=lambda lane: _furthest_first(lane, saga))),
        reports=len(saga.reports),
        first_at=saga.first_at,
        last_at=saga.last_at,
        ended_at=saga.ended_at,
        endings=tuple(saga.endings),
    )


def _club(reports: Iterable[Report]) -> str | None:
    """The club that holds him: the newest word of the best source that names one."""
    best: Report | None = None
    for report in reports:
        if report.from_club and report.from_club != report.to_club and (best is None or report.tier.rank <= best.tier.rank):
            best = report
    return best.from_club if best else None


_ENDED = {Outcome.MOVED: SagaStatus.OFFICIAL, Outcome.RENEWED: SagaStatus.RENEWED, Outcome.OFF: SagaStatus.OFF}


def _status(saga: SagaSoFar, now: datetime) -> SagaStatus:
    if saga.ruling is not None:
        return _ENDED[saga.ruling.outcome]
    if saga.ended is not None:
        return SagaStatus.RENEWED if saga.ended.club == STAYING else SagaStatus.OFFICIAL
    return SagaStatus.QUIET if now - saga.last_at > QUIET_ENDS else SagaStatus.OPEN


def _furthest_first(lane: LaneSoFar, saga: SagaSoFar) -> tuple[object, ...]:
    return (lane is not saga.ended, -lane.level, -lane.last_at.timestamp(), lane.club is None, lane.club or "")


def _lane(lane: LaneSoFar) -> Lane:
    moves = tuple(_move(lane.club, move) for move in lane.moves)
    side = [move for move in lane.moves if lane.ending or move.stage.off == lane.stage.off]
    voices = [report for move in side for report in move.voices.said_by()]
    own = [report for report in voices if report.tier is not Tier.AGGREGATOR] or voices[:1]
    return Lane(
        club=lane.club,
        stage=lane.stage,
        moves=moves,
        since=lane.since,
        last_at=lane.last_at,
        sources=len({fold_text(report.origin) for report in own}),
        best_tier=min((report.tier for report in own), key=lambda tier: tier.rank),
        fee=_fee(moves),
        ending=lane.ending,
    )


def _fee(moves: Iterable[Move]) -> Fee | None:
    return next((move.fee for move in reversed(tuple(moves)) if move.fee), None)


def _move(club: str | None, move: MoveSoFar) -> Move:
    voices = move.voices
    return Move(club, move.stage, voices.origin, voices.confirmations, voices.echoes, move.reason, move.before)
