"""Why an item gives its rumours, as text for a terminal: each rumour with the words, the rule and the names that told it."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill

from bot.transfers.explain import Explanation, Words
from bot.transfers.model import Rumour

_INDENT = 5
_LABEL = 10
_WORDS, _SENTENCE = 200, 1_000
"""Characters of a quotation that are shown, and of the deciding sentence."""
_OTHERS = 4
_WIDTH = 100
_NO_CLUB = {True: "nowhere: the words are about staying", False: "no destination is told"}
_RECOGNISED = {
    "listed": "the full name of a listed player",
    "listed with the club": "the surname of a listed player, whose club the item names",
    "role": "a word for a player stands beside the name",
    "full name": "a full name, in a place where players stand",
    "place in the sentence": "a name in a place where players stand",
    "named with a player": "named side by side with a player",
    "full name beside a club": "the one full name beside a club, and nobody else here plays",
}


def explained(identity: object, found: tuple[Explanation, ...]) -> str:
    """All of one item."""
    name = _safe(str(identity))
    if not found:
        return f"{name}: no rumour\n"
    counted = "1 rumour" if len(found) == 1 else f"{len(found)} rumours"
    blocks = [f"  {number}. {_head(why.rumour)}\n{_body(why)}" for number, why in enumerate(found, start=1)]
    return "\n".join([f"{name}: {counted}", *blocks, ""])


def refused(identity: object, reason: str) -> str:
    """A line that is no valid item."""
    return _safe(f"{identity or 'a line without an id'}: {reason}") + "\n"


def _head(rumour: Rumour) -> str:
    """Player, way and stage in one line."""
    if rumour.move == "renewal":
        way = f"stays with {rumour.from_club}" if rumour.from_club else "stays"
    else:
        way = f"{rumour.from_club or '?'} → {rumour.to_club or '?'}"
    move = "" if rumour.move in ("renewal", "unknown") else f" ({rumour.move.value})"
    return _safe(f"{rumour.player}: {way}, {rumour.stage.value}{move}")


def _body(why: Explanation) -> str:
    return "\n".join(_row(label, _safe(text)) for label, text in _rows(why))


def _row(label: str, text: str) -> str:
    margin = " " * _INDENT
    return fill(text, _WIDTH, initial_indent=f"{margin}{label:<{_LABEL}}", subsequent_indent=margin + " " * _LABEL, break_on_hyphens=False)


def _rows(why: Explanation) -> Iterator[tuple[str, str]]:
    rumour = why.rumour
    yield "evidence", _quoted(Words(rumour.evidence.sentence, rumour.evidence.start, rumour.evidence.end), _SENTENCE)
    yield "read as", why.seen[:_SENTENCE]
    matched = f": {_quoted(why.rule)}" if why.rule else ""
    example = f", as in “{why.example}”" if why.example else ""
    yield "stage", f"{rumour.stage.value}, by the rule “{rumour.rule}”{matched}{example}"
    for said in why.others[:_OTHERS]:
        yield "also", f"{said.stage.value}, by “{said.rule}”: {_quoted(said.sentence)}"
    if len(why.others) > _OTHERS:
        yield "", f"and {len(why.others) - _OTHERS} more"
    yield "player", f"{_quoted(why.player)}: {_RECOGNISED.get(rumour.recognised, rumour.recognised)}; {_key(rumour)}"
    yield "from", _home(why)
    yield "to", f"{rumour.to_club}: {_quoted(why.to)}" if rumour.to_club else _NO_CLUB[rumour.move == "renewal"]
    yield "fee", f"{rumour.fee.amount:,} {rumour.fee.currency.value}: {_quoted(why.fee)}" if rumour.fee else "none is told that counts"
    yield "credit", f"{rumour.credited_to}: {_quoted(why.credit)}" if rumour.credited_to else "the item names nobody as its source"


def _key(rumour: Rumour) -> str:
    return f"in the lists as “{rumour.player_key}”" if rumour.player_key else "not surely anybody in the lists"


def _home(why: Explanation) -> str:
    club = why.rumour.from_club
    if club is None:
        return "the item does not say who holds the player"
    told = "by the words of the item" if why.home_told else "by the list of players, as the item names the club"
    return f"{club}: {_quoted(why.home)}, {told}"


def _quoted(words: Words | None, most: int = _WORDS) -> str:
    """Words and their place; those that no single place holds were put together from several."""
    if words is None:
        return "put together from several places"
    text = " ".join(words.text.split())
    return f"“{text if len(text) <= most else text[:most] + '…'}” ({words.start}-{words.end})"


def _safe(text: str) -> str:
    """Without what would steer the terminal."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
