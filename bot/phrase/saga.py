"""How a saga is worded: `/saga` and its pages. View in, card out."""

from __future__ import annotations

from collections.abc import Iterator

from bot.phrase.card import Button, Card, Command, Line, Link, Look, Part, Section, Span, Text, Tone, When, line, phrase, strong
from bot.phrase.said import Said, count, joined, mark, say
from bot.phrase.timeline import timeline_of
from bot.phrase.words import (
    bar,
    belief_words,
    clip,
    full_name,
    kind_words,
    lane_words,
    money,
    page_words,
    said,
    span,
    stage_words,
    tier_words,
)
from bot.transfers.model import STAYING, Lane, Move, Player, Report, Saga, SagaStatus
from bot.transfers.sagas.views import Pick, SagaView

LANES_SHOWN = 8
PAGE = 8
"""Moves (or reports) on a page."""
EARLIER_SHOWN = 3


def saga_card(view: SagaView) -> Card:
    """The answer to `/saga`: the lanes, then the moves newest first."""
    if view.saga is None:
        return _unknown(view)
    saga = view.saga
    sections = [Section(tuple(_lane(lane, saga, view) for lane in saga.lanes[:LANES_SHOWN]), say("Where it stands"))]
    if hidden := len(saga.lanes) - LANES_SHOWN:
        sections += [Section((line(count(hidden, "…and {n} colder lane", "…and {n} colder lanes"), small=True),))] if hidden > 0 else []
    if saga.ruling:
        ended = phrase("Ended by this server's moderators: {day}", day=When(saga.ruling.at, Look.DAY))
        sections.append(Section((line(ended, small=True),)))
    sections.append(_history(view, saga))
    if view.others and view.page + 1 == view.pages and view.pick is Pick.ALL:
        sections.append(Section(tuple(_earlier(other) for other in view.others[:EARLIER_SHOWN]), say("Before")))
    return Card(
        headline=_headline(view.player, saga),
        sections=tuple(sections),
        footer=_footer(view, saga),
        buttons=_buttons(view),
        tone=_TONES.get(saga.status, Tone.PLAIN),
        paged=True,
        timeline=timeline_of(view),
    )


_WINDOWS = {"summer": mark("summer window {year}"), "winter": mark("winter window {year}")}
_TONES = {
    SagaStatus.OPEN: Tone.RISING,
    SagaStatus.OFFICIAL: Tone.DONE,
    SagaStatus.RENEWED: Tone.DONE,
    SagaStatus.QUIET: Tone.PLAIN,
    SagaStatus.OFF: Tone.OFF,
}


def _unknown(view: SagaView) -> Card:
    if view.as_of:
        known = phrase("{player}: no transfer news was known on {day}.", player=strong(view.player.name), day=When(view.as_of, Look.DAY))
        return Card(line(known))
    club = f" ({view.player.club})" if view.player.club else ""
    follow = Command(f"/follow player:{view.player.name}")
    return Card(
        line(phrase("{player}: no transfer news so far.", player=strong(f"{view.player.name}{club}"))),
        (Section((line(phrase("Be told when that changes: {command}", command=follow)),)),),
    )


def _headline(player: Player, saga: Saga) -> Line:
    club = saga.club or player.club
    return line(strong(full_name(player, saga.player)), f" ({club})" if club else "", ": ", _status(saga))


def saga_title(saga: Saga) -> Said:
    """A saga and where it stands, in a few words: the name of its thread."""
    return joined("", (saga.player, ": ", _status(saga)))


def _status(saga: Saga) -> str:
    if not saga.lanes:
        return say("nothing stands")
    top = saga.lanes[0]
    words = stage_words(top.stage, top.club)
    if saga.status is SagaStatus.OFFICIAL:
        club = saga.ruling.club if saga.ruling else top.club
        return say("joined {club}", club=club) if club else say("moved")
    if saga.status is SagaStatus.RENEWED:
        return say("signed a new contract")
    if saga.status is SagaStatus.QUIET:
        return say("gone quiet")
    if saga.status is SagaStatus.OFF:
        return say("over, nothing came of it")
    if top.club == STAYING or top.club is None:
        return words
    return joined(", ", (top.club, words))


