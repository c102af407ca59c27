"""A move that all servers are told of: decided and queued, sent through the real client, and shared by several processes."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

from bot.deliver import Clock, Deliveries
from bot.ingest import ingest
from bot.phrase.card import Card
from bot.poll import LEASE
from bot.reports import Lore
from bot.reputation import Reputation
from bot.sender import Sender, Sent
from bot.transfers.model import Delivery, Edit, Entry, Evidence, Item, MoveType, ParsedFeed, Rumour, SagaThread, Stage
from bot.wording import Wording
from db import feeds, outbox, players
from db.engine import Database
from tests.bench.crowd import FAMED, NOW, STAR, TRANSPORT
from tests.bench.gauges import Lag
from tests.bench.pretended import Pretended

A_SECOND = 50
"""Requests that Discord takes of a bot."""
SENDERS = 3
AT_A_TIME = 5
"""Feeds that a poller leases at a time."""
_numbers = count(1)


async def says(database: Database, lore: Lore, feed_id: int, player_id: int, stage: Stage) -> tuple[int, float, float]:
    """What one feed says of a player, taken in by one transaction; messages queued by it, milliseconds, of them CPU."""
    number = next(_numbers)
    async with database.reading() as conn:
        player, feed = await players.player(conn, player_id), await feeds.feed(conn, feed_id)
    assert player
    assert feed
    evidence = Evidence("It is said again.", 0, 5)
    rumour = Rumour(player.name, stage, MoveType.PERMANENT, evidence, player.club, "Club 99", player_key=player.key)
    item = Item(f"Told for the {number}th time", "", "", NOW - timedelta(minutes=2), None)
    document = ParsedFeed("Feed", (Entry((f"guid:{number}",), item, f"https://news.example/told/{number}", (rumour,)),), 1)
    begun, cpu = time.perf_counter(), time.process_time()
    async with database.writing() as conn:
        taken = await ingest(conn, feed, document, lore, NOW)
    return taken.queued, 1000 * (time.perf_counter() - begun), 1000 * (time.process_time() - cpu)


async def told_to_all(database: Database, sender: Sender, discord: Pretended, lore: Lore) -> dict[str, float]:
    """Moves of two players, told to all servers; then another outlet says so too: every message is marked to be edited."""
    found: dict[str, float] = {}
    for name, player_id in (("star", STAR), ("much", FAMED)):
        queued, found[f"{name}_move_ms"], found[f"{name}_move_cpu_ms"] = await says(database, lore, 1, player_id, Stage.MEDICAL)
        found |= {f"{name}_{what}": value for what, value in (await deliver(database, sender, discord)).items()}
        found[f"{name}_queued"] = queued
    _, found["mark_ms"], found["mark_cpu_ms"] = await says(database, lore, 2, STAR, Stage.MEDICAL)
    return found


async def deliver(database: Database, sender: Sender, discord: Pretended) -> dict[str, float]:
    """Send all that is queued, as the running service does."""
    await discord.tell("told")
    lag, cpu, begun = Lag(), time.process_time(), time.perf_counter()
    watching = asyncio.create_task(lag.watch())
    await send_all(database, sender, lambda: NOW + timedelta(seconds=time.perf_counter() - begun))
    watching.cancel()
    told = await discord.tell("told")
    assert not told["violations"], told["violations"]
    sent = told["requests"]
    return {
        "sent": sent,
        "channels": told["channels"],
        "most": told["most"],
        "refused": told["refused"],
        "failed": told["failed"],
        "other": told["other"],
        "seconds": told["seconds"],
        "ratio": told["seconds"] / (sent / A_SECOND),
        "cpu_ms": 1000 * (time.process_time() - cpu) / sent,
        "busy_ms": max(lag.busy),
    }


async def send_all(database: Database, sender: Sender, clock: Clock) -> None:
    """Deliver until nothing waits, with the records of sources, as the service does."""
    reputation = Reputation(database)
    deliveries = Deliveries(database, sender, Wording(database, reputation))
    while await deliveries.top_up(clock) or await _waits(database):
        pass
    await deliveries.settle()
    await reputation.stop()


async def _waits(database: Database) -> bool:
    async with database.reading() as conn:
        return await outbox.queue_depth(conn) > 0


@dataclass
class Counted:
    """A sender that only notes what it was given."""

    transport: str = TRANSPORT
    sent: list[int] = field(default_factory=list)

    async def send(self, delivery: Delivery, card: Card) -> Sent:
        await asyncio.sleep(0.01)
        self.sent.append(delivery.id)
        return Sent(5_000_000 + delivery.id, delivery.channel_id)

    async def find(self, delivery: Delivery) -> Sent | None:
        raise NotImplementedError

    async def edit(self, edit: Edit, card: Card) -> None:
        raise NotImplementedError

    async def keep_thread(self, thread: SagaThread, name: str, tag: str) -> None:
        raise NotImplementedError


async def take_part(url: str) -> dict[str, list[int]]:
    """One of several processes that share a database: lease feeds until none is due, send until nothing waits."""
    database, sender, polled = await Database.open(url), Counted(), list[int]()
    try:
        while True:
            async with database.writing() as conn:
                due = await feeds.due_feeds(conn, NOW, AT_A_TIME, LEASE)
            polled += [feed.id for feed in due]
            if not due:
                break
        await send_all(database, sender, lambda: NOW)
        return {"polled": polled, "sent": sender.sent}
    finally:
        await database.close()


async def shared(database: Database, url: str, lore: Lore) -> dict[str, float]:
    """Several processes at once: whether each feed is leased once and each message sent once."""
    queued, *_ = await says(database, lore, 1, STAR, Stage.OFFICIAL)
    begun = time.perf_counter()
    command = (sys.executable, "-m", "tests.bench.sending", url)
    parts = [await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, limit=1 << 24) for _ in range(SENDERS)]
    told = [json.loads((await part.communicate())[0]) for part in parts]
    sent, polled = (Counter(one for part in told for one in part[what]) for what in ("sent", "polled"))
    return {
        "shared_s": time.perf_counter() - begun,
        "shared_queued": queued,
        "shared_sent": len(sent),
        "shared_twice": sum(number > 1 for number in (*sent.values(), *polled.values())),
        "shared_polled": len(polled),
        "shared_least": min(len(part["sent"]) for part in told),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(take_part(sys.argv[1]))))
