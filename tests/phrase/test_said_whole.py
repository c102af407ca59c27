"""Nothing that a member reads is plain English: in a language of brackets only data stands outside them.

The desk's own cards are asked for here; those of feeds, which need a publisher, are worded from views.
"""

from __future__ import annotations

from collections.abc import Awaitable
from datetime import timedelta

import pytest

from bot.asker import Asker, manager, moderator
from bot.digest import moved_for
from bot.errors import Refusal
from bot.hours.zones import zone_named
from bot.phrase.card import Card, card, phrase
from bot.phrase.digest import digest_card, quiet_card
from bot.phrase.said import say
from bot.tier_lists import read_tiers
from bot.transfers.model import DIRECT, Stage
from bot.transfers.sagas.since import Span
from cogs.refusals import incident_card, refusal_card
from tests.phrase.pseudo import unsaid
from tests.service.stage import Theatre, rumour

FAN = Asker(501, 1, "list", moderates=True)
OWN = "https://goal.example/rss"
SAKA = "Bukayo Saka"


def buttons(shown: Card) -> list[str]:
    return [button.action for button in shown.buttons if button.action and not button.off]


async def told(theatre: Theatre) -> Asker:
    """A server in which a few sagas go on; its admin."""
    admin = await theatre.guild(1, OWN)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.desk.follow(FAN, player="TAA", min_stage="interest", now=theatre.now)
    pack = await theatre.pack()
    for stage, fee, to in (
        (Stage.INTEREST, None, "Real Madrid"),
        (Stage.BID, 35_500_000, "Real Madrid"),
        (Stage.TALKS, None, "Bayern Munich"),
        (Stage.TALKS, None, None),
        (Stage.BID_REJECTED, None, "Real Madrid"),
    ):
        theatre.now += timedelta(hours=9)
        await theatre.say(pack, rumour(stage=stage, fee=fee, to=to))
        await theatre.say(OWN, rumour(stage=stage, fee=fee, to=to, credit="Rumour Mill"))
        await theatre.deliver()
    await theatre.say(pack, rumour(SAKA, "Real Madrid", Stage.OFFICIAL, of="Arsenal"))
    await theatre.deliver()
    return admin


def test_the_language_of_brackets_finds_plain_english() -> None:
    assert unsaid(card("Added ", "Real Madrid")) == ["Added "]
    assert unsaid(card(say("Added {what}.", what="a feed"))) == ["⟦Added ⟧a feed⟦.⟧"]
    assert unsaid(card(phrase("Added {what}.", what=say("a feed")))) == []


async def test_sagas_and_alerts(theatre: Theatre) -> None:
    admin, desk = await told(theatre), theatre.desk
    now = theatre.now
    today = f"{now - timedelta(hours=20):%Y-%m-%d}"
    cards = [
        await desk.saga(FAN, "TAA", now=now),
        await desk.saga(FAN, "TAA", as_of=today, now=now),
        *[await desk.turn(FAN, 1, 0, pick, "", now=now) for pick in ("good", "raw")],
        await desk.saga(FAN, SAKA, now=now),
        await desk.rumours(FAN, now=now),
        await desk.rumours(FAN, club="Real Madrid", direction="in", stage="interest", tier="2", within=3, now=now),
        await desk.rumours(FAN, club="Liverpool", stage="official", now=now),
        *[await desk.club(FAN, club, now=now) for club in ("Real Madrid", "Liverpool", "Arsenal")],
        *[shown for _, shown in theatre.sender.sent],
        *[await desk.why(FAN if row.user_id else admin, 1_000 + row.id, now=now) for row, _ in theatre.sender.sent if row.guild_id == 1],
        *[await desk.press(FAN, action, now=now) for action in ("path:1:0", "paths:1:9")],
    ]
    assert len(cards) > 15
    for shown in cards:
        assert unsaid(shown, "talks", "bid_rejected", "bid", "interest", "official") == []


async def test_sources_and_tiers(theatre: Theatre) -> None:
    admin, desk, pack = await theatre.guild(1, OWN), theatre.desk, await theatre.pack()
    for number in range(11):
        name = f"Jo Player{chr(97 + number)}"
        await theatre.say(pack, rumour(name, "Arsenal", Stage.BID, credit="Weekly Goal"))
        theatre.now += timedelta(days=1)
        await theatre.say(pack, rumour(name, "Arsenal" if number % 3 else "Real Madrid", Stage.OFFICIAL))
        if number < 2:
            assert unsaid(await desk.sources(FAN, club="Arsenal" if number else None, now=theatre.now)) == []
    now, listed = theatre.now, b"Weekly Goal,1\nRumour Mill,9\n,1\nZZ,aggregator\nCopycat,aggregator\n"
    cards = [
        *[await desk.source(FAN, name, now=now) for name in ("Weekly Goal", "Rumour Mill", "Daily Record of Football")],
        await desk.sources(FAN, now=now),
        await desk.sources(FAN, club="Arsenal", now=now),
        await desk.tier_list(admin, now=now),
        await desk.tier_export(admin, now=now),
        await desk.tier_set(admin, "Weekly Goal", "4", now=now),
        await desk.tier_set(admin, "ZZ", "aggregator", now=now),
        await desk.tier_set(admin, "ZZ", "aggregator", now=now),
        await desk.source(FAN, "Weekly Goal", now=now),
        await desk.tier_import(admin, listed, now=now),
        await desk.tier_import(admin, listed + b"".join(b"Z%d,1\n" % row for row in range(40)), False, now=now),
        await desk.tier_list(admin, now=now),
        await desk.tier_export(admin, now=now),
    ]
    players = [f"Jo Player{chr(97 + number)}" for number in range(11)]
    for shown in cards:
        assert unsaid(shown, *players, "ZZ", "Copycat", *(f"Z{row}" for row in range(40))) == []


