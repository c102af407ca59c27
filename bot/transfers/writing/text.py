"""Plain text to folded words and sentences with their offsets.

Knows writing (scripts, punctuation, line breaks), not football and no language. Every token keeps where it stands in
the text, so that whatever is read from it can be shown again.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bot.transfers.vocabulary import word_set

MAX_TOKENS = 400
"""Tokens of one sentence; what has more is no prose and is cut in pieces, so that reading stays linear in the text."""
MAX_SENTENCES = 10_000
"""Sentences of one text; what has more is no prose, and the rest is not read."""

_SPECIAL = {
    "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ŋ": "n", "ə": "e",
}  # fmt: skip


def _fold_table() -> dict[int, str | None]:
    table: dict[int, str | None] = dict.fromkeys(range(0x300, 0x370))
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        bare = "".join(c for c in unicodedata.normalize("NFD", chr(code).lower()) if not unicodedata.combining(c))
        table[code] = _SPECIAL.get(bare, bare)
    return table


_FOLD = _fold_table()

_ENDINGS = r"\.(?:com|co\.uk|co|org|net|pro|ly|video|it|es|de|fr|tv|me|eu)\b"
_URL = rf"(?P<url>(?i:https?://\S+|(?:[\w-]{{1,63}}\.){{0,4}}[\w-]{{1,63}}{_ENDINGS}(?:/\S*)?))"
_PROSE = (
    r"(?P<word>[yY]/[oO]\b|[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*)"
    r"|(?P<tag>@[\w.-]{1,60}\.(?:social|com|net|org|uk|de|fr|it|es)\b|[@#]\w+)"
    r"|(?P<poss>(?<=\w)['’‘´`](?i:s)\b)"
    r"|(?P<mark>[.,;:!?()\[\]\"“”„«»‘’'\-–—/&+|…→➡▶➜⟶✈⬅←✅<>=*]|[🤝🔜](?<=\w .)(?=[^\w\n]{1,6}\w))"
)
_PLAIN = r"(?<= )(?P<plain>(?:[A-Za-z]++ )++)"
"""Words without accents and with a space around each, which is most of all prose: cut at once, as nothing is glued to them."""
_TOKEN = re.compile(f"{_PLAIN}|{_PROSE}")
_TOKEN_OR_URL = re.compile(f"{_PLAIN}|{_URL}|{_PROSE}")
_ADDRESS = re.compile(_ENDINGS, re.IGNORECASE)
"""What every address has that is written without "://": text without either is cut by the faster pattern."""
_SITE = re.compile(rf"[\w.-]+{_ENDINGS}\S*[ \t]*$", re.MULTILINE)
"""An address alone on its line, as below the preview of a page."""
_TAG_ALONE = re.compile(r"[@#]\w{1,50} ?\n ?(?=[a-z!?,;:])")
_HANDLE = re.compile(r"[@/]\S*+\Z")
_LONGEST_HANDLE = 60
"""A handle or an address, among whose parts a full stop stands too; how far back it is sought."""
_GLUE = frozenset("-–/‐‑'’‘´`.·")
_SENTENCE_END = re.compile(
    r"[.!?…‼⁉\n](?:(?<=\n)\n*+|(?<!\n)(?<![.!?…‼⁉][.!?…‼⁉])(?<![‼⁉]\ufe0f[.!?…‼⁉])"
    r"(?:(?<=[‼⁉])\ufe0f)?+(?:[.!?…]|[‼⁉]\ufe0f?+)*+[\"”»’')\]]*+(?=\s|"
    r"(?:(?<=[^\W\d_A-Z]{3}[.!?])|(?<=[^\W\d_A-Z]{2}[.!?][\"”]))(?!Com |Net |Org )[A-Z][a-z]{0,12}[ ’',]))"
)
"""Full marks before a space, or before a word with a capital that lost it ("on loan.The winger"), with what closes a quotation; or line
breaks. Sought by its first character, and only where a run of marks begins, so that a text of marks alone takes no longer than another.
"""
_ABBREVIATIONS = word_set(
    """
    st jr sr mr mrs ms dr vs fc ca bzw mio mrd mill mln inkl exkl evtl ggf approx incl ste sra
    """
)
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS))
_TRAILING_CREDIT = re.compile(r"\s*[(\[][^()\[\]\n]{2,80}[)\]](?:[.,]?(?:\s*[-,]?\s*external\b)?)?(?=\s|$)")


@dataclass(slots=True, init=False)
class Token:
    """A word, a possessive ending, a handle or tag, an address, or a punctuation mark.

    `key` is folded; `glued` is the hyphen, slash or apostrophe by which it continues the word before it, if one does. Never
    changed once made; not frozen, as that makes making one three times as dear, and made as a `Unit` is.
    """

    kind: str
    text: str
    key: str
    start: int
    end: int
    glued: str

    def __init__(self, kind: str, text: str, key: str, start: int, end: int, glued: str = "") -> None:
        self.kind = kind
        self.text = text
        self.key = key
        self.start = start
        self.end = end
        self.glued = glued


class Sentence(NamedTuple):
    """A sentence: where it stands in the text, its tokens, and their keys. `block` counts the line it stands in; `tagged`: it has the
    sign of a handle or of a tag.
    """

    start: int
    end: int
    tokens: tuple[Token, ...]
    keys: list[str]
    block: int
    tagged: bool


def fold(text: str) -> str:
    """Lower case without accents, so that two spellings of a name are one.

    >>> fold("Gyökeres"), fold("Ødegaard"), fold("Kōki"), fold("Cafe\u0301")
    ('gyokeres', 'odegaard', 'koki', 'cafe')
    """
    return text.lower().translate(_FOLD) if not text.isascii() else text.lower()


def tokenize(text: str, start: int = 0, end: int | None = None, pattern: re.Pattern[str] | None = None) -> list[Token]:
    """Cut text into tokens; a hyphen, slash or apostrophe inside a word is dropped and its right part is `glued`, be it a tag or not.
    `pattern` is what cuts it, where that is known.

    >>> [t.key for t in tokenize("Wan-Bissaka's all'Inter (£5m)")]
    ['wan', 'bissaka', "'s", 'all', 'inter', '(', '5m', ')']
    >>> [t.key for t in tokenize("dell'#Inter e Roma-@OM")]
    ['dell', '#inter', 'e', 'roma', '@om']
    """
    tokens: list[Token] = []
    end = len(text) if end is None else end
    for match in (pattern or _cutting(text, start, end)).finditer(text, start, end):
        kind = match.lastgroup
        first, last = match.span()
        raw = text[first:last]
        if kind == "plain":
            small = raw.islower()
            for word in raw.split():
                last = first + len(word)
                tokens.append(Token("word", word, word if small else word.lower(), first, last))
                first = last + 1
        elif kind == "word":
            glued = text[first - 1] if text[first - 1] in _GLUE and first >= start + 2 and text[first - 2].isalnum() else ""
            tokens.append(Token("word", raw, raw.lower() if raw.isascii() else fold(raw), first, last, glued))
        elif kind == "mark":
            if not (raw in _GLUE and start < first and last < end and text[first - 1].isalnum() and _begins_word(text[last])):
                tokens.append(Token("mark", raw, raw, first, last))
        else:
            tokens.append(Token(kind or "", raw, "'s" if kind == "poss" else fold(raw), first, last))
    return tokens


def _cutting(text: str, start: int, end: int) -> re.Pattern[str]:
    """What cuts a stretch of text into tokens: slower where there may be an address."""
    return _TOKEN_OR_URL if text.find("://", start, end) >= 0 or _ADDRESS.search(text, start, end) else _TOKEN


def _begins_word(character: str) -> bool:
    return character.isalnum() or character in "#@"


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a name, as the gazetteer knows it.

    >>> words("Bodø/Glimt"), words("1. FC Köln")
    (('bodo', 'glimt'), ('1', 'fc', 'koln'))
    """
    return tuple(token.key for token in tokenize(text) if token.kind in ("word", "tag", "poss"))


