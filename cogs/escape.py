"""Make words safe for Discord: nothing said in a feed may become markup, a mention, a link, or an invisible trick.

Works on single runs of text and yields atoms, the smallest pieces that may be cut apart. What markup the bot itself
writes around them is `cogs.lines`' business.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import quote, urlsplit

LONGEST = 4096
"""Characters of one run that are looked at; nothing on Discord shows more."""
ELLIPSIS = "…"
_GAP = "\u200b"
"""Put by us, and only by us, where two characters together would mean something."""
_BLANK = frozenset("\u2800\u3164\u115f\u1160\uffa0\u2028\u2029")
_UNSEEN = re.compile("[\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0e\U000e0100-\U000e01ef]")
_MOST_MARKS = 3
"""Combining marks that stay on one letter: enough for every script, too few to climb over the next line."""
_URL_LIMIT = 1000
_URL_SAFE = "/?&=%;,+:!$'-._"
"""Left as they are in an address. Not ~ * ( ) @ < >: they can end a link's mask, or mean something beside it."""

_SPECIAL = re.compile(
    r"""
    (?P<gap>
        @(?=everyone|here)
      | <(?=\S)                      # <@1> <#1> <t:1> </saga:1> <id:guide> <https://...>
      | :(?=//)                      # addresses
      | discord(?:app)?(?=\s*\.)     # invites need no https
    )
    | (?P<mark>
        ^\s*(?:\d+\.|[\#>+-])(?![^\W_])        # lists, headings, quotes, small print
      | :(?=[a-z+-][\w+~-]*:|100:|1234:|8ball:) # names of emoji
      | \|(?=\|) | (?<=\|)\|         # spoilers
      | [\\*_~`\[\]]
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def clean(words: str) -> str:
    """One line of visible characters: controls, bidirectional and zero-width characters go, line breaks become spaces.

    >>> clean("Ma\\u202elas \\n\\u200bto   Bayern\\x00")
    'Malas to Bayern'
    """
    words = words[:LONGEST]
    if words.isascii() and words.isprintable():
        return re.sub(" +", " ", words)
    kept: list[str] = []
    marks = 0
    for char in _UNSEEN.sub("", words):
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if char.isspace() or char in _BLANK:
            kept.append(" ")
        elif category not in ("Cc", "Cf", "Cs") and marks <= _MOST_MARKS:
            kept.append(char)
    return re.sub(" +", " ", "".join(kept))


def atoms(words: str) -> list[str]:
    """The characters of a run, escaped; between any two of them the run may be cut.

    >>> "".join(atoms("1. *A* [b](c)")), "".join(atoms("A | B: 1-0 (2.5m)"))
    ('1\\\\. \\\\*A\\\\* \\\\[b\\\\](c)', 'A | B: 1-0 (2.5m)')
    """
    return list(_atoms(clean(words), _safe))


def _atoms(text: str, safe: Callable[[re.Match[str]], str]) -> Iterator[str]:
    end = 0
    for match in _SPECIAL.finditer(text):
        yield from text[end : match.start()]
        yield safe(match)
        end = match.end()
    yield from text[end:]


def _safe(match: re.Match[str]) -> str:
    found = match.group()
    if match["gap"]:
        return found + _GAP
    return f"{found[:-1]}\\{found[-1]}" if match["mark"] else found


def code_atoms(words: str) -> list[str]:
    """The characters of a run that stands between backticks, where no backslash helps.

    >>> "".join(code_atoms("`a` <@1>")) == "'a' <\\u200b@1>"
    True
    """
    return list(_atoms(clean(words).replace("`", "'").strip(), _in_code))


def _in_code(match: re.Match[str]) -> str:
    return match.group() + _GAP if match["gap"] and match.group() in "@<" else match.group()


def plain(words: str, most: int) -> str:
    """Words for a place that knows no markup (a button, a choice): cleaned, and cut to so many characters.

    >>> plain("  Mohamed\\n Salah ", 8)
    'Mohamed…'
    """
    return fit(clean(words).strip(), most)


def length(text: str) -> int:
    """How long Discord may hold a text to be: UTF-16 units, never fewer than characters."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def take(pieces: Iterable[str], room: int) -> list[str]:
    """As many of the pieces, from the first, as fit into so many characters."""
    taken: list[str] = []
    for piece in pieces:
        room -= length(piece)
        if room < 0:
            break
        taken.append(piece)
    return taken


def fit(pieces: Iterable[str], room: int) -> str:
    """Join pieces; where they don't fit, cut from the end and say so by an ellipsis."""
    whole = list(pieces)
    if length("".join(whole)) <= room:
        return "".join(whole)
    return "".join(take(whole, room - 1)).rstrip() + ELLIPSIS


def address(url: str) -> str | None:
    """A web address as it may stand in a masked link, or None if it must not be one: other schemes, names in it, too long.

    >>> address("https://a.example/b_(c)?d=e f"), address("javascript:alert(1)"), address("https://good.example@evil.example/")
    ('https://a.example/b_%28c%29?d=e%20f', None, None)
    """
    try:
        parts = urlsplit(clean(url).strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or not re.fullmatch(r"[a-z0-9.-]+", host) or len(url) > _URL_LIMIT:
        return None
    path, query, fragment = (quote(part, safe=_URL_SAFE) for part in (parts.path, parts.query, parts.fragment))
    safe = f"{parts.scheme}://{host}{port}{path}" + (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")
    return safe if len(safe) <= _URL_LIMIT else None
