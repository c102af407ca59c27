"""Italian, Spanish and French verbs in all their forms, for a thesaurus: "ficharon", "han contratado" and "incorporará" are one verb's.

A line is a verb and those that it stands for; what is no regular form is told behind it:

    rifiutare: respingere(respinto) declinare     respinto: its participle
    vigilar: seguir(sigu)                         sigu: its stem in the present

All that reading asks of a form is whether it is told of now, of something done or to be done: so the plural, the feminine, the past and
"would" are put as the singular of the present, the participle and the future are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

_VERB = re.compile(r"(\w+)(?:\(([\w ]+)\))?")


class Forms(NamedTuple):
    """A verb's forms as rules have them, and the others by the one that each is put as."""

    plain: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]


def spanish(verb: str, told: str = "") -> Forms:
    """The forms of a Spanish verb, without accents; `told`: its stem in the present.

    >>> spanish("fichar").plain
    ('fichar', 'ficha', 'fichado', 'fichando', 'fichara')
    """
    stem, vowel = verb[:-2], verb[-2]
    a = vowel == "a"
    present, participle = told or stem, stem + ("ad" if a else "id")
    past = (stem + ("o" if a else "io"), stem + ("aron" if a else "ieron"))
    return Forms(
        (verb, present + ("a" if a else "e"), f"{participle}o", stem + ("ando" if a else "iendo"), f"{verb}a"),
        (tuple(verb + them for them in ("lo", "la", "le")), (present + ("an" if a else "en"),),
         (f"{participle}a", f"{participle}os", f"{participle}as", *past), (), (f"{verb}an", f"{verb}ia", f"{verb}ian")),
    )  # fmt: skip


def italian(verb: str, told: str = "") -> Forms:
    """The forms of an Italian verb, without accents; `told`: its participle.

    >>> italian("respingere", "respinto").plain
    ('respingere', 'respinge', 'respinto', 'respingendo', 'respingera')
    """
    stem, vowel = verb[:-3], verb[-3]
    a = vowel == "a"
    participle = (told or stem + ("ato" if a else "ito" if vowel == "i" else "uto"))[:-1]
    future = _hard(stem) + "er" if a else verb[:-1]
    return Forms(
        (verb, stem + ("a" if a else "e"), f"{participle}o", stem + ("ando" if a else "endo"), f"{future}a"),
        ((), (stem + ("ano" if a else "ono"),), (f"{participle}a", f"{participle}i", f"{participle}e"), (),
         (f"{future}anno", f"{future}ebbe", f"{future}ebbero")),
    )  # fmt: skip


def french(verb: str, told: str = "") -> Forms:
    """The forms of a French verb in -er, without accents; `told`: its stem in the present. Its participle is its present.

    >>> french("recruter").plain, french("rappeler", "rappell").plain[1]
    (('recruter', 'recrute', 'recrutera', 'recrutee'), 'rappelle')
    """
    stem = verb[:-2]
    present = told or stem
    participle = () if present == stem else (f"{stem}e",)
    return Forms(
        (verb, f"{present}e", f"{present}era", f"{stem}ee"),
        ((), (*participle, f"{present}ent", f"{present}erait", f"{present}eraient", f"{stem}es"), (f"{present}eront",), (f"{stem}ees",)),
    )


def _hard(stem: str) -> str:
    """A stem before "e", spelled as it sounds: "cercherà", "lascerà"."""
    if stem[-1] in "cg":
        return f"{stem}h"
    return stem[:-1] if stem.endswith(("ci", "gi")) else stem


_LANGUAGES = {"es": spanish, "it": italian, "fr": french}


def conjugated(text: str, language: str) -> str:
    """A table of verbs as the blocks of a thesaurus.

    >>> print(conjugated("seguire: osservare", "it").splitlines()[0])
    / seguire segue seguito seguendo seguira
    """
    return "\n".join(_block(line, language) for line in text.split("\n") if line.strip())


def _block(line: str, language: str) -> str:
    first, *rest = [_LANGUAGES[language](verb, told) for verb, told in _VERB.findall(line)]
    rows = [*_rows(first.others), *(row for verb in rest for row in (verb.plain, *_rows(verb.others)))]
    return "\n".join([f"/ {' '.join(first.plain)}", *(f"  {' '.join(row)}" for row in rows)])


def _rows(others: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, ...]]:
    yield from zip_longest(*others, fillvalue="-")
