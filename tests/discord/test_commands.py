"""Every command as people use it, against the real client over real sockets."""

from __future__ import annotations

import json

import pytest

from tests.discord.house import House
from tests.double.options import Refused
from tests.double.world import Can, Kind

ADMINS = {
    "feed add": {"url": "https://news.example/rss", "full_text": True},
    "feed remove": {"feed": "1"},
    "feed list": {},
    "feed pause": {"feed": "1"},
    "feed resume": {"feed": "1"},
    "feed test": {"feed": "https://news.example/" + "a" * 500},
    "alerts list": {},
    "alerts edit": {"rule": "1", "style": "compact"},
    "alerts remove": {"rule": "1"},
    "alerts test": {"rule": "1"},
    "tier set": {"source": "BBC Sport", "tier": "aggregator"},
    "tier list": {},
    "player alias": {"name": "Mala", "player": "Malas"},
    "player merge": {"one": "Malasinho", "into": "Malas"},
    "player ignore": {"player": "Malas"},
    "player end": {"player": "Malas", "outcome": "he joined a club", "club": "Ajax"},
    "player list": {},
    "player wrong": {},
}
MEMBERS = {
    "follow": {"player": "Malas", "min_stage": "talks or further", "max_tier": "2", "where": "a direct message"},
    "unfollow": {"name": "Malas"},
    "digest": {"every": "every day", "at": "8pm", "timezone": "Europe/Rome"},
    "quiet": {"from": "22:00", "to": "7"},
    "catchup": {"what": "all that this server reads"},
    "help": {},
    "privacy": {},
    "mydata delete": {},
}


async def test_saga_is_public_and_paged(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas", "as_of": "2025-08-31"})
    assert not answer.ephemeral
    assert "Saga of Malas\nPage 1 of 3" in answer.text
    assert home.desk.asked[-1] == ("saga", {"player": "Malas", "as_of": "2025-08-31"})
    asker = home.desk.askers[-1]
    assert (asker.user_id, asker.guild_id, asker.transport, asker.locale, asker.manages) == (
        home.ann.id,
        home.guild.id,
        "discord",
        "en-GB",
        False,
    )


async def test_saga_in_private(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas", "private": True})
    assert answer.ephemeral
    assert "Page 1 of 3" in answer.text


async def test_saga_in_direct_messages(home: House) -> None:
    answer = await home.double.slash(None, None, home.ann, "saga", {"player": "Malas"})
    assert "Page 1 of 3" in answer.text
    assert home.desk.askers[-1].guild_id == 0
    assert not home.desk.askers[-1].manages


BOARDS = {
    "rumours": {"club": "Ajax", "direction": "in", "stage": "talks", "tier": "2", "within": 7},
    "club": {"club": "Ajax"},
    "source": {"name": "BBC Sport"},
    "sources": {"club": "Ajax"},
}


@pytest.mark.parametrize(("name", "options"), BOARDS.items())
async def test_boards_are_public_unless_asked_for_in_private(home: House, name: str, options: dict[str, object]) -> None:
    for guild, channel in ((home.guild, home.channel), (None, None)):
        answer = await home.double.slash(guild, channel, home.ann, name, options)
        assert not answer.ephemeral
        assert home.desk.asked[-1] == (name, options)
    assert (await home.double.slash(home.guild, home.channel, home.ann, name, {**options, "private": True})).ephemeral
    if name == "rumours":
        await home.double.slash(home.guild, home.channel, home.ann, name)
        assert home.desk.asked[-1] == (name, dict.fromkeys(options))


@pytest.mark.parametrize(("name", "options"), MEMBERS.items())
async def test_what_members_ask_is_answered_to_them_alone(home: House, name: str, options: dict[str, object]) -> None:
    for guild, channel in ((home.guild, home.channel), (None, None)):
        answer = await home.double.slash(guild, channel, home.ann, name, options)
        assert answer.ephemeral
        assert home.desk.asked[-1][0] == name.replace(" ", "_")
    assert home.double.messages(home.channel) == []


async def test_choices_reach_the_desk_as_values(home: House) -> None:
    await home.double.slash(home.guild, home.channel, home.ann, "follow", {**MEMBERS["follow"], "where": "channel"})
    assert home.desk.asked[-1][1] == {"player": "Malas", "club": None, "min_stage": "talks", "max_tier": "2", "where": "channel"}


async def test_a_long_list_fits_and_pings_nobody(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "following")
    assert "more lines" in answer.text
    assert not answer.message.pings


async def test_my_data_comes_as_a_file(home: House) -> None:
    answer = await home.double.slash(None, None, home.ann, "mydata export")
    assert json.loads(answer.files["mydata.json"]) == {"follows": []}


@pytest.mark.parametrize(("name", "options"), ADMINS.items())
async def test_what_admins_ask_is_for_admins_in_servers(home: House, name: str, options: dict[str, object]) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.admin, name, options)
    assert answer.ephemeral
    assert home.desk.asked[-1][0] == name.replace(" ", "_")
    assert home.desk.askers[-1].manages
    for guild, channel, user in ((home.guild, home.channel, home.ann), (None, None, home.admin)):
        with pytest.raises(Refused):
            await home.double.slash(guild, channel, user, name, options)


async def test_alerts_for_a_channel_with_all_options(home: House) -> None:
    role = home.double.role(home.guild, "News", mentionable=True)
    options = {"channel": home.channel, "club": "Ajax", "min_stage": "bid", "max_tier": "1", "role": role, "style": "compact"}
    await home.double.slash(home.guild, home.channel, home.admin, "alerts add", options)
    assert home.desk.asked[-1] == (
        "alerts_add",
        {
            "channel": home.channel.id,
            "club": "Ajax",
            "league": None,
            "player": None,
            "min_stage": "bid",
            "max_tier": "1",
            "role_id": role.id,
            "style": "compact",
        },
    )


@pytest.mark.parametrize(
    ("lacking", "named"),
    [
        (Can.VIEW_CHANNEL, "View Channel"),
        (Can.SEND_MESSAGES, "Send Messages"),
        (Can.EMBED_LINKS, "Embed Links"),
    ],
)
async def test_alerts_name_what_the_bot_lacks(home: House, lacking: Can, named: str) -> None:
    closed = home.double.channel(home.guild, "closed", bot_denied=lacking)
    answer = await home.double.slash(home.guild, home.channel, home.admin, "alerts add", {"channel": closed})
    assert answer.ephemeral
    assert f"the permission {named} there" in answer.text
    assert "#closed" in answer.text
    assert home.desk.asked == []


async def test_alerts_in_a_channel_that_is_not_cached(home: House) -> None:
    unseen = home.double.channel(home.guild, "unseen", kind=Kind.NEWS)
    home.double.gateway.emit("CHANNEL_DELETE", unseen.json(), home.guild)
    await home.guests.until("channel gone", unseen.id)
    answer = await home.double.slash(home.guild, home.channel, home.admin, "alerts add", {"channel": unseen})
    assert "alerts\\_add" in answer.text


async def test_everyone_is_refused_as_a_role(home: House) -> None:
    everyone = home.guild.roles[home.guild.id]
    answer = await home.double.slash(home.guild, home.channel, home.admin, "alerts add", {"channel": home.channel, "role": everyone})
    assert answer.ephemeral
    assert "I don't mention @\u200beveryone" in answer.text
    assert not answer.message.pings


async def test_a_role_that_cannot_be_mentioned_is_refused(home: House) -> None:
    quiet = home.double.role(home.guild, "Quiet")
    answer = await home.double.slash(home.guild, home.channel, home.admin, "alerts add", {"channel": home.channel, "role": quiet})
    assert "can't mention @Quiet" in answer.text
    assert home.desk.asked == []


async def test_a_name_nobody_has_is_refused_in_private_with_choices(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "nobody"})
    assert answer.ephemeral
    assert "No player is called “nobody”." in answer.text
    assert "Malas (Ajax): type `Malas`" in answer.text
    assert home.double.messages(home.channel) == []


