"""Ends that moderators set, as their server sees them: in sagas, on boards, in records, in threads' names; undone, and not before."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Refusal, Unknown
from bot.transfers.model import PACK_SCOPE, MoveType, Stage
from db import scopes
from tests.service.stage import Theatre, everything, rumour, words
from tests.service.test_corrections import press, saga

SAKA = "Bukayo Saka"


async def end(theatre: Theatre, asker: Asker, outcome: str, club: str | None = None) -> str:
    return words((await theatre.desk.player_end(asker, SAKA, outcome, club=club, now=theatre.now)).headline)


async def boards(theatre: Theatre, asker: Asker) -> str:
    live = await theatre.desk.rumours(asker, now=theatre.now)
    club = await theatre.desk.club(asker, "Real Madrid", now=theatre.now)
    return f"{everything(live)}\n{everything(club)}"


async def test_a_saga_is_over_in_one_server(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    then = f"{theatre.now:%Y-%m-%d}"
    theatre.now += timedelta(days=2)
    card = await theatre.desk.player_end(admin, SAKA, "off", now=theatre.now)
    assert words(card.headline) == "Bukayo Saka: the saga is over, nothing came of it"
    here = await saga(theatre, admin, SAKA)
    assert "Bukayo Saka (Arsenal): over, nothing came of it" in here
    assert "Real Madrid: off · set by moderators" in here
    assert "Ended by this server's moderators" in here
    assert "No live saga" in await boards(theatre, admin)
    assert "nobody comes or goes" in await boards(theatre, admin)
    assert "Real Madrid, in talks" in await saga(theatre, other, SAKA)
    assert "1 live saga" in await boards(theatre, other)
    assert "Real Madrid, in talks" in await saga(theatre, admin, SAKA, as_of=then)
    listed = await theatre.desk.player_list(admin, now=theatre.now)
    assert "1. Bukayo Saka: the saga is over, nothing came of it" in everything(listed)
    await theatre.desk.press(admin, press(listed, "Undo 1"), now=theatre.now)
    assert "Real Madrid, in talks" in await saga(theatre, admin, SAKA)
    assert "1 live saga" in await boards(theatre, admin)
    async with theatre.database.reading() as conn:
        assert await scopes.scope_of(conn, 1) == PACK_SCOPE


async def test_a_new_report_begins_a_new_saga_and_is_told(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 100, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    await theatre.deliver()
    theatre.now += timedelta(days=1)
    await end(theatre, admin, "off")
    assert await theatre.deliver() == [], "an end that is set by hand is told to nobody"
    theatre.now += timedelta(days=1)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    assert await theatre.deliver() == ["Bukayo Saka → Real Madrid: in talks, says Daily Record of Football"]
    here = await saga(theatre, admin, SAKA)
    assert "Real Madrid, in talks" in here
    assert "1 report since" in here
    assert "1 live saga" in await boards(theatre, admin)


async def test_where_he_went_is_on_the_boards_of_what_is_official(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    await theatre.say(await theatre.pack(), rumour(SAKA, "Liverpool", Stage.INTEREST, of="Arsenal"))
    assert await end(theatre, admin, "moved") == "Bukayo Saka: the saga is over, he joined Real Madrid"
    assert "joined Real Madrid" in await saga(theatre, admin, SAKA)
    assert "from Arsenal: official · set by moderators" in await boards(theatre, admin)
    official = everything(await theatre.desk.rumours(admin, stage="official", now=theatre.now))
    assert "Bukayo Saka (Arsenal) → Real Madrid: official" in official
    with pytest.raises(Refusal, match="nothing to end"):
        await end(theatre, admin, "off")


async def test_a_club_that_nobody_named_and_a_new_contract(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    await theatre.say(await theatre.pack(), rumour(SAKA, None, Stage.TALKS, of="Arsenal", move=MoveType.RENEWAL))
    with pytest.raises(Refusal, match="Say which club"):
        await end(theatre, admin, "moved")
    with pytest.raises(Refusal, match="leave the club out"):
        await end(theatre, admin, "renewed", "Arsenal")
    with pytest.raises(Refusal, match="Nothing goes on between Bukayo Saka and Liverpool"):
        await end(theatre, admin, "off", "the Reds")
    with pytest.raises(Refusal, match="Choose one of: moved, renewed, off"):
        await end(theatre, admin, "sold")
    with pytest.raises(Unknown):
        await end(theatre, admin, "moved", "No Such Club Anywhere")
    assert await end(theatre, admin, "moved", "bayern") == "Bukayo Saka: the saga is over, he joined Bayern Munich"
    assert "joined Bayern Munich" in await saga(theatre, admin, SAKA)
    assert await end(theatre, other, "renewed") == "Bukayo Saka: the saga is over, he signed a new contract"
    assert "signed a new contract" in await saga(theatre, other, SAKA)


async def test_one_lane_is_over(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    for club in ("Real Madrid", "Liverpool"):
        await theatre.say(await theatre.pack(), rumour(SAKA, club, Stage.TALKS, of="Arsenal"))
    assert await end(theatre, admin, "off", "Real Madrid") == "Bukayo Saka: nothing comes of a move to Real Madrid"
    here = await saga(theatre, admin, SAKA)
    assert "Liverpool, in talks" in here
    assert "Real Madrid: off · set by moderators" in here
    assert "Real Madrid: nobody comes or goes" in await boards(theatre, admin)
    with pytest.raises(Refusal, match="Nothing goes on"):
        await end(theatre, admin, "off", "Real Madrid")


async def test_who_is_merged_into_another_ends_with_him(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.say(await theatre.pack(), rumour("B. Sakka", "Real Madrid", Stage.TALKS, of="Arsenal"))
    await theatre.desk.player_end(admin, "B. Sakka", "off", now=theatre.now)
    await theatre.desk.player_merge(admin, "B. Sakka", SAKA, now=theatre.now)
    assert "over, nothing came of it" in await saga(theatre, admin, SAKA)


async def test_records_count_it(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    await end(theatre, admin, "moved", "Liverpool")
    source = "Daily Record of Football"
    assert "0 right · 1 wrong · 0 still open" in everything(await theatre.desk.source(admin, source, now=theatre.now))
    assert "0 right · 0 wrong · 1 still open" in everything(await theatre.desk.source(other, source, now=theatre.now))


async def test_the_sagas_thread_is_named_after_it(theatre: Theatre) -> None:
    from bot.threads import Threads

    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 100, style="forum", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    await theatre.deliver()
    card = await theatre.desk.player_end(admin, SAKA, "off", now=theatre.now)
    await Threads(theatre.database, theatre.sender).keep_due(theatre.now)
    await theatre.desk.press(admin, press(card, "Undo"), now=theatre.now)
    await Threads(theatre.database, theatre.sender).keep_due(theatre.now)
    named = [(name, tag) for _, name, tag in theatre.sender.kept]
    assert named == [("Bukayo Saka: over, nothing came of it", "off"), ("Bukayo Saka: Real Madrid, in talks", "talks")]
