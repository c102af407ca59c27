"""Whatever words a feed holds, they mean nothing to Discord: no markup, no mention, no link that hides its address."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.phrase.card import Line, Link, Text
from cogs.escape import address, atoms, clean, plain
from cogs.lines import bare_text, line_text
from tests.cogs.hostile import HOSTILE, invisible, meanings

MASK = re.compile(r"\[(?P<words>(?:\\.|[^\\\[\]])+)\]\((?P<url>https?://[^\s()<>@]+)\)")
WORDS = st.one_of(
    st.sampled_from([words for words in HOSTILE if len(words) < 100]),
    st.text(max_size=80),
    st.text(alphabet="@<>#:!&[]()*_~`|\\/-+.1 \n\u200beveryonht", max_size=80),
)
patient = settings(deadline=None)
"""The machine that runs these may be busy."""


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_a_feed_mean_nothing(words: str) -> None:
    text = "".join(atoms(words))
    assert not meanings(text)
    assert not invisible(text)
    assert "\n" not in text


@patient
@given(WORDS)
def test_any_words_mean_nothing(words: str) -> None:
    text = "".join(atoms(words))
    assert not meanings(text)
    assert not invisible(text)


@patient
@given(st.lists(st.builds(Text, WORDS, st.booleans()), max_size=5))
def test_spans_together_mean_no_more_than_alone(spans: list[Text]) -> None:
    text = line_text(Line(tuple(spans)))
    inner = re.sub(r"(?<!\\)((?:\\\\)*)\*\*", r"\1¦", text)
    assert not meanings(inner)


@patient
@given(WORDS, st.integers(2, 60))
def test_a_cut_breaks_nothing(words: str, most: int) -> None:
    text = bare_text(Line((Text(words),)), most)
    assert not meanings(text)
    assert len(text) <= most


@patient
@given(WORDS)
def test_code_stays_code(words: str) -> None:
    text = line_text(Line((Text(words, code=True),))).removesuffix("…")
    assert text == "" or (text.startswith("`") and text.endswith("`") and text.count("`") == 2)
    assert "@everyone" not in text
    assert "<@" not in text


@patient
@given(WORDS)
def test_a_link_cannot_leave_its_mask(words: str) -> None:
    text = line_text(Line((Link(words, "https://news.example/a?b=(c)"),)), 400)
    assert text == "" or not clean(words).strip() or MASK.fullmatch(text.removesuffix("…")), text


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.example/",
        "//a.example",
        "https://",
        "https://user@evil.example/",
        "https://good.example:pass@evil.example/",
        "https://a.example:99999/",
        "https://[::1/",
        "https://a b.example/",
        "https://a.example" + "/x" * 800,
        "https://" + "a" * 300,
        "https://\u202ea.example:x/",
        "discord://-/x",
        "",
    ],
)
def test_other_addresses_are_words_only(url: str) -> None:
    assert address(url) is None
    assert line_text(Line((Link("read", url),))) == "read"


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/x)](https://evil.example)", "https://a.example/x%29%5D%28https://evil.example%29"),
        ("https://a.example/x> <@1> @everyone", "https://a.example/x%3E%20%3C%401%3E%20%40everyone"),
        ("https://a.example/x\n# y", "https://a.example/x%20#%20y"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("HTTPS://A.Example:8443/b?c=d#e", "https://a.example:8443/b?c=d#e"),
        ("https://a.example/100%25", "https://a.example/100%25"),
    ],
)
def test_addresses_are_made_safe(url: str, safe: str) -> None:
    assert address(url) == safe


@patient
@given(st.text(alphabet="htps:/.a()[]<>@ \\*|\n%?#&=é\u202e"))
def test_no_address_breaks_out(tail: str) -> None:
    url = address("https://news.example/" + tail)
    assert url is None or re.fullmatch(r"https?://[^\s()<>@\[\]*|\\]+", url)


def test_choices_and_labels_are_plain() -> None:
    assert plain("Ma\u202elas *\n" + "x" * 200, 20) == "Malas * xxxxxxxxxxx…"