async def test_a_shared_name_is_answered_with_all_who_have_it(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Gabriel"})
    assert "Gabriel (Arsenal): type `gabriel-a`" in answer.text
    assert "Gabriel (Lyon): type `gabriel-b`" in answer.text


AUTOCOMPLETED = [
    ("saga", "player"),
    ("follow", "player"),
    ("follow", "club"),
    ("unfollow", "name"),
    ("feed remove", "feed"),
    ("feed pause", "feed"),
    ("feed resume", "feed"),
    ("feed test", "feed"),
    ("alerts add", "club"),
    ("alerts add", "league"),
    ("alerts add", "player"),
    ("player end", "player"),
    ("player end", "club"),
]


@pytest.mark.parametrize("name", ["alerts edit", "alerts remove", "alerts test"])
async def test_rules_autocomplete_by_all_that_is_shown(home: House, name: str) -> None:
    choices = await home.double.autocomplete(home.guild, home.channel, home.admin, name, {"rule": "RULE 1"})
    assert home.desk.asked[-1] == ("suggest", {"kind": "rule", "typed": ""})
    assert [choice["value"] for choice in choices] == ["rule-1", *(f"rule-{number}" for number in range(10, 20))]


@pytest.mark.parametrize(("name", "option"), AUTOCOMPLETED)
async def test_names_autocomplete(home: House, name: str, option: str) -> None:
    kind = {"name": "follow"}.get(option, option)
    choices = await home.double.autocomplete(home.guild, home.channel, home.admin, name, {option: "mal"})
    assert home.desk.asked[-1] == ("suggest", {"kind": kind, "typed": "mal"})
    if kind == "player":
        assert [choice["value"] for choice in choices] == ["Malas", "Malasinho"]
    else:
        assert len(choices) == 25
        assert choices[0]["value"] == f"{kind}-0"
        assert "\u202e" not in choices[0]["name"]


async def test_why_was_this_posted(home: House) -> None:
    message = home.double.say(home.channel, home.ben, "hello")
    answer = await home.double.context(home.guild, home.channel, home.ann, "Why was this posted?", message)
    assert answer.ephemeral
    assert home.desk.asked[-1] == ("why", {"message": message.id})