async def test_what_a_member_sets(theatre: Theatre) -> None:
    await told(theatre)
    desk, now = theatre.desk, theatre.now
    everything = Span(now - timedelta(days=9), now)
    async with theatre.database.reading() as conn:
        moved = await moved_for(conn, FAN.user_id, everything)
    assert moved
    cards = [
        *[await desk.follow(FAN, club="Arsenal", where=place, max_tier="1", now=now) for place in ("dm", "channel")],
        *[await desk.following(asker, now=now) for asker in (FAN, Asker(502, 1, "list"))],
        *[await desk.press(FAN, action, now=now) for action in ("refollow:1", "refollow:1:tier:2")],
        *[await desk.press(FAN, action, now=now) for action in ("mute:1", "unmute:1", "wrong:1:n", "wrong:1:n")],
        await desk.unfollow(FAN, "Arsenal", now=now),
        await desk.help(Asker(10, 1, "list", manages=True), now=now),
        await desk.privacy(FAN, now=now),
        await desk.mydata_export(FAN, now=now),
        await desk.digest(FAN, every=None, now=now),
        await desk.digest(Asker(502, 1, "list"), every="weekly", day="Fri", timezone="Madrid", now=now),
        await desk.digest(FAN, every="daily", at="8pm", now=now),
        *[await desk.digest(FAN, every="off", now=now) for _ in "12"],
        await desk.quiet(FAN, now=now),
        *[await desk.quiet(FAN, begin="22", end="7", official=official, now=now) for official in (True, False)],
        *[await desk.quiet(FAN, off=True, now=now) for _ in "12"],
        *[await desk.catchup(FAN, what=what, days=20, now=now) for what in ("server", "follows")],
        await desk.catchup(Asker(502, 1, "list"), what="follows", now=now),
        *[worded(moved, "n") for worded in (digest_card, quiet_card)],
        *[await desk.mydata_delete(FAN, confirmed=sure, now=now) for sure in (False, True)],
    ]
    for shown in cards:
        assert unsaid(shown, "UTC") == []


async def test_what_admins_and_moderators_set(theatre: Theatre) -> None:
    admin, desk, now = await told(theatre), theatre.desk, theatre.now
    cards = [
        *[await desk.alerts_add(admin, 78, **{"style": style, **of}, now=now) for style, of in (  # type: ignore[arg-type]
            ("compact", {"club": "Arsenal", "role_id": 5}),
            ("thread", {"league": "Premier League", "min_stage": "talks", "max_tier": "2"}),
            ("forum", {"player": "TAA"}),
        )],
        await desk.alerts_edit(admin, "1", max_tier="1", now=now),
        await desk.alerts_list(admin, now=now),
        await desk.alerts_test(admin, "1", now=now),
        await desk.alerts_remove(admin, "1", now=now),
        await desk.status(admin, now=now),
        await desk.feed_list(admin, now=now),
        await desk.feed_pause(admin, OWN, now=now),
        await desk.player_list(admin, now=now),
        await desk.player_wrong(admin, now=now),
        await desk.player_alias(admin, "Starboy", SAKA, now=now),
        await desk.player_merge(admin, "Trent Alexander-Arnold", SAKA, now=now),
        *[await desk.press(Asker(who, 1, "list"), f"wrong:{report}:n", now=now) for report in (1, 3) for who in (601, 602)],
    ]  # fmt: skip
    queue = await desk.player_wrong(admin, now=now)
    cards += [queue, await desk.press(admin, buttons(queue)[1], now=now)]
    cards += [await desk.player_ignore(admin, SAKA, now=now)]
    listed = await desk.player_list(admin, now=now)
    cards += [listed, *[await desk.press(admin, action, now=now) for action in buttons(listed)]]
    cards += [await desk.feed_remove(admin, OWN, now=now), await desk.alerts_list(await theatre.guild(2), now=now)]
    for shown in cards:
        assert unsaid(shown, "Starboy", "talks", "interest", "bid") == []


