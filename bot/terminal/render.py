"""A card as text for a terminal, as wide as the terminal is.

Words of feeds are words: nothing in them is markup, and control characters, which could move the cursor or rename the
window, are removed. Links show their whole address, on one line however long, so that they can be copied. Nothing here
writes: the answer is lines of `rich.text.Text`, and rich leaves the colours out where no terminal is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from rich.cells import cell_len
from rich.text import Text as Styled

from bot.phrase.card import Button, Card, Channel, Command, File, Line, Link, Look, Span, Text, Tone, When
from bot.phrase.words import span as span_words

INDENT = "  "
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_INVISIBLE = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+")
_TONES = {Tone.PLAIN: "cyan", Tone.RISING: "green", Tone.DONE: "bold green", Tone.OFF: "red", Tone.WARNING: "yellow"}
_HELD = "\u00a0"
_WORD = re.compile("[^ ]+ *| +")


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom it is written: the width of his terminal, the time, his time zone, and his channels' names."""

    width: int
    now: datetime
    zone: tzinfo | None = None
    channels: tuple[tuple[int, str], ...] = ()


def plain(words: str) -> str:
    """Words as they may stand on one line: control characters and what turns the writing round are gone.

    >>> plain("a\\x1b[31mred\\x07\\nb\\u202ec")
    'a [31mred bc'
    """
    return _INVISIBLE.sub("", _CONTROL.sub(" ", words))


def card_lines(card: Card, reader: Reader, *, buttons: bool = True) -> list[Styled]:
    """The card's lines. Buttons stand last, with what to type; `buttons=False` leaves out all but those that are links."""
    mark = Styled("▌ ", style=_TONES[card.tone])
    lines = _wrapped(_styled(card.headline, reader), reader.width, first=mark, rest=mark)
    for section in card.sections:
        if section.heading:
            lines += [Styled(), *_wrapped(Styled(plain(section.heading), style="bold underline"), reader.width)]
        for row in section.lines:
            lines += _row(row, reader)
    if card.footer:
        lines += [Styled(), *_row(Line(card.footer, small=True), reader)]
    lines += [line for file in card.files for line in _file(file, reader)]
    return lines + _buttons(card.buttons, reader, numbered=buttons)


def _row(row: Line, reader: Reader) -> list[Styled]:
    """A line of a section, indented; a bullet hangs left of its words."""
    first = Styled(f"{INDENT}• " if row.bullet else INDENT)
    rest = Styled(" " * first.cell_len)
    return _wrapped(_styled(row, reader), reader.width, first=first, rest=rest)


def _wrapped(text: Styled, width: int, first: Styled | None = None, rest: Styled | None = None) -> list[Styled]:
    """Lines of at most `width` cells, each after its indent; a word that is too long (an address) is left whole."""
    first, rest = first or Styled(), rest or Styled()
    room = max(width - first.cell_len, 20)
    cuts, used = [], 0
    for word in _WORD.finditer(text.plain):
        if used and used + cell_len(word[0].rstrip()) > room:
            cuts.append(word.start())
            used = 0
        used += cell_len(word[0])
    lines = text.divide(cuts)
    for line in lines:
        line.rstrip()
    return [(rest if number else first) + line for number, line in enumerate(lines)]


def _styled(row: Line, reader: Reader) -> Styled:
    text = Styled(style="dim" if row.small else "")
    for part in row.spans:
        text.append_text(_span(part, reader))
    return text


def _span(part: Span, reader: Reader) -> Styled:
    match part:
        case Text():
            return Styled(plain(part.words), style="bold" if part.strong else "")
        case Link():
            return Styled(plain(part.words)).append(f" <{plain(part.url).replace(' ', '%20')}>", style="blue")
        case When():
            return Styled(when_words(part, reader))
        case Channel():
            return Styled("#" + plain(dict(reader.channels).get(part.id, str(part.id))), style="cyan")
        case Command():
            return Styled(plain(part.words), style="bold cyan")


def when_words(when: When, reader: Reader) -> str:
    """A moment as the card wants it told, in the reader's time zone.

    >>> from datetime import UTC
    >>> reader = Reader(80, datetime(2025, 5, 30, 12, tzinfo=UTC), UTC)
    >>> [when_words(When(datetime(2025, 5, 28, 9, 5, tzinfo=UTC), look), reader) for look in Look]
    ['2 days ago', '28 May 2025', '28 May 2025, 09:05 UTC']
    """
    if when.look is Look.AGO:
        passed = reader.now - when.at
        return f"in {span_words(-passed)}" if passed < timedelta() else f"{span_words(passed)} ago"
    at = when.at.astimezone(reader.zone)
    day = f"{at.day} {at:%B %Y}"
    return day if when.look is Look.DAY else f"{day}, {at:%H:%M %Z}".rstrip()


def _file(file: File, reader: Reader) -> list[Styled]:
    """A file that came with the card: its words, and its text where it is text."""
    lines = _wrapped(Styled(f"{plain(file.name)}: {plain(file.words)}".rstrip(": "), style="bold"), reader.width)
    try:
        text = file.data.decode()
    except UnicodeDecodeError:
        return [Styled(), *lines, Styled(f"{INDENT}({len(file.data):,} bytes)", style="dim")]
    return [Styled(), *lines, *(Styled(_INVISIBLE.sub("", _CONTROL.sub(" ", row))) for row in text.splitlines())]


def _buttons(buttons: tuple[Button, ...], reader: Reader, *, numbered: bool) -> list[Styled]:
    """Buttons in a row: what to type and what it does; those that only lead somewhere show the address."""
    row = Styled(style="dim")
    for number, button in enumerate(buttons, start=1):
        if button.url:
            words = f"{plain(button.label)} <{plain(button.url).replace(' ', '%20')}>"
        elif numbered and not button.off:
            words = f"press {number}: {plain(button.label)}".replace(" ", _HELD)
        else:
            continue
        row.append(("   " if row else "") + words)
    lines = _wrapped(row, reader.width, Styled(INDENT), Styled(INDENT))
    return [Styled(), *(Styled(line.plain.replace(_HELD, " "), style="dim") for line in lines)] if row else []
