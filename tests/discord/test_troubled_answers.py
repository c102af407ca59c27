"""Answers that are slow, that break, or whose way is lost: still one answer, and to the right eyes."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from structlog.testing import capture_logs

from bot.phrase.card import Button
from tests.discord.house import House
from tests.discord.outgoing import alert, delivery
from tests.double.answer import Answer


async def test_a_slow_answer_is_promised_and_kept(home: House) -> None:
    asking = home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "slow"})
    answer = await _let_through(home, asking)
    assert answer.ack_seconds is not None
    assert 0.5 < answer.ack_seconds < 2
    assert "Page 1 of 3" in answer.text


async def test_a_slow_refusal_leaves_nothing_in_public(home: House) -> None:
    answer = await _let_through(home, home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "slow nobody"}))
    await home.double.wait_for(lambda: answer.followups)
    assert answer.followups[0].ephemeral
    assert "slow nobody" in answer.followups[0].text
    assert home.double.messages(home.channel) == []


async def test_a_refusal_that_comes_after_its_interaction_was_over_is_no_bug_in_the_log(house: House) -> None:
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    async with house.start():
        house.double.faults.fail("POST /interactions/*/*/callback", status=404, code=10062)
        asking = asyncio.create_task(house.double.slash(house.guild, house.channel, house.ann, "saga", {"player": "slow nobody"}))
        await house.double.wait_for(lambda: any("/callback" in call.path for call in house.double.calls))
        await asyncio.sleep(0.1)
        house.desk.gate.set()
        await asyncio.sleep(0.1)
        gc.collect()
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
    assert complaints == []


async def _let_through(home: House, asking: Coroutine[Any, Any, Answer]) -> Answer:
    task = asyncio.create_task(asking)
    await home.double.wait_for(lambda: any(each.callback for each in home.double.answers.values()))
    home.desk.gate.set()
    return await task


async def test_a_bug_is_told_by_its_id_and_logged_with_its_traceback(home: House) -> None:
    with capture_logs() as logs:
        answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "boom"})
    assert answer.ephemeral
    assert "Something broke here" in answer.text
    assert "secret" not in answer.text
    [entry] = [entry for entry in logs if entry["event"] == "command.broke"]
    assert entry["incident"] in answer.text
    assert entry["command"] == "saga"
    assert isinstance(entry["exc_info"], ZeroDivisionError)


async def test_a_server_error_of_discords_does_not_lose_the_answer(home: House) -> None:
    home.double.faults.lose_answer("PATCH /webhooks/*/*/messages/@original")
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas"})
    assert "Page 1 of 3" in answer.text
    assert len(home.double.messages(home.channel)) == 1


async def test_a_lost_acknowledgement_of_a_press_leaves_the_alert_as_it_is_and_is_answered(house: House) -> None:
    async with house.start():
        for action, answered in (("mute:1", "pressed mute:1"), ("boom", "Something broke here")):
            row = delivery(house)
            card = replace(alert(row.nonce), buttons=(Button("Press", action),))
            sent = await house.sender.send(row, card)
            [message] = [one for one in house.double.messages(house.channel) if one.id == sent.message_id]
            house.double.faults.lose_answer("POST /interactions/*/*/callback")
            pressed = await house.double.press(message, "Press", house.ann)
            await house.double.wait_for(lambda: pressed.followups, 10)  # noqa: B023 - asked before the next round
            assert answered in pressed.followups[0].text
            assert pressed.followups[0].ephemeral
            assert "bid, says Northern Post" in message.content
            assert message.edited_at is None


async def test_a_lost_acknowledgement_does_not_make_a_refusal_public(house: House) -> None:
    async with house.start():
        house.double.faults.lose_answer("POST /interactions/*/*/callback")
        answer = await _let_through(house, house.double.slash(house.guild, house.channel, house.ann, "saga", {"player": "slow nobody"}))
        await house.double.wait_for(lambda: answer.followups, 10)
        assert answer.followups[0].ephemeral
        assert house.double.messages(house.channel) == []


async def test_a_lost_acknowledgement_does_not_lose_the_answer(house: House) -> None:
    async with house.start():
        house.double.faults.lose_answer("POST /interactions/*/*/callback")
        answer = await house.double.slash(house.guild, house.channel, house.ann, "saga", {"player": "Malas"})
        assert "Page 1 of 3" in answer.text
        assert len(house.double.messages(house.channel)) == 1
