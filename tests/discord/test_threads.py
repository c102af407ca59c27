"""Threads and forum posts through the real client: begun once, found, woken, named and tagged, and what goes wrong told as what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.sender import LOCKED, Busy, Refused, Sent, Unsure, Why
from bot.transfers.model import Delivery, Edit, SagaThread, Style
from tests.discord.house import House
from tests.discord.test_sender import alert, delivery
from tests.double.faults import Bucket
from tests.double.world import Can, Channel

NOW = datetime.now(UTC)
POSTS = "POST /channels/*/threads"


def thread_of(home: House, row: Delivery, sent: Sent, **more: Any) -> SagaThread:
    """What is kept of the thread that a delivery begins."""
    kept = SagaThread(1, "discord", home.guild.id, row.channel_id, row.style, 1, 1, "any", sent.message_id, False, "Malas", "talks", 1, NOW)
    return replace(kept, **more)


async def in_thread(home: House, **more: Any) -> tuple[Delivery, SagaThread]:
    """An alert in the channel, and the thread begun on it."""
    row = delivery(home, style=Style.THREAD, news_id=1, title="Malas: Bayern, in talks", tag="talks")
    thread = thread_of(home, row, await home.sender.send(row, alert(row.nonce)))
    await home.sender.keep_thread(thread, row.title, row.tag)
    return row, replace(thread, opened=True, **more)


async def posted(home: House, *tags: str) -> tuple[Channel, Delivery, Sent]:
    """A forum, and a post in it."""
    forum = home.double.forum(home.guild, "sagas", tags)
    await home.double.slash(home.guild, home.channel, home.ann, "help")  # by then the forum is known
    row = delivery(home, channel_id=forum.id, style=Style.FORUM, news_id=1, title="Malas: Bayern, in talks", tag="talks")
    return forum, row, await home.sender.send(row, alert(row.nonce))


def tags(post: Channel) -> list[str]:
    assert post.parent
    return [post.parent.tags[tag] for tag in post.applied]


async def test_a_thread_is_begun_on_the_alert_and_the_next_goes_into_it(home: House) -> None:
    row, thread = await in_thread(home)
    [made] = home.double.threads(home.channel)
    assert (made.id, made.name) == (thread.thread_id, "Malas: Bayern, in talks")
    later = delivery(home, style=Style.THREAD, thread_id=made.id, mentions=(home.ann.id,))
    sent = await home.sender.send(later, alert(later.nonce))
    assert sent.channel_id == made.id
    assert home.double.messages(made)[0].pings.users == (home.ann,)
    assert await home.sender.find(later) == sent
    assert len(home.double.messages(home.channel)) == 1
    assert await home.sender.find(row) is not None


async def test_to_begin_a_thread_twice_does_nothing(home: House) -> None:
    row, thread = await in_thread(home)
    await home.sender.keep_thread(replace(thread, opened=False), row.title, row.tag)
    assert len(home.double.threads(home.channel)) == 1


async def test_its_name_follows_and_it_wakes_up(home: House) -> None:
    _, thread = await in_thread(home)
    [made] = home.double.threads(home.channel)
    made.archived = True
    await home.sender.keep_thread(thread, "Malas: joined @everyone \n" + "x" * 200, "official")
    assert made.name.startswith("Malas: joined @everyone xxx")
    assert len(made.name) == 100
    assert not made.archived


async def test_more_names_than_discord_takes_wait(home: House) -> None:
    home.double.names = Bucket(2, 600.0)
    _, thread = await in_thread(home)
    for name in ("one", "two"):
        await home.sender.keep_thread(thread, name, "")
    with pytest.raises(Busy) as caught:
        await home.sender.keep_thread(thread, "three", "")
    assert caught.value.retry_after > timedelta(minutes=9)
    assert home.double.threads(home.channel)[0].name == "two"


async def test_an_edit_wakes_the_thread_in_which_the_message_stands(home: House) -> None:
    _, thread = await in_thread(home)
    row = delivery(home, style=Style.THREAD, thread_id=thread.thread_id)
    sent = await home.sender.send(row, alert(row.nonce))
    [made] = home.double.threads(home.channel)
    made.archived = True
    await home.sender.edit(Edit(row, sent.message_id, sent.channel_id, 1, 1, NOW), alert(row.nonce, " → Bayern: official"))
    assert "official" in home.double.messages(made)[0].content
    assert not made.archived


async def test_a_thread_that_is_deleted_or_locked(home: House) -> None:
    _, thread = await in_thread(home)
    [made] = home.double.threads(home.channel)
    row = delivery(home, style=Style.THREAD, thread_id=made.id)
    made.locked = True
    with pytest.raises(Refused) as caught:
        await home.sender.send(row, alert(row.nonce))
    assert caught.value.permission == LOCKED
    home.double.delete_channel(made)
    for work in (home.sender.send(row, alert(row.nonce)), home.sender.keep_thread(thread, "x", "")):
        with pytest.raises(Refused) as caught:
            await work
        assert caught.value.why is Why.NO_CHANNEL


@pytest.mark.parametrize(
    ("lacking", "named"),
    [(Can.CREATE_PUBLIC_THREADS, "Create Public Threads"), (Can.SEND_MESSAGES, "Send Messages")],
)
async def test_a_thread_that_may_not_be_begun_names_the_permission(home: House, lacking: Can, named: str) -> None:
    row = delivery(home, style=Style.THREAD, news_id=1)
    thread = thread_of(home, row, await home.sender.send(row, alert(row.nonce)))
    home.double.forbid(home.channel, lacking)
    await home.double.slash(home.guild, home.channel, home.ann, "help")
    if lacking is Can.SEND_MESSAGES:
        home.double.faults.fail("POST /channels/*/messages/*/threads", status=403, code=50013)
    with pytest.raises(Refused) as caught:
        await home.sender.keep_thread(thread, "Malas", "")
    assert (caught.value.why, caught.value.permission) == (Why.NO_PERMISSION, named)


async def test_a_post_has_title_and_tag_and_both_follow(home: House) -> None:
    forum, row, sent = await posted(home, "Talks", "Official")
    [post] = home.double.threads(forum)
    assert (post.id, sent.channel_id, post.name, tags(post)) == (sent.message_id, sent.message_id, row.title, ["Talks"])
    [message] = home.double.messages(post)
    assert message.buttons == ["Saga", "Mute player"]
    await home.sender.keep_thread(thread_of(home, row, sent, opened=True), "Malas: joined Bayern", "official")
    assert (post.name, tags(post)) == ("Malas: joined Bayern", ["Official"])
    await home.sender.keep_thread(thread_of(home, row, sent, opened=True), "Malas: gone", "off")
    assert (post.name, tags(post)) == ("Malas: gone", [])


async def test_tags_are_made_where_that_is_permitted(home: House) -> None:
    own = next(role for role in home.guild.roles.values() if role.bot_id)
    own.permissions |= Can.MANAGE_CHANNELS
    home.double.gateway.emit("GUILD_ROLE_UPDATE", {"guild_id": str(home.guild.id), "role": own.json()}, home.guild)
    forum, _, _ = await posted(home, "News", "bid")
    assert list(forum.tags.values()) == ["News", "bid", "interest", "talks", "agreed", "official", "off"]
    assert tags(home.double.threads(forum)[0]) == ["talks"]


async def test_a_post_whose_answer_was_lost_is_found_by_its_buttons(home: House) -> None:
    forum, _, _ = await posted(home)
    row = delivery(home, channel_id=forum.id, style=Style.FORUM, news_id=1, title="Rossi: Ajax, bid made")
    assert await home.sender.find(row) is None
    home.double.faults.cut(POSTS, carried_out=True)
    with pytest.raises(Unsure):
        await home.sender.send(row, alert(row.nonce))
    found = await home.sender.find(row)
    post = next(post for post in home.double.threads(forum) if post.name.startswith("Rossi"))
    assert found == Sent(post.id, post.id)


async def test_a_forum_that_is_closed_to_us_or_wants_a_tag(home: House) -> None:
    forum, row, _ = await posted(home)
    home.double.faults.fail(POSTS, status=400, code=40067)
    with pytest.raises(Refused, match="Injected") as caught:
        await home.sender.send(replace(row, nonce="a"), alert("a"))
    assert str(caught.value.permission).startswith("Manage Channels")
    home.double.forbid(forum, Can.SEND_MESSAGES)
    await home.double.slash(home.guild, home.channel, home.ann, "help")
    with pytest.raises(Refused) as caught:
        await home.sender.send(replace(row, nonce="b"), alert("b"))
    assert (caught.value.why, caught.value.permission) == (Why.NO_PERMISSION, "Send Messages")


async def test_a_post_is_not_begun_twice_by_a_repetition_of_the_library(home: House) -> None:
    forum, _, _ = await posted(home)
    row = delivery(home, channel_id=forum.id, style=Style.FORUM, news_id=1, title="Rossi: Ajax, bid made")
    home.double.faults.lose_answer(POSTS)
    with pytest.raises(Unsure):
        await home.sender.send(row, alert(row.nonce))
    assert len([post for post in home.double.threads(forum) if post.name.startswith("Rossi")]) == 1
    assert await home.sender.find(row) is not None
