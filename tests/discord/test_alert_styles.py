"""`/alerts` and what kind of channel goes with which style."""

from __future__ import annotations

import pytest

from bot.transfers.model import AlertRule, Filter, Style
from tests.discord.house import House
from tests.double.world import Can, Channel, Kind

THREAD = "thread: a thread a saga, named after where it stands"
FORUM = "forum: a post a saga, titled and tagged after where it stands (forum channels)"


async def ask(home: House, **options: object) -> str:
    answer = await home.double.slash(home.guild, home.channel, home.admin, "alerts add", options)
    return answer.text


async def test_a_forum_gets_its_own_style(home: House) -> None:
    forum = home.double.forum(home.guild, "sagas")
    await ask(home, channel=forum)
    assert home.desk.asked[-1][1]["style"] == "forum"
    assert "every saga gets a post" in await ask(home, channel=forum, style="compact: one line and the link")
    assert len(home.desk.asked) == 1


async def test_other_channels_are_no_forums(home: House) -> None:
    assert "is no forum" in await ask(home, channel=home.channel, style=FORUM)
    await ask(home, channel=home.channel, style=THREAD)
    assert home.desk.asked[-1][1]["style"] == "thread"


@pytest.mark.parametrize(
    ("lacking", "named"),
    [(Can.CREATE_PUBLIC_THREADS, "Create Public Threads"), (Can.SEND_MESSAGES_IN_THREADS, "Send Messages in Threads")],
)
async def test_what_threads_need_is_named_beforehand(home: House, lacking: Can, named: str) -> None:
    closed = home.double.channel(home.guild, "closed", bot_denied=lacking)
    assert f"the permission {named} there" in await ask(home, channel=closed, style=THREAD)
    assert home.desk.asked == []


async def test_an_edit_checks_its_channel_and_role_too(home: House) -> None:
    everyone = home.guild.roles[home.guild.id]
    answer = await home.double.slash(home.guild, home.channel, home.admin, "alerts edit", {"rule": "1", "role": everyone})
    assert "I don't mention" in answer.text
    closed = home.double.channel(home.guild, "closed", bot_denied=Can.EMBED_LINKS)
    answer = await home.double.slash(home.guild, home.channel, home.admin, "alerts edit", {"rule": "1", "channel": closed})
    assert "Embed Links" in answer.text
    assert home.desk.asked == []


async def edited(home: House, channel: Channel, was: Style = Style.FULL, /, **options: object) -> str:
    """What `/alerts edit` says of a rule for a channel."""
    home.desk.rule = AlertRule(7, home.guild.id, channel.id, Filter(), style=was)
    answer = await home.double.slash(home.guild, home.channel, home.admin, "alerts edit", {"rule": "7", **options})
    assert answer.ephemeral
    return answer.text.replace("\\", "")


async def test_an_edit_names_what_would_keep_alerts_from_the_channel_that_the_rule_has(home: House) -> None:
    quiet, loud = home.double.role(home.guild, "Quiet"), home.double.role(home.guild, "Loud", mentionable=True)
    closed = home.double.channel(home.guild, "closed", bot_denied=Can.CREATE_PUBLIC_THREADS)
    assert "can't mention @Quiet" in await edited(home, home.channel, role=quiet)
    assert "the permission Create Public Threads there" in await edited(home, closed, style=THREAD)
    assert "the permission Create Public Threads there" in await edited(home, home.channel, Style.THREAD, channel=closed)
    assert "no forum" in await edited(home, home.channel, style=FORUM)
    assert home.desk.asked == []
    assert "role_id" in await edited(home, home.channel, role=loud)
    assert "style=thread" in await edited(home, home.channel, style=THREAD)
    assert "min_stage=bid" in await edited(home, closed, Style.THREAD, min_stage="a bid or further")
    assert "style" not in await edited(home, home.double.forum(home.guild, "sagas"), Style.FORUM, channel=home.channel)


async def test_an_edit_puts_no_threads_into_a_thread(home: House) -> None:
    thread = Channel(home.double.new_id(), "talk", Kind.PUBLIC_THREAD, home.guild, parent=home.channel, owner=home.double.bot)
    home.guild.threads[thread.id] = home.double.channels[thread.id] = thread
    home.double.gateway.emit("THREAD_CREATE", thread.json(), home.guild)
    assert "thread can't hold threads" in await edited(home, thread, style=THREAD)
    assert "thread can't hold threads" in await edited(home, home.channel, Style.THREAD, channel=thread)
    assert home.desk.asked == []
