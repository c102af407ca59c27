"""German compound words, read by their last part: a "Rekordtorschütze" is a player, a "Wechselgerücht" no name at all.

Every noun has a capital in German, so what is not told here or by a list may be taken for a name.
"""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = ("", "s", "n", "en", "es", "in", "innen", "er", "e")
_PLAYERS = (
    "spieler sturmer verteidiger torwart torhuter keeper profi profis star stars talent kapitan angreifer juwel knipser mittelfeldmann "
    "torjager shootingstar rechtsaussen linksaussen schutze flugelflitzer abwehrmann offensivmann leihgabe nationalspieler kicker"
)
_STAFF = "trainer coach boss bosse chef manager berater direktor vorstand prasident scout reporter experte journalist insider leiter"
_NOUNS = (
    "ung ungen heit keit schaft tion tionen vertrag klausel wechsel poker angebot offerte klub klubs verein vereine team liga ligist "
    "deal deals transfer transfers summe option pflicht frage jahr jahre woche ende start gesprach gesprache markt wert kandidat ziel "
    "fenster gerucht geruchte hammer bombe news ticker check duell kracher meister konkurrenz interesse zusage absage million millionen "
    "frist bericht berichte medien angabe angaben kreise umfeld anfrage verbleib abgang zugang ausleihe verkauf einkauf kader strafe stopp "
    "losung suche liste nachfolge ruckkehr abschied zeitung portal vorwurf einsatz verletzung wahl entwicklung kosten gewinn "
    "gehalt termin tag tage spiel sieg saison phase runde woche rennen plan plane sorge wunsch idee tausch paket basis"
)
_SHORTEST = 8


def _endings(words: str, inflections: tuple[str, ...] = _ENDINGS) -> tuple[str, ...]:
    return tuple(word + ending for word in words.split() for ending in inflections)


_INFLECTED = frozenset(["profis", "stars", "keepers", "talents", "spielers", "kapitans"])
_OF_PLAYERS, _OF_STAFF, _OF_NOUNS = _endings(_PLAYERS), _endings(_STAFF), _endings(_NOUNS, ("", "s", "n", "en", "es"))


@lru_cache(maxsize=4096)
def compound(key: str) -> str:
    """What a folded German noun is by its last part: R, S, "noun", or nothing known.

    >>> compound("flugelsturmers"), compound("weltmeistertrainer"), compound("transfergeruchte"), compound("woltemade")
    ('R', 'S', 'noun', '')
    """
    if len(key) < _SHORTEST:
        return "R" if key in _INFLECTED else ""
    if key.startswith("wunsch"):
        return "noun"
    if key.endswith(_OF_PLAYERS):
        return "R"
    if key.endswith(_OF_STAFF):
        return "S"
    return "noun" if key.endswith(_OF_NOUNS) else ""
