"""Corrections as moderators make them: seen, told and asked for in their server alone, undone at will, and not an edit of the past."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Ambiguous, NotHere, Refusal, Unknown
from bot.phrase.card import Card
from bot.transfers.model import DIRECT, PACK_SCOPE, Stage
from db import listed, scopes
from db.listed import ListedPlayer
from tests.service.stage import LISTED, Theatre, everything, rumour, words

SAKA = "Bukayo Saka"


def press(card: Card, label: str) -> str:
    """The action of a button."""
    return next(button.action for button in card.buttons if button.label.startswith(label))


async def saga(theatre: Theatre, asker: Asker, who: str, **options: str) -> str:
    return everything(await theatre.desk.saga(asker, who, now=theatre.now, **options))


async def test_an_alias_holds_where_it_is_typed_and_where_it_is_read(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    await theatre.say(await theatre.pack(), rumour("Starboy", "Real Madrid", Stage.TALKS, of="Arsenal"))
    card = await theatre.desk.player_alias(admin, "  STARBOY ", SAKA, now=theatre.now)
    assert words(card.headline) == "“STARBOY” means Bukayo Saka here."
    for typed in ("starboy", SAKA):
        assert "Real Madrid, in talks" in await saga(theatre, admin, typed)
    assert "no transfer news" in await saga(theatre, other, SAKA)
    assert "Starboy" in await saga(theatre, other, "Starboy")
    labels = [found.label for found in await theatre.desk.suggest(admin, "player", "starboy", now=theatre.now)]
    assert labels[0] == "Bukayo Saka (“starboy” here)"
    await theatre.say(await theatre.pack(), rumour("Starboy", "Real Madrid", Stage.BID, of="Arsenal"))
    assert "Real Madrid, bid made" in await saga(theatre, admin, SAKA)
    await theatre.desk.press(admin, press(card, "Undo"), now=theatre.now)
    assert "no transfer news" in await saga(theatre, admin, SAKA)


async def test_two_who_are_one(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    for asker in (admin, other):
        await theatre.desk.alerts_add(asker, asker.guild_id * 100, player=SAKA, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour("B. Sakka", "Real Madrid", Stage.INTEREST, of="Arsenal"))
    assert await theatre.deliver() == []
    card = await theatre.desk.player_merge(admin, "B. Sakka", SAKA, now=theatre.now)
    assert words(card.headline) == "What is said of B. Sakka is said of Bukayo Saka here."
    await theatre.say(await theatre.pack(), rumour("B. Sakka", "Real Madrid", Stage.BID, of="Arsenal"))
    assert await theatre.deliver() == ["Bukayo Saka → Real Madrid: bid made, says Daily Record of Football"]
    assert [delivery.channel_id for delivery, _ in theatre.sender.sent] == [100]
    for typed in ("B. Sakka", SAKA):
        assert "2 reports" in await saga(theatre, admin, typed)
    board = everything(await theatre.desk.rumours(admin, now=theatre.now))
    assert "1 live saga" in board
    assert "Bukayo Saka (Arsenal) → Real Madrid" in board
    assert "B. Sakka (Arsenal)" in everything(await theatre.desk.rumours(other, now=theatre.now))
    with pytest.raises(Refusal, match="that player already"):
        await theatre.desk.player_merge(admin, "B. Sakka", SAKA, now=theatre.now)
    with pytest.raises(Refusal, match="that player already"):
        await theatre.desk.player_merge(admin, SAKA, "B. Sakka", now=theatre.now)


async def test_nothing_is_heard_of_an_ignored_player_here(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    for asker in (admin, other):
        await theatre.desk.alerts_add(asker, asker.guild_id * 100, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS))
    card = await theatre.desk.player_ignore(admin, SAKA, now=theatre.now)
    assert words(card.headline) == "Bukayo Saka is ignored here: no sagas and no alerts."
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.BID))
    await theatre.deliver()
    assert [delivery.channel_id for delivery, _ in theatre.sender.sent] == [200, 200], "what waited is not sent either"
    with pytest.raises(Unknown, match="ignored in this server"):
        await theatre.desk.saga(admin, SAKA, now=theatre.now)
    assert await theatre.desk.suggest(admin, "player", "saka", now=theatre.now) == []
    assert "No live saga" in everything(await theatre.desk.rumours(admin, now=theatre.now))
    assert "nobody" in everything(await theatre.desk.club(admin, "Real Madrid", now=theatre.now))
    assert "bid made" in await saga(theatre, other, SAKA)
    await theatre.desk.press(admin, press(card, "Undo"), now=theatre.now)
    assert "bid made" in await saga(theatre, admin, SAKA)


async def test_what_was_shown_before_a_correction_stays_askable(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.say(await theatre.pack(), rumour(SAKA, "Real Madrid", Stage.TALKS))
    await theatre.say(await theatre.pack(), rumour("B. Sakka", "Liverpool", Stage.BID))
    then = f"{theatre.now:%Y-%m-%d}"
    theatre.now += timedelta(days=3)
    await theatre.desk.player_merge(admin, "B. Sakka", SAKA, now=theatre.now)
    assert "Liverpool" in await saga(theatre, admin, SAKA)
    before = await saga(theatre, admin, SAKA, as_of=then)
    assert "Real Madrid, in talks" in before
    assert "Liverpool: bid" not in before
    assert "B. Sakka" in await saga(theatre, admin, "B. Sakka", as_of=then)
    ignored = await theatre.desk.player_ignore(admin, SAKA, now=theatre.now)
    assert "Real Madrid" in await saga(theatre, admin, SAKA, as_of=then)
    made = f"{theatre.now:%Y-%m-%d}"
    theatre.now += timedelta(days=3)
    await theatre.desk.press(admin, press(ignored, "Undo"), now=theatre.now)
    with pytest.raises(Unknown, match="ignored"):
        await theatre.desk.saga(admin, SAKA, as_of=made, now=theatre.now)


async def test_the_queue_is_settled_report_by_report(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    assert "Nothing waits" in everything(await theatre.desk.player_wrong(admin, now=theatre.now))
    for stage, club in ((Stage.TALKS, "Real Madrid"), (Stage.BID, "Real Madrid"), (Stage.INTEREST, "Liverpool")):
        await theatre.say(await theatre.pack(), rumour(SAKA, club, stage))
    reports = [1, 2, 3]
    for number, report in enumerate(reports):
        for member in range(number + 1):
            await theatre.desk.press(Asker(900 + member + 10 * number, 1, "list"), f"wrong:{report}:n", now=theatre.now)
    first = await theatre.desk.player_wrong(admin, now=theatre.now)
    told = everything(first)
    assert words(first.headline) == "3 reports doubted. This is number 1."
    assert "Bukayo Saka → Liverpool: interest, says Daily Record of Football (tier 1)" in told
    assert "Doubted by 3 members" in told
    second = await theatre.desk.press(admin, press(first, "More"), now=theatre.now)
    assert "number 2" in everything(second)
    after = await theatre.desk.press(admin, press(second, "Withdraw"), now=theatre.now)
    assert "Withdrawn: that report counts here no more." in everything(after)
    assert "2 reports doubted" in everything(after)
    assert "Real Madrid, in talks" in await saga(theatre, admin, SAKA)
    assert "Real Madrid, bid made" in await saga(theatre, other, SAKA)
    back = await theatre.desk.press(admin, press(after, "Undo"), now=theatre.now)
    assert "Undone: report 2 on Bukayo Saka is withdrawn" in everything(back)
    assert "Real Madrid, bid made" in await saga(theatre, admin, SAKA)
    with pytest.raises(Unknown, match="settled already"):
        await theatre.desk.press(admin, press(second, "Dismiss"), now=theatre.now)
    left = await theatre.desk.press(admin, press(first, "Dismiss"), now=theatre.now)
    assert "1 report doubted" in everything(left)
    end = await theatre.desk.press(admin, press(left, "Ignore Bukayo Saka"), now=theatre.now)
    assert "Nothing waits" in everything(end)
    with pytest.raises(Unknown, match="ignored"):
        await theatre.desk.saga(admin, SAKA, now=theatre.now)
    assert "Nothing waits" in everything(await theatre.desk.player_wrong(other, now=theatre.now))


async def test_the_list_undoes_and_turns_pages(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    assert "No corrections" in everything(await theatre.desk.player_list(admin, now=theatre.now))
    for number in range(10):
        await theatre.desk.player_alias(admin, f"Nick {number}", SAKA, now=theatre.now)
    with pytest.raises(Refusal, match="holds here already"):
        await theatre.desk.player_alias(admin, "Nick 3", SAKA, now=theatre.now)
    with pytest.raises(Refusal, match="another player"):
        await theatre.desk.player_alias(admin, "nick 3", "TAA", now=theatre.now)
    first = await theatre.desk.player_list(admin, now=theatre.now)
    assert "10. “Nick 9” means Bukayo Saka" in everything(first)
    second = await theatre.desk.press(admin, press(first, "More"), now=theatre.now)
    assert "page 2 of 2" in everything(second)
    undone = await theatre.desk.press(admin, press(second, "Undo 1"), now=theatre.now)
    assert "Undone: “Nick 0” means Bukayo Saka" in everything(undone)
    with pytest.raises(Unknown, match="undone already"):
        await theatre.desk.press(admin, press(second, "Undo 1"), now=theatre.now)


async def test_only_moderators_press_and_only_in_their_server(theatre: Theatre) -> None:
    admin, other = await theatre.guild(1), await theatre.guild(2)
    card = await theatre.desk.player_ignore(admin, SAKA, now=theatre.now)
    for asker in (Asker(77, 1, "list"), Asker(10, DIRECT, "list", moderates=True)):
        with pytest.raises(NotHere):
            await theatre.desk.press(asker, press(card, "Undo"), now=theatre.now)
    with pytest.raises(Unknown):
        await theatre.desk.press(other, press(card, "Undo"), now=theatre.now)
    await theatre.desk.press(Asker(78, 1, "list", moderates=True), press(card, "Undo"), now=theatre.now)
    async with theatre.database.reading() as conn:
        assert await scopes.scope_of(conn, 1) == PACK_SCOPE
    for action in ("fix:x:0", "fix:1", "settle:1:dismiss", "doubts:", "fixes:x"):
        with pytest.raises(Refusal, match="too old"):
            await theatre.desk.press(admin, action, now=theatre.now)


@pytest.mark.parametrize("name", ["x", "", "...", "y" * 200])
async def test_an_alias_is_a_name(theatre: Theatre, name: str) -> None:
    admin = await theatre.guild(1)
    with pytest.raises(Refusal, match="2 to 80"):
        await theatre.desk.player_alias(admin, name, SAKA, now=theatre.now)


async def test_a_shared_name_is_settled_by_an_alias(theatre: Theatre) -> None:
    async with theatre.database.writing() as conn:
        rows = [*LISTED, ListedPlayer("g1", "Gabriel Jesus", (), "Arsenal"), ListedPlayer("g2", "Gabriel Jesus", (), "Liverpool")]
        await listed.sync_listed(conn, rows, theatre.now)
    admin = await theatre.guild(1)
    with pytest.raises(Ambiguous) as caught:
        await theatre.desk.saga(admin, "Gabriel Jesus", now=theatre.now)
    chosen = dict(caught.value.choices)["Gabriel Jesus (Liverpool)"]
    await theatre.desk.player_alias(admin, "Gabriel Jesus", chosen, now=theatre.now)
    assert "Gabriel Jesus (Liverpool)" in await saga(theatre, admin, "gabriel jesus")
