"""The whole path, over real sockets: from a publisher's feed to a message, and what people then do with it."""

from __future__ import annotations

import pytest

from tests.double import NOTHING, Can
from tests.feeds.stage import answer
from tests.whole.conftest import Country

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_new_story_becomes_an_alert_that_can_be_asked_about(country: Country) -> None:
    town = country.town("Northside")
    await town.settle_in()
    followed = await town.ask(town.ann, "follow", player="Gyokeres")
    assert "Viktor Gyökeres" in followed.text
    assert followed.ephemeral

    polls = town.feed.polls
    town.feed.publish("Arsenal in talks to sign Viktor Gyokeres", "Arsenal have opened talks with Sporting over the striker.")
    alert = await town.posted("Gyökeres")
    assert town.feed.polls - polls <= 2
    assert alert.content == "Viktor Gyökeres → Arsenal: in talks, says Northside Gazette"
    assert not alert.pings
    assert alert.buttons == ["Saga", "Mute player", "Wrong?"]
    assert (await town.posted("Gyökeres", town.ann)).content == alert.content

    saga = await town.ask(town.ben, "saga", player="gyokeres")
    assert not saga.ephemeral
    assert "Arsenal" in saga.text
    assert "in talks" in saga.text
    choices = await country.double.autocomplete(town.guild, town.transfers, town.ben, "saga", {"player": "gyok"})
    assert any("Viktor Gyökeres" in choice["name"] for choice in choices)
    assert "in talks" in (await town.ask(town.ben, "saga", player=choices[0]["value"])).text

    pressed = await country.double.press(alert, "Saga", town.ben)
    assert "Arsenal" in pressed.text
    assert pressed.messages[-1].ephemeral
    doubted = await country.double.press(alert, "Wrong?", town.ben)
    assert doubted.messages[-1].ephemeral
    assert "Thank you" in doubted.messages[-1].text
    why = await country.double.context(town.guild, town.transfers, town.ben, "Why was this posted?", alert)
    assert why.ephemeral
    assert "Northside Gazette" in why.text
    assert "opened talks" in why.text or "in talks" in why.text

    muted = await country.double.press(alert, "Mute player", town.ann)
    assert "Viktor Gyökeres" in muted.text
    town.feed.publish("Arsenal agree £60m fee for Viktor Gyokeres", "Arsenal have agreed a fee of £60m with Sporting for Viktor Gyokeres.")
    await town.posted("fee agreed")
    assert len(country.double.messages(town.ann)) == 1, "who muted a player hears no more of him"


async def test_refused_direct_messages_are_told_once_without_names(country: Country) -> None:
    town = country.town("Eastgate")
    await town.settle_in()
    await town.ask(town.ann, "follow", player="Bruno Fernandes")
    town.ann.dms = False
    town.feed.publish("Al-Hilal submit bid for Bruno Fernandes", "Al-Hilal have made a bid of £80m for Bruno Fernandes.")
    hint = await town.posted("direct messages")
    assert hint.pings.users == (town.ann,)
    assert "Bruno" not in hint.text
    assert "Hilal" not in hint.text
    town.feed.publish("Bruno Fernandes agrees personal terms with Al-Hilal", "Bruno Fernandes has agreed personal terms with Al-Hilal.")
    await town.posted("personal terms")
    town.feed.publish("Bruno Fernandes to undergo Al-Hilal medical", "Bruno Fernandes will undergo a medical at Al-Hilal.")
    await town.posted("medical")
    assert len(town.holding("direct messages")) == 1
    assert country.double.messages(town.ann) == []


async def test_a_deleted_channel_and_a_lost_permission_pause_and_are_told_once(country: Country) -> None:
    town = country.town("Southbank")
    await town.settle_in()
    office = country.double.channel(town.guild, "office")
    assert "now gets" in (await town.ask(town.admin, "alerts add", at=office, channel=office, club="Everton")).text
    lobby = country.double.channel(town.guild, "lobby")
    assert "now gets" in (await town.ask(town.admin, "alerts add", at=office, channel=lobby)).text

    country.double.delete_channel(town.transfers)
    notice = await town.posted("deleted", office)
    assert "/alerts add" in notice.text
    rules = (await town.ask(town.admin, "alerts list", at=office)).text
    assert rules.count("paused") == 1

    town.feed.publish("Fulham in talks to sign Harry Wilson", "Fulham are in talks over a move for Harry Wilson.")
    await town.posted("Harry Wilson", lobby)
    country.double.forbid(lobby, Can.SEND_MESSAGES)
    town.feed.publish("Fulham agree fee for Harry Wilson", "Fulham have agreed a fee of £12m for Harry Wilson.")
    lost = await town.posted("Send Messages", office)
    assert lobby.mention in lost.text
    assert (await town.ask(town.admin, "alerts list", at=office)).text.count("paused") == 2

    country.double.forbid(lobby, NOTHING)
    await town.ask(town.admin, "alerts add", at=office, channel=lobby)
    town.feed.publish("Harry Wilson completes Fulham medical")
    await town.posted("medical", lobby)
    assert len(town.holding("deleted", office)) == len(town.holding("Send Messages", office)) == 1
    assert [call for call in country.double.calls if call.path == f"/channels/{town.transfers.id}/messages"] == []


