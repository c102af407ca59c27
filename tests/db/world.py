"""A small world to test in: guilds, feeds, items and reports, made with a line each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.transfers.model import Entry, Feed, Guild, Item, MoveType, News, Player, Report, Stage, Tier
from db import feeds, guild_feeds, guilds, items, outbox, players, rumours, scopes
from db.types import Connection

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
LEASE = timedelta(minutes=2)


async def pack(conn: Connection, *hosts: str) -> list[Feed]:
    """Make the default pack of one feed a host."""
    await feeds.sync_pack(conn, [(url(host), host.title(), host) for host in hosts], NOW)
    found = [await feeds.feed_by_url(conn, url(host)) for host in hosts]
    return [feed for feed in found if feed]


def url(host: str) -> str:
    return f"https://{host}.example/rss"


async def guild(conn: Connection, guild_id: int) -> Guild:
    return await guilds.join_guild(conn, guild_id, f"Guild {guild_id}", "list", NOW)


async def own_feed(conn: Connection, guild_id: int, host: str) -> Feed:
    """Give a guild a feed of its own."""
    feed = await feeds.add_feed(conn, url(host), NOW, source=host)
    await guild_feeds.enable_feed(conn, guild_id, feed.id, NOW)
    return feed


def entry(name: str, *, title: str = "", aliases: tuple[str, ...] = (), body: str = "A body.") -> Entry:
    item = Item(title=title or f"Title of {name}", summary="A summary.", content=body, published=NOW - MINUTE)
    return Entry(aliases=(f"https://x.example/{name}", *aliases), item=item, link=f"https://x.example/{name}")


async def an_item(conn: Connection, feed: Feed, name: str) -> int:
    return await kept_item(conn, feed.id, entry(name), f"hash of {name}")


async def kept_item(conn: Connection, feed_id: int, what: Entry, text_hash: str = "h", now: datetime = NOW) -> int:
    [item_id] = await items.add_items(conn, feed_id, [(what, text_hash)], now)
    return item_id


async def a_player(conn: Connection, name: str) -> Player:
    return await players.ensure_player(conn, name.lower(), name, NOW)


def draft(player: Player, item_id: int, feed: Feed, /, **changes: object) -> Report:
    """Make a report that is not kept yet."""
    values: dict[str, object] = {
        "id": 0,
        "player_id": player.id,
        "player": player.name,
        "item_id": item_id,
        "revision": 1,
        "feed_id": feed.id,
        "at": NOW,
        "seen_at": NOW,
        "stage": Stage.TALKS,
        "move": MoveType.PERMANENT,
        "source": "paper",
        "origin": "paper",
        "tier": Tier.TWO,
    }
    return Report(**{**values, **changes})  # type: ignore[arg-type]


async def said(conn: Connection, player: Player, feed: Feed, name: str, /, **changes: object) -> Report:
    """Keep a report in an item of its own."""
    told = {"title": f"Title of {name}", "link": f"https://x.example/{name}", **changes}
    [kept] = await rumours.add_reports(conn, [draft(player, await an_item(conn, feed, name), feed, **told)])
    return kept


async def news_of(conn: Connection, report: Report, scope_id: int, *, max_tier: str = "any", rung: int = 3, story: str = "") -> News:
    """Decide that a report is news."""
    [news] = await outbox.add_news(
        conn,
        [scope_id],
        max_tier=max_tier,
        report_id=report.id,
        reason="stage_up",
        rung=rung,
        before="interest",
        story=story or f"{report.item_id}.1.{report.player_id}",
        now=NOW,
    )
    return news


async def scope(conn: Connection, guild_id: int) -> int:
    return await scopes.scope_of(conn, guild_id)


async def player_by_key(conn: Connection, key: str) -> Player | None:
    return (await players.players_by_key(conn, [key])).get(key)
