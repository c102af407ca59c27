"""What several players do, told as of one: "Okafor and Stach have joined" reads as "P has joined".

So a rule need say once what one does. English only: its verbs have two forms, and their subject stands right before them.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_PLAIN = word_set(
    """
    join leave sign agree want move reject snub prefer choose return complete extend head depart edge pen commit switch accept
    refuse ask push arrive land reach seal put remain stay attract emerge exit decline turn renew seek request near swap trade
    quit favour finalise
    """
)
_HISSING = ("sh", "ch", "x", "s")
_HELPING = {"have": "has", "are": "is", "were": "was", "do": "does"}
_ACTING = {"undergo": "undergoes", "go": "goes"} | {
    verb: f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s" for verb in (*_PLAIN, "become", "pass")
}
"""A verb of several by that of one; some are nouns too ("the Okafor and Stach move")."""
_OPENS = word_set(". : ; , - | that as but while and where if when after before")
"""What stands before those who act, where they do not open the sentence."""


def as_of_one(units: Sequence[Unit]) -> list[Unit]:
    """The units, in which whatever verb follows a list of players has the form that it has for one of them."""
    out = list(units)
    for at in [at for at, unit in enumerate(units[:-1]) if unit.key == "P" and len(unit.people) > 1]:
        key = units[at + 1].key
        acts = not at or units[at - 1].key in _OPENS
        out[at + 1] = units[at + 1].as_key(_HELPING.get(key) or (_ACTING.get(key) if acts else None) or key)
    return out
