"""On what terms a player would move: kind of move and fee, from the sentences that are about him."""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.model import Fee, MoveType, Stage
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.units import Mask, Unit
from bot.transfers.verdict import Outline

_WITH_FEE = (Stage.BID, Stage.BID_REJECTED, Stage.BID_EXPECTED, Stage.FEE_AGREED, Stage.AGREED, Stage.MEDICAL, Stage.OFFICIAL, Stage.TALKS,
             Stage.PERSONAL_TERMS, Stage.COLLAPSED)  # fmt: skip
_PERMANENT = (Stage.FEE_AGREED,)


def _lines(outline: Outline) -> list[int]:
    return list(dict.fromkeys([outline.deciding.line, *(s.line for s in outline.statements)]))


def fee_of(outline: Outline, dressed: Sequence[Sequence[Unit]], found: Sequence[Outline]) -> Fee | None:
    """The fee told of this player and club: in the sentence that decides, then in the others about them."""
    if outline.renewal or outline.deciding.stage not in _WITH_FEE:
        return None
    for number in _lines(outline):
        fee = _fee_in(dressed[number], outline)
        if fee:
            return fee
    if len({o.person for o in found}) == 1:
        own = next((o for o in found if o.deciding.stage in _WITH_FEE), None)
        for line in dressed if own is outline else ():
            fee = _fee_in(line, outline)
            if fee:
                return fee
    return None


def _fee_in(line: Sequence[Unit], outline: Outline) -> Fee | None:
    """The usable sum nearest to the player where a sentence names several players."""
    sums = [(n, unit.sum) for n, unit in enumerate(line) if unit.sum is not None and unit.sum.usable]
    spots = [n for n, unit in enumerate(line) if unit.key == "P"]
    own = [n for n in spots if outline.person in line[n].people]
    best: tuple[int, Fee] | None = None
    for number, found in sums:
        nearest = min(spots, key=lambda n: (abs(n - number))) if spots else None
        if nearest is not None and own and nearest not in own and len(sums) > 1:
            continue
        if spots and not own:
            continue
        distance = min((abs(n - number) for n in own), default=0)
        if best is None or distance < best[0]:
            best = (distance, found.fee)
    return best[1] if best else None


def move_of(outline: Outline, dressed: Sequence[Sequence[Unit]], rules: LanguageRules) -> MoveType:
    """Permanent, loan, free, renewal, or unknown where the words do not say."""
    if outline.renewal:
        return MoveType.RENEWAL
    if outline.deciding.move is not None:
        return outline.deciding.move
    lines = [dressed[number] for number in _lines(outline)]
    if any(unit.word in rules.lexicon.loan for line in lines for unit in line):
        return MoveType.LOAN
    if any(rules.matches(rules.free, Mask(line)) for line in lines):
        return MoveType.FREE
    keys = {unit.key for line in lines for unit in line}
    return MoveType.PERMANENT if "F" in keys or "permanent" in keys or outline.deciding.stage in _PERMANENT else MoveType.UNKNOWN
