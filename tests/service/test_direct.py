"""In direct messages: an alert is looked at through the server in which its player is followed, and all that one follows is in reach."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import NotHere, Unknown
from bot.phrase.card import Card
from bot.sender import Sent
from bot.transfers.model import DIRECT, Kind, Stage
from tests.service.stage import Theatre, everything, rumour, words
from tests.service.test_corrections import press
from tests.service.test_hours import at

FAN, ALONE = Asker(501, 1, "list"), Asker(501, DIRECT, "list")
OWN = "https://own.example/rss"


async def told(theatre: Theatre, asker: Asker, player: str) -> tuple[Sent, Card]:
    """The alert that a follower got in a direct message of a player whom the server's own feed alone names."""
    await theatre.say(OWN, rumour(player, "Real Madrid", Stage.INTEREST, of="Liverpool"))
    await theatre.desk.follow(asker, player=player, now=theatre.now)
    await theatre.say(OWN, rumour(player, "Real Madrid", Stage.BID, of="Liverpool"))
    await theatre.deliver()
    [(row, card)] = [(row, card) for row, card in theatre.sender.sent if row.kind is Kind.DIRECT]
    return Sent(1_000 + row.id, 9_000 + row.user_id), card


async def test_an_alerts_buttons_lead_into_the_server_of_the_follow(theatre: Theatre) -> None:
    admin = await theatre.guild(1, OWN)
    _, alert = await told(theatre, FAN, "Otto Vinterberg")
    saga = await theatre.desk.press(ALONE, press(alert, "Saga"), now=theatre.now)
    assert "Real Madrid, bid made" in everything(saga)
    reports = await theatre.desk.press(ALONE, press(saga, "All reports"), now=theatre.now)
    assert "All reports (2)" in everything(reports)
    back = await theatre.desk.press(ALONE, press(reports, "Moves"), now=theatre.now)
    assert "Player: Otto Vinterberg" in everything(await theatre.desk.press(ALONE, press(back, "Why?"), now=theatre.now))
    assert "Follow" not in [button.label for button in saga.buttons], "he follows him already"
    muted = await theatre.desk.press(ALONE, press(alert, "Mute"), now=theatre.now)
    assert "no longer told of Otto Vinterberg" in everything(muted)
    assert "hear of Otto Vinterberg again" in everything(await theatre.desk.press(ALONE, press(muted, "Undo"), now=theatre.now))
    await theatre.desk.press(ALONE, press(alert, "Wrong?"), now=theatre.now)
    assert "1 report doubted" in everything(await theatre.desk.player_wrong(admin, now=theatre.now))


async def test_why_a_direct_message_came_is_told_to_its_reader_alone(theatre: Theatre) -> None:
    await theatre.guild(1, OWN)
    message, _ = await told(theatre, FAN, "Otto Vinterberg")
    assert "Player: Otto Vinterberg" in everything(await theatre.desk.why(ALONE, message.message_id, now=theatre.now))
    for asker in (Asker(502, DIRECT, "list"), Asker(502, 1, "list")):
        with pytest.raises(Unknown, match="none of my alerts"):
            await theatre.desk.why(asker, message.message_id, now=theatre.now)


async def test_who_has_left_the_server_or_never_got_the_alert_looks_through_the_default_feeds(theatre: Theatre) -> None:
    await theatre.guild(1, OWN)
    _, alert = await told(theatre, FAN, "Otto Vinterberg")
    with pytest.raises(Unknown, match="not known here"):
        await theatre.desk.press(Asker(502, DIRECT, "list"), press(alert, "Saga"), now=theatre.now)
    await theatre.guests.member_gone(1, 501, now=theatre.now)
    with pytest.raises(Unknown, match="not known here"):
        await theatre.desk.press(ALONE, press(alert, "Saga"), now=theatre.now)
    await theatre.desk.follow(FAN, player="Bukayo Saka", now=theatre.now)
    await theatre.guests.left(1, now=theatre.now)
    with pytest.raises(Unknown, match="not known here"):
        await theatre.desk.press(ALONE, press(alert, "Saga"), now=theatre.now)


async def test_where_no_moderators_are_nothing_is_put_before_them(theatre: Theatre) -> None:
    await theatre.desk.follow(ALONE, player="Bukayo Saka", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour("Bukayo Saka", "Real Madrid", Stage.BID))
    await theatre.deliver()
    [(_, alert)] = theatre.sender.sent
    assert [button.label for button in alert.buttons] == ["Saga", "Mute player"]
    with pytest.raises(NotHere, match="in a server only"):
        await theatre.desk.press(ALONE, "wrong:1:n", now=theatre.now)


async def test_a_digest_leads_to_all_that_it_tells_of(theatre: Theatre) -> None:
    await theatre.guild(1)
    await theatre.desk.follow(FAN, player="Bukayo Saka", now=theatre.now)
    await theatre.desk.follow(ALONE, club="Liverpool", now=theatre.now)
    await theatre.desk.digest(FAN, every="daily", at="8:00", now=theatre.now)
    theatre.now += timedelta(minutes=1)
    await theatre.say(await theatre.pack(), rumour("Bukayo Saka", "Real Madrid", Stage.BID))
    await theatre.deliver()
    await at(theatre, 2025, 1, 11, 8, 0)
    row, digest = theatre.sender.sent[-1]
    assert row.kind is Kind.DIGEST
    mine = await theatre.desk.press(ALONE, press(digest, "What you follow"), now=theatre.now)
    assert "Bukayo Saka · direct message · Server 1" in everything(mine)
    assert "Liverpool · direct message · from direct messages" in everything(mine)
    assert "no digest any more" in everything(await theatre.desk.press(ALONE, press(digest, "End the digest"), now=theatre.now))


async def test_what_is_followed_in_servers_is_changed_and_ended_in_direct_messages_too(theatre: Theatre) -> None:
    for guild_id in (1, 2):
        admin = await theatre.guild(guild_id)
        await theatre.desk.follow(Asker(501, guild_id, "list"), player="Bukayo Saka", now=theatre.now)
    await theatre.desk.alerts_add(admin, 200, now=theatre.now)
    listed = await theatre.desk.following(ALONE, now=theatre.now)
    assert words(listed.headline) == "You follow 2 names."
    await theatre.guests.renamed(1, "The Reds")
    await theatre.guests.present({1: "The Reds", 2: "The Blues"}, now=theatre.now)
    listed = await theatre.desk.following(ALONE, now=theatre.now)
    changing = await theatre.desk.press(ALONE, press(listed, "Change Bukayo Saka (The Blues)"), now=theatre.now)
    changed = await theatre.desk.press(ALONE, press(changing, "mention in the alert channel"), now=theatre.now)
    assert words(changed.headline) == "Bukayo Saka · mention in the alert channel · The Blues"
    offered = await theatre.desk.suggest(ALONE, "follow", "saka", now=theatre.now)
    assert [one.label for one in offered] == ["Bukayo Saka (The Reds)", "Bukayo Saka (The Blues)"]
    with pytest.raises(Unknown) as caught:
        await theatre.desk.unfollow(ALONE, "Saka", now=theatre.now)
    assert caught.value.choices == tuple((one.label, one.value) for one in offered)
    await theatre.desk.unfollow(ALONE, offered[0].value, now=theatre.now)
    assert "follow nobody" in everything(await theatre.desk.following(FAN, now=theatre.now))
    await theatre.desk.unfollow(ALONE, "Saka", now=theatre.now)
    assert "follow nobody" in everything(await theatre.desk.following(ALONE, now=theatre.now))
