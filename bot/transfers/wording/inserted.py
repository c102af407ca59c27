"""What is inserted between a subject and its verb, set apart so that the sentence goes on with its subject behind it.

"Okafor, who joined Milan in 2023, is set to sign" is read as "Okafor, who joined Milan in 2023. Okafor is set to sign".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

WHO = frozenset(["who", "whose", "which", "whom"])
_SUBJECTS = frozenset(["P", "C", "R", "X"])
_RESUMES = word_set(
    """
    has have had is are was were will would could can may might must should wants want looks look remains remain says hopes hope joins
    joined signs signed agrees agreed moves leaves returns became becomes expects expect plan plans insist insists appears appear arrives
    completes completed underwent now also
    """
)
_LONGEST = 25


def resumed(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units with the subject told again where a sentence goes on with it after a "who" or "whose"."""
    if WHO.isdisjoint([unit.key for unit in units]):
        return units
    out: list[Unit] = []
    subject: Unit | None = None
    ending = -1
    for at, unit in enumerate(units):
        if unit.key in WHO and at > ending:
            subject = _subject(units, at)
            ending = _end(units, at) if subject is not None else at
        if at == ending and subject is not None and unit.key == ",":
            out += [unit.as_key("."), subject]
        else:
            out.append(unit)
    return out


def _subject(units: Sequence[Unit], who: int) -> Unit | None:
    """Whom a "who" is about."""
    before = [unit for unit in units[max(0, who - 2) : who] if unit.key != ","][-1:]
    return before[0] if before and before[0].key in _SUBJECTS else None


def _end(units: Sequence[Unit], who: int) -> int:
    """The comma behind which the sentence goes on; where the "who" stands if none does."""
    last = min(len(units) - 1, who + _LONGEST)
    return next((n for n in range(who + 2, last) if units[n].key == "," and units[n + 1].key in _RESUMES), who)
