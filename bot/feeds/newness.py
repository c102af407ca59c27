"""What of a document is new: entries against what is kept of the feed. Pure; it neither stores nor reads rumours.

Dates never decide whether an entry is new; they only tell backlog from news. Principles:

- Any alias in common means the same item. Where one entry claims an item by its address and another by its guid, the address
  wins: guids that are numbers of places on a page must not hide a new story behind an old one.
- The first poll, an entry older than a week when it is first seen, and all that a feed brings after days of silence are backlog.
- A re-numbering (most of at least three entries that look unknown have titles that are known, or dates well before the last
  good poll) is no news: known titles are held, the rest is backlog, except what is dated after the last good poll. A busy
  day is not held: its titles are new and so are its dates.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.feeds.identity import title_key
from bot.transfers.model import Entry, Feed, Item, KnownItem, ParsedFeed
from bot.transfers.sagas.news import OLD

SILENT = timedelta(days=3)
_LATE = timedelta(hours=1)
_FEW = 3


@dataclass(frozen=True, slots=True)
class New:
    """An entry that was never seen. `backlog`: to be recorded, and not to be told as news."""

    entry: Entry
    backlog: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """A known item whose text is another now."""

    known: KnownItem
    entry: Entry
    backlog: bool = False


@dataclass(frozen=True, slots=True)
class Same:
    """A known item as it was. `further`: aliases of the entry by which nothing was known before."""

    known: KnownItem
    entry: Entry
    further: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sorted:
    """A document sorted. `held`: entries of a re-numbered feed whose titles are known. `backlog`: the whole poll is.

    `renumbered` counts the entries of a re-numbered feed that look unknown and are old: those held, and others by their dates.
    """

    new: tuple[New, ...] = ()
    changed: tuple[Changed, ...] = ()
    same: tuple[Same, ...] = ()
    held: tuple[Entry, ...] = ()
    backlog: bool = False
    renumbered: int = 0

    def further_aliases(self) -> dict[int, list[str]]:
        """By what more names items are known now, by their ids."""
        further: dict[int, list[str]] = {}
        for same in self.same:
            further.setdefault(same.known.id, []).extend(same.further)
        return further


def sort_entries(feed: Feed, parsed: ParsedFeed, known: Mapping[str, KnownItem], titles: Iterable[str], now: datetime) -> Sorted:
    """Sort a document's entries by what is kept: `known` by alias (of this feed), `titles` of its recent items."""
    backlog = feed.primed_at is None or (feed.succeeded_at is not None and now - feed.succeeded_at > SILENT)
    found = _claims(parsed.entries, known)
    as_kept = {item.id for entry, item in zip(parsed.entries, found, strict=True) if item and item.text_hash == text_hash(entry.item)}
    same, changed, unknown = [], [], []
    for entry, item in zip(parsed.entries, found, strict=True):
        if item is None:
            unknown.append(entry)
        elif item.id in as_kept:
            same.append(Same(item, entry, tuple(alias for alias in entry.aliases if alias not in known)))
        else:
            changed.append(Changed(item, entry, backlog or _was_old(item)))
            as_kept.add(item.id)
    held, new = _hold(unknown, {title_key(title) for title in titles} - {""}, feed)
    sorted_new = tuple(New(entry, backlog or old or _is_old(entry, now)) for entry, old in new)
    renumbered = len(held) + sum(old for _, old in new)
    return Sorted(sorted_new, tuple(changed), tuple(same), tuple(held), backlog, renumbered)


def _claims(entries: Iterable[Entry], known: Mapping[str, KnownItem]) -> list[KnownItem | None]:
    """The kept item that each entry is, if any. A claim by guid or title gives way to another entry's claim by address."""
    claims = [next(((item, alias) for alias in entry.aliases if (item := known.get(alias))), None) for entry in entries]
    by_address = {item.id for item, alias in filter(None, claims) if alias.startswith("url:")}
    return [claim[0] if claim and (claim[1].startswith("url:") or claim[0].id not in by_address) else None for claim in claims]


def _hold(unknown: list[Entry], titles: set[str], feed: Feed) -> tuple[list[Entry], list[tuple[Entry, bool]]]:
    """Part what looks unknown into entries held as re-numbered, and new ones with whether they are backlog."""
    since = feed.succeeded_at
    keys = [title_key(entry.item.title) for entry in unknown]
    stale = [since is not None and (at := entry.item.published) is not None and at < since - _LATE for entry in unknown]
    # A title counts once: a column of that name may well bring several entries, a re-numbering brings many titles.
    odd = len(titles.intersection(keys)) + sum(old for key, old in zip(keys, stale, strict=True) if key not in titles)
    if feed.primed_at is None or len(unknown) < _FEW or odd * 2 <= len(unknown):
        return [], [(entry, False) for entry in unknown]
    familiar = [key in titles for key in keys]
    held = [entry for entry, known in zip(unknown, familiar, strict=True) if known]
    rest = [(entry, old) for entry, known, old in zip(unknown, familiar, stale, strict=True) if not known]
    return held, rest


def _is_old(entry: Entry, now: datetime) -> bool:
    return entry.item.published is not None and entry.item.published < now - OLD


def _was_old(item: KnownItem) -> bool:
    return item.published is not None and item.published < item.first_seen_at - OLD


def text_hash(item: Item) -> str:
    """What tells an edited item from an unchanged one: its words. Dates, links and white space do not count.

    >>> text_hash(Item(title="A  bid")) == text_hash(Item(title="A bid", source="x")) != text_hash(Item(title="No bid"))
    True
    """
    parts = (" ".join(part.split()) for part in (item.title, item.summary, item.content))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()
