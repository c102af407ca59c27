"""Italian and Spanish verbs told as going on, or as coming, put as rules have them: "sta seguendo" as "segue", "va a fichar" as "fichará".

Forms of verbs only; what their words say is for the rules.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_ONE = word_set("sta starebbe esta estaria lleva llevaria")
_SEVERAL = word_set("stanno starebbero estan estarian llevan llevarian")
_SINCE = word_set("lleva llevan llevaria llevarian")
"""Verbs between which and the other the time stands: "lleva dos semanas negociando"."""
_REACH = {True: 4, False: 2}
_COMING = {"va": "a", "van": "an"}
_ITALIAN = {
    "facendo": "fa fanno", "tenendo": "tiene tengono", "uscendo": "esce escono", "venendo": "viene vengono", "andando": "va vanno",
    "dando": "da danno", "dicendo": "dice dicono", "definendo": "definisce definiscono", "finendo": "finisce finiscono",
    "inserendo": "inserisce inseriscono", "ponendo": "pone pongono", "proponendo": "propone propongono", "salendo": "sale salgono",
    "scegliendo": "sceglie scelgono", "riuscendo": "riesce riescono", "costruendo": "costruisce costruiscono",
}  # fmt: skip
_SPANISH_STEMS = {
    "cerr": "cierr", "pens": "piens", "apost": "apuest", "prob": "prueb", "apret": "apriet", "tent": "tient", "son": "suen", "mov": "muev",
    "quer": "quier", "volv": "vuelv", "com": "com", "encontr": "encuentr", "cont": "cuent", "mostr": "muestr", "rog": "rueg",
    "negoc": "negoc", "recomend": "recomiend", "sigu": "sigu", "persigu": "persigu", "consigu": "consigu",
}  # fmt: skip
_COMING_STEMS = {
    "hacer": "har", "tener": "tendr", "salir": "saldr", "poner": "pondr", "venir": "vendr", "decir": "dir", "querer": "querr",
    "poder": "podr", "mantener": "mantendr", "retener": "retendr", "haber": "habr", "obtener": "obtendr", "proponer": "propondr",
}  # fmt: skip
_ENDING = word_set(
    """
    chiudendo definendo completando perfezionando firmando acquistando prendendo ingaggiando cedendo vendendo formalizzando arrivando
    passando cerrando rematando sellando atando amarrando fichando contratando incorporando traspasando vendiendo cediendo concretando
    firmando completando
    """
)
"""Verbs whose present is of what is done, as it is not while it goes on: "chiude" and "sta chiudendo"."""
_GOING_ON = frozenset(["continua", "continuano"])
"""What stands before an Italian verb that is still done: "continua a seguire"."""
_WITHIN = (_ONE | _SEVERAL) - _SINCE
_TOLD = (_ONE | _SEVERAL | _GOING_ON).union(_COMING)


def as_done(units: list[Unit], language: str) -> list[Unit]:
    """The units of a sentence with such verbs in one word each."""
    if language not in ("it", "es") or _TOLD.isdisjoint([unit.key for unit in units]):
        return units
    out: list[Unit] = []
    goes_on = 0
    for at, unit in enumerate(units):
        if at < goes_on:
            continue
        found = _put(units, at, language) if unit.key in _TOLD else None
        if found is None:
            out.append(unit)
            continue
        last, word = found
        out += units[at + 1 : last] if unit.key in _WITHIN else ()
        out.append(Unit(word, unit.start, units[last].end, word=word))
        goes_on = last + 1
    return out


def _put(units: Sequence[Unit], at: int, language: str) -> tuple[int, str] | None:
    """Where the verb that begins at a place ends, and its one word."""
    key = units[at].key
    if key in _COMING or key in _GOING_ON:
        word = _by_infinitive(key, [unit.key for unit in units[at + 1 : at + 3]], language)
        return (at + 2, word) if word else None
    for n in range(at + 1, min(len(units), at + 1 + _REACH[key in _SINCE])):
        if units[n].key.endswith(("ando", "endo")) and len(units[n].key) > len("dando") and units[n].key not in _ENDING:
            return n, _present(units[n].key, language, several=key in _SEVERAL)
    return None


def _by_infinitive(key: str, following: Sequence[str], language: str) -> str | None:
    """What "va a fichar" and "continua a seguire" are in one word; None where no such verb follows."""
    if len(following) < len(("a", "fichar")) or following[0] != "a":
        return None
    verb = following[1]
    if language == "es":
        return _COMING_STEMS.get(verb, verb) + _COMING[key] if key in _COMING and verb[-2:] in ("ar", "er", "ir") else None
    going = key in _GOING_ON and (verb.endswith(("are", "ere")) or verb == "seguire")
    return _present(verb[:-3] + ("ando" if verb.endswith("are") else "endo"), language, several=key == "continuano") if going else None


def _present(gerund: str, language: str, *, several: bool) -> str:
    """The present of a verb by its gerund.

    >>> _present("seguendo", "it", several=True), _present("siguiendo", "es", several=False)
    ('seguono', 'sigue')
    """
    if language == "it":
        if gerund in _ITALIAN:
            return _ITALIAN[gerund].split()[several]
        ends = {"ando": ("a", "ano"), "endo": ("e", "ono")}[gerund[-4:]]
        return gerund[:-4] + ends[several]
    a = gerund.endswith("ando")
    stem = gerund[:-4] if a or not gerund.endswith("iendo") else gerund[:-5]
    return _SPANISH_STEMS.get(stem, stem) + ("a" if a else "e") + ("n" if several else "")
