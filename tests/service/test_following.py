"""`/following` and its buttons: what is followed is changed and ended there, page by page, by its member alone."""

from __future__ import annotations

import pytest

from bot.asker import Asker
from bot.errors import Refusal, Unknown
from bot.transfers.model import DIRECT, Filter, Place, Stage, Tier
from db import follows
from tests.service.stage import Theatre, everything, words
from tests.service.test_corrections import press

FAN = Asker(501, 1, "list")


async def test_a_follow_is_changed_by_buttons(theatre: Theatre) -> None:
    admin, desk = await theatre.guild(1), theatre.desk
    await desk.follow(FAN, player="Bukayo Saka", now=theatre.now)
    await desk.follow(FAN, club="Liverpool", min_stage="talks", now=theatre.now)
    card = await desk.press(FAN, press(await desk.following(FAN, now=theatre.now), "Change Liverpool"), now=theatre.now)
    assert words(card.headline) == "Liverpool · from “in talks” up · direct message"
    assert [button.label for button in card.buttons if button.off] == ["from “in talks” up", "any source", "direct message"]
    card = await desk.press(FAN, press(card, "from “official” up"), now=theatre.now)
    card = await desk.press(FAN, press(card, "tier 1 only"), now=theatre.now)
    assert words(card.headline) == "Liverpool · from “official” up, tier 1 only · direct message"
    with pytest.raises(Refusal, match="no alert channel"):
        await desk.press(FAN, press(card, "mention"), now=theatre.now)
    await desk.alerts_add(admin, 100, now=theatre.now)
    card = await desk.press(FAN, press(card, "mention"), now=theatre.now)
    async with theatre.database.reading() as conn:
        saka, liverpool = await follows.follows_of(conn, FAN.user_id)
    assert (liverpool.filter.min_stage, liverpool.filter.max_tier, liverpool.place) == (Stage.OFFICIAL, Tier.ONE, Place.CHANNEL)
    assert (saka.filter.min_stage, saka.filter.max_tier, saka.place) == (None, None, Place.DM)
    for label in ("any stage", "any source", "direct message"):
        card = await desk.press(FAN, press(card, label), now=theatre.now)
    assert words(card.headline) == "Liverpool · direct message"
    card = await desk.press(FAN, press(card, "Unfollow"), now=theatre.now)
    assert "You follow 1 name." in everything(card)


async def test_a_follow_is_its_members_own(theatre: Theatre) -> None:
    await theatre.guild(1)
    await theatre.desk.follow(FAN, player="Bukayo Saka", now=theatre.now)
    for asker in (Asker(502, 1, "list"), Asker(502, DIRECT, "list"), Asker(501, 2, "list")):
        with pytest.raises(Unknown, match="any more"):
            await theatre.desk.press(asker, "refollow:1:stage:talks", now=theatre.now)
    for action in ("refollow:1:stage:denied", "refollow:1:stage:x", "refollow:1:tier:9", "refollow:1:where:x", "refollow:x"):
        with pytest.raises(Refusal):
            await theatre.desk.press(FAN, action, now=theatre.now)


async def test_many_follows_have_pages(theatre: Theatre) -> None:
    async with theatre.database.writing() as conn:
        for number in range(23):
            await follows.follow(conn, 501, 1, "list", Place.DM, Filter(), theatre.now, club=f"Club {number}")
    first = await theatre.desk.following(FAN, now=theatre.now)
    assert "You follow 23 names." in everything(first)
    assert "page 1 of 3" in everything(first)
    assert len(first.buttons) == 22
    second = await theatre.desk.press(FAN, press(first, "More"), now=theatre.now)
    assert "Club 10 · direct message" in everything(second)
    last = await theatre.desk.press(FAN, press(second, "More"), now=theatre.now)
    assert [button.label for button in last.buttons if button.off] == ["More ▶"]
    assert "Club 22" in everything(last)


async def test_where_it_is_told_is_no_choice_in_direct_messages(theatre: Theatre) -> None:
    me = Asker(501, DIRECT, "list")
    await theatre.desk.follow(me, player="Bukayo Saka", now=theatre.now)
    card = await theatre.desk.press(me, "refollow:1", now=theatre.now)
    assert "mention in the alert channel" not in everything(card)
