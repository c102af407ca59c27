"""A card: what a person is shown, before any front end gives it a look.

Words of feeds stand in `Text` spans as they are; escaping is the front end's, so that nothing said in a feed can become
markup or a mention. A card knows nothing of Discord or of terminals.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from string import Formatter

from bot.phrase.standings import Standings
from bot.phrase.timeline import Timeline

_PARTS = Formatter()


class Tone(StrEnum):
    """The mood of a card; a front end turns it into a colour."""

    PLAIN = "plain"
    RISING = "rising"
    DONE = "done"
    OFF = "off"
    WARNING = "warning"


class Look(StrEnum):
    """How a time is written: how long ago, the day, or day and time."""

    AGO = "ago"
    DAY = "day"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Text:
    """Words, shown as they are. `strong` and `code` are emphasis."""

    words: str
    strong: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; `url` is http or https."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class When:
    """A moment, in the reader's own time zone where the front end can."""

    at: datetime
    look: Look = Look.AGO


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel, by its id."""

    id: int


@dataclass(frozen=True, slots=True)
class Command:
    """A command that can be typed, as `/saga player:Saka`."""

    words: str


Span = Text | Link | When | Channel | Command


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words with named spans in them, whose order another language may change."""

    template: str
    fields: tuple[tuple[str, Span], ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans in the template's order; a name that it does not know is left out."""
        found: list[Span] = []
        known = dict(self.fields)
        for words, name, _, _ in _PARTS.parse(self.template):
            if words:
                found.append(Text(words))
            if name and name in known:
                found.append(known[name])
        return tuple(found)


Part = Span | Phrase


@dataclass(frozen=True, slots=True)
class Line:
    """Spans in a row. `small`: of less weight; `bullet`: one of a list."""

    parts: tuple[Part, ...]
    small: bool = False
    bullet: bool = False

    @property
    def spans(self) -> tuple[Span, ...]:
        """The parts, each phrase as its spans."""
        return tuple(span for part in self.parts for span in (part.spans if isinstance(part, Phrase) else (part,)))


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading. The first sections matter most: a front end that runs out of room cuts from the end, aloud."""

    lines: tuple[Line, ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. `action` is what the press says (at most 90 characters); a button with `url` only leads there."""

    label: str
    action: str = ""
    url: str = ""
    off: bool = False
    danger: bool = False
    main: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """A file that comes with the card."""

    name: str
    data: bytes
    words: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One answer or one alert.

    `headline` is the first line, readable alone as a phone notification. `paged`: the card is one page of several and
    its buttons change it in place. `private`: only for the one who asked. `timeline`, `standings`: what a front end that can
    may draw. `language`: into which it has been put, for what a front end adds.
    """

    headline: Line
    sections: tuple[Section, ...] = ()
    footer: tuple[Part, ...] = ()
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    tone: Tone = Tone.PLAIN
    paged: bool = False
    private: bool = False
    timeline: Timeline | None = None
    standings: Standings | None = None
    language: str = "en"


def line(*parts: Part | str, small: bool = False, bullet: bool = False) -> Line:
    """A line of spans and plain strings.

    >>> line("a ", Text("b", strong=True)).spans
    (Text(words='a ', strong=False, code=False), Text(words='b', strong=True, code=False))
    """
    return Line(tuple(Text(p) if isinstance(p, str) else p for p in parts), small=small, bullet=bullet)


def phrase(template: str, /, **fields: Span | str) -> Phrase:
    """Words of ours, to be translated as one, with spans in them: braces name the fields.

    >>> [span.words for span in phrase("Added {feed}.", feed=Text("BBC", strong=True)).spans]
    ['Added ', 'BBC', '.']
    """
    return Phrase(template, tuple((name, Text(value) if isinstance(value, str) else value) for name, value in fields.items()))


def strong(words: str) -> Text:
    """Words with emphasis."""
    return Text(words, strong=True)


def card(*parts: Part | str, private: bool = False, tone: Tone = Tone.PLAIN) -> Card:
    """A card of one line."""
    return Card(line(*parts), private=private, tone=tone)
