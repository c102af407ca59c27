"""Wording of feeds: what was added, how each is doing, and what one would give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.feeds.address import redact
from bot.phrase.card import Button, Card, Command, Line, Link, Look, Section, Span, Text, Tone, When, card, line, strong
from bot.phrase.words import clip, count, lane_words, money, stage_words
from bot.transfers.model import STAYING, GuildFeed, MoveType, Rumour

FEEDS_SHOWN = 25
BUTTONS = 20


@dataclass(frozen=True, slots=True)
class Sample:
    """One entry of a feed that is tried: what would be recorded, and what would be alerted or why not."""

    title: str
    link: str
    published: datetime | None
    found: tuple[tuple[Rumour, str], ...]


@dataclass(frozen=True, slots=True)
class Added:
    """A feed that a server has from now on. `entries`, `reports`: its history; None where others read it already.

    `asked`: whether this server wants whole articles; `full_text`: whether they are read. `heard`: whether a channel gets alerts.
    """

    title: str
    entries: int | None
    reports: int
    pack: bool
    asked: bool
    full_text: bool
    heard: bool


def feed_name(feed: GuildFeed) -> str:
    """What a feed is called: its title, else its address."""
    return feed.title or redact(feed.url)


def feed_added(added: Added) -> Card:
    """The answer to `/feed add`."""
    if added.entries is None:
        history = "I read it already for others; from now on this server sees it too."
    else:
        reports = count(added.reports, "transfer report") if added.reports else "no transfer reports"
        read = f"{count(added.entries, 'entry', 'entries')} read, {reports} in {'it' if added.entries == 1 else 'them'}"
        history = f"{read}. What is new from now on can be alerted."
    lines = [line(whole)] if (whole := _articles(added)) else []
    if not added.heard:
        lines.append(line("Alerts need a channel: ", Command("/alerts add channel:#transfers")))
    return Card(line("Added ", strong(added.title), ". ", history), (Section(tuple(lines)),) if lines else ())


def _articles(added: Added) -> str:
    """What becomes of the wish for whole articles: what a feed gives is the same for all who read it."""
    if added.asked and not added.full_text:
        return "Its whole articles are not read: it belongs to the default pack, of which the operator decides."
    if added.asked:
        return "The articles behind its new entries are read too, where their publisher allows that to programs."
    if added.full_text:
        who = "the operator" if added.pack else "another server"
        return f"The articles behind its new entries are read too, because {who} asked for that; a feed gives the same to all."
    return ""


def feed_removed(title: str) -> Card:
    """The answer to `/feed remove`."""
    return card("Removed ", strong(title), ". What it said is no longer seen in this server.")


def feed_switched(title: str, on: bool) -> Card:
    """The answer to `/feed pause` and `/feed resume`."""
    return card(strong(title), " is read again for this server." if on else " is paused for this server; what it says is not seen here.")


def feed_list(feeds: Sequence[GuildFeed], now: datetime, *, buttons: bool = True) -> Card:
    """The answer to `/feed list`: the server's own feeds first, each with its health in words; `buttons` try failing ones."""
    own = [f for f in feeds if not f.pack]
    pack = [f for f in feeds if f.pack]
    sections = []
    if own:
        sections.append(Section(tuple(feed_line(f, now) for f in own[:FEEDS_SHOWN]), "This server's feeds"))
    if pack:
        sections.append(Section(tuple(feed_line(f, now) for f in pack[:FEEDS_SHOWN]), "The default pack"))
    hidden = len(own[FEEDS_SHOWN:]) + len(pack[FEEDS_SHOWN:])
    if hidden:
        sections.append(Section((line(f"…and {count(hidden, 'more feed')}", small=True),)))
    if not feeds:
        sections.append(Section((line("None. Add one: ", Command("/feed add url:https://…")),)))
    failing = retry_buttons([*own, *pack]) if buttons else ()
    return Card(line(f"{count(len(feeds), 'feed')} in this server."), tuple(sections), buttons=failing)


def retry_buttons(feeds: Sequence[GuildFeed]) -> tuple[Button, ...]:
    """Buttons that try failing feeds now; those switched off here are left alone."""
    failing = [feed for feed in feeds if (feed.failures or feed.stopped_at) and not feed.paused]
    return tuple(Button(f"Try now: {clip(feed_name(feed), 40)}", f"tryfeed:{feed.feed_id}") for feed in failing[:BUTTONS])


def feed_line(feed: GuildFeed, now: datetime) -> Line:
    """A feed with its address and its health."""
    whole = " · with its articles" if feed.full_text else ""
    return line(Link(clip(feed_name(feed), 60), redact(feed.url)), ": ", *health(feed, now), whole, bullet=True)


def health(feed: GuildFeed, now: datetime) -> list[Span]:
    """A feed's health in words."""
    if feed.paused:
        return [Text("paused here")]
    if feed.stopped_at:
        return [Text(f"no longer asked: {feed.error or 'it failed for 14 days'}")]
    if feed.failures:
        tail: list[Span] = [Text(" Next try "), When(feed.due_at)] if feed.due_at and feed.due_at > now else [Text(" Trying again now")]
        return [Text(f"failed {count(feed.failures, 'time')} in a row: {feed.error or 'No answer.'}"), *tail]
    if feed.succeeded_at is None:
        return [Text("not read yet")]
    if feed.document_at is not None and feed.document_at < feed.succeeded_at:
        return [
            Text("well, answers 304 (unchanged) since "),
            When(feed.document_at, Look.TIME),
            Text("; last asked "),
            When(feed.succeeded_at),
        ]
    return [Text("well, last read "), When(feed.succeeded_at)]


def feed_tried(feed: GuildFeed, now: datetime) -> Card:
    """The answer to the button "Try now"."""
    name = strong(feed_name(feed))
    if feed.failures or feed.stopped_at:
        return Card(line(name, " still fails."), (Section((line(*health(feed, now)),)),), tone=Tone.WARNING, private=True)
    return card(name, " works again.", private=True)


def feed_tested(title: str, entries: int, samples: Sequence[Sample]) -> Card:
    """The answer to `/feed test`: the newest entries, and what each would give. Nothing is changed by asking."""
    told = sum(1 for s in samples for _ in s.found)
    gives = f"the newest {len(samples)} would give {count(told, 'report')}"
    headline = line(strong(title), f": {count(entries, 'entry', 'entries')}; {gives}. Nothing was saved or posted.")
    return Card(headline, tuple(_sample(s) for s in samples))


def _sample(sample: Sample) -> Section:
    title = clip(sample.title, 150)
    head = line(Link(title, sample.link) if sample.link else Text(title, strong=True))
    if not sample.found:
        return Section((head, line("no rumour", small=True, bullet=True)))
    return Section((head, *(_found(rumour, verdict) for rumour, verdict in sample.found)))


def _found(rumour: Rumour, verdict: str) -> Line:
    lane = rumour.to_club or (STAYING if rumour.move is MoveType.RENEWAL else None)
    where = lane_words(lane, rumour.from_club)
    fee = f", {money(rumour.fee)}" if rumour.fee else ""
    return line(strong(rumour.player), f" → {where}: {stage_words(rumour.stage, lane)}{fee} ({verdict})", bullet=True)
