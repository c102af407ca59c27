"""How "Why was this posted?" is worded: the path from a feed's entry to a message."""

from __future__ import annotations

from bot.phrase.card import Card, Line, Link, Look, Section, Span, Text, When, line, strong
from bot.phrase.words import clip, reason_words, span, stage_words, tier_words
from bot.transfers.views import WhyView


def why_card(view: WhyView) -> Card:
    """Each step of the path on a line of its own."""
    report = view.report
    headline = line(strong(f"Posted because {reason_words(view.reason)}."))
    steps = [
        line("Feed: ", strong(view.feed)),
        line("Item: ", Link(clip(report.title or report.link, 150), report.link) if report.link else Text(clip(report.title, 150))),
        line("Player: ", strong(view.player.name), f", read as “{report.player}” (recognised by {report.recognised or 'name'})"),
        _stage(view),
        line("Words: ", f"“{clip(report.evidence, 200)}”"),
        line("Source: ", strong(report.origin), f" ({tier_words(report.tier)})", _echo(view)),
        line("Filter: ", "any source" if view.max_tier == "any" else f"sources of tier {view.max_tier} or better"),
        _times(view),
    ]
    return Card(headline, (Section(tuple(steps)),), footer=(Text(f"report {report.id}"),), private=True)


def _stage(view: WhyView) -> Line:
    report = view.report
    before = f"{stage_words(view.before, report.lane)} → " if view.before else "nothing before → "
    return line("Stage: ", before, strong(stage_words(report.stage, report.lane)), f" (rule: {report.rule})" if report.rule else "")


def _echo(view: WhyView) -> str:
    report = view.report
    return f", passed on by {report.source}" if report.origin != report.source else ", in its own words"


def _times(view: WhyView) -> Line:
    report = view.report
    parts: list[Span] = [Text("Times: published "), When(report.at, Look.TIME), Text(f", seen {span(report.seen_at - report.at)} later")]
    if view.sent_at:
        parts.append(Text(f", posted {span(view.sent_at - report.seen_at)} after that"))
    return line(*parts)
