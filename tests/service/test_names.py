"""Names that no list holds: who is heard of is found at once by his name, suggested within a minute, and nowhere else."""

from __future__ import annotations

import pytest

from bot.asker import Asker
from bot.errors import Unknown
from bot.names import FRESH, KEPT
from db import rumours
from tests.service.stage import Theatre, everything, rumour

OWN = "https://own.example/rss"


async def suggested(theatre: Theatre, asker: Asker, typed: str = "joao") -> list[str]:
    return [str(one.label) for one in await theatre.desk.suggest(asker, "player", typed, now=theatre.now)]


async def test_a_new_name_is_suggested_within_a_minute_and_found_at_once(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.say(await theatre.pack(), rumour("João Novo"))
    assert await suggested(theatre, admin) == ["João Novo (Liverpool)"]
    await theatre.say(await theatre.pack(), rumour("João Recente"))
    assert await suggested(theatre, admin) == ["João Novo (Liverpool)"], "looked at once a minute"
    assert "João Recente" in everything(await theatre.desk.saga(admin, "joao recente", now=theatre.now))
    assert await suggested(theatre, admin) == ["João Novo (Liverpool)", "João Recente (Liverpool)"]
    await theatre.say(await theatre.pack(), rumour("João Último"))
    theatre.now += FRESH
    assert len(await suggested(theatre, admin)) == 3


@pytest.mark.parametrize("typed", ["player:" + "9" * 30, "player:²", "player:0", "player:-1", "player:"])
async def test_what_looks_like_a_choice_from_the_list_and_is_none_is_a_sentence(theatre: Theatre, typed: str) -> None:
    admin = await theatre.guild(1)
    with pytest.raises(Unknown, match=r"is known here|not known here"):
        await theatre.desk.saga(admin, typed, now=theatre.now)


async def test_servers_with_equal_feeds_share_names_and_no_others_do(theatre: Theatre) -> None:
    first, second = await theatre.guild(1, OWN), await theatre.guild(2)
    await theatre.desk.tier_set(first, "Weekly Goal", "1", now=theatre.now)
    await theatre.say(OWN, rumour("João Novo"))
    assert await suggested(theatre, first) == ["João Novo (Liverpool)"]
    assert await suggested(theatre, second) == []
    await theatre.own_feed(2, OWN, "Weekly Goal")
    assert await suggested(theatre, second) == ["João Novo (Liverpool)"]
    assert len(theatre.desk.house.names._found) == 2, "that of both feeds, and that of the pack alone"


@pytest.mark.parametrize("club", ["1. FC Köln", None])
async def test_a_name_that_is_gone_is_suggested_for_an_hour_at_most(theatre: Theatre, club: str | None) -> None:
    admin = await theatre.guild(1)
    await theatre.say(await theatre.pack(), rumour("João Novo", of=club))
    assert await suggested(theatre, admin) == ["João Novo (1. FC Köln)" if club else "João Novo"]
    async with theatre.database.writing() as conn:
        assert await rumours.forget_report(conn, await rumours.newest(conn))
    theatre.now += KEPT
    assert await suggested(theatre, admin) == []
