"""A club's comings and goings as a picture: small, whole, the same each time, whatever the names."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from bot.phrase.card import Card, line
from bot.phrase.standings import WORDS_LIMIT, Board, Standing, Standings
from bot.transfers.model import Tier
from cogs.ladder import draw, name_of, size_of
from cogs.pictures import Pictures
from cogs.render import render_answer
from tests.cogs.test_charts import LIMIT, NASTY, edges, opened


def standings(rows: int = 8, name: str = "Trent Alexander-Arnold") -> Standings:
    tiers = list(Tier)
    every = tuple(Standing(name, "Wolverhampton Wanderers", n % 8, tiers[n % 5], "personal terms agreed", "£35.5m") for n in range(rows))
    return Standings((("Coming", every), ("Going", every)), "What is seen.")


@pytest.mark.parametrize("rows", [1, 8])
def test_a_picture_is_small_whole_and_the_same_each_time(rows: int) -> None:
    it = standings(rows)
    data = draw(it)
    image = opened(data)
    assert (image.size, len(data) < LIMIT, len(set(edges(image)))) == (size_of(it), True, 1)
    assert data == draw(it)


@pytest.mark.parametrize("words", NASTY)
def test_no_name_breaks_it_or_runs_over_its_edge(words: str) -> None:
    row = Standing(words, words, 4, Tier.ONE, words, words)
    assert len(set(edges(opened(draw(Standings(((words[:20], (row,)),), "")))))) == 1


def test_rungs_and_tiers_are_told_without_colour() -> None:
    def grey(rung: int, tier: Tier) -> bytes:
        it = Standings((("Coming", (Standing("A", "B", rung, tier, "x"),)),), "")
        return Image.open(io.BytesIO(draw(it))).convert("1", dither=Image.Dither.NONE).tobytes()

    assert len({grey(4, Tier.TWO), grey(5, Tier.TWO), grey(4, Tier.THREE), grey(7, Tier.TWO), grey(0, Tier.TWO)}) == 5


async def test_a_card_gets_its_picture_described() -> None:
    it = replace(standings(), words="Ajax. " + "Somebody; " * 300)
    message = render_answer(await Pictures().pictured(Card(line("x"), standings=it)))
    [file] = message.attachments()
    assert message.embeds[0].image.url == f"attachment://{name_of(it)}"
    assert file.description is not None
    assert len(file.description) <= WORDS_LIMIT


def test_the_rumours_board_names_where_they_may_go() -> None:
    rows = tuple(
        Standing(f"Jo {n}", "Somewhere Far Away United → Nowhere At All", n % 8, Tier.TWO, "talks", "", "→ City") for n in range(10)
    )
    it = Standings((("60 live sagas", rows),), "What is seen.", Board.RUMOURS)
    data = draw(it)
    assert (name_of(it), opened(data).size, len(data) < LIMIT) == ("rumours.png", size_of(it), True)
    assert data != draw(replace(it, groups=(("60 live sagas", tuple(replace(row, brief="→ Town") for row in rows)),)))
