"""What merely stands between the words of a sentence, and is passed over when it is read.

Knows how asides are set off, not what the sentence says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from itertools import pairwise

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import PRICED, SEVERAL_CLUBS
from bot.transfers.vocabulary.grammar import ASKING, HE
from bot.transfers.wording.besides import BOTH, besides_abroad, both
from bot.transfers.writing.units import DRESSED, Unit

_VERBS = word_set("are have want were is has")
_NOW = word_set("have has are is will want now")
_BEFORE_NOW = word_set("having previously formerly once")
"""With what an aside begins that tells of what was before the news: "previously linked with Leeds,"."""
_LONGEST = 15
_TWO = 2
_SUMS = frozenset(["F", ",", "/", "and", "-", "about", "around"])
_ASIDES = word_set("however meanwhile though too instead therefore again understandably naturally crucially")
_TELLING = frozenset(["according", "per", "selon", "segun", "secondo", "laut", "d"])
_TOLD = frozenset(["according", "to", "per", "the", "O", "N", "A"]) | word_set(
    """
    selon segun secondo laut d apres nos nuestras nostre informations informaciones informazioni informationen le la l el der die das ha
    podido saber quanto appreso
    """
)
_BESIDES_BOTH = {
    "well": ("as", "well", "as"),
    "along": ("along", "with"),
    "together": ("together", "with"),
    "addition": ("in", "addition", "to"),
}
"""What names one more in English, between two clubs or two players, by its telling word."""
_DRESSING = word_set("C R A 's the a their its")
"""What may stand before the second of two players."""
_IDLE = word_set("reportedly allegedly supposedly apparently seemingly finally seriously actively firmly")
"""Adverbs that say nothing of a move, and would stand between words that do."""
_PASSING = word_set(
    """
    also now just already still currently officially formally today tonight yesterday definitely actually recently clearly really again
    verbally always probably possibly surely certainly simply obviously quietly privately openly publicly directly both all 100
    ufficialmente oficialmente officiellement offiziell
    gia ormai ora anche oggi ancora intanto definitivamente ovviamente praticamente adesso finalmente
    ya tambien ahora hoy todavia practicamente definitivamente
    deja aussi desormais egalement toujours enfin maintenant encore
    bereits auch nun jetzt heute schon weiterhin derzeit aktuell endlich noch
    """
)
"""Adverbs that leave what a verb says of a move as it is, where they stand between its parts: "have officially signed"."""
_BEFORE_PASSING = ASKING | word_set(
    """
    be been being to and who but
    ha hanno e sono sta stanno sara
    han esta estan es son sera
    a ont est sont va vont sera
    hat haben ist sind wird werden steht will wollen soll sollen
    """
)
"""Words behind which they do: "could also sign", "have already been linked"."""
_ACTING = HE | DRESSED | {"they", "who"}
"""Who acts in what follows "also"."""
_TOLD_TOO = word_set("informed aware attentive alert present there in well but of")
_FORESEEN = word_set("planned expected reported revealed anticipated scheduled told mentioned foreseen")
"""What posts add with "as": "signed today, as planned"."""
_TOLD_BY = frozenset(["by", "in", "on", "from", "to", "here", "O"])
"""What follows where it is told by whom, or what is expected."""
_SETTING_OFF = frozenset(["(", "-", ","])
_WAYS = frozenset(["to", "from", "for", "with", "by", "of", "at", "and", "join", "joins"])
_ENDING = word_set(
    ". , ; : ) ( - and or for on in to from with by at is are has have will as who which after before until this next , while but"
)
"""What follows a club that stands by itself, and no word that it only describes."""
_OPTIONS = frozenset(["option", "obligation", "clause"])
_WITH = frozenset(["with", "including"])
_DEALS = PRICED | {"loan", "contract"}
_OPTION_LED = word_set("a an the buy purchase permanent buyout mandatory possible F to")
_OPTION_WORDS = 5
"""What an option is told by, behind "with"."""
_HALF = ("and", "a", "half")
_YEARS = frozenset(["year", "years"])
_PHRASES = (_OPTIONS | _FORESEEN | {"half"}).union(BOTH, _BESIDES_BOTH)
"""Words by which whole phrases are known that are passed over."""
_PASSED_OVER = {"the", "around"} | _IDLE | _PASSING | _PHRASES | _SETTING_OFF
"""Without any of these nothing is passed over."""
_BESIDE = {
    "the": frozenset(["C"]),
    "around": frozenset(["F"]),
    "(": frozenset(["F"]),
    "-": SEVERAL_CLUBS | {"C"},
    ",": _TELLING | _ASIDES | _BEFORE_NOW,
}
"""Words and marks that are passed over beside some others only."""


_OF_COACH = frozenset(["de", "di", "d"])
_QUOTED = 5
"""Words that marks only set off, as in "da el 'sí quiero' al Betis"; more are a speech."""


def plainly_abroad(units: Sequence[Unit]) -> list[Unit]:
    """The same for other languages, in which papers also set single words off by marks, and list by two words."""
    units = besides_abroad(_without_coaches(_without_quotes(units)))
    return plainly(units, frozenset([unit.key for unit in units]))


def _without_coaches(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units without whose team a club's is said to be: "el Barça de Flick"."""
    keys = [unit.key for unit in units]
    coached = [at for at in range(1, len(keys) - 1) if keys[at] in _OF_COACH and keys[at - 1] == "C" and keys[at + 1] == "N"]
    return [unit for at, unit in enumerate(units) if at not in coached and at - 1 not in coached] if coached else units


