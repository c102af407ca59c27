"""Feeds: their addresses and the state of their polling. Who uses them is told in `db.guild_feeds` and `db.scopes`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, case, delete, exists, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import PACK_SCOPE, Feed, PollState, host_of
from db.portable import chunks, columns_for, insert_into
from db.scopes import live_scopes, refresh_pack, take_feeds_out
from db.tables import feeds, guild_feeds, hosts, scope_feeds

_COLUMNS = columns_for(Feed, feeds)
_STATE = tuple(field.name for field in fields(PollState))
_TITLE = case(
    (feeds.c.pack & feeds.c.title.is_not(None), feeds.c.title),
    else_=func.coalesce(bindparam("new_title", type_=feeds.c.title.type), feeds.c.title),
)
_SAVE = (
    update(feeds)
    .where(feeds.c.id == bindparam("polled"))
    .values({name: bindparam(f"new_{name}") for name in _STATE} | {"title": _TITLE, "lease_until": None})
)


async def add_feed(conn: AsyncConnection, url: str, now: datetime, *, title: str | None = None, source: str | None = None) -> Feed:
    """Give the feed of an address, made if it isn't there; one that is there stays as it is."""
    values = {"url": url, "host": host_of(url), "title": title, "source": source, "created_at": now}
    await conn.execute(insert_into(conn, feeds).values(values).on_conflict_do_nothing(index_elements=["url"]))
    row = (await conn.execute(select(*_COLUMNS).where(feeds.c.url == url))).one()
    return Feed(*row)


async def feed(conn: AsyncConnection, feed_id: int) -> Feed | None:
    """Give a feed by its id."""
    row = (await conn.execute(select(*_COLUMNS).where(feeds.c.id == feed_id))).one_or_none()
    return Feed(*row) if row else None


async def feed_by_url(conn: AsyncConnection, url: str) -> Feed | None:
    """Give a feed by its address."""
    row = (await conn.execute(select(*_COLUMNS).where(feeds.c.url == url))).one_or_none()
    return Feed(*row) if row else None


async def all_feeds(conn: AsyncConnection) -> list[Feed]:
    """List the feeds that somebody looks through, and the default pack's, oldest first."""
    rows = await conn.execute(select(*_COLUMNS).where(_used()).order_by(feeds.c.id))
    return [Feed(*row) for row in rows]


async def sync_pack(
    conn: AsyncConnection, entries: Iterable[tuple[str, str | None, str | None]], now: datetime, *, full_text: Collection[str] = ()
) -> None:
    """Make the default pack of these addresses (with title and source); what left it stays, unmarked.

    A feed of the pack that has moved is known by the address that it had. Scopes follow: the pack's own, and those of guilds.
    `full_text`: the addresses of those whose whole articles are read.
    """
    pack = {await _pack_feed(conn, url, title, source, now): url in full_text for url, title, source in entries}
    for feed_id, whole in pack.items():
        await conn.execute(update(feeds).where(feeds.c.id == feed_id).values(full_text=whole))
    for feed_id in (await conn.scalars(select(feeds.c.id).where(feeds.c.pack))).all():
        if feed_id not in pack:
            asked = exists().where(guild_feeds.c.feed_id == feed_id, guild_feeds.c.full_text)
            await conn.execute(update(feeds).where(feeds.c.id == feed_id).values(pack=False, pack_url=None, full_text=asked))
    await refresh_pack(conn)


async def due_feeds(conn: AsyncConnection, now: datetime, limit: int, lease: timedelta) -> list[Feed]:
    """Lease the feeds that are due, the never polled first: no other caller gets them until the lease ends.

    Of one host one at a time. Left out: feeds that nobody looks through, stopped ones, and those of a host that asked to wait.
    """
    other = feeds.alias()
    ready = (
        feeds.c.stopped_at.is_(None),
        or_(feeds.c.due_at.is_(None), feeds.c.due_at <= now),
        or_(feeds.c.lease_until.is_(None), feeds.c.lease_until <= now),
        ~exists().where(hosts.c.name == feeds.c.host, hosts.c.not_before > now),
        ~exists().where(other.c.host == feeds.c.host, other.c.lease_until > now),
    )
    order = (feeds.c.polled_at.is_not(None), feeds.c.due_at.nulls_first(), feeds.c.id)
    turns = select(feeds.c.id, func.row_number().over(partition_by=feeds.c.host, order_by=order).label("turn")).where(*ready, _used())
    first = turns.subquery()
    due = (
        select(feeds.c.id)
        .where(*ready, feeds.c.id.in_(select(first.c.id).where(first.c.turn == 1)))
        .order_by(*order)
        .limit(limit)
        .with_for_update(skip_locked=True, of=feeds)
    )
    ids = list((await conn.scalars(due)).all())
    rows = await conn.execute(update(feeds).where(feeds.c.id.in_(ids)).values(lease_until=now + lease).returning(*_COLUMNS))
    leased = {row.id: Feed(*row) for row in rows}
    return [leased[feed_id] for feed_id in ids]


async def lease_feed(conn: AsyncConnection, feed_id: int, now: datetime, lease: timedelta) -> Feed | None:
    """Lease one feed, due or not, also one that was stopped; None where somebody else has it."""
    free = or_(feeds.c.lease_until.is_(None), feeds.c.lease_until <= now)
    taken = update(feeds).where(feeds.c.id == feed_id, free).values(lease_until=now + lease).returning(*_COLUMNS)
    row = (await conn.execute(taken)).one_or_none()
    return Feed(*row) if row else None


