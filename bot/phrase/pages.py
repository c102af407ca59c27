"""Pages of a list too long for one card: what stands on one, which one it is, and the buttons that turn them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.phrase.card import Button, Part, Text
from bot.phrase.said import say
from bot.phrase.words import page_words

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some rows of a list, the `number`th page (from 0) of `pages`."""

    rows: Sequence[T]
    number: int
    pages: int

    @property
    def footer(self) -> tuple[Part, ...]:
        """Which page it is; nothing where it is the only one."""
        return (Text(page_words(self.number, self.pages)),) if self.pages > 1 else ()


def page_of(rows: Sequence[T], number: int, size: int) -> Page[T]:
    """A page of a list, the nearest there is.

    >>> page_of("abcde", 9, 2)
    Page(rows='e', number=2, pages=3)
    """
    pages = max(-(-len(rows) // size), 1)
    number = min(max(number, 0), pages - 1)
    return Page(rows[number * size : (number + 1) * size], number, pages)


def turns(number: int, pages: int, verb: str, *fields: str) -> tuple[Button, ...]:
    """Buttons to the pages before and after one; none where it is the only one.

    >>> [button.action for button in turns(1, 3, "rumours", "Ajax")], turns(0, 1, "rumours")
    (['rumours:0:Ajax', 'rumours:2:Ajax'], ())
    """
    if pages == 1:
        return ()
    back, more = (":".join((verb, str(other), *fields)) for other in (number - 1, number + 1))
    return Button(say("◀ Back"), back, off=number == 0), Button(say("More ▶"), more, off=number + 1 >= pages)
