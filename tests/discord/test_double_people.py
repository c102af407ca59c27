"""The pretended Discord against the real, unmodified discord.py: what people do, and what the bot answers."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from tests.discord.double_trial import Scene, staged
from tests.double import NoAnswer, Refused


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with staged() as scene:
        yield scene


async def test_slash_command_answers_with_an_embed_and_buttons(scene: Scene) -> None:
    answer = await scene.double.slash(scene.guild, scene.place, scene.ann, "club", {"club": "Arsenal", "pages": 3})
    assert (answer.embeds[0]["title"], answer.buttons, answer.ephemeral) == ("Arsenal", ["Older", "Private copy", "Wrong?"], False)
    assert answer.ack_seconds is not None
    assert answer.ack_seconds < 1
    assert not answer.message.pings
    assert scene.double.messages(scene.place) == [answer.message]
    assert scene.double.transcript(scene.place).splitlines()[2:9] == [
        "  Ann used /club",
        "Transfer Saga [APP]",
        "  Here, @unknown-user",
        "  | **Arsenal**",
        "  | who comes, who goes",
        "  | Pages: 3",
        "  [Older] [Private copy] [Wrong?]",
    ]
    assert scene.double.violations == []


async def test_slash_command_in_direct_messages(scene: Scene) -> None:
    answer = await scene.double.slash(None, None, scene.ann, "club", {"club": "Arsenal"})
    assert scene.double.messages(scene.ann) == [answer.message]


async def test_options_that_name_things_arrive_resolved(scene: Scene) -> None:
    given = {"channel": scene.place, "role": scene.staff, "to": scene.ann, "pin": True}
    answer = await scene.double.slash(scene.guild, scene.place, scene.ann, "alerts", given)
    assert (answer.text, answer.ephemeral) == ("transfers Staff Ann True", True)
    assert scene.double.messages(scene.place) == []
    assert scene.double.messages(scene.place, scene.ann) == [answer.message]


async def test_deferred_subcommand_with_files_both_ways(scene: Scene) -> None:
    owner = scene.guild.owner
    answer = await scene.double.slash(scene.guild, scene.place, owner, "feed load", {"feeds": ("in.opml", b"12345")})
    await scene.double.wait_for(lambda: answer.followups)
    assert answer.deferred
    assert [message.content for message in answer.messages] == ["in.opml: 5 bytes", "and that was all"]
    assert answer.files == {"out.opml": b"<opml/>"}
    assert all(message.ephemeral for message in answer.messages)


async def test_people_cannot_send_what_their_client_refuses(scene: Scene) -> None:
    double = scene.double
    refusals: list[tuple[str, Mapping[str, Any], str]] = [
        ("nothing", {}, "no command"),
        ("club", {}, "requires"),
        ("club", {"club": "x", "pages": 9}, "out of range"),
        ("club", {"club": 3}, "does not take"),
        ("club", {"club": "x", "colour": "red"}, "no option"),
        ("alerts", {"channel": scene.place, "role": scene.staff, "to": scene.staff, "pin": True}, "does not take"),
    ]
    for name, given, reason in refusals:
        with pytest.raises(Refused, match=reason):
            await double.slash(scene.guild, scene.place, scene.ann, name, given)
    with pytest.raises(Refused, match="permissions"):
        await double.slash(scene.guild, scene.place, scene.ann, "feed load", {"feeds": ("in.opml", b"")})
    with pytest.raises(Refused, match="no subcommand"):
        await double.slash(scene.guild, scene.place, scene.guild.owner, "feed")


async def test_autocomplete_gives_the_choices(scene: Scene) -> None:
    choices = await scene.double.autocomplete(scene.guild, scene.place, scene.ann, "club", {"club": "a"}, focused="club")
    assert [choice["name"] for choice in choices] == ["Arsenal", "Aston Villa", "Atalanta"]
    answer = await scene.double.slash(scene.guild, scene.place, scene.ann, "club", {"club": choices[1]["value"]})
    assert answer.embeds[0]["title"] == "aston villa"


async def test_buttons_menus_and_modals(scene: Scene) -> None:
    double = scene.double
    bob = double.user("Bob")
    double.join(scene.guild, bob)
    message = (await double.slash(scene.guild, scene.place, scene.ann, "club", {"club": "Arsenal"})).message
    assert (await double.press(message, "Older")).message is message
    assert message.content == "older moves"
    copy = await double.press(message, "copy", bob)
    assert (copy.followups[0].content, copy.followups[0].only_for) == ("for you alone", bob)
    noted = await double.submit(await double.press(message, "Wrong?", bob), {"Reason": "another player"})
    assert (noted.text, noted.ephemeral) == ("Noted: another player", True)
    await double.select(message, "Stage", ["Talks"])
    assert (message.content, message.buttons) == ("stage talks", [])
    with pytest.raises(Refused, match="there is no 'Older'"):
        await double.press(message, "Older")
    assert double.violations == []


async def test_context_menu_of_a_message(scene: Scene) -> None:
    said = scene.double.say(scene.place, scene.ann, "he is off")
    answer = await scene.double.context(scene.guild, scene.place, scene.ann, "Why was this posted?", said)
    assert answer.text == "because of 'he is off'"


async def test_no_answer_in_time_is_told(scene: Scene) -> None:
    scene.double.deadline = 0.0
    with pytest.raises(NoAnswer, match="did not respond to /sulk"):
        await scene.double.slash(scene.guild, scene.place, scene.ann, "sulk")
    assert scene.double.violations == []
    with pytest.raises(NoAnswer, match="did not respond to /club"):
        await scene.double.slash(scene.guild, scene.place, scene.ann, "club", {"club": "Arsenal"})
    assert "10062" in scene.double.violations[0]
    assert scene.double.messages(scene.place) == []
