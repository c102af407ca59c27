"""Alerts into the outbox: one row a channel, one a member who wants direct messages, and who is mentioned where."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.model import Kind, News
from db.outbox.readers import Channel, Subject, channel_followers, direct_followers, mention_channels, ruled_channels, subject_of
from db.outbox.rows import Row, write_rows
from db.portable import chunks
from db.tables import outbox, outbox_mentions

MENTIONS_A_PART = 75
"""As many as fit in a message of 2,000 characters after its first line."""


async def enqueue(
    conn: AsyncConnection,
    news: Sequence[News],
    *,
    player_id: int,
    also: Collection[int] = (),
    clubs: Collection[str],
    leagues: Collection[str],
    now: datetime,
) -> int:
    """Queue a piece of news for everyone who waits for it; how many messages that adds.

    `news`: one decision, as it was kept for each of some scopes. `also`: who else the player is in them; rules, follows and
    mutes of them are of him too.
    A destination hears once of a story, by however many rules, follows and tier limits it is reached: asked again, nothing
    is added but the followers who are reached only now, as long as their channel's message is not failed or dropped.
    """
    queued = 0
    for some in chunks(news):
        subject = await subject_of(conn, some, (player_id, *also), clubs, leagues, now)
        queued += await _enqueue(conn, subject, now)
    return queued


async def _enqueue(conn: AsyncConnection, subject: Subject, now: datetime) -> int:
    followers = await channel_followers(conn, subject)
    meeting = {channel.guild_id: channel for channel in await mention_channels(conn, followers)}
    channels = {channel.id: channel for channel in (*meeting.values(), *await ruled_channels(conn, subject))}
    alerts = {one.scope_id: Row(Kind.CHANNEL, "", 0, 0, 0, one.story, news_id=one.id, report_id=one.report_id) for one in subject.news}
    rows = [_to_channel(alerts[one.scope_id], one) for one in channels.values()]
    rows += [
        replace(alerts[one.scope_id], kind=Kind.DIRECT, transport=one.transport, guild_id=one.guild_id, user_id=one.user_id)
        for one in await direct_followers(conn, subject)
    ]
    written = await write_rows(conn, rows, now)
    return len(written) + await _mention(conn, alerts, {meeting[guild_id]: followers[guild_id] for guild_id in meeting}, now)


def _to_channel(alert: Row, to: Channel) -> Row:
    return replace(alert, transport=to.transport, guild_id=to.guild_id, channel_id=to.id, role_id=to.role_id, style=to.style)


@dataclass(slots=True)
class _Thread:
    """The messages of a story in one channel: the alert, and the parts that carry mentions. `room` is left in the last."""

    head: Row
    last_id: int
    parts: int
    room: int
    named: set[int]


async def _mention(conn: AsyncConnection, alerts: Mapping[int, Row], mentioned: Mapping[Channel, Sequence[int]], now: datetime) -> int:
    """Have followers mentioned in their channels' rows, in further parts where one message does not hold them."""
    names: list[dict[str, int]] = []
    parts: list[tuple[Row, Sequence[int]]] = []
    threads = await _threads(conn, alerts, list(mentioned))
    for channel, users in mentioned.items():
        if (thread := threads.get(channel.id)) is None:
            continue
        fresh = [user_id for user_id in users if user_id not in thread.named]
        names += [{"outbox_id": thread.last_id, "user_id": user_id} for user_id in fresh[: thread.room]]
        rest = chunks(fresh[thread.room :], MENTIONS_A_PART)
        parts += [(replace(thread.head, part=number, role_id=None), some) for number, some in enumerate(rest, start=thread.parts)]
    for row, some in parts:
        for part_id in await write_rows(conn, [row], now):
            names += [{"outbox_id": part_id, "user_id": user_id} for user_id in some]
    if names:
        await conn.execute(insert(outbox_mentions), names)
    return len(parts)


async def _threads(conn: AsyncConnection, alerts: Mapping[int, Row], channels: Sequence[Channel]) -> dict[int, _Thread]:
    threads: dict[int, _Thread] = {}
    story = next((alert.story for alert in alerts.values()), "")
    for some in chunks(channels):
        transports, there = {channel.transport for channel in some}, {channel.id: channel for channel in some}
        here = (outbox.c.transport.in_(transports), outbox.c.channel_id.in_(there), outbox.c.user_id == 0, outbox.c.story == story)
        rows = (await conn.execute(select(outbox).where(*here).order_by(outbox.c.channel_id, outbox.c.part))).all()
        named = await _named(conn, [row.id for row in rows])
        for row in rows:
            thread = threads.get(row.channel_id)
            if row.part == 0 and row.state not in ("failed", "dropped"):
                alert = alerts[there[row.channel_id].scope_id]
                head = replace(alert, transport=row.transport, guild_id=row.guild_id, channel_id=row.channel_id, style=row.style)
                thread = threads[row.channel_id] = _Thread(head, row.id, 0, 0, set())
            if thread is None:
                continue
            users = named.get(row.id, set())
            untouched = row.state == "due" and row.attempts == 0
            thread.last_id, thread.parts = row.id, row.part + 1
            thread.room = MENTIONS_A_PART - len(users) if untouched else 0
            thread.named |= users
    return threads


async def _named(conn: AsyncConnection, row_ids: Sequence[int]) -> dict[int, set[int]]:
    named: dict[int, set[int]] = {}
    for some in chunks(row_ids):
        for outbox_id, user_id in await conn.execute(select(outbox_mentions).where(outbox_mentions.c.outbox_id.in_(some))):
            named.setdefault(outbox_id, set()).add(user_id)
    return named
