"""The plainest of TOML, beside the whole of it: what is read is the same, what is not plain is left alone."""

import tomllib

import pytest

from bot.rows import plain_rows

PLAIN = """# Players

[[player]]
name = "Đorđe Petrović"
aliases = ["Djordje \\"D.\\" Petrović", "D\\u00e9"]
born = 1999

[[player]]
name = ""
women = true
aliases = [
    "One", "Two",
    "Three",
]
"""


def test_plain_rows_are_what_toml_says() -> None:
    assert plain_rows(PLAIN, "player") == tomllib.loads(PLAIN)["player"]
    assert plain_rows("", "player") == []


@pytest.mark.parametrize(
    "text",
    [
        'name = "before any table"', '[[player]]\nname = "x" # why', "[[player]]\nname = 'x'", "[[player]]\nname = null",
        "[[player]]\nname = NaN", '[[player]]\nname = "x"\nname = "y"', '[[other]]\nname = "x"', '[[player]]\nname="x"',
        "[[player]]\nborn = 1_999", "[[player]]\nborn = 1.5", '[[player]]\naliases = [\n"x",', '[[player]]\naliases = [["x"]]',
        '[[player]]\nname = {a = "b"}', '[[player]]\n"na me" = "x"', '[[player]]\nname = "a"b"', '[[player]]\nname = "a\tb"',
        "[[player]]\r\nborn = 1", "[[player]]\nborn = 1999-01-01", "player",
    ],
)  # fmt: skip
def test_anything_else_is_left_to_toml(text: str) -> None:
    assert plain_rows(text, "player") is None
