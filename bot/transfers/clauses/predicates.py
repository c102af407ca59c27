"""Where a sentence of another language goes on to another player without a new subject: "segue Ricci e tratta Coco".

Knows verbs of dealing as headlines and posts string them together; not who does what they tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.grammar import STOPS
from bot.transfers.writing.units import Unit

STRUNG = word_set(
    """
    ufficiale ufficializza annuncia presenta tratta trattano sonda segue seguono pensa pensano insiste lavora prepara offre chiede aspetta
    attende saluta cede vende avvia intensifica definisce prende prendono monitora tenta prova preso presi fatta blinda rinnova ceduto
    ficha fichan negocia sondea sigue pregunta cierra renueva vende ultima prepara ofrece presenta espera quiere busca tantea oficializa
    recrute negocie suit vise prete cede vend prolonge boucle officialise tient surveille discute recupere
    holt verpflichtet verhandelt leiht verkauft bindet beobachtet verlangert jagt umwirbt
    """
)
"""Verbs, and what stands for them in headlines, behind which another player may be told of."""
_NEAR = 8


def goes_on(units: Sequence[Unit], index: int) -> bool:
    """Whether a comma or an "and" parts what is told of one player from what is told of another."""
    if index + 1 >= len(units) or units[index + 1].key not in STRUNG:
        return False
    return _names(reversed(units[max(0, index - _NEAR) : index])) and _names(units[index + 2 : index + 2 + _NEAR])


def _names(units: Iterable[Unit]) -> bool:
    """Whether a player is named before the sentence stops."""
    for unit in units:
        if unit.key == "P" or unit.key in STOPS:
            return unit.key == "P"
    return False
