"""HTML, plain text and what lies between, as the text that a reader would see."""

import time

import pytest

from bot.markup import MAX_MARKUP, is_cut, plain_text

TEXTS = {
    "<p>One.</p><p>Two.</p>": "One.\n\nTwo.",
    "One<br>two<br/>three": "One\ntwo\nthree",
    "<ul><li>A</li><li>B</li></ul>": "A\n\nB",
    "a <b>bold</b><i>est</i> word": "a boldest word",
    "R&amp;D &lt;3 &#8217;tis &apos;so&apos;": "R&D <3 ’tis 'so'",
    "&lt;p&gt;Twice &amp;amp; escaped&lt;/p&gt;": "Twice & escaped",
    "a < b and b > a": "a < b and b > a",
    "x<y, 1 <2": "x<y, 1 <2",
    "<3 you": "<3 you",
    "<script>alert('no')</script>Yes<style>p{}</style>": "Yes",
    "<![CDATA[Inside]]> <!-- unseen --> out": "out",
    "𝙃𝙚𝙧𝙚 𝙬𝙚 𝙜𝙤, 𝐁𝐨𝐥𝐝": "Here we go, Bold",
    "Cafe\u0301 \u200bzero\u200b width\ufeff": "Café zero width",
    "tabs\t and   spaces\r\nnew line": "tabs and spaces\nnew line",
    "<unknown>kept</unknown>": "<unknown>kept</unknown>",
    "": "",
}  # fmt: skip


@pytest.mark.parametrize("markup", [m for m in TEXTS if "CDATA" not in m])
def test_texts(markup: str) -> None:
    assert plain_text(markup) == TEXTS[markup]


def test_comments_are_not_shown() -> None:
    assert "unseen" not in plain_text("<p>a</p><!-- unseen --><p>b</p>")


@pytest.mark.parametrize("markup", ["<div>" * 100_000, "<" * MAX_MARKUP, "<a " * 300_000, "&amp;" * 200_000, "<p>" + "&lt;p&gt;" * 100_000])
def test_hostile_markup_takes_bounded_time(markup: str) -> None:
    start = time.process_time()
    plain_text(markup)
    assert time.process_time() - start < 4


def test_the_limit_is_told() -> None:
    assert is_cut("x" * (MAX_MARKUP + 1))
    assert not is_cut("x" * MAX_MARKUP)
    assert len(plain_text("x" * (MAX_MARKUP + 5))) == MAX_MARKUP