async def test_rules_to_choose_from_are_told_apart_by_their_channels(country: Country) -> None:
    town = country.town("Eastgate")
    await town.settle_in()
    lobby = country.double.channel(town.guild, "lobby")
    await town.ask(town.admin, "alerts add", channel=lobby)

    async def shown(typed: str) -> list[str]:
        choices = await country.double.autocomplete(town.guild, town.transfers, town.admin, "alerts remove", {"rule": typed})
        return [choice["name"].partition(".")[0].rstrip("0123456789") for choice in choices]

    assert await shown("") == [f"#{town.transfers.name} · ", "#lobby · "]
    assert await shown("LOB") == ["#lobby · "]
    assert await shown("no such rule") == []
    country.double.delete_channel(lobby)
    await town.posted("deleted")
    assert await shown("") == [f"#{town.transfers.name} · ", ""]


async def test_a_server_that_removes_the_bot_hears_nothing_and_comes_back_as_it_was(country: Country) -> None:
    town, neighbour = country.town("Westend"), country.town("Westfield")
    await town.settle_in()
    neighbour.feed = town.feed
    await neighbour.settle_in()
    country.double.kick(town.guild)
    town.feed.publish("Leeds in talks to sign Daniel Farkas", "Leeds are in talks with Ferencvaros over midfielder Daniel Farkas.")
    await neighbour.posted("Daniel Farkas")
    assert town.holding("Daniel Farkas") == []
    country.double.invite(town.guild)
    town.feed.publish("Leeds submit bid for Daniel Farkas", "Leeds have made a bid of £9m for Ferencvaros midfielder Daniel Farkas.")
    await neighbour.posted("bid made")
    await town.posted("bid made")
    assert [len(town.holding(words)) for words in ("in talks", "bid made")] == [0, 1]


async def test_a_hostile_feed_is_seen_in_its_own_server_only(country: Country) -> None:
    good, bad = country.town("Goodtown"), country.town("Badtown")
    await good.settle_in()
    await bad.settle_in()
    bad.feed.publish(
        "Real Madrid in talks to sign Zorblax Quuxley @everyone **free** [click](https://evil.example)",
        f"Real Madrid are in talks with Zorblax Quuxley, {good.admin.mention} <#1> says. discord.gg/evil @here",
    )
    bad.feed.publish("Bukayo Saka agrees personal terms with Barcelona", "Bukayo Saka has agreed personal terms with Barcelona.")
    await bad.posted("Bukayo Saka")
    alert = await bad.posted("Zorblax Quuxley")
    assert not alert.pings
    assert "](https://evil" not in alert.text

    good.feed.publish("Fulham in talks to sign Antonee Robinson", "Fulham are in talks over a new signing, Antonee Robinson.")
    await good.posted("Antonee Robinson")
    assert good.holding("Saka") == good.holding("Zorblax") == []
    choices = await country.double.autocomplete(good.guild, good.transfers, good.ben, "saga", {"player": "Zorblax"})
    assert [choice for choice in choices if "Zorblax" in choice["name"]] == []
    assert "Nobody called" in (await good.ask(good.ben, "saga", player="Zorblax Quuxley")).text
    saka = (await good.ask(good.ben, "saga", player="Bukayo Saka")).text
    assert "no transfer news" in saka
    assert "Barcelona" not in saka
    assert "Barcelona" in (await bad.ask(bad.ben, "saga", player="Bukayo Saka")).text
    assert "Badtown" not in (await good.ask(good.admin, "feed list")).text


async def test_a_gateway_that_drops_takes_nothing_away(country: Country) -> None:
    town = country.town("Harbour")
    await town.settle_in()
    for words in ("drop", "invalidate"):
        ready = country.bot.said("discord.ready")
        getattr(country.double.gateway, words)()
        await country.double.wait_for(lambda: not country.double.gateway.connected, 10, "the line is still up")
        town.feed.publish(
            f"Brighton in talks to sign Otto {words.title()}sen", f"Brighton are in talks with winger Otto {words.title()}sen."
        )
        await town.posted(f"Otto {words.title()}sen")
        await country.double.ready(30)
        if words == "invalidate":
            await country.bot.says("discord.ready", ready + 1)
        pressed = await country.double.press(town.holding(f"Otto {words.title()}sen")[0], "Saga", town.ben)
        assert "in talks" in pressed.messages[-1].text


async def test_a_player_heard_of_a_moment_ago_can_be_asked_for(country: Country) -> None:
    town = country.town("Newhaven")
    await town.settle_in()
    assert "Nobody called" in (await town.ask(town.ben, "saga", player="Otto Vinterberg")).text
    town.feed.publish("Brentford in talks to sign Otto Vinterberg", "Brentford are in talks with winger Otto Vinterberg.")
    await town.posted("Otto Vinterberg")
    assert "in talks" in (await town.ask(town.ben, "saga", player="Otto Vinterberg")).text


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("{page}", "names no feed"),
        ("{missing}", "404"),
        ("http://10.0.0.7/rss", "public"),
        ("http://169.254.169.254/latest/meta-data", "public"),
        ("http://localhost/rss", "public"),
        ("file:///etc/passwd", "http"),
        ("a feed please", "no web address"),
    ],
)
async def test_a_feed_that_is_none_is_refused_in_a_sentence(country: Country, address: str, words: str) -> None:
    town = country.town("Oddville")
    server = town.feed.server
    server.pages["/page"] = answer(b"<html><head><title>A page</title></head><body>No feed.</body></html>", "Content-Type: text/html")
    refused = await town.ask(town.admin, "feed add", url=address.format(page=server.url("/page"), missing=server.url("/missing")))
    assert refused.ephemeral
    assert words in refused.text
    assert refused.text.count("\n") == 0
    assert (await town.ask(town.admin, "feed list")).text.startswith("0 feeds")
