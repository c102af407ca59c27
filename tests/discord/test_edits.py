"""Edits through the real client: the message changes, nobody is pinged, and every failure is told for what it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.sender import Busy, Refused, Why
from bot.transfers.model import Delivery, Edit
from tests.discord.house import House
from tests.discord.test_sender import alert, delivery, direct
from tests.double.messages import Message

PATCH = "PATCH /channels/*/messages/*"


async def sent(home: House, row: Delivery) -> Edit:
    """Send an alert; the edit that would change it."""
    there = await home.sender.send(row, alert(row.nonce))
    return Edit(row, there.message_id, there.channel_id, 1, 1, datetime.now(UTC))


def only(home: House) -> Message:
    [message] = home.double.messages(home.channel)
    return message


async def test_an_edit_changes_the_words_keeps_the_buttons_and_pings_nobody(home: House) -> None:
    row = delivery(home, mentions=(home.ann.id,))
    edit = await sent(home, row)
    before = only(home)
    assert before.pings.users == (home.ann,)
    await home.sender.edit(edit, alert(row.nonce, " → Bayern: bid, says Northern Post and more @everyone"))
    assert only(home).content.startswith("Malas → Bayern: bid, says Northern Post and more")
    assert home.ann.mention in only(home).content
    assert only(home).buttons == ["Saga", "Mute player"]
    [call] = [call for call in home.double.calls if call.method == "PATCH"]
    assert call.body["allowed_mentions"] == {"parse": []}
    assert await home.sender.find(row) is not None


async def test_a_direct_message_is_edited_too(home: House) -> None:
    row = direct(home)
    await home.sender.edit(await sent(home, row), alert(row.nonce, " → Bayern: off"))
    assert "off" in home.double.messages(home.ann)[0].content


async def test_a_message_that_was_deleted_is_refused(home: House) -> None:
    edit = await sent(home, delivery(home))
    home.double.delete_message(only(home))
    with pytest.raises(Refused) as caught:
        await home.sender.edit(edit, alert("n"))
    assert caught.value.why is Why.NO_MESSAGE


async def test_too_many_edits_of_an_old_message_wait(home: House) -> None:
    edit = await sent(home, delivery(home))
    home.double.faults.fail(PATCH, status=429, code=30046)
    with pytest.raises(Busy) as caught:
        await home.sender.edit(edit, alert("n"))
    assert caught.value.retry_after >= timedelta(seconds=30)
    await home.sender.edit(edit, alert("n"))