def _without_quotes(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units without the marks around a few words."""
    marks = [at for at, unit in enumerate(units) if unit.key in ("'", '"')]
    if len(marks) < _TWO:
        return units
    dropped: set[int] = set()
    for first, last in pairwise(marks):
        if first not in dropped and units[first].key == units[last].key and last - first - 1 <= _QUOTED and units[last - 1].key != ":":
            dropped |= {first, last}
    return [unit for at, unit in enumerate(units) if at not in dropped]


def plainly(units: Sequence[Unit], present: frozenset[str]) -> list[Unit]:
    """The units without what merely stands between: a sum told again in brackets, ", however," or ", according to Marca,".

    `present`: the keys of the units, asked once for all that looks for words in a sentence.
    """
    told = {key for key in _PASSED_OVER & present if key not in _BESIDE or not _BESIDE[key].isdisjoint(present)}
    if not told:
        return list(units)
    if not _PHRASES.isdisjoint(told):
        for reading, words in _READINGS:
            units = units if told.isdisjoint(words) else reading(units)
    out: list[Unit] = []
    goes_on = 0
    for at in [at for at, unit in enumerate(units) if unit.key in told]:
        end = _end_of_idle(units, at) if at >= goes_on else at
        if end > at:
            out += units[goes_on:at]
            goes_on = end
    return [*out, *units[goes_on:]]


def _end_of_idle(units: Sequence[Unit], at: int) -> int:
    """Where the sentence goes on behind what is passed over from here on; here, where nothing is."""
    key = units[at].key
    if key in _SETTING_OFF:
        return _aside(units, at) or at
    if key == "around":
        return at + ([other.key for other in units[at + 1 : at + 2]] == ["F"])
    idle = key in _IDLE or (key == "the" and _before_a_name(units, at)) or (key in _PASSING and _adds_nothing(units, at))
    return at + idle


def _without_options(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units without the option that comes with a deal: "a loan deal with an option to buy for Okafor"."""
    for at in [n for n, unit in enumerate(units) if unit.key in _OPTIONS][::-1]:
        first = next((n for n in range(at - 1, max(at - _OPTION_WORDS, 0), -1) if units[n].key in _WITH), None)
        if first is None or units[first - 1].key not in _DEALS or not _OPTION_LED.issuperset(u.key for u in units[first + 1 : at]):
            continue
        end = at + 1
        end += 1 if [u.key for u in units[end : end + 1]] in (["clause"], ["included"]) else 0
        end += _TWO if [u.key for u in units[end : end + _TWO]] in (["to", "buy"], ["to", "purchase"]) else 0
        if [u.key for u in units[end : end + 1]] in (["for"], ["to"], ["from"], ["with"]):
            units = [*units[:first], *units[end:]]
    return units


def _as_foreseen(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units without "as planned", "as always expected" and the like, but where it is told by whom."""
    for at in [n for n, unit in enumerate(units) if unit.key in _FORESEEN][::-1]:
        first = at - 1 - (units[at - 1].key in _PASSING or units[at - 1].key in ("always", "exclusively", "first", "previously"))
        following = units[at + 1].key if at + 1 < len(units) else ""
        if first > 0 and units[first].key == "as" and units[first - 1].key != "confirmed" and following not in _TOLD_BY:
            units = [*units[:first], *units[at + 1 :]]
    return units


def _whole_years(units: Sequence[Unit]) -> Sequence[Unit]:
    """A "four-and-a-half-year deal" as a four-year deal."""
    keys = [unit.key for unit in units]
    for at in [n for n, key in enumerate(keys[1:-1], 1) if key == "half" and keys[n + 1] in _YEARS and tuple(keys[n - 2 : n + 1]) == _HALF][
        ::-1
    ]:
        units = [*units[: at - 2], *units[at + 1 :]]
    return units


def _before_a_name(units: Sequence[Unit], at: int) -> bool:
    """Whether "the" stands before a club's name as other languages put it: "moving to the Napoli"."""
    if not at or units[at - 1].key not in _WAYS:
        return False
    following = [unit.key for unit in units[at + 1 : at + 3]]
    return following[:1] == ["C"] and _ENDING.issuperset(following[1:])


def _adds_nothing(units: Sequence[Unit], at: int) -> bool:
    """Whether "also" stands between a verb's parts ("have also been linked"), where what follows needs it not ("also informed")."""
    following = units[at + 1].key if at + 1 < len(units) else ""
    before = units[at - 1].key if at else ""
    if units[at].key == "still" and following in ("a", "an"):
        return False
    binds = before in _BEFORE_PASSING or (units[at].key == "also" and before in _ACTING and following.isalpha())
    return binds and following not in _TOLD_TOO


def _past(units: Sequence[Unit], at: int) -> int:
    """The comma that ends "having signed Okafor last summer," before what is told of now; `at` if none does."""
    closing = next((n for n in range(at, min(len(units), at + _LONGEST)) if units[n].key == ","), len(units))
    return closing if closing + 1 < len(units) and units[closing + 1].key in _NOW else at


def _besides(units: Sequence[Unit]) -> Sequence[Unit]:
    """ "Leeds as well as Everton", "Okafor, along with Stach,": two that are told of alike, as "and" would list them."""
    for telling in [n for n, unit in enumerate(units) if unit.key in _BESIDES_BOTH][::-1]:
        words = _BESIDES_BOTH[units[telling].key]
        at = telling - words.index(units[telling].key)
        before = at - 1 - (at > 0 and units[at - 1].key == ",")
        if before < 0 or units[before].key not in ("C", "P") or tuple([unit.key for unit in units[at : at + len(words)]]) != words:
            continue
        named = at + len(words)
        while named < len(units) and units[named].key != units[before].key and units[named].key in _DRESSING:
            named += 1
        if named < len(units) and units[named].key == units[before].key:
            closed = before < at - 1 and [unit.key for unit in units[named + 1 : named + 2]] == [","]
            link = Unit("and", units[at].start, units[at].end, word="and")
            units = [*units[: before + 1], link, *units[at + len(words) : named + 1], *units[named + 1 + closed :]]
    return units


def _aside(units: Sequence[Unit], at: int) -> int | None:
    """Where the sentence goes on after words that stand aside; None where none begin here."""
    if units[at].key == "(" and at and units[at - 1].key == "F":
        end = at + 1
        while end < len(units) and units[end].key in _SUMS:
            end += 1
        return end + 1 if end > at + 1 and end < len(units) and units[end].key == ")" else None
    if units[at].key == "-" and at and units[at - 1].key in SEVERAL_CLUBS:
        return at + 1
    if units[at].key == "-" and at and units[at - 1].key == "C" and at + 1 < len(units) and units[at + 1].key in _VERBS:
        return at + 1
    if units[at].key == "," and at and at + 2 < len(units):
        end = at + 1
        if units[end].key in _TELLING:
            while end < len(units) and units[end].key in _TOLD:
                end += 1
        elif units[end].key in _ASIDES:
            end += 1
        elif units[end].key in _BEFORE_NOW:
            end = _past(units, end)
        return end + 1 if end > at + 1 and end + 1 < len(units) and units[end].key == "," else None
    return None


_READINGS: tuple[tuple[Callable[[Sequence[Unit]], Sequence[Unit]], Set[str]], ...] = (
    (_besides, _BESIDES_BOTH.keys()),
    (both, BOTH.keys()),
    (_whole_years, frozenset(["half"])),
    (_without_options, _OPTIONS),
    (_as_foreseen, _FORESEEN),
)
"""Phrases that are passed over, or put as others are, in this order, with the words by which they are known."""
