"""The pretended Discord against the real, unmodified discord.py: sessions, messages and faults."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import discord
import pytest

from tests.discord.double_trial import Scene, running, staged, wait_until
from tests.double import NOTHING, Bucket, Can, DiscordDouble, aimed


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with staged() as scene:
        yield scene


async def test_logs_in_and_registers_its_commands(scene: Scene) -> None:
    assert [guild.name for guild in scene.bot.guilds] == ["Wing"]
    assert len(scene.double.syncs) == 1
    assert {item["name"] for item in scene.double.syncs[0]} == {"club", "alerts", "sulk", "feed", "Why was this posted?"}
    assert (await scene.bot.application_info()).name == "Transfer Saga"


async def test_refuses_a_wrong_token_and_privileged_intents() -> None:
    async with DiscordDouble() as double:
        with aimed(double):
            async with discord.Client(intents=discord.Intents.none()) as client:
                with pytest.raises(discord.LoginFailure):
                    await client.login("wrong")
            async with discord.AutoShardedClient(intents=discord.Intents.all()) as client:
                with pytest.raises(discord.PrivilegedIntentsRequired):
                    await client.start(double.token)


async def test_two_shards_share_the_guilds() -> None:
    async with DiscordDouble(shards=2) as double:
        ann = double.user("Ann")
        places = {name: double.channel(double.guild(name, members=[ann]), "transfers") for name in ("One", "Two", "Three", "Four")}
        async with running(double) as bot:
            assert {guild.name for guild in bot.guilds} == set(places)
            assert sorted(data["shard"] for data in double.gateway.identifies) == [[0, 2], [1, 2]]
            for name, place in places.items():
                assert (await double.slash(place.guild, place, ann, "club", {"club": name})).embeds[0]["title"] == name


async def test_messages_are_sent_edited_read_and_deleted(scene: Scene) -> None:
    for number in range(4):
        await scene.channel.send(f"move {number}")
    sent = [message async for message in scene.channel.history(limit=2)]
    assert [message.content for message in sent] == ["move 3", "move 2"]
    assert [message.content async for message in scene.channel.history(after=sent[1])] == ["move 3"]
    await sent[0].edit(content="move 3, confirmed")
    await sent[1].delete()
    assert [message.content for message in scene.double.messages(scene.place)] == ["move 0", "move 1", "move 3, confirmed"]
    assert scene.double.messages(scene.place)[-1].earlier == ["move 3"]
    with pytest.raises(discord.NotFound):
        await sent[1].edit(content="gone")


async def test_pings_are_worked_out(scene: Scene) -> None:
    fans = scene.double.role(scene.guild, "Fans", mentionable=True)
    text = f"{scene.ann.mention} {fans.mention} {scene.staff.mention} @everyone"
    everything = discord.AllowedMentions.all()
    for_ann = discord.AllowedMentions(everyone=False, roles=False, users=[discord.Object(scene.ann.id)])
    await scene.channel.send(text)
    await scene.channel.send(text, allowed_mentions=for_ann)
    await scene.channel.send(text, allowed_mentions=everything)
    quiet, one, loud = (message.pings for message in scene.double.messages(scene.place))
    assert not quiet
    assert (one.users, one.roles, one.everyone) == ((scene.ann,), (), False)
    assert (loud.users, loud.roles, loud.everyone) == ((scene.ann,), (fans,), False)  # without Mention Everyone, neither all nor staff


async def test_the_same_enforced_nonce_is_one_message(scene: Scene) -> None:
    first = await scene.channel.send("once", nonce="n1")
    assert (await scene.channel.send("once", nonce="n1")).id == first.id
    scene.double.nonce_window = 0
    assert (await scene.channel.send("once", nonce="n1")).id != first.id


async def test_direct_messages_and_their_refusal(scene: Scene) -> None:
    user = await scene.bot.fetch_user(scene.ann.id)
    await user.send("psst")
    scene.ann.dms = False
    with pytest.raises(discord.Forbidden) as refused:
        await user.send("psst again")
    assert refused.value.code == 50007
    assert [message.content for message in scene.double.messages(scene.ann)] == ["psst"]


async def test_permissions_deleted_channels_and_members_who_left(scene: Scene) -> None:
    for denied, code in ((Can.SEND_MESSAGES, 50013), (Can.VIEW_CHANNEL, 50001)):
        channel = scene.channel
        scene.double.forbid(scene.place, denied)
        with pytest.raises(discord.Forbidden) as refused:
            await channel.send("no")
        assert refused.value.code == code
    scene.double.forbid(scene.place, NOTHING)
    channel = scene.channel
    scene.double.delete_channel(scene.place)
    with pytest.raises(discord.NotFound) as gone:
        await channel.send("no")
    assert gone.value.code == 10003
    guild = scene.bot.get_guild(scene.guild.id)
    assert guild
    assert (await guild.fetch_member(scene.ann.id)).display_name == "Ann"
    scene.double.leave(scene.guild, scene.ann)
    with pytest.raises(discord.NotFound):
        await guild.fetch_member(scene.ann.id)
    assert scene.bot.heard == ["#transfers deleted"]


async def test_threads_and_forum_posts(scene: Scene) -> None:
    thread = await (await scene.channel.send("a move")).create_thread(name="Saga")
    await thread.send("more")
    forum = scene.double.forum(scene.guild, "sagas", tags=["talks", "done"])
    await wait_until(scene, lambda bot: bool(getattr(bot.get_channel(forum.id), "available_tags", None)))
    posts = scene.bot.get_channel(forum.id)
    assert isinstance(posts, discord.ForumChannel)
    talks, done = posts.available_tags
    post = (await posts.create_thread(name="Odegaard", content="talks", applied_tags=[talks])).thread
    await post.edit(name="Odegaard: done", applied_tags=[done])
    await post.send("official")
    assert [item.content for item in scene.double.messages(scene.double.threads(forum)[0])] == ["talks", "official"]
    assert "#Odegaard: done [done]" in scene.double.transcript(forum)
    guild = scene.bot.get_guild(scene.guild.id)
    assert guild
    assert {item.name for item in await guild.active_threads()} == {"Saga", "Odegaard: done"}
    await post.edit(archived=True)
    assert [item.name for item in await guild.active_threads()] == ["Saga"]


async def test_rate_limits_are_waited_for(scene: Scene) -> None:
    scene.double.faults.rate_limit(scene.path, 0.1)
    await scene.channel.send("after a moment")
    assert [call.status for call in scene.double.calls[-2:]] == [429, 200]
    scene.double.faults.rate_limit(scene.path, 0.1, via=False)
    with pytest.raises(discord.HTTPException) as banned:
        await scene.channel.send("banned")
    assert banned.value.status == 429


async def test_a_channel_takes_only_so_many_messages_at_once(scene: Scene) -> None:
    scene.double.bucket = Bucket(2, 0.3)
    started = asyncio.get_running_loop().time()
    for number in range(5):
        await scene.channel.send(str(number))
    assert asyncio.get_running_loop().time() - started > 0.5
    assert len(scene.double.messages(scene.place)) == 5


async def test_a_lost_answer_is_repeated_without_a_second_message(scene: Scene) -> None:
    scene.double.faults.lose_answer(scene.path)
    await scene.channel.send("once")  # discord.py sets an enforced nonce and tries again after a second
    assert [call.status for call in scene.double.calls[-2:]] == [502, 200]
    assert [message.content for message in scene.double.messages(scene.place)] == ["once"]


async def test_cut_lines_slow_answers_and_errors(scene: Scene) -> None:
    faults, channel = scene.double.faults, scene.channel
    faults.cut("POST /channels/*/messages", carried_out=True)
    with pytest.raises(aiohttp.ClientError):
        await channel.send("written, and nobody knows")
    faults.delay(scene.path, 30, carried_out=True)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await channel.send("written late")
    faults.fail(scene.path, status=503)
    with pytest.raises(discord.DiscordServerError):
        await channel.send("never written")
    faults.fail(scene.path, status=400, code=30046, message="Maximum number of edits")
    with pytest.raises(discord.HTTPException) as refused:
        await channel.send("never written")
    assert refused.value.code == 30046
    assert [message.content for message in scene.double.messages(scene.place)] == ["written, and nobody knows", "written late"]


@pytest.mark.parametrize("fault", ["drop", "ask_to_reconnect"])
async def test_events_missed_while_away_come_with_resume(scene: Scene, fault: str) -> None:
    gateway = scene.double.gateway
    heard = asyncio.create_task(scene.bot.wait_for("message", timeout=5))
    resumed = asyncio.create_task(scene.bot.wait_for("resumed", timeout=5))
    getattr(gateway, fault)()
    await scene.double.wait_for(lambda: not gateway.connected)
    scene.double.say(scene.ann, scene.ann, "while you were away")
    assert (await heard).content == "while you were away"
    await resumed
    assert (len(gateway.resumes), len(gateway.identifies)) == (1, 1)
    assert (await scene.double.slash(scene.guild, scene.place, scene.ann, "club", {"club": "Arsenal"})).text


async def test_joins_removals_and_outages_are_told(scene: Scene) -> None:
    lost = scene.double.guild("Lost")
    scene.double.outage(scene.guild)
    scene.double.outage(scene.guild, over=True)
    scene.double.kick(lost)
    await wait_until(scene, lambda bot: [guild.name for guild in bot.guilds] == ["Wing"])
    assert scene.bot.heard[:3] == ["joined Lost", "Wing is unavailable", "removed from Lost"]


@pytest.mark.parametrize("loss", ["forgotten", "invalid"])
async def test_a_lost_session_and_refused_handshakes(loss: str) -> None:
    async with DiscordDouble() as double:
        async with running(double) as bot:
            assert len(double.gateway.identifies) == 1
            ready = asyncio.create_task(bot.wait_for("ready", timeout=8))
            if loss == "forgotten":
                double.gateway.forget_sessions()
                double.gateway.drop()
            else:
                double.gateway.invalidate()
            await double.wait_for(lambda: len(double.gateway.identifies) == 2, 8)
            await ready
        double.gateway.refuse()
        with aimed(double):
            async with discord.Client(intents=discord.Intents.default()) as client:
                with pytest.raises(aiohttp.WSServerHandshakeError):
                    await client.start(double.token, reconnect=False)
