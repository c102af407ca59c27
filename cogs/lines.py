"""Lines of a card as Discord's markdown, each within a length; spans are cut apart only where no markup breaks.

Knows spans and lines; how lines make a message is `cogs.render`'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.phrase.card import Channel, Command, Line, Link, Look, Span, Text, When
from cogs.escape import ELLIPSIS, address, atoms, clean, code_atoms, length, take

LINE_LIMIT = 1500
_STAMP = {Look.AGO: "R", Look.DAY: "D", Look.TIME: "f"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """Atoms between an opening and a closing mark."""

    atoms: Sequence[str]
    before: str = ""
    after: str = ""

    @property
    def length(self) -> int:
        return length(self.before) + length("".join(self.atoms)) + length(self.after)


def line_text(line: Line, most: int = LINE_LIMIT) -> str:
    """A line of a body: emphasis, links, its bullet or small print.

    >>> line_text(Line((Text("Malas", strong=True), Text(" → *Bayern*")), bullet=True))
    '- **Malas** → \\\\*Bayern\\\\*'
    """
    lead = "- " if line.bullet else ""
    if line.small:
        lead = "-# • " if line.bullet else "-# "
    text = _join(_pieces(line.spans), most - len(lead))
    return lead + text if text.strip() else ""


def bare_text(line: Line, most: int) -> str:
    """A line without emphasis and links, as a phone's notification shows it best.

    >>> bare_text(Line((Text("Malas", strong=True), Text(" → Bayern: bid"))), 100)
    'Malas → Bayern: bid'
    """
    return _join(_pieces([_bare(span) for span in line.spans]), most).strip()


def strong_text(line: Line, most: int) -> str:
    """A whole line with emphasis."""
    text = bare_text(line, most - 4)
    return f"**{text}**" if text else ""


def is_wordy(line: Line) -> bool:
    """Whether a line has words only, so that it can stand where times, links and channels show as raw text."""
    return all(isinstance(span, Text | Command) for span in line.spans)


def _bare(span: Span) -> Span:
    return Text(span.words) if isinstance(span, Text | Link | Command) else span


def _pieces(spans: Iterable[Span]) -> list[_Piece]:
    """Neighbours with the same look are one run, so that nothing means something only across two of them."""
    pieces: list[_Piece] = []
    for (_, strong, code), run in groupby(spans, key=_look):
        same = list(run)
        if isinstance(same[0], Text):
            words = "".join(span.words for span in same if isinstance(span, Text))
            pieces.append(_text(words, strong=strong, code=code))
        else:
            pieces += [_piece(span) for span in same]
    return [piece for piece in pieces if piece.atoms]


def _look(span: Span) -> tuple[type[Span], bool, bool]:
    return (Text, span.strong, span.code) if isinstance(span, Text) else (type(span), False, False)


def _text(words: str, *, strong: bool, code: bool) -> _Piece:
    if code:
        mark = "**`" if strong else "`"
        return _Piece(code_atoms(words), mark, mark[::-1])
    safe = atoms(words)
    return _Piece(safe, "**", "**") if strong and clean(words).strip() else _Piece(safe)


def _piece(span: Span) -> _Piece:
    match span:
        case Text():
            return _text(span.words, strong=span.strong, code=span.code)
        case Link():
            url = address(span.url)
            safe = atoms(span.words)
            return _Piece(safe, "[", f"]({url})") if url and clean(span.words).strip() else _Piece(safe)
        case When():
            return _Piece([f"<t:{int(span.at.timestamp())}:{_STAMP[span.look]}>"])
        case Channel():
            return _Piece([f"<#{span.id}>"])
        case Command():
            return _Piece(code_atoms(span.words), "`", "`")


def _join(pieces: Sequence[_Piece], most: int) -> str:
    if sum(piece.length for piece in pieces) <= most:
        return "".join(piece.before + "".join(piece.atoms) + piece.after for piece in pieces)
    room = most - 1
    parts: list[str] = []
    for piece in pieces:
        frame = length(piece.before) + length(piece.after)
        taken = take(piece.atoms, room - frame)
        if taken:
            parts.append(piece.before + "".join(taken) + piece.after)
            room -= length(parts[-1])
        if len(taken) < len(piece.atoms):
            break
    return "".join(parts).rstrip() + ELLIPSIS
