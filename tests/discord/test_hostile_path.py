"""Words that mean harm, all the way from a feed to every kind of message: they ping nobody, hide nothing, break no limit."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.asker import Asker
from bot.deliver import deliver_due
from bot.edits import edit_due
from bot.hours.summaries import summaries_due
from bot.ingest import ingest
from bot.threads import Threads
from bot.transfers.model import Currency, Entry, Evidence, Fee, Item, MoveType, ParsedFeed, Rumour, Stage
from bot.wording import Wording
from db import players
from tests.cogs.hostile import HOSTILE, invisible
from tests.databases import fresh_sqlite
from tests.discord.house import House
from tests.double.messages import Message
from tests.double.world import Channel
from tests.service.stage import LORE, Theatre

TARGET = re.compile(r"(?<!\\)\]\(<?([^)>]*)>?\)")
HARM = re.compile(r"@(everyone|here)\b|<@|<#|</\w|<id:|discord\.(gg|com)", re.IGNORECASE)
NUMBERED = list(enumerate(HOSTILE))
AGAIN = NUMBERED[::6]
"""What is said a second time: into threads, and of whom a member follows."""


@pytest.fixture
async def stage(home: House, tmp_path: Path) -> AsyncIterator[Theatre]:
    """The service over the running bot's own sender, in a server that reads one feed."""
    async with fresh_sqlite(tmp_path) as database:
        theatre = Theatre(database, home.sender, datetime.now(UTC))  # type: ignore[arg-type]
        await theatre.prepare()
        await theatre.guests.joined(home.guild.id, home.guild.name, now=theatre.now)
        yield theatre


def report(number: int, words: str, stage: Stage) -> Entry:
    """What a feed says in hostile words of a player with a hostile name, at a hostile club."""
    name = f"{words[:60]} Malas{number}son"
    sentence = f"{words} {stage}"
    fee = Fee(1_000_000 + number, Currency.GBP, words[:200])
    rumour = Rumour(name, stage, MoveType.PERMANENT, Evidence(sentence, 0, len(sentence)), to_club=f"Club {words[:80]}", fee=fee)
    link = f"https://news.example/{number}/{stage}?q={words[:40]}"
    return Entry((f"{number}.{stage}",), Item(f"{words} ({stage})", words, words, None, f"Paper {words[:80]}"), link, (rumour,))


async def hear(theatre: Theatre, stage: Stage, said: Sequence[tuple[int, str]]) -> None:
    """All of it is said once, and what it causes is done."""
    feed = await theatre.pack()
    entries = tuple(report(number, words, stage) for number, words in said)
    async with theatre.database.writing() as conn:
        taken = await ingest(conn, feed, ParsedFeed("Feed", entries, len(entries)), LORE, theatre.now)
    assert taken.new == len(entries)
    await work(theatre)


async def work(theatre: Theatre) -> None:
    for _ in range(3):
        wording = Wording(theatre.database)
        while await deliver_due(theatre.database, theatre.sender, wording, lambda: theatre.now):
            pass
        while await edit_due(theatre.database, theatre.sender, wording, lambda: theatre.now):
            pass
        while await Threads(theatre.database, theatre.sender).keep_due(theatre.now):
            pass
        theatre.now += timedelta(seconds=30)


def everywhere(home: House, *channels: Channel) -> Iterator[Message]:
    """All messages of channels, of their threads, and of Ann's direct messages."""
    for channel in channels:
        for place in (channel, *home.double.threads(channel)):
            yield from home.double.messages(place)
    yield from home.double.messages(home.ann)


@pytest.mark.timeout(240)
async def test_hostile_words_from_the_feed_to_every_kind_of_message(home: House, stage: Theatre) -> None:
    admin = Asker(home.admin.id, home.guild.id, "discord", manages=True)
    ann = Asker(home.ann.id, home.guild.id, "discord")
    flat, threads, forum = home.channel, home.double.channel(home.guild, "threads"), home.double.forum(home.guild, "forum")
    short = home.double.channel(home.guild, "short")
    for channel, style in ((flat, "full"), (short, "compact"), (threads, "thread"), (forum, "forum")):
        await stage.desk.alerts_add(admin, channel.id, style=style, now=stage.now)
    await hear(stage, Stage.INTEREST, NUMBERED)
    async with stage.database.reading() as conn:
        known = {found.name: found.player_id for found in await players.found_names(conn, 1)}
    for number, _ in AGAIN[::3]:
        player_id = next(player_id for name, player_id in known.items() if f"Malas{number}son" in name)
        await stage.desk.follow(ann, player=f"player:{player_id}", now=stage.now)
    await stage.desk.digest(ann, every="daily", at=f"{stage.now:%H:%M}", now=stage.now - timedelta(minutes=5))
    await hear(stage, Stage.BID, AGAIN)
    stage.now += timedelta(days=1)
    await summaries_due(stage.database, "discord", stage.now)
    await work(stage)

    told = list(everywhere(home, flat, short, threads, forum))
    assert len(home.double.messages(flat)) == len(HOSTILE) + len(AGAIN)
    assert len(home.double.threads(forum)) == len(home.double.threads(threads)) == len(HOSTILE)
    assert any(message.content.startswith("Your digest: ") for message in home.double.messages(home.ann))
    for message in told:
        assert not message.pings, message.content
        assert not HARM.search(TARGET.sub("", message.text)), message.text
        assert not invisible(message.text)
        assert [url for url in TARGET.findall(message.text) if not url.startswith("https://news.example/")] == []
    for thread in (*home.double.threads(threads), *home.double.threads(forum)):
        assert 1 <= len(thread.name) <= 100
        assert not invisible(thread.name)