async def save_polls(conn: AsyncConnection, polls: Sequence[tuple[int, PollState]]) -> None:
    """Keep what polls changed of their feeds and end the leases. Every field is written, None too; but no title takes none away.

    The title of a feed of the default pack is the pack's.
    """
    if polls:
        rows = [{"polled": feed_id} | {f"new_{name}": getattr(state, name) for name in _STATE} for feed_id, state in polls]
        await conn.execute(_SAVE, rows)


async def save_poll(conn: AsyncConnection, feed_id: int, state: PollState) -> None:
    """Keep what one poll changed (see `save_polls`)."""
    await save_polls(conn, [(feed_id, state)])


async def hold_host(conn: AsyncConnection, host: str, until: datetime) -> None:
    """Ask nothing of a host (as `host_of` gives it) before a time. A later time that is known already stays."""
    held = insert_into(conn, hosts).values(name=host, not_before=until)
    later = held.excluded.not_before > hosts.c.not_before
    await conn.execute(held.on_conflict_do_update(index_elements=["name"], set_={"not_before": until}, where=later))


async def held_hosts(conn: AsyncConnection, now: datetime) -> dict[str, datetime]:
    """Give the hosts that are not to be asked now, with the time until when."""
    return {row.name: row.not_before for row in await conn.execute(select(hosts).where(hosts.c.not_before > now))}


async def is_used(conn: AsyncConnection, feed_id: int) -> bool:
    """Tell whether somebody looks through a feed, so that it is polled."""
    return await conn.scalar(select(feeds.c.id).where(feeds.c.id == feed_id, _used())) is not None


async def prime_again(conn: AsyncConnection, feed_id: int, now: datetime) -> None:
    """Have all that a feed brings at its next poll, which is due now, count as backlog: nobody has looked through it for a while."""
    await conn.execute(update(feeds).where(feeds.c.id == feed_id).values(primed_at=None, due_at=now, stopped_at=None, failing_since=None))


async def make_due(conn: AsyncConnection, feed_id: int, now: datetime) -> None:
    """Have a feed polled soon, also one that was stopped."""
    await conn.execute(update(feeds).where(feeds.c.id == feed_id).values(due_at=now, stopped_at=None, failing_since=None, lease_until=None))


async def merge_feed(conn: AsyncConnection, feed_id: int, new_url: str) -> int:
    """Move a feed to a new address and give the id it has now.

    If another feed has that address, the guilds of this one move over to it and this one goes, with all it said: whoever
    points a feed of his own at a feed of others must not put his old words into theirs.
    """
    columns = (feeds.c.pack, feeds.c.pack_url, feeds.c.url, feeds.c.full_text)
    old = (await conn.execute(select(*columns).where(feeds.c.id == feed_id))).one()
    named = {"pack": True, "pack_url": old.pack_url or old.url, "full_text": old.full_text} if old.pack else {}
    there = await conn.scalar(select(feeds.c.id).where(feeds.c.url == new_url))
    if there is None or there == feed_id:
        moved = {"url": new_url, "host": host_of(new_url), "moved_to": None, "moved_since": None, "moved_polls": 0}
        await conn.execute(update(feeds).where(feeds.c.id == feed_id).values(**moved, **named))
        return feed_id
    await _move_guilds(conn, feed_id, there, paused_too=old.pack)
    if named:
        await conn.execute(update(feeds).where(feeds.c.id == there).values(named))
    await drop_feeds(conn, [feed_id])
    await refresh_pack(conn)
    return int(there)


async def drop_feeds(conn: AsyncConnection, feed_ids: Sequence[int]) -> None:
    """Delete feeds with their items and reports; those who used one look through what is left."""
    for part in chunks(feed_ids):
        await take_feeds_out(conn, part)
        await conn.execute(delete(feeds).where(feeds.c.id.in_(part)))


async def _pack_feed(conn: AsyncConnection, url: str, title: str | None, source: str | None, now: datetime) -> int:
    named = select(feeds.c.id).where(or_(feeds.c.pack_url == url, feeds.c.url == url)).order_by(feeds.c.pack_url.nulls_last()).limit(1)
    found = await conn.scalar(named)
    feed_id = found if found is not None else (await add_feed(conn, url, now)).id
    fresh = {"pack": True, "title": func.coalesce(title, feeds.c.title), "source": source}
    await conn.execute(update(feeds).where(feeds.c.id == feed_id).values(fresh))
    return int(feed_id)


async def _move_guilds(conn: AsyncConnection, old: int, new: int, *, paused_too: bool) -> None:
    """Give the guilds of one feed another; pausing a feed of one's own does not pause the default pack's."""
    kept = guild_feeds.c
    columns = ["guild_id", "feed_id", "paused", "full_text", "added_at"]
    theirs = select(kept.guild_id, literal(new, kept.feed_id.type), kept.paused, kept.full_text, kept.added_at).where(kept.feed_id == old)
    if not paused_too:
        new_is_own = exists().where(feeds.c.id == new, ~feeds.c.pack)
        theirs = theirs.where(or_(~guild_feeds.c.paused, new_is_own))
    await conn.execute(insert_into(conn, guild_feeds).from_select(columns, theirs).on_conflict_do_nothing())
    asked = exists().where(kept.feed_id == new, kept.full_text)
    await conn.execute(update(feeds).where(feeds.c.id == new, ~feeds.c.pack).values(full_text=asked))


def _used() -> ColumnElement[bool]:
    """Tell whether somebody looks through a feed: a guild that has the bot, or all, by the default pack."""
    watched = or_(scope_feeds.c.scope_id == PACK_SCOPE, scope_feeds.c.scope_id.in_(live_scopes()))
    return feeds.c.id.in_(select(scope_feeds.c.feed_id).where(watched))
