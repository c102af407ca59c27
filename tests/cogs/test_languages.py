"""What Discord's front end adds to a card, and what it draws, is in the card's language."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.phrase.card import Card, File, Section, line
from bot.phrase.said import count
from bot.phrase.tongue import LANGUAGES, tongue
from cogs.chart_dates import ticks
from cogs.charts import draw
from cogs.pictures import Pictures
from cogs.render import FILE_BYTES, FILES, Address, render_alert, render_answer
from tests.cogs.drawn import START, timeline

LONG = Card(line("x"), (Section(tuple(line("y" * 400) for _ in range(20))),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_no_room_is_counted_in_the_cards_language(language: str) -> None:
    speaks = tongue(language)
    for embed in (render_answer(speaks.put(LONG)).embed, render_alert(speaks.put(LONG), Address()).embed):
        assert embed
        note = next(row for row in (embed.description or "").splitlines() if row.startswith("-# …"))
        left = int("".join(letter for letter in note if letter.isdigit()))
        assert note == "-# " + speaks.say(count(left, "…and {n} more line", "…and {n} more lines"))
    files = (*(File(f"{number}.txt", b"x") for number in range(FILES)), File("big.txt", b"x" * FILE_BYTES))
    embed = render_answer(speaks.put(Card(line("x"), files=files))).embed
    assert embed
    assert speaks.say(count(1, "…and {n} file too large to attach", "…and {n} files too large to attach")) in (embed.description or "")


def test_dates_along_a_picture_are_the_languages_own() -> None:
    end = START + timedelta(days=100)
    for language, words in (("en", "Jul 2025"), ("de", "Juli 2025"), ("es", "jul 2025"), ("it", "lug 2025"), ("fr", "août")):
        assert words in [tick.words for tick in ticks(START, end, 800, lambda words: 16 * len(words), tongue(language).say)]


async def test_a_picture_is_kept_a_language() -> None:
    pictures, saga = Pictures(), timeline(lanes=2, moves=5)
    drawn = {language: await pictures.picture(saga, language) for language in LANGUAGES}
    assert len(set(drawn.values())) == len(LANGUAGES)
    assert drawn["en"] == draw(saga)
    assert await pictures.picture(saga, "de") is drawn["de"]
