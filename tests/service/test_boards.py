"""`/rumours` and `/club`: what is on them, in which order, and through whose feeds."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Refusal, Unknown
from bot.phrase.card import Card
from bot.transfers.model import MoveType, Stage
from tests.service.stage import Theatre, everything, rumour, words

ME = Asker(500, 0, "list")
SAKA = "Bukayo Saka"


def rows(card: Card) -> list[str]:
    """The lines of a board without the bar."""
    return [words(line).split(" ", 1)[1] for section in card.sections for line in section.lines]


async def said(theatre: Theatre, *rumours: object) -> None:
    for one in rumours:
        await theatre.say(await theatre.pack(), one)  # type: ignore[arg-type]
        theatre.now += timedelta(hours=1)


async def test_the_live_sagas_stand_hottest_first(theatre: Theatre) -> None:
    await said(theatre, rumour(SAKA, "Real Madrid", Stage.INTEREST, of="Arsenal"), rumour(stage=Stage.BID, fee=40_000_000))
    card = await theatre.desk.rumours(ME, now=theatre.now)
    assert words(card.headline) == "2 live sagas, hottest first."
    assert rows(card) == [
        "Trent Alexander-Arnold (Liverpool) → Real Madrid: bid made · £40m · 1 source · best tier 1 · today",
        "Bukayo Saka (Arsenal) → Real Madrid: interest · 1 source · best tier 1 · today",
    ]
    theatre.now += timedelta(days=30)
    await said(theatre, rumour(SAKA, "Real Madrid", Stage.TALKS, of="Arsenal"))
    assert [row.split(" (")[0] for row in rows(await theatre.desk.rumours(ME, now=theatre.now))] == [SAKA, "Trent Alexander-Arnold"]


async def test_a_board_can_be_narrowed(theatre: Theatre) -> None:
    admin = await theatre.guild(1, "https://mill.example/rss", source="Rumour Mill")
    await said(theatre, rumour(stage=Stage.BID), rumour("Jo Bloggs", "Liverpool", Stage.TALKS, of="Arsenal"))
    theatre.now += timedelta(days=5)
    await theatre.say("https://mill.example/rss", rumour(SAKA, "Bayern Munich", Stage.AGREED, of="Arsenal"))

    async def names(**wish: object) -> set[str]:
        return {row.split(" (")[0] for row in rows(await theatre.desk.rumours(admin, now=theatre.now, **wish))}  # type: ignore[arg-type]

    trent = "Trent Alexander-Arnold"
    assert await names() == {trent, SAKA, "Jo Bloggs"}
    assert await names(stage="bid") == {trent, SAKA}
    assert await names(tier="2") == {trent, "Jo Bloggs"}
    assert await names(within=3) == {SAKA}
    assert await names(club="Liverpool") == {trent, "Jo Bloggs"}
    assert await names(club="the Reds", direction="in") == {"Jo Bloggs"}
    assert await names(club="Liverpool", direction="out") == {trent}
    assert await names(club="Arsenal", direction="out", stage="bid", tier="4", within=1) == {SAKA}
    empty = await theatre.desk.rumours(admin, club="Arsenal", direction="in", now=theatre.now)
    assert words(empty.headline) == "No live saga to Arsenal."


async def test_what_is_over_or_off_is_not_live(theatre: Theatre) -> None:
    await said(theatre, rumour(stage=Stage.TALKS), rumour(stage=Stage.COLLAPSED), rumour(SAKA, "Real Madrid", Stage.OFFICIAL, of="Arsenal"))
    assert "No live saga" in words((await theatre.desk.rumours(ME, now=theatre.now)).headline)
    official = await theatre.desk.rumours(ME, stage="official", now=theatre.now)
    assert words(official.headline) == "1 official move, hottest first."
    assert [row.split(":")[0] for row in rows(official)] == ["Bukayo Saka (Arsenal) → Real Madrid"]
    await said(theatre, rumour("Jo Bloggs", "Arsenal", Stage.TALKS))
    theatre.now += timedelta(days=121)
    assert "No live saga" in words((await theatre.desk.rumours(ME, now=theatre.now)).headline)


async def test_pages_are_turned_by_buttons(theatre: Theatre) -> None:
    for number in range(23):
        await said(theatre, rumour(f"Jo Player{chr(97 + number)}", "Arsenal", Stage.TALKS, of="Liverpool"))
    first = await theatre.desk.rumours(ME, club="Arsenal", direction="in", stage="talks", tier="1", within=9, now=theatre.now)
    assert (len(rows(first)), "page 1 of 3" in everything(first), first.paged) == (10, True, True)
    back, more = first.buttons
    assert (back.off, more.off) == (True, False)
    second = await theatre.desk.press(ME, more.action, now=theatre.now)
    last = await theatre.desk.press(ME, second.buttons[1].action, now=theatre.now)
    assert (len(rows(last)), last.buttons[1].off) == (3, True)
    assert not set(rows(first)) & set(rows(second))
    assert rows(await theatre.desk.press(ME, last.buttons[0].action, now=theatre.now)) == rows(second)
    for action in ("rumours:1", "rumours:x:::::", "rumours:0::sideways:::", "rumours:0:::off::", "club:x:Arsenal", "club:1"):
        with pytest.raises(Refusal, match="too old"):
            await theatre.desk.press(ME, action, now=theatre.now)
    with pytest.raises(Refusal):
        await theatre.desk.press(ME, "club:0:Nowhere", now=theatre.now)


async def test_a_club_shows_who_comes_and_who_goes_by_stage(theatre: Theatre) -> None:
    await said(
        theatre,
        rumour(SAKA, "Liverpool", Stage.TALKS, of="Arsenal"),
        rumour("Jo Bloggs", "Liverpool", Stage.OFFICIAL, of="Arsenal"),
        rumour(stage=Stage.BID, fee=30_000_000),
        rumour(to=None, stage=Stage.TALKS, move=MoveType.RENEWAL),
    )
    card = await theatre.desk.club(ME, "the Reds", now=theatre.now)
    assert words(card.headline) == "Liverpool: 2 linked with a move in, 1 with a move away."
    assert [section.heading for section in card.sections] == ["Coming (2)", "Going (1)"]
    assert [row.split(" ·")[0] for row in rows(card)] == [
        "Jo Bloggs from Arsenal: official",
        "Bukayo Saka from Arsenal: in talks",
        "Trent Alexander-Arnold to Real Madrid: bid made",
    ]
    assert card.standings is not None
    assert card.standings.words == (
        "Liverpool. Coming: Jo Bloggs, official; Bukayo Saka, in talks. Going: Trent Alexander-Arnold, bid made (£30m)."
    )
    madrid = await theatre.desk.club(ME, "Real Madrid", now=theatre.now)
    assert [row.split(":")[0] for row in rows(madrid)] == ["Trent Alexander-Arnold from Liverpool"]
    nobody = await theatre.desk.club(ME, "Bayern", now=theatre.now)
    assert "nobody comes or goes" in everything(nobody)
    with pytest.raises(Unknown):
        await theatre.desk.club(ME, "No Such Club", now=theatre.now)


async def test_a_club_of_the_list_counts_where_no_report_names_one(theatre: Theatre) -> None:
    await said(theatre, rumour(SAKA, "Real Madrid", Stage.TALKS, of=None))
    assert [row.split(":")[0] for row in rows(await theatre.desk.club(ME, "Arsenal", now=theatre.now))] == ["Bukayo Saka to Real Madrid"]


async def test_a_board_shows_what_its_servers_feeds_say_alone(theatre: Theatre) -> None:
    bad, good = await theatre.guild(1, "https://bad.example/rss"), await theatre.guild(2)
    await theatre.say("https://bad.example/rss", rumour("Foulname Insult", "Arsenal", Stage.OFFICIAL), rumour(stage=Stage.BID))
    for asker in (good, ME):
        assert "No live saga" in everything(await theatre.desk.rumours(asker, now=theatre.now))
        assert "nobody comes" in everything(await theatre.desk.club(asker, "Arsenal", now=theatre.now))
    assert "Foulname Insult" in everything(await theatre.desk.club(bad, "Arsenal", now=theatre.now))


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        ({"direction": "in"}, "Say of which club"),
        ({"stage": "denied"}, "What is off is on no board"),
        ({"stage": "nonsense"}, "no stage"),
        ({"tier": "9"}, "no tier"),
        ({"within": 0}, "from 1 to 120"),
        ({"within": 10**9}, "from 1 to 120"),
        ({"club": "Arsenal", "direction": "sideways"}, "in, out"),
    ],
)
async def test_a_wish_that_makes_no_sense_gets_a_sentence(theatre: Theatre, wish: dict[str, object], sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        await theatre.desk.rumours(ME, now=theatre.now, **wish)  # type: ignore[arg-type]


async def test_the_board_of_rumours_is_a_picture_too(theatre: Theatre) -> None:
    for number in range(12):
        name = f"Jo Player{chr(97 + number)}"
        await theatre.say(await theatre.pack(), rumour(name, "Real Madrid", Stage.BID, of="Arsenal", fee=(number + 1) * 1_000_000))
    await theatre.say(await theatre.pack(), rumour("Bukayo Saka", None, Stage.AVAILABLE, of="Arsenal"))
    first = await theatre.desk.rumours(ME, now=theatre.now)
    second = await theatre.desk.press(ME, first.buttons[1].action, now=theatre.now)
    assert first.standings is not None
    assert second.standings is not None
    [(heading, rows)] = first.standings.groups
    assert (heading, len(rows), len(second.standings.groups[0][1])) == ("13 live sagas", 10, 3)
    assert {(row.other, row.brief, row.note) for row in rows} == {("Arsenal → Real Madrid", "→ Real Madrid", "bid made")}
    assert first.standings.words.startswith("13 live sagas: Jo Player")
    assert "→ Real Madrid, bid made (£" in first.standings.words
    saka = second.standings.groups[0][1][-1]
    assert (saka.other, saka.brief, saka.note) == ("Arsenal", "", "available")