def sentences(text: str) -> list[Sentence]:
    """Cut text into sentences. A line break ends one unless the next line goes on in lower case.

    The outlet in brackets behind a gossip line belongs to the sentence before it.

    >>> [text[s.start : s.end] for text in ["A bid for St. Juste is in. (Marca) Next."] for s in sentences(text)]
    ['A bid for St. Juste is in. (Marca)', 'Next.']
    """
    found: list[Sentence] = []
    start, block = 0, 0
    pattern = _TOKEN if _cutting(text, 0, len(text)) is _TOKEN else None
    for match in _SENTENCE_END.finditer(text):
        mark, after = match.span()
        if mark < start:
            continue
        newline = text[mark] == "\n"
        stop = mark if newline else after
        if not newline:
            if _goes_on(text, mark, after, start):
                continue
            credit = _TRAILING_CREDIT.match(text, stop)
            if credit:
                stop = credit.end()
        elif after - mark == 1 and _carries_on(text, after):
            continue
        _add(found, text, (start, stop), block, pattern)
        if len(found) >= MAX_SENTENCES:
            return found
        start = max(stop, after)
        block += newline
    _add(found, text, (start, len(text)), block, pattern)
    return found


def _carries_on(text: str, after: int) -> bool:
    """Whether a line goes on with the sentence before it: in lower case, or with a tag alone before a line that does."""
    return (text[after : after + 2].lstrip(" ")[:1].islower() and not _SITE.match(text, after)) or _TAG_ALONE.match(text, after) is not None


def _goes_on(text: str, mark: int, after: int, start: int) -> bool:
    """Whether a full stop ends no sentence: an abbreviation, an initial, an ordinal, the number of a line, or lower case after it."""
    rest = text[after : after + 3].lstrip()
    if rest and not text[after].isspace() and _HANDLE.search(text, max(start, mark - _LONGEST_HANDLE), mark):
        return True
    if rest[:1].islower() and text[mark] in ".…":
        return True
    if text[mark] != "." or after - mark > 1:
        return False
    if mark - start > _LONGEST_ABBREVIATION and text[mark - 1 - _LONGEST_ABBREVIATION : mark].isalnum():
        return False
    first = mark
    while first > start and text[first - 1].isalnum():
        first -= 1
    last = fold(text[first:mark])
    one_letter = len(last) == 1 and last.isalpha()
    number = last.isdigit() and len(last) <= 2 and rest[:1].isupper()
    ordinal = number and text[after : after + 4].strip().startswith(("FC", "FSV", "FFC"))
    return last in _ABBREVIATIONS or one_letter or ordinal or (number and (first == 0 or text[first - 1] == "\n"))


def _add(found: list[Sentence], text: str, at: tuple[int, int], block: int, pattern: re.Pattern[str] | None) -> None:
    start, stop = at
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if start < stop:
        tokens = tokenize(text, start, stop, pattern)
        tagged = text.find("#", start, stop) >= 0 or text.find("@", start, stop) >= 0
        if 0 < len(tokens) <= MAX_TOKENS:
            found.append(Sentence(start, stop, tuple(tokens), [token.key for token in tokens], block, tagged))
            return
        for first in range(0, len(tokens), MAX_TOKENS):
            part = tuple(tokens[first : first + MAX_TOKENS])
            found.append(Sentence(part[0].start, part[-1].end, part, [token.key for token in part], block, tagged))
