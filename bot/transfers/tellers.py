"""Who is credited although no list knows his name: an outlet that ends a sentence, and a reporter whose handle signs a post.

An unlisted name at the end, behind words of reporting, is an outlet's: "Leeds want Okafor, reports Harbour Times." It is none where it
is a club's or a country's, or where somebody may merely say it: "..., says Marco Rossi" is what Rossi says of himself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.world import CALENDAR, TODAY
from bot.transfers.writing.units import Unit

_SITE = r"(?:[\w-]{1,40}\.){1,3}[a-z]{2,6}"
_NAME = rf"(?P<name>{_SITE}|[A-Z][\w'’&-]*(?: (?:[A-Z0-9][\w'’&-]*|de|del|dello|della|di|du|la|of|and|&)){{0,4}})"
_END = r"(?:(?: on| in)? (?:today|yesterday|this morning|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))?[.!]?\s*$"
_SENTENCE_ENDS = (
    re.compile(rf"[,–—-] (?P<verb>reports?|claims?|says?|reveals?|writes?|per|via|according to|as per) (?:the )?{_NAME}{_END}"),
    re.compile(rf"[,–—-] (?:the )?{_NAME} (?P<verb>reports?|understands?|reported|claims?|(?:has|have) (?:reported|learned|learnt)){_END}"),
    re.compile(rf"[\"”'’][,.]? (?:he |she )?(?P<verb>told) (?:the )?{_NAME}[.!]?\s*$"),
)
_INFORMATION = re.compile(r"\b(?P<name>[A-ZÄÖÜ][\w.]+)-(?:Informationen|Infos?|Recherchen|Angaben)\b")
"""How German names whose information it is: "nach Sky-Infos", "Bild-Informationen zufolge"."""
_CALLS = ("report", "claim", "say", "reveal", "write", " per ", " via ", "according", "understand", "learn", "told ")
"""What a sentence must hold for any of these to be looked for."""
_SAID = frozenset(["says", "say", "claims", "claim", "reveals", "reveal"])
"""What people do as well as outlets."""
_NO_OUTLET = frozenset(["C", "A", "F", "R", "S", "Z", "E"])
_NOBODY = CALENDAR | TODAY | word_set("he she they it reports sources twitter x instagram club")
CAMERAS = "🎥📷📸📹📽🖼🎬"
"""Signs beside the name of one who took a picture, and reported nothing."""
_BEFORE_SIGNATURE = frozenset([".", ")", '"', "C", ":"])


def unlisted_outlet(text: str, units: Sequence[Unit], offset: int) -> str | None:
    """The outlet that ends a sentence behind words of reporting, though no list holds it. `offset`: where the sentence begins.

    >>> unlisted_outlet("Leeds want Okafor, reports Harbour Times.", (), 0), unlisted_outlet("Leeds reports are due on Monday.", (), 0)
    ('Harbour Times', None)
    """
    informed = _INFORMATION.search(text) if "-" in text else None
    if informed:
        return informed["name"]
    if not [call for call in _CALLS if call in text]:
        return None
    for pattern in _SENTENCE_ENDS:
        found = pattern.search(text)
        if found and found["name"].split(maxsplit=1)[0].lower() not in _NOBODY and _may_report(found, units, offset):
            return found["name"]
    return None


def _may_report(found: re.Match[str], units: Sequence[Unit], offset: int) -> bool:
    """Whether the units of a name leave it to be an outlet's: one that is read as a person's reports, but what it says is its own."""
    first, last = offset + found.start("name"), offset + found.end("name")
    inside = {unit.key for unit in units if unit.start < last and unit.end > first}
    if inside & _NO_OUTLET:
        return False
    return not (found["verb"] in _SAID and inside & {"N", "P", "X"})


def signature(text: str, units: Sequence[Unit], is_reporter: Callable[[str], bool]) -> str | None:
    """The listed reporter whose handle alone ends a sentence of a post: "Medical next. @a_reporter"; not who took the picture."""
    while units and units[-1].key in (".", "C") and (units[-1].key == "." or units[-1].name.startswith("#")):
        units = units[:-1]
    if not units or units[-1].key != "O" or not units[-1].name.startswith("@"):
        return None
    alone = len(units) == 1 or units[-2].key in _BEFORE_SIGNATURE
    keys = [unit.key for unit in units]
    if not alone or keys.count("O") > 1 or "@" in keys or any(sign in text for sign in CAMERAS):
        return None
    return units[-1].name if is_reporter(units[-1].name) else None
