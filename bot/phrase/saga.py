"""How a saga is worded: `/saga` and its pages. View in, card out."""

from __future__ import annotations

from bot.phrase.card import Button, Card, Command, Line, Link, Look, Section, Span, Text, Tone, When, line, strong
from bot.phrase.timeline import timeline_of
from bot.phrase.words import bar, clip, count, full_name, kind_words, lane_words, money, said, span, stage_words, tier_words
from bot.transfers.model import STAYING, Lane, Move, Player, Report, Saga, SagaStatus
from bot.transfers.views import Pick, SagaView

LANES_SHOWN = 8


def saga_card(view: SagaView) -> Card:
    """The answer to `/saga`: the lanes, then the moves newest first."""
    if view.saga is None:
        return _unknown(view)
    saga = view.saga
    sections = [Section(tuple(_lane(lane, saga, view) for lane in saga.lanes[:LANES_SHOWN]), "Where it stands")]
    if hidden := len(saga.lanes) - LANES_SHOWN:
        sections += [Section((line(f"…and {count(hidden, 'colder lane')}", small=True),))] if hidden > 0 else []
    sections.append(_history(view, saga))
    return Card(
        headline=_headline(view.player, saga),
        sections=tuple(sections),
        footer=_footer(view, saga),
        buttons=_buttons(view),
        tone=_TONES.get(saga.status, Tone.PLAIN),
        paged=True,
        timeline=timeline_of(view),
    )


_TONES = {SagaStatus.OPEN: Tone.RISING, SagaStatus.OFFICIAL: Tone.DONE, SagaStatus.RENEWED: Tone.DONE, SagaStatus.QUIET: Tone.PLAIN}


def _unknown(view: SagaView) -> Card:
    club = f" ({view.player.club})" if view.player.club else ""
    return Card(
        line(strong(f"{view.player.name}{club}"), ": no transfer news so far."),
        (Section((line("Be told when that changes: ", Command(f"/follow player:{view.player.name}")),)),),
    )


def _headline(player: Player, saga: Saga) -> Line:
    club = saga.club or player.club
    return line(strong(full_name(player, saga.player)), f" ({club})" if club else "", f": {_status(saga)}")


def _status(saga: Saga) -> str:
    if not saga.lanes:
        return "nothing stands"
    top = saga.lanes[0]
    words = stage_words(top.stage, top.club)
    if saga.status is SagaStatus.OFFICIAL:
        return f"joined {top.club}" if top.club else "moved"
    if saga.status is SagaStatus.RENEWED:
        return "signed a new contract"
    if saga.status is SagaStatus.QUIET:
        return "gone quiet"
    if top.club == STAYING or top.club is None:
        return words
    return f"{top.club}, {words}"


def _lane(lane: Lane, saga: Saga, view: SagaView) -> Line:
    parts: list[Span | str] = [
        Text(bar(lane.stage), code=True),
        " ",
        strong(lane_words(lane.club, saga.club)),
        f": {stage_words(lane.stage, lane.club)}",
    ]
    facts = [count(lane.sources, "source"), f"best {tier_words(lane.best_tier)}"]
    if lane.fee:
        facts.insert(0, money(lane.fee))
    quiet = (view.as_of or view.now) - lane.last_at
    facts.append(f"quiet {span(quiet)}" if quiet.days >= 1 else "today")
    return line(*parts, " · " + " · ".join(facts))


def _history(view: SagaView, saga: Saga) -> Section:
    if view.pick is Pick.REPORTS:
        return Section(tuple(_report(r) for r in view.reports), f"All reports ({saga.reports})")
    heading = "Moves from tier 1 and 2 sources" if view.pick is Pick.BELIEVABLE else "Moves, newest first"
    if not view.moves:
        return Section((line("None so far.", small=True),), heading)
    return Section(tuple(_move(move, saga) for move in view.moves), heading)


def _move(move: Move, saga: Saga) -> Line:
    report = move.origin
    words = stage_words(move.stage, move.lane)
    if move.lane != STAYING and move.lane is not None:
        words = f"{lane_words(move.lane, saga.club)}: {words}"
    extra = [count(len(move.confirmations), "confirmation")] if move.confirmations else []
    extra += [count(len(move.echoes), "echo", "echoes")] if move.echoes else []
    extra += [money(move.fee)] if move.fee else []
    extra += [kind_words(report.move)] if kind_words(report.move) else []
    who = f", says {said(report)} ({tier_words(report.tier)})" + "".join(f" · {part}" for part in extra)
    parts: list[Span | str] = [When(move.at, Look.DAY), " ", strong(words), who]
    if report.link:
        parts += [" · ", Link("read", report.link)]
    return line(*parts, bullet=True)


def _report(report: Report) -> Line:
    parts: list[Span | str] = [When(report.at, Look.TIME), f" {report.source}: "]
    words = clip(report.title or report.evidence, 120)
    parts.append(Link(words, report.link) if report.link else words)
    lane = f" · {report.to_club}" if report.to_club else ""
    parts.append(f" · {stage_words(report.stage, report.lane)}{lane}")
    return line(*parts, bullet=True)


def _footer(view: SagaView, saga: Saga) -> tuple[Span, ...]:
    parts: list[Span] = [Text(f"{count(saga.reports, 'report')} since "), When(saga.first_at, Look.DAY)]
    if view.as_of:
        parts += [Text(" · as known on "), When(view.as_of, Look.DAY)]
    if view.pages > 1:
        parts.append(Text(f" · page {view.page + 1} of {view.pages}"))
    return tuple(parts)


def _buttons(view: SagaView) -> tuple[Button, ...]:
    day = f":{view.as_of:%Y-%m-%d}" if view.as_of else ""
    here = view.player.id

    def turn(page: int, pick: Pick) -> str:
        return f"saga:{here}:{page}:{pick.value}{day}"

    buttons = []
    if view.pages > 1:
        buttons += [
            Button("◀ Newer", turn(view.page - 1, view.pick), off=view.page == 0),
            Button("Older ▶", turn(view.page + 1, view.pick), off=view.page + 1 >= view.pages),
        ]
    for pick, label in ((Pick.ALL, "Moves"), (Pick.BELIEVABLE, "Believable only"), (Pick.REPORTS, "All reports")):
        if pick is not view.pick:
            buttons.append(Button(label, turn(0, pick)))
    if not view.following:
        buttons.append(Button("Follow", f"follow:{here}", main=True))
    return tuple(buttons)
