"""`/alerts` and what kind of channel goes with which style."""

from __future__ import annotations

import pytest

from tests.discord.house import House
from tests.double.world import Can

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
