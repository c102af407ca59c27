"""What several players do, told as of one: "Okafor and Stach have joined" reads as "P has joined".

So a rule need say once what one does. English only: its verbs have two forms, and their subject stands right before them.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.units import Unit
from bot.transfers.vocabulary import word_set

_PLAIN = word_set(
    """
    join leave sign agree want move reject snub prefer choose return complete extend head depart edge pen commit switch accept
    refuse ask push arrive land reach seal put remain stay attract emerge exit decline turn renew seek request close near swap trade
    quit favour finalise
    """
)
_HISSING = ("sh", "ch", "x", "s")
_OF_ONE = {"have": "has", "are": "is", "were": "was", "do": "does", "undergo": "undergoes", "go": "goes"} | {
    verb: f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s" for verb in (*_PLAIN, "become", "pass")
}
"""A verb of several by that of one."""


def as_of_one(units: Sequence[Unit]) -> list[Unit]:
    """The units, in which whatever verb follows a list of players has the form that it has for one of them."""
    out = list(units)
    for at, unit in enumerate(units[:-1]):
        if unit.key == "P" and len(unit.people) > 1 and units[at + 1].key in _OF_ONE:
            out[at + 1] = units[at + 1].as_key(_OF_ONE[units[at + 1].key])
    return out