def _lane(lane: Lane, saga: Saga, view: SagaView) -> Line:
    parts: list[Span | str] = [
        Text(bar(lane.stage), code=True),
        " ",
        strong(lane_words(lane.club, saga.club)),
        ": ",
        stage_words(lane.stage, lane.club),
    ]
    facts: list[str] = [*belief_words(lane)]
    if lane.fee:
        facts.insert(0, money(lane.fee))
    quiet = (view.as_of or view.now) - lane.last_at
    facts.append(say("quiet {span}", span=span(quiet)) if quiet.days >= 1 else say("today"))
    return line(*parts, " · ", joined(" · ", facts))


def _history(view: SagaView, saga: Saga) -> Section:
    if view.pick is Pick.REPORTS:
        return Section(tuple(_report(r) for r in view.reports), say("All reports ({n})", n=saga.reports))
    heading = say("Moves from tier 1 and 2 sources") if view.pick is Pick.BELIEVABLE else say("Moves, newest first")
    if not view.moves:
        return Section((line(say("None so far."), small=True),), heading)
    return Section(tuple(_move(move, saga) for move in view.moves), heading)


def _move(move: Move, saga: Saga) -> Line:
    report = move.origin
    words = stage_words(move.stage, move.lane)
    if move.lane != STAYING and move.lane is not None:
        words = joined(": ", (lane_words(move.lane, saga.club), words))
    who = say(", says {source} ({tier})", source=said(report), tier=tier_words(report.tier))
    parts: list[Span | str] = [When(move.at, Look.DAY), " ", strong(words), joined(" · ", (who, *_extra(move)))]
    if report.link:
        parts += [" · ", Link(say("read"), report.link)]
    return line(*parts, bullet=True)


def _extra(move: Move) -> Iterator[str]:
    if move.confirmations:
        yield count(len(move.confirmations), "{n} confirmation", "{n} confirmations")
    if move.echoes:
        yield count(len(move.echoes), "{n} echo", "{n} echoes")
    if move.fee:
        yield money(move.fee)
    if kind := kind_words(move.origin.move):
        yield kind


def _report(report: Report) -> Line:
    parts: list[Span | str] = [When(report.at, Look.TIME), f" {report.source}: "]
    words = clip(report.title or report.evidence, 120)
    parts.append(Link(words, report.link) if report.link else words)
    parts += [" · ", stage_words(report.stage, report.lane), f" · {report.to_club}" if report.to_club else ""]
    return line(*parts, bullet=True)


def _earlier(saga: Saga) -> Line:
    """A saga that is over."""
    days: tuple[Part, ...] = (When(saga.first_at, Look.DAY), Text(" – "), When(saga.ended_at or saga.last_at, Look.DAY))
    return line(*days, ": ", _status(saga), bullet=True)


def _footer(view: SagaView, saga: Saga) -> tuple[Part, ...]:
    reports = count(saga.reports, "{n} report", "{n} reports")
    parts: list[Part] = [phrase("{reports} since {day}", reports=reports, day=When(saga.first_at, Look.DAY))]
    if view.window and (label := _WINDOWS.get(view.window[0])):
        parts += [Text(" · "), Text(say(label, year=str(view.window[1])))]
    if view.as_of:
        parts += [Text(" · "), phrase("as known on {day}", day=When(view.as_of, Look.DAY))]
    if view.pages > 1:
        parts += [Text(" · "), Text(page_words(view.page, view.pages))]
    return tuple(parts)


def _buttons(view: SagaView) -> tuple[Button, ...]:
    day = f":{view.as_of:%Y-%m-%d}" if view.as_of else ""
    here = view.player.id

    def turn(page: int, pick: Pick) -> str:
        return f"saga:{here}:{page}:{pick.value}{day}"

    buttons = []
    if view.pages > 1:
        buttons += [
            Button(say("◀ Newer"), turn(view.page - 1, view.pick), off=view.page == 0),
            Button(say("Older ▶"), turn(view.page + 1, view.pick), off=view.page + 1 >= view.pages),
        ]
    for pick, label in ((Pick.ALL, say("Moves")), (Pick.BELIEVABLE, say("Believable only")), (Pick.REPORTS, say("All reports"))):
        if pick is not view.pick:
            buttons.append(Button(label, turn(0, pick)))
    buttons.append(Button(say("Why?"), f"path:{here}:{view.page * PAGE if view.pick is Pick.ALL else 0}{day}"))
    if not view.following:
        buttons.append(Button(say("Follow"), f"follow:{here}", main=True))
    return tuple(buttons)
