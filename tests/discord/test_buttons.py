"""Buttons under answers: who pages what, and that they work after a restart."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from tests.discord.house import House
from tests.double.options import Refused


async def test_the_asker_pages_in_place(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas"})
    await home.double.press(answer.message, "Older", home.ann)
    assert "Page 2 of 3" in answer.message.text
    await home.double.press(answer.message, "Older", home.ann)
    assert "Page 3 of 3" in answer.message.text
    with pytest.raises(Refused):
        await home.double.press(answer.message, "Older", home.ann)
    assert len(home.double.messages(home.channel, home.ann)) == 1


async def test_others_get_a_copy_of_their_own_which_they_page(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas"})
    pressed = await home.double.press(answer.message, "Older", home.ben)
    assert "Page 1 of 3" in answer.message.text
    [copy] = pressed.followups
    assert copy.ephemeral
    assert "Page 2 of 3" in copy.text
    await home.double.press(copy, "Older", home.ben)
    assert "Page 3 of 3" in copy.text


async def test_a_button_that_is_no_page_answers_the_presser_alone(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas"})
    pressed = await home.double.press(answer.message, "Follow", home.ann)
    assert "Page 1 of 3" in answer.message.text
    assert pressed.followups[0].ephemeral
    assert "pressed follow:Malas" in pressed.followups[0].text


async def test_a_press_under_the_answer_to_ones_own_command_is_known_as_such(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas"})
    for who in (home.ann, home.ben):
        await home.double.press(answer.message, "Follow", who)
    assert [asker.allowed for asker in home.desk.askers[-2:]] == [True, False]


async def test_a_button_that_is_refused_or_breaks(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas"})
    refused = await home.double.press(answer.message, "Lost", home.ann)
    assert "not known here any more" in refused.followups[0].text
    with capture_logs() as logs:
        broken = await home.double.press(answer.message, "Break", home.ann)
    assert "Something broke here" in broken.followups[0].text
    assert [entry["event"] for entry in logs if entry["log_level"] == "error"] == ["command.broke"]
    assert "Page 1 of 3" in answer.message.text
    assert answer.message in home.double.messages(home.channel)


async def test_buttons_survive_a_restart(house: House) -> None:
    async with house.start():
        answer = await house.double.slash(house.guild, house.channel, house.ann, "saga", {"player": "Malas"})
    async with house.start():
        await house.double.press(answer.message, "Older", house.ann)
        assert "Page 2 of 3" in answer.message.text
    assert house.double.violations == []
