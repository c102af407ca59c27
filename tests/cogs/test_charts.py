"""Timelines as pictures: whatever a saga holds they are small, whole and the same each time, and hold up nobody."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from importlib.resources import files

import pytest
from PIL import Image, ImageFont

from bot.phrase.card import Card, line
from bot.phrase.timeline import LANES_DRAWN, POINTS_DRAWN, Point, Timeline, TimelineLane
from bot.transfers.model import Tier
from cogs.chart_dates import ticks
from cogs.charts import NAME, draw, size_of
from cogs.ink import Sheet
from cogs.pictures import Pictures
from cogs.render import render_answer
from tests.cogs.drawn import START, timeline
from tests.cogs.hostile import HOSTILE

LIMIT = 100_000
BORDER = 5
NASTY = (
    *HOSTILE,
    "\u202eevil\u2066" * 40,
    "\x00\x1b[2J\x07\r\n" * 30,
    "\U0001f600" * 500,
    "W" * 10_000,
    "\ufdfd" * 200,
    "Z\u0334\u0322\u031b" + "\u0300" * 5_000,
    "مدريد 东京 Ωμέγα Спартак",
    "",
)


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data), formats=["PNG"])
    image.load()
    return image.convert("RGB")


def edges(image: Image.Image) -> Iterator[tuple[int, ...]]:
    """The colours of the border, where nothing may stand."""
    width, height = image.size
    for box in (
        (0, 0, width, BORDER),
        (0, height - BORDER, width, height),
        (0, 0, BORDER, height),
        (width - BORDER, 0, width, height),
    ):
        for _, colour in image.crop(box).getcolors() or []:
            assert isinstance(colour, tuple)
            yield colour


@pytest.mark.parametrize("days", [0.3, 60, 800])
@pytest.mark.parametrize("moves", [1, 60])
@pytest.mark.parametrize("lanes", [1, 2, LANES_DRAWN])
def test_a_picture_is_small_whole_and_the_same_each_time(lanes: int, moves: int, days: float) -> None:
    it = timeline(lanes, moves, days)
    data = draw(it)
    image = opened(data)
    assert image.size == size_of(it)
    assert len(data) < LIMIT
    assert len(set(edges(image))) == 1
    assert data == draw(it)


def test_the_fullest_picture_is_small() -> None:
    assert len(draw(timeline(LANES_DRAWN, POINTS_DRAWN, 700))) < LIMIT


@pytest.mark.parametrize("size", [(1000, 750), (600, 450), (400, 300), (1600, 900)])
def test_it_has_the_size_that_was_asked_for(size: tuple[int, int]) -> None:
    assert opened(draw(timeline(), size)).size == size


@pytest.mark.parametrize("words", NASTY)
def test_no_name_breaks_it_or_runs_over_its_edge(words: str) -> None:
    whole = timeline(2, 3)
    hostile = replace(
        whole,
        lanes=tuple(
            replace(one, name=words, fee=words, points=tuple(replace(p, stage=words, label=words) for p in one.points))
            for one in whole.lanes
        ),
    )
    image = opened(draw(hostile))
    assert len(set(edges(image))) == 1


@pytest.mark.parametrize("words", NASTY)
def test_words_fit_where_they_stand(words: str) -> None:
    sheet = Sheet((1000, 400))
    assert sheet.width_of(sheet.fitting(words, 300)) <= 300
    assert sheet.fitting("Beşiktaş", 300) == "Beşiktaş"
    assert sheet.fitting("Borussia Mo\u0308nchengladbach", 200).endswith("…")


def test_the_font_has_the_letters_of_names() -> None:
    font = ImageFont.truetype(io.BytesIO((files("config") / "fonts" / "DejaVuSans.ttf").read_bytes()), 26)
    missing = bytes(font.getmask("\uffff"))
    assert [letter for letter in "öøşğıİčćñãłžđőßæåéíýřťůńśęąțșŁØŠÞð€£→…" if bytes(font.getmask(letter)) == missing] == []


def test_tiers_stages_and_being_off_are_told_without_colour() -> None:
    """In grey, two pictures that differ in one of them still differ well beyond a shade."""
    at, end = START + timedelta(days=3), START + timedelta(days=6)

    def grey(point: Point) -> Image.Image:
        one = TimelineLane("Ajax", (Point(START, 4, "bid made", Tier.TWO), point), end)
        return opened(draw(Timeline((one,), START, end, end, "today", ""))).convert("1", dither=Image.Dither.NONE)

    pictures = [
        grey(point)
        for point in (
            Point(at, 4, "bid made", Tier.TWO),
            Point(at, 4, "bid made", Tier.THREE),
            Point(at, 5, "bid made", Tier.TWO),
            Point(at, None, "bid made", Tier.TWO),
        )
    ]
    assert len({picture.tobytes() for picture in pictures}) == len(pictures)


def test_dates_have_room_beside_one_another() -> None:
    for days in (0.2, 1, 1.6, 3, 12, 45, 200, 800, 9000):
        end = START + timedelta(days=days)
        found = ticks(START, end, 800, lambda words: 16 * len(words))
        assert found, days
        assert all(START <= tick.at <= end for tick in found)
        assert sum(16 * len(tick.words) for tick in found) <= 800
        assert "20" in found[0].words or "UTC" in found[0].words


async def test_it_is_drawn_beside_the_loop_which_goes_on() -> None:
    pictures, turns = Pictures(), 0
    task = asyncio.create_task(pictures.picture(timeline(LANES_DRAWN, 60)))
    while not task.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > 5
    assert opened(await task).size == size_of(timeline(LANES_DRAWN, 60))


async def test_what_many_ask_for_is_drawn_once() -> None:
    pictures = Pictures()
    first, *others = await asyncio.gather(*(pictures.picture(timeline()) for _ in range(5)))
    assert all(other is first for other in others)


async def test_the_oldest_pictures_are_let_go() -> None:
    pictures = Pictures(bound=2)
    one, two, three = (timeline(1, moves) for moves in (1, 2, 3))
    first, second = await pictures.picture(one), await pictures.picture(two)
    assert await pictures.picture(one) is first
    await pictures.picture(three)
    assert await pictures.picture(one) is first
    again = await pictures.picture(two)
    assert again == second
    assert again is not second


async def test_a_card_gets_its_picture_described() -> None:
    bare = Card(line("x"))
    assert await Pictures().pictured(bare) is bare
    it = replace(timeline(), words="Ajax \u202erose" + " on" * 600)
    message = render_answer(await Pictures().pictured(replace(bare, timeline=it)))
    [file] = message.attachments()
    assert file.filename == NAME
    assert message.embeds[0].image.url == f"attachment://{NAME}"
    assert file.description is not None
    assert file.description.startswith("Ajax rose on")
    assert len(file.description) <= 1000
