"""Wording of feeds: what was added, how each is doing, and what one would give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.feeds.address import redact
from bot.phrase.card import Button, Card, Command, Line, Link, Part, Section, Text, Tone, When, card, line, phrase, strong
from bot.phrase.pages import page_of, turns
from bot.phrase.said import count, joined, recall, say
from bot.phrase.words import clip, lane_words, money, stage_words
from bot.transfers.model import STAYING, GuildFeed, MoveType, Rumour

PAGE = 20
"""Feeds on a page of `/feed list`, each with its address."""
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
        history = say("I read it already for others; from now on this server sees it too.")
    else:
        read = count(added.entries, "{n} entry read", "{n} entries read")
        none = say("no transfer reports found")
        found = count(added.reports, "{n} transfer report found", "{n} transfer reports found") if added.reports else none
        history = say("{read}, {found}. What is new from now on can be alerted.", read=read, found=found)
    lines = [line(whole)] if (whole := _articles(added)) else []
    if not added.heard:
        lines.append(line(phrase("Alerts need a channel: {command}", command=Command("/alerts add channel:#transfers"))))
    return Card(line(phrase("Added {feed}.", feed=strong(added.title)), " ", history), (Section(tuple(lines)),) if lines else ())


def _articles(added: Added) -> str:
    """What becomes of the wish for whole articles: what a feed gives is the same for all who read it."""
    if added.asked and not added.full_text:
        return say("Its whole articles are not read: it belongs to the default pack, of which the operator decides.")
    if added.asked:
        return say("The articles behind its new entries are read too, where their publisher allows that to programs.")
    if added.full_text:
        if added.pack:
            return say("The articles behind its new entries are read too: the operator decided so.")
        return say("The articles behind its new entries are read too: another server asked for that, and a feed gives the same to all.")
    return ""


def feed_removed(title: str) -> Card:
    """The answer to `/feed remove`."""
    return card(phrase("Removed {feed}. What it said is no longer seen in this server.", feed=strong(title)))


def feed_switched(title: str, on: bool) -> Card:
    """The answer to `/feed pause` and `/feed resume`."""
    feed = strong(title)
    if on:
        return card(phrase("{feed} is read again for this server.", feed=feed))
    return card(phrase("{feed} is paused for this server; what it says is not seen here.", feed=feed))


def feed_list(feeds: Sequence[GuildFeed], now: datetime, page: int = 0, *, buttons: bool = True) -> Card:
    """The answer to `/feed list`, and its pages: the server's own feeds first, each with its health; `buttons` try failing ones."""
    own = [f for f in feeds if not f.pack]
    pack = [f for f in feeds if f.pack]
    shown = page_of([*own, *pack], page, PAGE)
    parts = (say("This server's feeds"), own), (say("The default pack"), pack)
    here = [(heading, tuple(feed_line(f, now) for f in part if f in shown.rows)) for heading, part in parts]
    sections = [Section(lines, heading) for heading, lines in here if lines]
    if not feeds:
        sections.append(Section((line(phrase("None. Add one: {command}", command=Command("/feed add url:https://…"))),)))
    failing = retry_buttons([*own, *pack]) if buttons else ()
    headline = line(count(len(feeds), "{n} feed in this server.", "{n} feeds in this server."))
    turning = turns(shown.number, shown.pages, "feeds")
    return Card(headline, tuple(sections), shown.footer, (*turning, *failing), paged=True)


def retry_buttons(feeds: Sequence[GuildFeed]) -> tuple[Button, ...]:
    """Buttons that try failing feeds now; those switched off here are left alone."""
    failing = [feed for feed in feeds if (feed.failures or feed.stopped_at) and not feed.paused]
    return tuple(Button(say("Try now: {feed}", feed=clip(feed_name(feed), 40)), f"tryfeed:{feed.feed_id}") for feed in failing[:BUTTONS])


def feed_line(feed: GuildFeed, now: datetime) -> Line:
    """A feed with its address and its health."""
    whole = (" · ", say("with its articles")) if feed.full_text else ()
    return line(Link(clip(feed_name(feed), 60), redact(feed.url)), ": ", *health(feed, now), *whole, bullet=True)


def health(feed: GuildFeed, now: datetime) -> list[Part]:
    """A feed's health in words."""
    if feed.paused:
        return [Text(say("paused here"))]
    if feed.stopped_at:
        return [Text(say("no longer asked: {error}", error=recall(feed.error or "") or say("it failed for 14 days")))]
    if feed.failures:
        words = count(
            feed.failures, "failed: {error}", "failed {n} times in a row: {error}", error=recall(feed.error or "") or say("No answer.")
        )
        later = feed.due_at is not None and feed.due_at > now
        tail = phrase("Next try {when}", when=When(feed.due_at)) if later and feed.due_at else Text(say("Trying again now"))
        return [Text(words), Text(" "), tail]
    if feed.succeeded_at is None:
        return [Text(say("not read yet"))]
    if feed.document_at is not None and feed.document_at < feed.succeeded_at:
        read, asked = When(feed.document_at), When(feed.succeeded_at)
        return [phrase("well, answers 304 (unchanged); last read {since}, last asked {when}", since=read, when=asked)]
    return [phrase("well, last read {when}", when=When(feed.succeeded_at))]


def feed_tried(feed: GuildFeed, now: datetime) -> Card:
    """The answer to the button "Try now"."""
    name = strong(feed_name(feed))
    if feed.failures or feed.stopped_at:
        still = line(phrase("{feed} still fails.", feed=name))
        return Card(still, (Section((line(*health(feed, now)),)),), tone=Tone.WARNING, private=True)
    return card(phrase("{feed} works again.", feed=name), private=True)


def feed_tested(title: str, entries: int, samples: Sequence[Sample]) -> Card:
    """The answer to `/feed test`: the newest entries, and what each would give. Nothing is changed by asking."""
    told = sum(1 for s in samples for _ in s.found)
    has = count(entries, "{n} entry", "{n} entries")
    gives = count(told, "the newest {some} would give {n} report", "the newest {some} would give {n} reports", some=len(samples))
    headline = line(strong(title), ": ", has, "; ", gives, ". ", say("Nothing was saved or posted."))
    return Card(headline, tuple(_sample(s) for s in samples))


def _sample(sample: Sample) -> Section:
    title = clip(sample.title, 150)
    head = line(Link(title, sample.link) if sample.link else Text(title, strong=True))
    if not sample.found:
        return Section((head, line(say("no rumour"), small=True, bullet=True)))
    return Section((head, *(_found(rumour, verdict) for rumour, verdict in sample.found)))


def _found(rumour: Rumour, verdict: str) -> Line:
    lane = rumour.to_club or (STAYING if rumour.move is MoveType.RENEWAL else None)
    where = lane_words(lane, rumour.from_club)
    told = joined(", ", (stage_words(rumour.stage, lane), *([money(rumour.fee)] if rumour.fee else [])))
    return line(strong(rumour.player), " → ", where, ": ", told, " (", verdict, ")", bullet=True)
