"""How records of sources are worded: `/source` and `/sources`. View in, card out.

A share is told with the number that it is a share of, and not at all where there is too little to judge by.
"""

from __future__ import annotations

from bot.phrase.card import Button, Card, Command, Line, Look, Section, Span, Text, When, line, strong
from bot.phrase.said import count
from bot.phrase.words import clip, lane_words, span, stage_words, tier_words
from bot.transfers.records import ENOUGH, SourceRecord, Vote
from bot.transfers.views import SourcesView, SourceView

_HOW = (
    "A claim counts from talks up, before the end; one a saga, the furthest. Right: that move became official. "
    "Wrong: the saga ended otherwise, or a whole window passed. Interest never counts."
)


def source_card(view: SourceView) -> Card:
    """The answer to `/source`."""
    one = view.record
    name = strong(clip(one.name, 80))
    tier = tier_words(view.tier) + (f" here, shipped as {tier_words(view.shipped)}" if view.tier is not view.shipped else "")
    lines = [_counts(one)]
    if one.lead is not None:
        lines.append(line("First with a move: ", strong(f"{span(one.lead)} ahead"), " of the second outlet (median)."))
    sections = [Section(tuple(lines))]
    if view.votes:
        sections.append(Section(tuple(_vote(vote) for vote in view.votes), "Newest claims"))
    sections.append(Section((line(_HOW, small=True),)))
    return Card(line(name, f" ({tier}): {_verdict(one)}"), tuple(sections), _of(view.players, view.more, "it spoke of last"))


def _verdict(one: SourceRecord) -> str:
    if one.enough:
        return f"right in {share(one)} resolved sagas."
    if not one.resolved and not one.open:
        return "not enough data: it has claimed nothing here."
    return f"not enough data: {count(one.resolved, '{n} resolved saga', '{n} resolved sagas')}, and below {ENOUGH} they say nothing."


def share(one: SourceRecord) -> str:
    """How often it was right, with the number that it is of.

    >>> share(SourceRecord("Sky", right=12, wrong=3))
    '12 of 15 (80%)'
    """
    return f"{one.right} of {one.resolved} ({100 * one.right / one.resolved:.0f}%)"


def _counts(one: SourceRecord) -> Line:
    return line(f"{one.right} right · {one.wrong} wrong · {one.open} still open")


def _vote(vote: Vote) -> Line:
    claim = vote.claim
    mark = {True: "✓", False: "✕", None: "…"}[vote.right]
    state = {True: "right", False: "wrong", None: "open"}[vote.right]
    where = f" → {clip(lane_words(claim.lane), 60)}" if claim.to_club else " (staying)"
    words = f"{where}: {stage_words(claim.stage, claim.lane)} · {state}"
    return line(f"{mark} ", When(claim.at, Look.DAY), " ", strong(clip(claim.player, 60)), words)


def sources_card(view: SourcesView) -> Card:
    """The answer to `/sources`, and its pages."""
    about = f" on {view.club}" if view.club else ""
    if not view.rows:
        few = f" {count(view.few, '{n} source', '{n} sources')} made claims, none in {ENOUGH} sagas that have ended." if view.few else ""
        one = line("One of them: ", Command("/source name:BBC Sport"))
        return Card(line(strong(f"Not enough data{about}."), few), (Section((one,)),))
    sections = (Section(tuple(_row(one, tier_words(tier)) for one, tier in view.rows)), Section((line(_HOW, small=True),)))
    buttons = (
        Button("◀ Back", f"sources:{view.page - 1}:{view.club or ''}", off=view.page == 0),
        Button("More ▶", f"sources:{view.page + 1}:{view.club or ''}", off=view.page + 1 >= view.pages),
    )
    footer = list(_of(view.players, view.more, "of whom the most is claimed"))
    if view.few:
        footer.append(Text(f" · {count(view.few, '{n} source', '{n} sources')} with fewer than {ENOUGH} resolved sagas left out"))
    if view.pages > 1:
        footer.append(Text(f" · page {view.page + 1} of {view.pages}"))
    headline = line(strong(f"Who was right{about}"), ", best first.")
    return Card(headline, sections, tuple(footer), buttons if view.pages > 1 else (), paged=True)


def _row(one: SourceRecord, tier: str) -> Line:
    facts = [f"right in {share(one)}", tier, f"{one.open} open" if one.open else "", f"{span(one.lead)} ahead" if one.lead else ""]
    return line(strong(clip(one.name, 60)), ": " + " · ".join(fact for fact in facts if fact), bullet=True)


def _of(players: int, more: bool, which: str) -> tuple[Span, ...]:
    return (
        Text(
            f"over the sagas of the {count(players, '{n} player', '{n} players')} {which}"
            if more
            else f"over the sagas of {count(players, '{n} player', '{n} players')}"
        ),
    )