@pytest.mark.parametrize("how", ["moved", "renewed", "off"])
async def test_ends_that_moderators_set(theatre: Theatre, how: str) -> None:
    admin, desk, now = await told(theatre), theatre.desk, theatre.now
    cards = [await desk.player_end(admin, "TAA", "off", club="Real Madrid", now=now)]
    cards += [await desk.player_end(admin, "TAA", how, now=now)]
    cards += [
        await desk.saga(admin, "TAA", now=now),
        await desk.player_list(admin, now=now),
        await desk.club(admin, "Bayern Munich", now=now),
    ]
    for shown in cards:
        assert unsaid(shown) == []


async def test_refusals(theatre: Theatre) -> None:
    admin, desk, now = await told(theatre), theatre.desk, theatre.now
    stranger, direct = Asker(502, 1, "list"), Asker(502, DIRECT, "list")
    asked: list[Awaitable[object]] = [
        desk.saga(FAN, "Qzqz", now=now),
        *[desk.saga(FAN, "TAA", as_of=day, now=now) for day in ("soon", "2099-01-01")],
        desk.club(FAN, "Zzq", now=now),
        desk.alerts_add(admin, 77, league="Zzq", now=now),
        desk.alerts_add(admin, 77, club="Arsenal", player="TAA", now=now),
        *[desk.alerts_edit(admin, rule, style="compact", now=now) for rule in ("9",)],
        *[desk.alerts_edit(admin, "1", now=now), desk.alerts_edit(admin, "1", style="forum", now=now)],
        desk.alerts_add(admin, 77, role_id=1, now=now),
        desk.alerts_list(direct, now=now),
        *[desk.follow(stranger, now=now), desk.follow(direct, player="TAA", where="channel", now=now)],
        *[desk.follow(FAN, player="TAA", min_stage=stage, now=now) for stage in ("denied",)],
        desk.unfollow(FAN, "Zzq", now=now),
        *[desk.rumours(FAN, direction="in", now=now), desk.rumours(FAN, stage="denied", now=now), desk.rumours(FAN, within=9999, now=now)],
        *[desk.quiet(FAN, begin="8", now=now), desk.quiet(FAN, begin="8", end="8", now=now), desk.quiet(FAN, begin="soon", now=now)],
        *[desk.digest(FAN, day="Someday", now=now), desk.digest(FAN, timezone="Qzq", now=now)],
        desk.catchup(direct, what="server", now=now),
        *[desk.press(admin, action, now=now) for action in ("x", "mute:99", "wrong:99:n", "fix:99:0", "settle:99:dismiss:0", "club:0:Zzq")],
        *[desk.press(admin, action, now=now) for action in ("sources:0:Zzq", "tryfeed:99")],
        desk.press(stranger, "tryfeed:1", now=now),
        *[desk.why(admin, 1, now=now), desk.source(FAN, "Zzq", now=now)],
        *[desk.feed_remove(admin, feed, now=now) for feed in ("Pack", "Zzq")],
        *[desk.player_alias(admin, name, SAKA, now=now) for name in ("x",)],
        desk.player_merge(admin, SAKA, SAKA, now=now),
        *[desk.player_end(admin, SAKA, how, club=club, now=now) for how, club in (("renewed", "Arsenal"), ("off", "Arsenal"))],
    ]  # fmt: skip
    refused = []
    for asking in asked:
        with pytest.raises(Refusal) as caught:
            pytest.fail(f"not refused: {await asking}")
        refused.append(caught.value)
    for asker in (stranger, direct):
        for may in (manager, moderator):
            with pytest.raises(Refusal) as caught:
                may(asker)
            refused.append(caught.value)
    for data in (b"", b"\xff", b"x" * 300_000, b"".join(b"S%d,1\n" % n for n in range(1001))):
        with pytest.raises(Refusal) as caught:
            read_tiers(data)
        refused.append(caught.value)
    for refusal in refused:
        assert unsaid(refusal_card(refusal), "Zzq", "Qzqz", "Qzq", "Someday", "soon", "player:", "feed:", "follow:", "BBC Sport") == []
        assert str(refusal) == refusal.sentence
    assert unsaid(incident_card("ab12"), "ab12") == []
    with pytest.raises(Refusal, match="Choose one of: dm, channel") as caught:
        await desk.follow(FAN, player="TAA", where="there", now=now)
    assert unsaid(refusal_card(caught.value), "there", "dm, channel") == []


async def test_lists_to_choose_from(theatre: Theatre) -> None:
    admin = await told(theatre)
    await theatre.desk.player_alias(admin, "Starboy", SAKA, now=theatre.now)
    for kind, typed in (
        ("rule", ""),
        ("source", ""),
        ("timezone", ""),
        ("player", "Starboy"),
        ("club", "liv"),
        ("feed", ""),
        ("follow", ""),
    ):
        found = await theatre.desk.suggest(FAN, kind, typed, now=theatre.now)
        assert found
        assert [unsaid(each.label, "Copycat", "defender", "forward", "LaLiga", "Bundesliga", "UTC", "Starboy") for each in found] == [
            []
        ] * len(found)
    with pytest.raises(Refusal) as caught:
        zone_named("america")
    assert unsaid(refusal_card(caught.value), "america") == []
