"""How a move is told: the alert. View in, card out; the first line must do as a phone notification."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.phrase.card import Button, Card, Line, Link, Section, Span, Text, Tone, line, strong
from bot.phrase.said import count, joined, say
from bot.phrase.sources import share
from bot.phrase.words import bar, clip, fee_words, full_name, kind_words, lane_words, money, said, span, stage_words, tier_words
from bot.transfers.model import STAYING, NewsReason, Report, Stage
from bot.transfers.sagas.lanes import same_claim
from bot.transfers.sagas.views import AlertView

SENTENCE_LIMIT = 200
"""Of an article we show its title, one sentence of at most this many characters, and the link."""
WORTH_SAYING = timedelta(minutes=1)
"""A shorter delay from publication is none to a reader."""
NAMED = 2
"""Outlets that are named beside the first; of the others the number is told."""
NAME_LIMIT = 40


def alert_card(view: AlertView) -> Card:
    """A move, told to people who asked for it."""
    sections = [Section(tuple(_facts(view)))]
    if view.also:
        sections.append(Section(tuple(_also(report) for report in view.also), say("In the same report")))
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
    says = say("says {source}", source=said(report))
    return line(strong(full_name(view.player, report.player)), _where(report, lane), ": ", _what(view, lane), ", ", says)


def _where(report: Report, lane: str | None) -> str:
    if lane is None:
        return f" ({report.from_club})" if report.from_club else ""
    if lane == STAYING:
        return joined("", (" ", say("at {club}", club=report.from_club))) if report.from_club else ""
    return f" → {lane}"


def _what(view: AlertView, lane: str | None) -> str:
    report = view.report
    words = stage_words(report.stage, lane)
    if view.reason is NewsReason.NEW_SUITOR and report.stage is Stage.INTEREST and lane:
        return say("new interest")
    if not report.fee or lane == STAYING:
        return words
    if view.reason is NewsReason.FEE_CHANGED and lane:
        return say("fee now {fee}", fee=money(report.fee))
    return joined("", (words, " (", money(report.fee), ")"))


def _facts(view: AlertView) -> list[Line]:
    report = view.report
    lane = report.lane
    move: list[Span | str] = [Text(bar(report.stage), code=True), " "]
    if view.before and view.before is not report.stage:
        move += [stage_words(view.before, lane), " → "]
    move.append(strong(stage_words(report.stage, lane)))
    if kind := kind_words(report.move):
        move += [" · ", kind]
    if report.from_club and lane not in (STAYING, None):
        move += [" · ", say("from {club}", club=report.from_club)]
    lines = [line(*move)]
    fee = report.fee or view.move.fee
    return [*lines, *_voices(view), *([line(say("Fee: {fee}", fee=fee_words(fee)))] if fee else [])]


def _voices(view: AlertView) -> list[Line]:
    """Who said it first, with how much belief and what record, and who else says so by now.

    A record that is too short to judge by is left out: on a phone "not enough data" would be the longest word of most alerts.
    """
    first, sources = view.move.origin, 1 + len(view.move.confirmations)
    who = [joined("", (said(first), " (", tier_words(first.tier), ")"))]
    if view.record and view.record.enough:
        who.append(say("right in {share}", share=share(view.record)))
    if sources > 1:
        who.append(count(sources, "{n} independent source", "{n} independent sources"))
    if view.move.echoes:
        who.append(count(len(view.move.echoes), "{n} echo", "{n} echoes"))
    return [line(joined(" · ", who)), *([line(_also_say(others))] if (others := _others(view)) else [])]


def _also_say(others: Sequence[str]) -> str:
    named = ", ".join(others[:NAMED])
    if (more := len(others) - NAMED) > 0:
        return say("also: {outlets} ({n} more)", outlets=named, n=more)
    return say("also: {outlets}", outlets=named)


def _others(view: AlertView) -> list[str]:
    """The outlets that say the same, each once, the independent ones first; not the one that said it first."""
    first = view.move.origin
    same = [report for report in view.move.voices if same_claim(report.stage, first.stage)]
    names = dict.fromkeys(clip(report.source, NAME_LIMIT) for report in same)
    return [name for name in names if name not in (clip(first.source, NAME_LIMIT), clip(first.origin, NAME_LIMIT))]


def _also(report: Report) -> Line:
    return line(lane_words(report.lane, report.from_club), ": ", stage_words(report.stage, report.lane), bullet=True)


def _article(view: AlertView) -> list[Line]:
    report, lines = view.report, []
    if report.link:
        lines.append(line(Link(clip(report.title or report.link, SENTENCE_LIMIT), report.link)))
    sentence = clip(report.evidence, SENTENCE_LIMIT)
    if sentence and sentence not in clip(report.title, SENTENCE_LIMIT):
        lines.append(line(f"“{sentence}”"))
    if view.delay >= WORTH_SAYING:
        lines.append(line(say("Seen {span} after publication", span=span(view.delay)), small=True))
    return lines


def _buttons(view: AlertView) -> tuple[Button, ...]:
    player, nonce = view.player.id, view.nonce
    return (
        Button(say("Saga"), f"saga:{player}:0:all::{nonce}", main=True),
        Button(say("Mute player"), f"mute:{player}:{nonce}"),
        *([Button(say("Wrong?"), f"wrong:{view.report.id}:{nonce}")] if view.moderated else []),
    )


def _tone(stage: Stage) -> Tone:
    if stage.off:
        return Tone.OFF
    return Tone.DONE if stage is Stage.OFFICIAL else Tone.RISING
