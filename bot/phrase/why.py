"""How "Why was this posted?" is worded: the path from a feed's entry to a message."""

from __future__ import annotations

from bot.phrase.card import Card, Line, Link, Look, Part, Section, Text, When, line, phrase, strong
from bot.phrase.said import say
from bot.phrase.words import clip, reason_words, recognised_words, span, stage_words, tier_words
from bot.transfers.views import WhyView


def why_card(view: WhyView) -> Card:
    """Each step of the path on a line of its own."""
    report = view.report
    headline = line(strong(say("Posted because {reason}.", reason=reason_words(view.reason))))
    title, read, how = clip(report.title, 150), f"“{report.player}”", recognised_words(report.recognised)
    steps = [
        line(phrase("Feed: {feed}", feed=strong(view.feed))),
        line(phrase("Item: {item}", item=Link(title or report.link, report.link) if report.link else title)),
        line(phrase("Player: {player}, read as {read} (recognised by {how})", player=strong(view.player.name), read=read, how=how)),
        _stage(view),
        line(phrase("Words: {words}", words=f"“{clip(report.evidence, 200)}”")),
        line(phrase("Source: {source} ({tier})", source=strong(report.origin), tier=tier_words(report.tier)), ", ", _echo(view)),
        line(phrase("Filter: {sources}", sources=_filter(view))),
        _times(view),
    ]
    return Card(headline, (Section(tuple(steps)),), footer=(Text(say("report {id}", id=str(report.id))),), private=True)


def _stage(view: WhyView) -> Line:
    report = view.report
    before = stage_words(view.before, report.lane) if view.before else say("nothing before")
    told = line(phrase("Stage: {before} → {stage}", before=before, stage=strong(stage_words(report.stage, report.lane))))
    return line(*told.parts, " (", say("rule: {rule}", rule=report.rule), ")") if report.rule else told


def _filter(view: WhyView) -> str:
    return say("any source") if view.max_tier == "any" else say("sources of tier {tier} or better", tier=view.max_tier)


def _echo(view: WhyView) -> str:
    report = view.report
    return say("passed on by {source}", source=report.source) if report.origin != report.source else say("in its own words")


def _times(view: WhyView) -> Line:
    report = view.report
    seen = span(report.seen_at - report.at)
    parts: list[Part] = [phrase("Times: published {when}, seen {later} later", when=When(report.at, Look.TIME), later=seen)]
    if view.sent_at:
        parts += [Text(", "), Text(say("posted {later} after that", later=span(view.sent_at - report.seen_at)))]
    return line(*parts)
