"""The connection itself: login, commands registered when they changed, servers that come and go, faults, and the end."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.client import NotAccepted, Pacing, SagaBot
from cogs.failures import failure
from tests.discord.house import House
from tests.double.world import Channel, Kind


async def test_it_logs_in_without_privileged_intents(home: House) -> None:
    [identify] = home.double.gateway.identifies
    assert identify["intents"] == 1
    assert identify["presence"]["game"]["name"] == "transfer rumours · /help"
    assert ("present", {home.guild.id: "Fans of Ajax"}) in home.guests.told


async def test_commands_are_registered_once(house: House) -> None:
    for _ in range(2):
        async with house.start():
            await house.double.slash(house.guild, house.channel, house.ann, "help")
    assert len(house.double.syncs) == 1
    names = {command["name"] for command in house.double.syncs[0]}
    assert names >= {"saga", "follow", "unfollow", "following", "feed", "alerts", "help", "privacy", "mydata", "Why was this posted?"}
    assert house.double.violations == []


async def test_commands_are_registered_again_when_they_changed(house: House) -> None:
    house.digest = "another"
    async with house.start():
        assert len(house.double.syncs) == 1
        assert house.digest != "another"


async def test_commands_that_discord_would_not_take_are_tried_the_next_time(house: House) -> None:
    house.double.faults.fail("PUT /applications/*/commands", status=400, code=30034)
    async with house.start():
        assert house.digest is None
    async with house.start():
        assert house.digest is not None


async def test_every_text_of_a_command_is_for_people(house: House) -> None:
    async with house.start():
        pass

    def texts(option: dict[str, object]) -> list[str]:
        inner = option.get("options") or []
        assert isinstance(inner, list)
        return [str(option.get("description", "")), *(text for each in inner for text in texts(each))]

    said = [text for command in house.double.syncs[0] if command["type"] == 1 for text in texts(command)]
    assert [text for text in said if len(text) < 10 or "…" in text] == []


async def test_a_wrong_token_is_one_sentence(house: House) -> None:
    async with house.start(token="wrong", ready=False) as task:
        with pytest.raises(NotAccepted, match="Discord does not accept the token in DISCORD_TOKEN") as caught:
            await task
    assert "wrong" not in str(caught.value)


@pytest.mark.parametrize("token", ["", "  ", "tok\nen", "tökén"])
async def test_a_token_that_can_be_none_is_not_even_tried(house: House, token: str) -> None:
    async with house.start(token=token or " ", ready=False) as task:
        with pytest.raises(NotAccepted):
            await task
    assert house.double.calls == []


async def test_a_token_that_is_withdrawn_ends_the_run(house: House) -> None:
    async with house.start() as task:
        house.double.gateway.close(4004)
        with pytest.raises(NotAccepted):
            await task


@pytest.mark.parametrize("what", ["GET /users/@me", "GET /gateway/bot", "PUT /applications/*/commands"])
async def test_discord_that_is_down_is_tried_again(house: House, what: str) -> None:
    house.double.faults.fail(what, status=503, times=3)
    async with house.start():
        answer = await house.double.slash(house.guild, house.channel, house.ann, "help")
        assert answer.text


async def test_a_line_that_breaks_at_login_is_tried_again(house: House) -> None:
    house.double.faults.cut("GET /users/@me", times=2)
    async with house.start():
        assert house.double.gateway.connected


async def test_a_first_handshake_that_fails_is_tried_again(house: House) -> None:
    house.double.gateway.refuse(1)
    async with house.start(ready=False):
        await house.double.ready(20)
        assert house.double.gateway.connected


def test_waits_grow_and_differ() -> None:
    pacing = Pacing()
    assert max(pacing.wait(1) for _ in range(50)) <= 1
    assert min(pacing.wait(6) for _ in range(50)) >= 16
    assert len({pacing.wait(9) for _ in range(10)}) > 1


async def test_a_gateway_that_drops_is_resumed(home: House) -> None:
    home.double.gateway.drop()
    await home.double.wait_for(lambda: home.double.gateway.resumes)
    await home.double.ready()
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas"})
    assert answer.text
    assert len(home.double.gateway.identifies) == 1
    assert len([told for told in home.guests.told if told[0] == "present"]) == 1


async def test_what_happened_while_the_gateway_was_away_is_told(home: House) -> None:
    home.double.gateway.drop()
    home.double.delete_channel(home.channel)
    await home.guests.until("channel gone", home.channel.id)


async def test_a_session_that_discord_forgot_is_begun_anew_at_the_same_gateway(home: House) -> None:
    home.guests.told.clear()
    home.double.gateway.invalidate()
    await home.present()
    assert len(home.double.gateway.identifies) == 2
    answer = await home.double.slash(home.guild, home.channel, home.ann, "help")
    assert answer.text


async def test_a_server_that_invites_and_removes_the_bot(home: House) -> None:
    other = home.double.guild("Fans of Lyon")
    await home.guests.until("joined", other.id, "Fans of Lyon")
    home.double.kick(other)
    await home.guests.until("left", other.id)


async def test_the_language_of_a_server_is_told_when_it_comes_and_when_it_changes(home: House) -> None:
    await home.guests.until("speak", {home.guild.id: "en-GB"})
    home.double.speak(home.guild, "es-ES")
    await home.guests.until("speak", {home.guild.id: "es-ES"})
    home.double.outage(home.guild)
    home.guild.locale = "it"
    home.double.outage(home.guild, over=True)
    await home.guests.until("speak", {home.guild.id: "it"})
    other = home.double.guild("Fans of Lyon")
    await home.guests.until("speak", {other.id: "en-GB"})


async def test_an_outage_is_no_removal(home: House) -> None:
    home.double.outage(home.guild)
    home.double.outage(home.guild, over=True)
    other = home.double.guild("Fans of Lyon")
    await home.guests.until("joined", other.id, "Fans of Lyon")
    assert not [told for told in home.guests.told if told[0] == "left" or told[1:2] == (home.guild.id,)]


async def test_a_server_that_is_out_at_the_start_is_present(house: House) -> None:
    house.double.outage(house.guild)
    async with house.start():
        [told] = [told for told in house.guests.told if told[0] == "present"]
        assert list(told[1]) == [house.guild.id]
        await house.guests.until("speak", {})


async def test_a_removal_while_away_shows_in_who_is_present(house: House) -> None:
    other = house.double.guild("Fans of Lyon")
    async with house.start():
        assert ("present", {house.guild.id: "Fans of Ajax", other.id: "Fans of Lyon"}) in house.guests.told
    house.double.kick(other)
    async with house.start():
        assert ("present", {house.guild.id: "Fans of Ajax"}) in house.guests.told


async def test_a_server_that_is_renamed(home: House) -> None:
    home.double.rename(home.guild, "Friends of Ajax")
    await home.guests.until("renamed", home.guild.id, "Friends of Ajax")


async def test_channels_and_threads_that_are_deleted(home: House) -> None:
    extra = home.double.channel(home.guild, "extra")
    thread = Channel(home.double.new_id(), "talk", Kind.PUBLIC_THREAD, home.guild, parent=home.channel, owner=home.ann)
    home.guild.threads[thread.id] = home.double.channels[thread.id] = thread
    home.double.delete_channel(extra)
    home.double.delete_channel(thread)
    await home.guests.until("channel gone", extra.id)
    await home.guests.until("channel gone", thread.id)


async def test_storage_that_fails_in_an_event_does_not_stop_the_next(home: House) -> None:
    joined = home.guests.joined

    async def broken(guild_id: int, name: str, *, now: object) -> None:
        raise OSError("disk full")

    home.guests.joined = broken  # type: ignore[method-assign]
    first = home.double.guild("First")
    await home.double.slash(home.guild, home.channel, home.ann, "help")
    home.guests.joined = joined  # type: ignore[method-assign]
    second = home.double.guild("Second")
    await home.guests.until("joined", second.id, "Second")
    assert ("joined", first.id, "First") not in home.guests.told


async def test_it_ends_in_time(house: House) -> None:
    async with house.start() as task:
        task.cancel()
        begun = time.monotonic()
        await asyncio.gather(task, return_exceptions=True)
        assert time.monotonic() - begun < 2
    await house.double.wait_for(lambda: not house.double.gateway.connected)


async def test_it_ends_in_time_though_an_answer_is_awaited(house: House) -> None:
    async with house.start() as task:
        asking = asyncio.create_task(house.double.slash(house.guild, house.channel, house.ann, "saga", {"player": "slow"}))
        await house.double.wait_for(lambda: house.desk.asked)
        task.cancel()
        begun = time.monotonic()
        await asyncio.gather(task, return_exceptions=True)
        assert time.monotonic() - begun < 2
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)


async def test_it_ends_in_time_though_discord_hangs(house: House) -> None:
    pacing = Pacing(first=0.01, longest=0.05, settle=0.1, close=0.3)
    house.double.faults.delay("GET /users/@me", 1)
    async with house.start(ready=False, pacing=pacing) as task:
        await house.double.wait_for(lambda: house.double.calls)
        task.cancel()
        begun = time.monotonic()
        await asyncio.gather(task, return_exceptions=True)
        assert time.monotonic() - begun < 2


async def test_a_client_that_will_not_close_is_left(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(_: SagaBot) -> None:
        await asyncio.Event().wait()

    pacing = Pacing(first=0.01, longest=0.05, settle=0.1, close=0.1)
    async with house.start(pacing=pacing) as task:
        monkeypatch.setattr(SagaBot, "close", never)
        task.cancel()
        done, _ = await asyncio.wait({task}, timeout=5)
        monkeypatch.undo()
        assert done


async def test_two_shards(house: House) -> None:
    house.double.shards = 2
    async with house.start(ready=False):
        await house.double.ready(12)
        await house.present()
        assert len(house.double.gateway.identifies) == 2


def test_a_bug_is_no_failure_of_discords() -> None:
    assert failure(TypeError("a bug"), seconds=0) is None
