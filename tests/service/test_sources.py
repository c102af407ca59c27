"""`/source` and `/sources`: records over sagas that have ended, through a server's own feeds and tiers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Ambiguous, Unknown
from bot.transfers.model import Stage
from tests.service.stage import Theatre, everything, rumour, words

ME = Asker(500, 0, "list")
RECORD = "Daily Record of Football"


async def play(theatre: Theatre, number: int, *, right: bool, who: str = "Weekly Goal", feed: str = "") -> None:
    """One saga to its end: a claim, and another club's or the same's official word a day later."""
    name = f"Jo Player{chr(97 + number // 26)}{chr(97 + number % 26)}"
    place = feed or await theatre.pack()
    await theatre.say(place, rumour(name, "Arsenal", Stage.BID, credit=who))
    theatre.now += timedelta(days=1)
    await theatre.say(place, rumour(name, "Arsenal" if right else "Real Madrid", Stage.OFFICIAL))
    theatre.now += timedelta(hours=1)


async def test_below_ten_resolved_sagas_nothing_is_said(theatre: Theatre) -> None:
    for number in range(9):
        await play(theatre, number, right=True)
    card = await theatre.desk.source(ME, "weekly goal", now=theatre.now)
    assert words(card.headline) == "Weekly Goal (tier 2): not enough data, with 9 of at least 10 resolved sagas."
    assert "Not enough data." in everything(await theatre.desk.sources(ME, now=theatre.now))
    await play(theatre, 9, right=False)
    card = await theatre.desk.source(ME, "weekly goal", now=theatre.now)
    assert words(card.headline) == "Weekly Goal (tier 2): right in 9 of 10 (90%) resolved sagas."


async def test_a_record_tells_its_counts_and_newest_claims(theatre: Theatre) -> None:
    for number in range(12):
        await play(theatre, number, right=number % 3 > 0)
    await theatre.say(await theatre.pack(), rumour("Bukayo Saka", "Real Madrid", Stage.TALKS, of="Arsenal", credit="Weekly Goal"))
    told = everything(await theatre.desk.source(ME, "Weekly Goal", now=theatre.now))
    assert "8 right · 4 wrong · 1 still open" in told
    assert "Bukayo Saka → Real Madrid: in talks · open" in told
    assert "Jo Playeral → Arsenal: bid made · right" in told
    assert "over the sagas of 13 players" in told


async def test_sources_are_compared_best_first(theatre: Theatre) -> None:
    for number in range(10):
        await play(theatre, number, right=number > 4)
    for number in range(10, 20):
        await play(theatre, number, right=True, who="Evening Gazette")
    await play(theatre, 30, right=True, who="Rumour Mill")
    card = await theatre.desk.sources(ME, now=theatre.now)
    rows = [words(line) for line in card.sections[0].lines]
    assert rows == ["Evening Gazette: right in 10 of 10 (100%) · tier 3", "Weekly Goal: right in 5 of 10 (50%) · tier 2"]
    assert "1 source with fewer than 10 resolved sagas left out" in everything(card)
    club = everything(await theatre.desk.sources(ME, club="Arsenal", now=theatre.now))
    assert "Who was right on Arsenal" in club
    assert "Not enough data on Bayern Munich." in everything(await theatre.desk.sources(ME, club="Bayern", now=theatre.now))
    assert "Who was right" in everything(await theatre.desk.press(ME, "sources:0:Arsenal", now=theatre.now))


async def test_an_aggregator_has_no_record_and_a_servers_own_tier_counts(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    for number in range(10):
        await play(theatre, number, right=True)
    await theatre.desk.tier_set(admin, "Weekly Goal", "aggregator", now=theatre.now)
    here = words((await theatre.desk.source(admin, "Weekly Goal", now=theatre.now)).headline)
    assert here == "Weekly Goal (aggregator here, shipped as tier 2): not enough data, since it has claimed nothing here."
    assert "right in 10 of 10" in words((await theatre.desk.source(ME, "Weekly Goal", now=theatre.now)).headline)


async def test_a_feed_of_one_server_makes_no_record_elsewhere(theatre: Theatre) -> None:
    bad = await theatre.guild(1, "https://bad.example/rss")
    for number in range(10):
        await play(theatre, number, right=False, who=RECORD, feed="https://bad.example/rss")
    assert "right in 0 of 10" in words((await theatre.desk.source(bad, RECORD, now=theatre.now)).headline)
    assert "claimed nothing" in words((await theatre.desk.source(ME, RECORD, now=theatre.now)).headline)


async def test_a_source_that_nobody_knows_gets_near_misses(theatre: Theatre) -> None:
    with pytest.raises(Unknown, match="No source called “Goal Digest Nobody”"):
        await theatre.desk.source(ME, "Goal Digest Nobody", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(credit="Weekly Goalkeeper"))
    theatre.now += timedelta(minutes=2)
    with pytest.raises(Ambiguous) as caught:
        await theatre.desk.source(ME, "weekly", now=theatre.now)
    assert {label for label, _ in caught.value.choices} == {"Weekly Goal", "Weekly Goalkeeper"}
