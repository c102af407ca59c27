"""A server's own tiers: seen in its sagas, decided with in its alerts, shared by servers that have the same, and nobody else's."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.asker import Asker
from bot.errors import NotHere, Refusal, TooMany
from bot.transfers.model import DIRECT, PACK_SCOPE
from db import scopes, tiers
from db.tables import news
from db.tables import scopes as scope_table
from tests.service.stage import Theatre, everything, rumour, words

RECORD = "Daily Record of Football"


async def counted(theatre: Theatre, table: object) -> int:
    async with theatre.database.reading() as conn:
        return int(await conn.scalar(select(func.count()).select_from(table)) or 0)  # type: ignore[arg-type]


async def scope(theatre: Theatre, guild_id: int) -> int:
    async with theatre.database.reading() as conn:
        return await scopes.scope_of(conn, guild_id)


async def test_a_tier_of_ones_own_is_seen_here_and_nowhere_else(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    await theatre.say(await theatre.pack(), rumour())
    card = await theatre.desk.tier_set(admin, "daily record of FOOTBALL", "4", now=theatre.now)
    assert words(card.headline) == f"{RECORD} is tier 4 here now, not tier 1 (shipped as tier 1)."
    assert "best tier 4" in everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))
    assert "best tier 4" in everything(await theatre.desk.rumours(admin, now=theatre.now))
    for asker in (other, Asker(9, DIRECT, "list")):
        assert "best tier 1" in everything(await theatre.desk.saga(asker, "TAA", now=theatre.now))
    again = await theatre.desk.tier_set(admin, RECORD, "4", now=theatre.now)
    assert words(again.headline) == f"{RECORD} is tier 4 here already."
    back = await theatre.desk.tier_set(admin, RECORD, "shipped", now=theatre.now)
    assert words(back.headline) == f"{RECORD} is tier 1 here now, not tier 4 (as shipped)."
    assert "best tier 1" in everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))
    assert await scope(theatre, 1) == PACK_SCOPE


async def test_alerts_are_decided_and_worded_with_it(theatre: Theatre) -> None:
    for guild_id in (1, 2):
        admin = await theatre.guild(guild_id)
        await theatre.desk.alerts_add(admin, guild_id * 100, max_tier="2", now=theatre.now)
    await theatre.desk.tier_set(Asker(10, 1, "list", manages=True), RECORD, "3", now=theatre.now)
    await theatre.desk.alerts_add(Asker(10, 1, "list", manages=True), 101, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    await theatre.deliver()
    told = {delivery.channel_id: everything(card) for delivery, card in theatre.sender.sent}
    assert told.keys() == {200, 101}
    assert "(tier 1)" in told[200]
    assert "(tier 3)" in told[101]


async def test_equal_sets_cost_one_decision(theatre: Theatre) -> None:
    """Counted: rows of decisions and of scopes, for forty servers with three sets of tiers between them."""
    for guild_id in range(1, 41):
        admin = await theatre.guild(guild_id)
        await theatre.desk.alerts_add(admin, guild_id * 100, now=theatre.now)
        own = {1: {RECORD: "2", "Weekly Goal": "4"}, 2: {"Weekly Goal": "4", RECORD: "2"}, 3: {RECORD: "3"}}.get(guild_id % 4, {})
        for source, tier in own.items():
            await theatre.desk.tier_set(admin, source, tier, now=theatre.now)
    assert len({await scope(theatre, guild_id) for guild_id in range(1, 41)}) == 3
    assert await counted(theatre, scope_table) == 3
    assert (await theatre.say(await theatre.pack(), rumour())).queued == 40
    assert await counted(theatre, news) == 3


async def test_an_aggregator_here_is_no_origin(theatre: Theatre) -> None:
    admin = await theatre.guild(1, "https://goal.example/rss")
    await theatre.desk.tier_set(admin, RECORD, "aggregator", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    await theatre.say("https://goal.example/rss", rumour())
    saga = everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))
    assert "says Weekly Goal (tier 2) · 1 echo" in saga


async def test_a_source_that_no_list_holds_can_have_a_tier(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    card = await theatre.desk.tier_set(admin, "Evening  Gazette", "2", now=theatre.now)
    assert "No list and no report here has that name yet" in everything(card)
    await theatre.say(await theatre.pack(), rumour(credit="Evening Gazette"))
    assert "best tier 2" in everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))
    listed = await theatre.desk.tier_list(admin, now=theatre.now)
    assert "Evening Gazette: tier 2 (shipped: tier 3)" in everything(listed)


async def test_a_list_is_tried_before_it_is_taken(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    data = f"source,tier\n{RECORD},3\nWeekly Goal,2\nRumour Mill,9\nSomebody New,Tier 1\n".encode()
    dry = await theatre.desk.tier_import(admin, data, now=theatre.now)
    assert words(dry.headline) == "4 sources in that list; 2 would change. Nothing was changed."
    told = everything(dry)
    assert f"{RECORD} → tier 3: changed" in told
    assert "Weekly Goal → tier 2: has that tier already" in told
    assert "Rumour Mill: left out (“9” is no tier: 1, 2, 3, 4 or aggregator)" in told
    assert "Somebody New → tier 1: changed; no list and no report has that name yet" in told
    assert "shipped tiers" in everything(await theatre.desk.tier_list(admin, now=theatre.now))
    done = await theatre.desk.tier_import(admin, data, False, now=theatre.now)
    assert words(done.headline) == "2 of 4 sources changed."
    exported = await theatre.desk.tier_export(admin, now=theatre.now)
    assert exported.files[0].data.decode() == f"source,tier\n{RECORD},3\nSomebody New,1\n"
    other = await theatre.guild(2)
    await theatre.desk.tier_import(other, exported.files[0].data, False, now=theatre.now)
    assert await scope(theatre, 1) == await scope(theatre, 2) != PACK_SCOPE
    await theatre.desk.tier_import(other, f'"{RECORD}" = 1\n[more]\n"Somebody New" = "3"'.encode(), False, now=theatre.now)
    assert await scope(theatre, 2) == PACK_SCOPE


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "names no source"),
        (b"\n# nothing\n", "names no source"),
        (b"\xff\xfe\x00", "no text in UTF-8"),
        (b"x" * 300_000, "KiB"),
        (b"".join(b"S%d,1\n" % n for n in range(1001)), "Split it"),
        (b"".join(b"S%d,1\n" % n for n in range(501)), "500 tiers of its own"),
    ],
    ids=range(6),
)
async def test_a_list_that_is_none_gets_a_sentence(theatre: Theatre, data: bytes, sentence: str) -> None:
    admin = await theatre.guild(1)
    with pytest.raises(Refusal, match=sentence):
        await theatre.desk.tier_import(admin, data, False, now=theatre.now)
    async with theatre.database.reading() as conn:
        assert await tiers.guild_tiers(conn, 1) == {}


async def test_hostile_rows_are_kept_as_words_or_left_out(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    rows = ['"open quote,1', "=cmd|' /C calc'!A0,2", "@everyone,1", "x" * 500 + ",1", ",1", "no tier", "\u202eevil,4", "\x00,2", '"""",3']
    card = await theatre.desk.tier_import(admin, "\n".join(rows).encode(), False, now=theatre.now)
    assert "changed" in words(card.headline)
    exported = await theatre.desk.tier_export(admin, now=theatre.now)
    again = await theatre.desk.tier_import(admin, exported.files[0].data, now=theatre.now)
    assert "0 would change" in words(again.headline)


