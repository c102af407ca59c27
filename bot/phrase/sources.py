"""How records of sources are worded: `/source` and `/sources`. View in, card out.

A share is told with the number that it is a share of, and not at all where there is too little to judge by.
"""

from __future__ import annotations

from bot.phrase.card import Card, Command, Line, Look, Part, Section, Text, When, line, phrase, strong
from bot.phrase.pages import turns
from bot.phrase.said import Said, count, joined, mark, say
from bot.phrase.words import clip, lane_words, page_words, span, stage_words, tier_words
from bot.transfers.sagas.records import ENOUGH, SourceRecord, Vote
from bot.transfers.sagas.views import SourcesView, SourceView

_HOW = mark(
    "A claim counts from talks up, before the end; one a saga, the furthest. Right: that move became official. "
    "Wrong: the saga ended otherwise, or a whole window passed. Interest never counts."
)


def source_card(view: SourceView) -> Card:
    """The answer to `/source`."""
    one = view.record
    tier = tier_words(view.tier)
    if view.tier is not view.shipped:
        tier = say("{tier} here, shipped as {shipped}", tier=tier, shipped=tier_words(view.shipped))
    lines = [_counts(one)]
    if one.lead is not None:
        ahead = strong(say("{span} ahead", span=span(one.lead)))
        lines.append(line(phrase("First with a move: {ahead} of the second outlet (median).", ahead=ahead)))
    sections = [Section(tuple(lines))]
    if view.votes:
        sections.append(Section(tuple(_vote(vote) for vote in view.votes), say("Newest claims")))
    sections.append(Section((line(say(_HOW), small=True),)))
    headline = line(strong(clip(one.name, 80)), " (", tier, "): ", _verdict(one))
    last = count(view.players, "over the sagas of the {n} player it spoke of last", "over the sagas of the {n} players it spoke of last")
    return Card(headline, tuple(sections), (Text(last if view.more else _over(view.players)),))


def _verdict(one: SourceRecord) -> Said:
    if one.enough:
        return say("right in {share} resolved sagas.", share=share(one))
    if not one.resolved and not one.open:
        return say("not enough data, since it has claimed nothing here.")
    return say("not enough data, with {n} of at least {enough} resolved sagas.", n=one.resolved, enough=ENOUGH)


def share(one: SourceRecord) -> Said:
    """How often it was right, with the number that it is of.

    >>> share(SourceRecord("Sky", right=12, wrong=3))
    '12 of 15 (80%)'
    """
    percent = f"{100 * one.right / one.resolved:.0f}"
    return say("{right} of {number} ({percent}%)", right=one.right, number=one.resolved, percent=percent)


def _counts(one: SourceRecord) -> Line:
    return line(say("{right} right · {wrong} wrong · {open} still open", right=one.right, wrong=one.wrong, open=one.open))


def _vote(vote: Vote) -> Line:
    claim = vote.claim
    sign, state = _STATES[vote.right]
    where = f" → {clip(lane_words(claim.lane), 60)}" if claim.to_club else joined("", (" (", say("staying"), ")"))
    words = (where, ": ", stage_words(claim.stage, claim.lane), " · ", say(state))
    return line(f"{sign} ", When(claim.at, Look.DAY), " ", strong(clip(claim.player, 60)), *words)


_STATES = {True: ("✓", mark("right")), False: ("✕", mark("wrong")), None: ("…", mark("open"))}
"""How a vote ended."""


def sources_card(view: SourcesView) -> Card:
    """The answer to `/sources`, and its pages."""
    if not view.rows:
        return _too_little(view)
    sections = (Section(tuple(_row(one, tier_words(tier)) for one, tier in view.rows)), Section((line(say(_HOW), small=True),)))
    who = say("Who was right on {club}", club=view.club) if view.club else say("Who was right")
    headline = line(phrase("{who}, best first.", who=strong(who)))
    return Card(headline, sections, _footer(view), turns(view.page, view.pages, "sources", view.club or ""), paged=True)


def _too_little(view: SourcesView) -> Card:
    few = count(
        view.few,
        "{n} source made claims, none in {enough} sagas that have ended.",
        "{n} sources made claims, none in {enough} sagas that have ended.",
        enough=ENOUGH,
    )
    none = say("Not enough data on {club}.", club=view.club) if view.club else say("Not enough data.")
    one = line(phrase("One of them: {command}", command=Command("/source name:BBC Sport")))
    return Card(line(strong(none), *((" ", few) if view.few else ())), (Section((one,)),))


def _row(one: SourceRecord, tier: str) -> Line:
    facts = [
        say("right in {share}", share=share(one)),
        tier,
        count(one.open, "{n} open", "{n} open") if one.open else "",
        say("{span} ahead", span=span(one.lead)) if one.lead else "",
    ]
    return line(strong(clip(one.name, 60)), ": ", joined(" · ", [fact for fact in facts if fact]), bullet=True)


def _footer(view: SourcesView) -> tuple[Part, ...]:
    most = count(
        view.players,
        "over the sagas of the {n} player of whom the most is claimed",
        "over the sagas of the {n} players of whom the most is claimed",
    )
    facts = [most if view.more else _over(view.players)]
    if view.few:
        facts.append(
            count(
                view.few,
                "{n} source with fewer than {enough} resolved sagas left out",
                "{n} sources with fewer than {enough} resolved sagas left out",
                enough=ENOUGH,
            )
        )
    if view.pages > 1:
        facts.append(page_words(view.page, view.pages))
    return (Text(joined(" · ", facts)),)


def _over(players: int) -> Said:
    return count(players, "over the sagas of {n} player", "over the sagas of {n} players")
