"""How a move is told: the alert. View in, card out; the first line must do as a phone notification."""

from __future__ import annotations

from datetime import timedelta

from bot.phrase.card import Button, Card, Line, Link, Section, Span, Text, Tone, line, strong
from bot.phrase.said import count
from bot.phrase.words import bar, clip, fee_words, full_name, kind_words, lane_words, money, said, span, stage_words, tier_words
from bot.transfers.model import STAYING, NewsReason, Report, Stage
from bot.transfers.views import AlertView

SENTENCE_LIMIT = 200
"""Of an article we show its title, one sentence of at most this many characters, and the link."""
WORTH_SAYING = timedelta(minutes=1)
"""A shorter delay from publication is none to a reader."""


def alert_card(view: AlertView) -> Card:
    """A move, told to people who asked for it."""
    sections = [Section(tuple(_facts(view)))]
    if view.also:
        sections.append(Section(tuple(_also(report) for report in view.also), "In the same report"))
    sections.append(Section(tuple(_article(view))))
    return Card(
        headline=_headline(view),
        sections=tuple(sections),
        buttons=_buttons(view),
        tone=_tone(view.report.stage),
    )


def _headline(view: AlertView) -> Line:
    report = view.report
    lane = report.lane
    return line(strong(full_name(view.player, report.player)), f" {_change(view, lane)}, says {said(report)}")


def _change(view: AlertView, lane: str | None) -> str:
    report = view.report
    words = stage_words(report.stage, lane)
    fee = f" ({money(report.fee)})" if report.fee else ""
    if lane == STAYING:
        return f"at {report.from_club}: {words}" if report.from_club else f": {words}"
    if lane is None:
        return f"({report.from_club}): {words}{fee}" if report.from_club else f": {words}{fee}"
    if view.reason is NewsReason.NEW_SUITOR and report.stage is Stage.INTEREST:
        return f"→ {lane}: new interest"
    if view.reason is NewsReason.FEE_CHANGED:
        return f"→ {lane}: fee now {money(report.fee)}" if report.fee else f"→ {lane}: {words}"
    return f"→ {lane}: {words}{fee}"


def _facts(view: AlertView) -> list[Line]:
    report = view.report
    lane = report.lane
    move: list[Span | str] = [Text(bar(report.stage), code=True), " "]
    if view.before and view.before is not report.stage:
        move.append(f"{stage_words(view.before, lane)} → ")
    move.append(strong(stage_words(report.stage, lane)))
    if kind := kind_words(report.move):
        move.append(f" · {kind}")
    if report.from_club and lane not in (STAYING, None):
        move.append(f" · from {report.from_club}")
    lines = [line(*move)]
    who = [f"{said(report)} ({tier_words(report.tier)})"]
    if view.sources > 1:
        who.append(count(view.sources, "{n} independent source", "{n} independent sources"))
    if view.echoes:
        who.append(count(view.echoes, "{n} echo", "{n} echoes"))
    lines.append(line(" · ".join(who)))
    if report.fee:
        lines.append(line(f"Fee: {fee_words(report.fee)}"))
    return lines


def _also(report: Report) -> Line:
    return line(f"{lane_words(report.lane, report.from_club)}: {stage_words(report.stage, report.lane)}", bullet=True)


def _article(view: AlertView) -> list[Line]:
    report, lines = view.report, []
    if report.link:
        lines.append(line(Link(clip(report.title or report.link, SENTENCE_LIMIT), report.link)))
    sentence = clip(report.evidence, SENTENCE_LIMIT)
    if sentence and sentence not in clip(report.title, SENTENCE_LIMIT):
        lines.append(line(f"“{sentence}”"))
    if view.delay >= WORTH_SAYING:
        lines.append(line(f"Seen {span(view.delay)} after publication", small=True))
    return lines


def _buttons(view: AlertView) -> tuple[Button, ...]:
    player, nonce = view.player.id, view.nonce
    return (
        Button("Saga", f"saga:{player}:0:all::{nonce}", main=True),
        Button("Mute player", f"mute:{player}:{nonce}"),
        Button("Wrong?", f"wrong:{view.report.id}:{nonce}"),
    )


def _tone(stage: Stage) -> Tone:
    if stage.off:
        return Tone.OFF
    return Tone.DONE if stage is Stage.OFFICIAL else Tone.RISING
