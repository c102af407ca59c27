"""Items of feeds: what is known of each, and under which names (aliases). Whether one is new is the caller's question."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Entry, Item, KnownItem
from db.portable import chunks, insert_into
from db.tables import feeds, item_aliases, items
from db.types import keepable


async def known_items(conn: AsyncConnection, feed_id: int, aliases: Collection[str]) -> dict[str, KnownItem]:
    """Find the items of a feed that are known by one of these aliases, by alias."""
    known = (items.c.id, items.c.revision, items.c.text_hash, items.c.title, items.c.published_at, items.c.first_seen_at)
    query = select(item_aliases.c.alias, *known).join_from(item_aliases, items, items.c.id == item_aliases.c.item_id)
    found = {}
    for part in chunks(list(dict.fromkeys(aliases))):
        rows = await conn.execute(query.where(item_aliases.c.feed_id == feed_id, item_aliases.c.alias.in_(part)))
        for alias, *values in rows.all():
            found[str(alias)] = KnownItem(*values)
    return found


async def recent_titles(conn: AsyncConnection, feed_id: int, limit: int) -> list[str]:
    """List the titles of a feed's items, those first seen last at the head."""
    newest = (items.c.first_seen_at.desc(), items.c.id.desc())
    return list((await conn.scalars(select(items.c.title).where(items.c.feed_id == feed_id).order_by(*newest).limit(limit))).all())


async def add_items(conn: AsyncConnection, feed_id: int, entries: Sequence[tuple[Entry, str]], now: datetime) -> list[int]:
    """Keep new items (each with its text's hash) and give their ids in the same order. Aliases that are taken stay so."""
    if not entries:
        return []
    rows = [
        {
            "feed_id": feed_id,
            "revision": 1,
            **_text(entry),
            "text_hash": text_hash,
            "published_at": entry.item.published,
            "first_seen_at": now,
            "seen_at": now,
        }
        for entry, text_hash in entries
    ]
    # Not in order: SQLite would be asked for one row at a time. Items that are alike in all of this may change places.
    made = await conn.execute(insert(items).returning(items.c.id, items.c.text_hash, items.c.link, items.c.published_at), rows)
    found: dict[tuple[object, ...], list[int]] = {}
    for item_id, *alike in made.all():
        found.setdefault(tuple(alike), []).append(int(item_id))
    ids = [found[text_hash, keepable(entry.link), entry.item.published].pop(0) for entry, text_hash in entries]
    await _add(conn, [(feed_id, item_id, alias) for item_id, (entry, _) in zip(ids, entries, strict=True) for alias in entry.aliases])
    return ids


async def revise_item(conn: AsyncConnection, item_id: int, entry: Entry, text_hash: str, now: datetime) -> int:
    """Keep what an item says now in place of what it said, and give its new revision. Its date of publication stays."""
    fresh = {**_text(entry), "text_hash": text_hash, "revision": items.c.revision + 1, "seen_at": now}
    revised = update(items).where(items.c.id == item_id).values(fresh).returning(items.c.revision, items.c.feed_id)
    row = (await conn.execute(revised)).one()
    await add_aliases(conn, row.feed_id, {item_id: entry.aliases})
    return int(row.revision)


async def add_aliases(conn: AsyncConnection, feed_id: int, aliases: Mapping[int, Iterable[str]]) -> None:
    """Have items of a feed, by id, known by more names. A name that another item of the feed has stays that item's."""
    await _add(conn, [(feed_id, item_id, alias) for item_id, names in aliases.items() for alias in names])


async def item(conn: AsyncConnection, item_id: int) -> Entry | None:
    """Give an item as it stands now, with its link and aliases; what is older than 90 days has its title only."""
    query = select(items, feeds.c.source).join_from(items, feeds, feeds.c.id == items.c.feed_id)
    row = (await conn.execute(query.where(items.c.id == item_id))).one_or_none()
    if row is None:
        return None
    aliases = await conn.scalars(select(item_aliases.c.alias).where(item_aliases.c.item_id == item_id).order_by(item_aliases.c.alias))
    text = Item(title=row.title, summary=row.summary or "", content=row.content or "", published=row.published_at, source=row.source)
    return Entry(aliases=tuple(aliases), item=text, link=row.link)


async def forget_bodies(conn: AsyncConnection, before: datetime) -> int:
    """Empty the bodies of items last revised before a time; titles, hashes and what was reported stay."""
    full = or_(items.c.summary.is_not(None), items.c.content.is_not(None))
    return (await conn.execute(update(items).where(items.c.seen_at < before, full).values(summary=None, content=None))).rowcount


async def _add(conn: AsyncConnection, names: Sequence[tuple[int, int, str]]) -> None:
    rows = [{"feed_id": feed_id, "item_id": item_id, "alias": alias} for feed_id, item_id, alias in names]
    if rows:
        await conn.execute(insert_into(conn, item_aliases).on_conflict_do_nothing(), rows)


def _text(entry: Entry) -> dict[str, str]:
    return {"title": entry.item.title, "summary": entry.item.summary, "content": entry.item.content, "link": entry.link}
