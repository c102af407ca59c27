"""How "Why was this posted?", and "Why?" under a saga, are worded: the path from a feed's entry to a message, or to a move."""

from __future__ import annotations

from bot.phrase.card import Button, Card, Line, Link, Look, Part, Section, Text, When, line, phrase, strong
from bot.phrase.said import count, say
from bot.phrase.words import clip, full_name, lane_words, reason_words, recognised_words, span, stage_words, tier_words
from bot.transfers.model import Player, Report, Stage
from bot.transfers.sagas.views import MoveWhyView, WhyView


def why_card(view: WhyView) -> Card:
    """Each step of the path to a message on a line of its own."""
    headline = line(strong(say("Posted because {reason}.", reason=reason_words(view.reason))))
    steps = (
        *_path(view.report, view.player, view.feed, view.before),
        line(phrase("Filter: {sources}", sources=_filter(view))),
        _times(view.report, view),
    )
    return Card(headline, (Section(steps),), footer=_footer(view.report), private=True)


def move_why_card(view: MoveWhyView) -> Card:
    """Each step of the path to a move of a saga on a line of its own; buttons lead to the moves before and after it."""
    move, report = view.move, view.move.origin
    where, what = strong(lane_words(move.lane, report.from_club)), stage_words(move.stage, move.lane)
    headline = line(strong(full_name(view.player, report.player)), ", ", where, ": ", what)
    others = (
        count(len(move.confirmations), "{n} confirmation", "{n} confirmations"),
        count(len(move.echoes), "{n} echo", "{n} echoes"),
    )
    steps = (
        *([line(phrase("A move of its own: {reason}", reason=reason_words(move.reason)))] if move.reason else []),
        *_path(report, view.player, view.feed, move.before),
        line(phrase("Said after it: {confirmations}, {echoes}", confirmations=others[0], echoes=others[1])),
        _times(report),
    )
    return Card(headline, (Section(steps),), _footer(report), _turns(view), private=True, paged=view.turned)


def _turns(view: MoveWhyView) -> tuple[Button, ...]:
    if view.total == 1:
        return ()

    def turn(place: int) -> str:
        return f"paths:{view.player.id}:{place}" + (f":{view.as_of:%Y-%m-%d}" if view.as_of else "")

    return (
        Button(say("◀ Newer"), turn(view.place - 1), off=view.place == 0),
        Button(say("Older ▶"), turn(view.place + 1), off=view.place + 1 >= view.total),
    )


def _path(report: Report, player: Player, feed: str, before: Stage | None) -> list[Line]:
    """From the feed to the source: what was read, and how."""
    title, read, how = clip(report.title, 150), f"“{report.player}”", recognised_words(report.recognised)
    return [
        line(phrase("Feed: {feed}", feed=strong(feed))),
        line(phrase("Item: {item}", item=Link(title or report.link, report.link) if report.link else title)),
        line(phrase("Player: {player}, read as {read} (recognised by {how})", player=strong(player.name), read=read, how=how)),
        _stage(report, before),
        line(phrase("Words: {words}", words=f"“{clip(report.evidence, 200)}”")),
        line(phrase("Source: {source} ({tier})", source=strong(report.origin), tier=tier_words(report.tier)), ", ", _echo(report)),
    ]


def _stage(report: Report, before: Stage | None) -> Line:
    was = stage_words(before, report.lane) if before else say("nothing before")
    told = line(phrase("Stage: {before} → {stage}", before=was, stage=strong(stage_words(report.stage, report.lane))))
    return line(*told.parts, " (", say("rule: {rule}", rule=report.rule), ")") if report.rule else told


def _filter(view: WhyView) -> str:
    return say("any source") if view.max_tier == "any" else say("sources of tier {tier} or better", tier=view.max_tier)


def _echo(report: Report) -> str:
    return say("passed on by {source}", source=report.source) if report.origin != report.source else say("in its own words")


def _times(report: Report, view: WhyView | None = None) -> Line:
    seen = span(report.seen_at - report.at)
    parts: list[Part] = [phrase("Times: published {when}, seen {later} later", when=When(report.at, Look.TIME), later=seen)]
    if view and view.sent_at:
        parts += [Text(", "), Text(say("posted {later} after that", later=span(view.sent_at - report.seen_at)))]
    return line(*parts)


def _footer(report: Report) -> tuple[Part, ...]:
    return (Text(say("report {id}", id=str(report.id))),)