async def test_only_servers_have_tiers_and_not_too_many(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotHere):
        await theatre.desk.tier_set(Asker(1, DIRECT, "list"), RECORD, "1", now=theatre.now)
    admin = await theatre.guild(1)
    with pytest.raises(Refusal, match="no tier"):
        await theatre.desk.tier_set(admin, RECORD, "0", now=theatre.now)
    full = "\n".join(f"S{number},1" for number in range(500)).encode()
    await theatre.desk.tier_import(admin, full, False, now=theatre.now)
    with pytest.raises(TooMany):
        await theatre.desk.tier_set(admin, RECORD, "2", now=theatre.now)
    await theatre.desk.tier_set(admin, "S7", "2", now=theatre.now)
    first = await theatre.desk.tier_list(admin, now=theatre.now)
    second = await theatre.desk.press(admin, first.buttons[1].action, now=theatre.now)
    assert "page 2 of 20" in everything(second)
    with pytest.raises(NotHere):
        await theatre.desk.press(Asker(5, 1, "list"), first.buttons[1].action, now=theatre.now)


async def test_sources_complete_themselves(theatre: Theatre) -> None:
    bad, good = await theatre.guild(1, "https://own.example/rss"), await theatre.guild(2)
    await theatre.say("https://own.example/rss", rumour(credit="Foul Gazette"))
    suggest = theatre.desk.suggest
    assert [s.value for s in await suggest(good, "source", "weekly", now=theatre.now)] == ["Weekly Goal"]
    assert [s.value for s in await suggest(good, "source", "", now=theatre.now)][:2] == [RECORD, "Weekly Goal"]
    assert await suggest(good, "source", "foul", now=theatre.now) == []
    assert [s.value for s in await suggest(bad, "source", "foul", now=theatre.now)] == ["Foul Gazette"]


async def test_a_forgotten_servers_tiers_are_gone(theatre: Theatre) -> None:
    from db import guilds

    admin = await theatre.guild(1)
    await theatre.desk.tier_set(admin, RECORD, "2", now=theatre.now)
    async with theatre.database.writing() as conn:
        await guilds.forget_guild(conn, 1)
    assert await counted(theatre, scope_table) == 1
    await theatre.guild(1)
    assert "shipped tiers" in everything(await theatre.desk.tier_list(admin, now=theatre.now))
