"""What becomes of a message that its destination will not take: who is told, and what is paused.

Runs in one transaction and only writes: what is to be said goes through the outbox like everything else.
"""

from __future__ import annotations

from datetime import datetime

from bot.phrase.said import keep, mark, say
from bot.phrase.tongue import tongue
from bot.sender import Refused, Why
from bot.transfers.model import DIRECT, Delivery
from db import alerts, follows, guilds, outbox, people
from db.types import Connection

DM_HINT = mark(
    "I have transfer news for you, but Discord refuses my direct messages. Allow direct messages from members of this server "
    "(server menu, Privacy Settings), then use /follow again. Until then I stay silent."
)


SAMPLE_STORY = "test."
"""How the stories of samples begin: they are for their channel alone, other notices for whoever can mend something."""


async def refused(conn: Connection, row: Delivery, error: Refused, now: datetime) -> None:
    """Settle a refused row: give it up, pause its destination, and tell whoever can mend it, once."""
    await outbox.give_up(conn, row.id, str(error), now)
    if error.why is Why.NO_DIRECT_MESSAGES:
        await _tell_member(conn, row, now)
    elif error.why in (Why.NO_CHANNEL, Why.NO_PERMISSION) and not row.user_id:
        await _pause(conn, row, error, now)
        if row.text and not row.mentions and not row.story.startswith(SAMPLE_STORY):
            await tell_admins(conn, row.guild_id, row.story, row.text, now)


async def _tell_member(conn: Connection, row: Delivery, now: datetime) -> None:
    """One mention in the server's alert channel that names neither player nor club, with a hint; then nothing more.

    What waits for the member already is dropped: none of it would arrive.
    """
    await outbox.drop_direct(conn, row.transport, row.user_id, now)
    if not await follows.dm_refused(conn, row.user_id, now):
        return  # told already: this row was queued before that was known
    if row.guild_id == DIRECT or (channel := await alerts.mention_channel(conn, row.guild_id)) is None:
        return
    words = tongue(await people.locale(conn, row.user_id)).say(say(DM_HINT))
    story = f"dm-refused.{row.user_id}.{now:%Y-%m-%d}"
    await outbox.enqueue_notice(conn, row.guild_id, channel, story, words, row.transport, now, mention=row.user_id)


async def _pause(conn: Connection, row: Delivery, error: Refused, now: datetime) -> None:
    words = pause_words(error)
    for guild_id in await alerts.pause_channel(conn, row.channel_id, keep(words)):
        await tell_admins(
            conn,
            guild_id,
            f"paused.{row.channel_id}.{now:%Y-%m-%dT%H}",
            say("Alerts to {channel} are paused: {why}", channel=f"<#{row.channel_id}>", why=words),
            now,
        )


def pause_words(error: Refused) -> str:
    """Why a channel is paused, and what mends it.

    >>> pause_words(Refused(Why.NO_CHANNEL, "gone"))
    'the channel is gone. Choose another with /alerts add.'
    """
    if error.why is Why.NO_CHANNEL:
        return say("the channel is gone. Choose another with /alerts add.")
    if not error.permission:
        return say("I lack a permission (View Channel, Send Messages or Embed Links) there. Give it to me, then use /alerts add again.")
    lacking = say(error.permission)
    return say("I lack the permission “{permission}” there. Give it to me, then use /alerts add again.", permission=lacking)


async def tell_admins(conn: Connection, guild_id: int, story: str, text: str, now: datetime) -> bool:
    """Words for a server's admins, once a story: in its notices channel, as long as alerts go there, else in its oldest alert channel.

    False where the server has no channel that works; `/alerts list` shows it all the same.
    """
    guild = await guilds.guild(conn, guild_id)
    if guild is None or guild.removed_at is not None:
        return False
    rules = await alerts.rules(conn, guild_id)
    working = [rule.channel_id for rule in rules if rule.paused is None]
    paused = {rule.channel_id for rule in rules} - set(working)
    own = guild.notices_channel_id
    channel = own if own in working else next(iter(working), None if own in paused else own)
    if channel is None:
        return False
    words = tongue(await guilds.locale(conn, guild_id)).say(text)  # once for all: a notice that may be out is looked for by its words
    await outbox.enqueue_notice(conn, guild_id, channel, story, words, guild.transport, now)
    return True
