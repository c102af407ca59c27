"""Wording for a server's admins: feeds and their health, alert channels, and what a feed would give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.phrase.card import Button, Card, Channel, Command, Line, Link, Section, Span, Text, Tone, When, card, line, strong
from bot.phrase.members import filter_words
from bot.phrase.words import clip, count, lane_words, money, stage_words
from bot.transfers.model import STAYING, AlertRule, GuildFeed, MoveType, Rumour, Style

FEEDS_SHOWN = 25


@dataclass(frozen=True, slots=True)
class Sample:
    """One entry of a feed that is tried: what would be recorded, and what would be alerted or why not."""

    title: str
    link: str
    published: datetime | None
    found: tuple[tuple[Rumour, str], ...]


def feed_name(feed: GuildFeed) -> str:
    """What a feed is called: its title, else its address."""
    return feed.title or feed.url


def feed_added(title: str, entries: int, reports: int, known: bool) -> Card:
    """The answer to `/feed add`."""
    past = f"{count(entries, 'entry', 'entries')} ({count(reports, 'report')})"
    history = f"Its {past} are recorded as history; from the next new one on it can alert."
    if known:
        history = "I read it already for others; from now on this server sees it too."
    hint = line("Alerts need a channel: ", Command("/alerts add channel:#transfers"))
    return Card(line("Added ", strong(title), ". ", history), (Section((hint,)),))


def feed_removed(title: str) -> Card:
    """The answer to `/feed remove`."""
    return card("Removed ", strong(title), ". What it said is no longer seen in this server.")


def feed_switched(title: str, on: bool) -> Card:
    """The answer to `/feed pause` and `/feed resume`."""
    return card(strong(title), " is read again for this server." if on else " is paused for this server; what it says is not seen here.")


def feed_list(feeds: Sequence[GuildFeed], now: datetime) -> Card:
    """The answer to `/feed list`: the server's own feeds first, each with its health in words."""
    own = [f for f in feeds if not f.pack]
    pack = [f for f in feeds if f.pack]
    sections = []
    if own:
        sections.append(Section(tuple(_feed(f, now) for f in own[:FEEDS_SHOWN]), "This server's feeds"))
    if pack:
        sections.append(Section(tuple(_feed(f, now) for f in pack[:FEEDS_SHOWN]), "The default pack"))
    hidden = len(own[FEEDS_SHOWN:]) + len(pack[FEEDS_SHOWN:])
    if hidden:
        sections.append(Section((line(f"…and {count(hidden, 'more feed')}", small=True),)))
    if not feeds:
        sections.append(Section((line("None. Add one: ", Command("/feed add url:https://…")),)))
    return Card(line(f"{count(len(feeds), 'feed')} in this server."), tuple(sections))


def _feed(feed: GuildFeed, now: datetime) -> Line:
    return line(Link(clip(feed_name(feed), 60), feed.url), ": ", *health(feed, now), bullet=True)


def health(feed: GuildFeed, now: datetime) -> list[Span]:
    """A feed's health in words."""
    if feed.paused:
        return [Text("paused here")]
    if feed.stopped_at:
        return [Text(f"stopped, {feed.error or 'it failed for 14 days'}")]
    if feed.failures:
        tail: list[Span] = [Text("; next try "), When(feed.due_at)] if feed.due_at and feed.due_at > now else [Text("; trying again now")]
        return [Text(f"failing ({count(feed.failures, 'time')} in a row): {feed.error or 'no answer'}"), *tail]
    if feed.succeeded_at is None:
        return [Text("not read yet")]
    return [Text("well, last read "), When(feed.succeeded_at)]


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


def rule_words(rule: AlertRule) -> str:
    """Which moves a rule lets through."""
    subject = rule.player or rule.club or rule.league or "all moves"
    limits = filter_words(rule.filter)
    return f"{subject}, {limits}" if limits else subject


def alerts_added(rule: AlertRule) -> Card:
    """The answer to `/alerts add`."""
    style = ", in short" if rule.style is Style.COMPACT else ""
    return Card(
        line(Channel(rule.channel_id), " now gets: ", strong(rule_words(rule)), f"{style}."),
        (Section((line("See how one looks: ", Command(f"/alerts test rule:{rule.id}")),)),),
    )


def alerts_list(rules: Sequence[AlertRule]) -> Card:
    """The answer to `/alerts list`."""
    if not rules:
        return Card(line("No channel gets alerts yet."), (Section((line("Begin with ", Command("/alerts add channel:#transfers")),)),))
    lines = tuple(_rule(rule) for rule in rules)
    return Card(line(f"{count(len(rules), 'alert rule')} in this server."), (Section(lines),))


def _rule(rule: AlertRule) -> Line:
    state = f" · paused: {rule.paused}" if rule.paused else ""
    role = " · mentions a role" if rule.role_id else ""
    return line(f"{rule.id}. ", Channel(rule.channel_id), f": {rule_words(rule)}{role}{state}")


def alerts_removed(rule: AlertRule) -> Card:
    """The answer to `/alerts remove`."""
    return card(Channel(rule.channel_id), " no longer gets: ", strong(rule_words(rule)), ".")


def alerts_tested(rule: AlertRule) -> Card:
    """The answer to `/alerts test`."""
    return card("A sample is on its way to ", Channel(rule.channel_id), ".", private=True)


def notice(text: str) -> Card:
    """Words to a server's admins, or a hint to a member."""
    return card(text, tone=Tone.WARNING)


def retry_button(feed_id: int) -> Button:
    """Try a failing feed now."""
    return Button("Try now", f"tryfeed:{feed_id}")
