"""The parts of a post: its own words, the older post that it quotes, and the lines that only frame them.

Knows how posts are laid out when they reach a feed, and nothing of what they say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.imprints import without_imprint
from bot.transfers.writing.text import Sentence

_SIGNED = re.compile(r"^(?P<author>[^\n@()]{2,60}) \(@\w{2,30}\)[ \t]*$", re.MULTILINE)
_FRAME = re.compile(r"^(?:[—–-][ \t]*https?://\S+|Link|Video|Photo|Image|GIF)[ \t]*$", re.MULTILINE)
_SMALL_NAMES = word_set("de da di do dos du van von der den ter le la el al y e of and the")
"""What is small in the name of somebody who writes posts: "Tom van Hulsen", "The Voice of Leeds"."""
_MARKS = ("(@", "\nLink", "\nVideo", "Link\n", "https://")
"""What every text with such lines has: the others are not searched."""


class Post(NamedTuple):
    """A text as a post: `text` has blanks for the lines that only frame it; `quoted` is where the older post stands.

    `author` is who wrote the older post, as its heading says.
    """

    text: str
    quoted: range = range(0)
    author: str = ""

    def older(self, lines: Sequence[Sentence]) -> frozenset[int]:
        """The sentences of the older post."""
        return frozenset(number for number, line in enumerate(lines) if line.start in self.quoted) if self.quoted else frozenset()


def lay_out(text: str) -> Post:
    """Find the parts of a text; one that is no post is all its own words.

    >>> post = lay_out("Done!\\n\\nBen Jacobs (@JacobsBen)\\n\\nLeeds close in on Okafor.\\n\\n— https://example.org/1")
    >>> post.text[post.quoted.start : post.quoted.stop].strip(), post.author
    ('Leeds close in on Okafor.', 'Ben Jacobs')
    >>> [lay_out(told).author for told in ("Leeds sign Okafor (@JacobsBen)", "Leeds want Okafor (@JacobsBen)\\nNo bid yet.")]
    ['', '']
    """
    text = without_imprint(text)
    if not any(mark in text for mark in _MARKS):
        return Post(text)
    end = len(text.rstrip())
    signed = next((line for line in _SIGNED.finditer(text) if line.end() < end and _is_a_name(line["author"].split())), None)
    framed = _FRAME.sub(lambda found: " " * len(found.group()), text)
    if signed is None:
        return Post(framed)
    first, last = signed.span()
    return Post(framed[:first] + " " * (last - first) + framed[last:], range(last, len(text)), signed["author"].strip())


def _is_a_name(words: Sequence[str]) -> bool:
    """Whether a line that ends in a handle, and has something below it, is a name alone, and so the heading of an older post; else it
    tells who reported what it says: "Leeds close in on Okafor (@JacobsBen)".
    """
    return len(words) == 1 or not any(word[0].islower() and word not in _SMALL_NAMES for word in words)


def in_order(count: int, older: frozenset[int]) -> list[int]:
    """The sentences in the order in which they were written: what is quoted came first."""
    return [*sorted(older), *(number for number in range(count) if number not in older)] if older else list(range(count))
