"""What hangs on `/saga`: why a move is there, and the sagas before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Refusal, Unknown
from bot.transfers.model import Stage
from bot.transfers.sagas.windows import Window
from tests.service.stage import LORE, Theatre, everything, rumour, words
from tests.service.test_corrections import press

ME = Asker(500, 0, "list")
SAKA = "Bukayo Saka"


async def told(theatre: Theatre) -> None:
    for stage, credit in ((Stage.INTEREST, "Rumour Mill"), (Stage.TALKS, None), (Stage.TALKS, "Weekly Goal"), (Stage.BID, None)):
        theatre.now += timedelta(hours=5)
        await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", stage, of="Arsenal", credit=credit))


async def test_why_a_move_is_there(theatre: Theatre) -> None:
    await told(theatre)
    saga = await theatre.desk.saga(ME, SAKA, now=theatre.now)
    newest = await theatre.desk.press(ME, press(saga, "Why?"), now=theatre.now)
    assert words(newest.headline) == "Bukayo Saka, Real Madrid: bid made"
    path = everything(newest)
    for step in (
        "A move of its own: the saga moved a stage up",
        "Feed: Pack",
        "Player: Bukayo Saka, read as “Bukayo Saka” (recognised by a known name)",
        "Stage: in talks → bid made (rule: bid)",
        "Words: “Real Madrid and Bukayo Saka: bid.”",
        "Source: Daily Record of Football (tier 1), in its own words",
        "Said after it: 0 confirmations, 0 echoes",
        "Times: published",
    ):
        assert step in path
    assert (newest.private, newest.paged) == (True, False), "it opens beside the saga"
    older = await theatre.desk.press(ME, press(newest, "Older"), now=theatre.now)
    assert "Bukayo Saka, Real Madrid: in talks" in everything(older)
    assert "Said after it: 0 confirmations, 1 echo" in everything(older)
    assert older.paged, "and its pages turn in its place"
    oldest = await theatre.desk.press(ME, press(older, "Older"), now=theatre.now)
    assert "Source: Rumour Mill (tier 4), passed on by Daily Record of Football" in everything(oldest)
    assert "A move of its own: a new club is in" in everything(oldest)
    assert [button.off for button in oldest.buttons] == [False, True]


async def test_why_as_of_a_day_and_where_there_is_nothing(theatre: Theatre) -> None:
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    then = f"{theatre.now:%Y-%m-%d}"
    theatre.now += timedelta(days=2)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.BID, of="Arsenal"))
    saga = await theatre.desk.saga(ME, SAKA, as_of=then, now=theatre.now)
    path = await theatre.desk.press(ME, press(saga, "Why?"), now=theatre.now)
    assert "Real Madrid: in talks" in words(path.headline)
    assert path.buttons == ()
    for action in ("path:999:0", "path:1:0"):
        with pytest.raises(Unknown):
            await theatre.desk.press(ME, action, now=theatre.now)
    for action in ("path:x:0", "path:1", "paths"):
        with pytest.raises(Refusal, match="too old"):
            await theatre.desk.press(ME, action, now=theatre.now)


async def test_the_sagas_before_are_told_in_a_line_each(theatre: Theatre) -> None:
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    theatre.now += timedelta(days=150)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Liverpool", Stage.OFFICIAL, of="Arsenal"))
    theatre.now += timedelta(days=60)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Bayern Munich", Stage.INTEREST, of="Liverpool"))
    shown = everything(await theatre.desk.saga(ME, SAKA, now=theatre.now))
    assert "Bayern Munich, interest" in shown
    before = [line for line in shown.splitlines() if " – " in line]
    assert [line.rsplit(": ", 1)[1] for line in before] == ["joined Liverpool", "gone quiet"]
    assert "\nBefore" in shown


async def test_the_window_is_a_label(theatre: Theatre) -> None:
    windows = (Window("summer", (6, 1), (9, 20)), Window("winter", (1, 1), (2, 20)))
    theatre.desk.house = replace(theatre.desk.house, lore=replace(LORE, windows=windows))
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    assert "1 report since 2025-01-10T09:58:00+00:00 · winter window 2025" in everything(await theatre.desk.saga(ME, SAKA, now=theatre.now))
    theatre.now += timedelta(days=60)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.OFFICIAL, of="Arsenal"))
    theatre.now += timedelta(days=25)
    assert "· summer window 2025" in everything(await theatre.desk.saga(ME, SAKA, now=theatre.now))
    theatre.now += timedelta(days=300)
    assert "· summer window 2025" in everything(await theatre.desk.saga(ME, SAKA, now=theatre.now)), "that of its end"
