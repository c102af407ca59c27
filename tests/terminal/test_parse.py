"""Typed lines: what they mean, and what is said of those that mean nothing."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.terminal.commands import SYNTAX, TABLE
from bot.terminal.parse import read_line

CHANNELS = {"transfers": 1}


def read(typed: str) -> tuple[str, dict[str, str]]:
    place, given_ = read_line(typed, SYNTAX, CHANNELS)
    return SYNTAX[place].name, dict(given_.values)


RIGHT = [
    ("/saga Alexander-Arnold", "saga", {"player": "Alexander-Arnold"}),
    ("  /SAGA   Trent   Alexander-Arnold  ", "saga", {"player": "Trent Alexander-Arnold"}),
    ("saga Saka", "saga", {"player": "Saka"}),
    ("/saga player:Saka as_of:2025-01-03 private:True", "saga", {"player": "Saka", "as_of": "2025-01-03", "private": "true"}),
    ("/saga Saka as_of:2025-01-03", "saga", {"player": "Saka", "as_of": "2025-01-03"}),
    ("/saga player: Bukayo Saka", "saga", {"player": "Bukayo Saka"}),
    ("/saga player:player:12", "saga", {"player": "player:12"}),
    ("/saga N'Golo Kanté", "saga", {"player": "N'Golo Kanté"}),
    ('/saga "as_of: the movie"', "saga", {"player": "as_of: the movie"}),
    ("/follow player:Salah min_stage:talks", "follow", {"player": "Salah", "min_stage": "talks"}),
    ("/follow min_stage:TALKS club:Real Madrid max_tier:2", "follow", {"min_stage": "talks", "club": "Real Madrid", "max_tier": "2"}),
    ("/follow Salah where:dm", "follow", {"player": "Salah", "where": "dm"}),
    ("/following", "following", {}),
    ("/feed add url:https://example.org/a?b=c:d", "feed add", {"url": "https://example.org/a?b=c:d"}),
    ("/feed add https://example.org/rss full_text:yes", "feed add", {"url": "https://example.org/rss", "full_text": "true"}),
    ("/feed  test  https://example.org/rss", "feed test", {"feed": "https://example.org/rss"}),
    ("/feed list", "feed list", {}),
    ("/alerts add channel:#transfers club:Liverpool", "alerts add", {"channel": "1", "club": "Liverpool"}),
    ("/alerts add transfers league:Premier League", "alerts add", {"channel": "1", "league": "Premier League"}),
    ("/alerts add “#transfers” style:compact", "alerts add", {"channel": "1", "style": "compact"}),
    ("/why 12", "why", {"message": "12"}),
]


@pytest.mark.parametrize(("typed", "name", "values"), RIGHT, ids=[row[0] for row in RIGHT])
def test_lines_that_can_be_read(typed: str, name: str, values: dict[str, str]) -> None:
    assert read(typed) == (name, values)


WRONG = [
    ("/sagga Saka", "There is no command /sagga. Did you mean /saga?"),
    ("/xyzzy", "There is no command /xyzzy. /help shows what there is."),
    ("/feed", "/feed needs a second word: /feed add, /feed remove, /feed list, /feed import, /feed export, /feed pause, "),
    ("/feed ad https://x.org", "/feed needs a second word: "),
    ("/saga", "/saga needs player: /saga player [as_of] [private]"),
    ("/saga player:", "/saga needs player: "),
    ("/feed add", "/feed add needs url: "),
    ("/follow Salah min_stag:talks", "/follow has no option min_stag. Did you mean min_stage?"),
    ("/follow Salah colour:red", "/follow has no option colour. It is written /follow [player] [club]"),
    ("/follow Salah min_stage:talk", "min_stage can't be “talk”. Did you mean talks?"),
    ("/follow Salah max_tier:9", "max_tier can't be “9”. It is 1, 2, 3 or 4."),
    ("/follow player:Salah player:Saka", "player was given twice."),
    ("/follow Saka player:Salah", "player was given twice."),
    ("/following Saka", "/following takes no options."),
    ("/saga Saka private:perhaps", "private can't be “perhaps”: it is True or False."),
    ("/alerts add #general", "There is no channel “#general” here, only #transfers."),
    ("/why twelve", "message can't be “twelve”: it is a number."),
    ("/why 99999999999999999999", "message can't be "),
    ("/saga " + "a" * 5000, "That line is too long: at most 4,000 characters."),
]


@pytest.mark.parametrize(("typed", "sentence"), WRONG, ids=[row[0][:40] for row in WRONG])
def test_lines_that_cannot_be_read_say_why(typed: str, sentence: str) -> None:
    with pytest.raises(Refusal) as caught:
        read(typed)
    assert str(caught.value).startswith(sentence)


@given(st.text(max_size=200))
def test_any_line_is_read_or_refused(typed: str) -> None:
    for line in (typed, f"/saga {typed}", f"/alerts add #transfers {typed}"):
        with contextlib.suppress(Refusal):
            assert read(line)[0] in {syntax.name for syntax in SYNTAX}


@given(st.text(alphabet=st.characters(blacklist_categories=["Cc", "Cs", "Z"], blacklist_characters=':"“”'), min_size=1, max_size=40))
def test_any_name_arrives_as_it_was_typed(name: str) -> None:
    assert read(f"/saga player:{name}") == ("saga", {"player": name})
    assert read(f'/saga player:"{name} {name}"') == ("saga", {"player": f"{name} {name}"})


def test_every_row_can_be_typed_as_its_usage_says() -> None:
    for row in TABLE:
        values = [
            (o.name, o.choices[0] if o.choices else "1" if o.kind.name == "NUMBER" else "transfers")
            for o in row.syntax.options
            if o.required
        ]
        needed = [f"{name}:{value}" for name, value in values]
        assert read(" ".join(["/" + row.syntax.name, *needed]))[0] == row.syntax.name
