"""What clubs are called in one language alone: by the adjective of their town or colours, or by a word that others bear too.

"Le milieu lyonnais" reads as "le milieu de Lyon", "la dirigenza rossonera" as the club, "der Leipziger" as a player of
Leipzig, "Kölns El Mala" as one of Cologne's. English has its own ways, and none of these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.transfers.names.entries import Club
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.text import fold
from bot.transfers.writing.units import Unit


@dataclass(frozen=True, slots=True)
class Bynames:
    """One language's: `adjectives` by each of their forms, and `usual`: the club that a shared word means where nothing says which."""

    adjectives: dict[str, tuple[str, ...]] = field(default_factory=dict)
    usual: dict[str, str] = field(default_factory=dict)


NO_BYNAMES = Bynames()
_SINGULAR = {
    "es": word_set("el un al del"),
    "it": word_set("il lo un al del dal"),
    "fr": word_set("le un au du"),
    "de": word_set("der des dem den ein"),
}
_OF = {"es": "de", "it": "di", "fr": "de", "de": "von"}
_CLUB_NOUNS = word_set(
    """
    club clubes conjunto cuadro equipo entidad directiva escuadra plantilla societa dirigenza squadra compagine formazione direction
    direccion dirigeants formation ecurie board klub klubs verein bundesligist ligist zweitligist
    """
)
"""What an adjective makes a club's name: "el conjunto rojiblanco", "les dirigeants lyonnais"."""


def bynames(clubs: Iterable[Club]) -> dict[str, Bynames]:
    """The by-names of all clubs by language."""
    found: dict[str, Bynames] = {}
    for club in clubs:
        for language, word in map(_parted, club.adjectives):
            adjectives = found.setdefault(language, Bynames()).adjectives
            for form in forms(language, fold(word)):
                adjectives[form] = (*adjectives.get(form, ()), club.name)
        for languages, word in map(_parted, club.usual):
            for language in languages.split(","):
                found.setdefault(language, Bynames()).usual[fold(word)] = club.name
    return found


def _parted(text: str) -> tuple[str, str]:
    language, _, word = text.partition(" ")
    return language, word


def forms(language: str, word: str) -> Iterator[str]:
    """The forms of an adjective, from the one of a man.

    >>> list(forms("it", "rossonero")), list(forms("es", "azulon"))
    (['rossonero', 'rossonera', 'rossoneri', 'rossonere'], ['azulon', 'azulones', 'azulona', 'azulonas'])
    >>> list(forms("fr", "parisien")), list(forms("de", "Leipziger"))
    (['parisien', 'parisiens', 'parisienne', 'parisiennes'], ['Leipziger', 'Leipzigern', 'Leipzigers'])
    """
    stem, last = word[:-1], word[-1]
    if language == "it":
        endings = {"o": "o a i e", "e": "e i"}.get(last, last)
        yield from (stem + ending for ending in endings.split())
    elif language == "es" and last in "aeo":
        yield from (stem + ending for ending in ("o os a as" if last == "o" else f"{last} {last}s").split())
    else:
        yield word
        endings = {"es": "es a as", "fr": "s ne nes" if word.endswith("en") else "s e es", "de": "n s"}[language]
        yield from (word + ending for ending in endings.split())


def spelled_out(units: list[Unit], language: str) -> list[Unit]:
    """The units with adjectives and genitives of clubs written as names are."""
    if not any(unit.word in ("adjective", "genitive") for unit in units):
        return units
    out: list[Unit] = []
    for at, unit in enumerate(units):
        following = units[at + 1].key if at + 1 < len(units) else ""
        if unit.word == "genitive":
            out += [unit, Unit("'s", unit.end, unit.end)]
        elif unit.word == "adjective":
            _spell(out, unit, following, language)
        elif not (unit.key in _CLUB_NOUNS and language == "de" and at and units[at - 1].word == "adjective"):
            out.append(unit)
    return out


def _spell(out: list[Unit], unit: Unit, following: str, language: str) -> None:
    """Add an adjective: after a word for a club it is the club, after one for a player his; alone, one man is its player."""
    before = out[-1].key if out else ""
    of, player = Unit(_OF[language], unit.start, unit.start), Unit("R", unit.start, unit.start)
    if before in _CLUB_NOUNS:
        out[-1] = unit
    elif before in ("R", "S"):
        out += [of, unit]
    elif following == "X":
        out += [unit, player]
    elif following not in ("R", "S") and following not in _CLUB_NOUNS and before in _SINGULAR[language]:
        out += [player, of, unit]
    else:
        out.append(unit)


def without_genitives(lines: list[list[Unit]]) -> list[list[Unit]]:
    """German names without the s of their genitive, where the item also writes the name itself: "Bissecks" is Bisseck's."""
    names = {unit.name for line in lines for unit in line if unit.key == "X"}
    bare = {name: name[:-1] for name in names if name.endswith("s") and _is_written(name[:-1], names)}
    if not bare:
        return lines
    return [[replace(u, name=bare[u.name]) if u.key == "X" and u.name in bare else u for u in line] for line in lines]


def _is_written(name: str, names: Sequence[str] | set[str]) -> bool:
    return any(other == name or other.endswith(f" {name}") for other in names)
