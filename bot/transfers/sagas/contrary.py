"""Words that contradict outright what others have said: "no agreement yet", "no bid has been made". Pure.

A lower stage alone contradicts nothing: reporters know different amounts, and an article repeats old stages as its
background. Only words like these take a move back (besides a rejection, a denial and a collapse, which are stages).
"""

from __future__ import annotations

import re
from typing import NamedTuple

_AGREED, _BID, _TALKS, _ANY = 5, 4, 3, 1


class Contrary(NamedTuple):
    """Words, the lowest and highest rung that they contradict, and a sentence as example."""

    pattern: str
    lowest: int
    highest: int
    example: str


CONTRARIES = (
    Contrary(
        r"\b(?:no|not|never|without)\b(?:\W+\w+){0,5}?\W+(?:agreements?|agreed|accord|done deal|green light)\b",
        _AGREED, 7, "There is no agreement between the clubs yet.",
    ),
    Contrary(
        r"\b(?:yet|still|failed|unable) to (?:agree|reach|be agreed|strike|settle|find)\b", _AGREED, 7, "The clubs are yet to agree a fee.",
    ),
    Contrary(r"\b(?:far|long way|some way) (?:from|off)\b", _AGREED, 7, "A deal is still far from done."),
    Contrary(
        r"\b(?:not|nothing is|isn['’]?t) (?:\w+ )?(?:done|signed|final|close)\b", _AGREED, 7, "It is not done, whatever was written.",
    ),
    Contrary(r"\bstill (?:some way |far )?apart\b", _AGREED, 7, "The clubs remain in talks but are still far apart."),
    Contrary(r"\bno medical\b", 6, 7, "No medical has been booked."),
    Contrary(
        r"\b(?:no|not|never|without|yet to)\b(?:\W+\w+){0,4}?\W+(?:bids?|offers?|offered|proposals?)\b",
        _BID, _BID, "No bid has been made so far.",
    ),
    Contrary(
        r"\b(?:no|not|never|without|yet to)\b(?:\W+\w+){0,4}?\W+(?:talks|negotiations?|negotiating|discussions?)\b",
        _TALKS, _TALKS, "They are not in talks.",
    ),
    Contrary(
        r"\b(?:contrary to|wide of the mark|premature|inaccurate|not true|untrue|false reports?)\b",
        _ANY, 7, "Reports of a deal are premature.",
    ),
    Contrary(r"\bdespite (?:reports?|claims?|suggestions?|speculation)\b", _ANY, 7, "Despite reports of an agreement, talks go on."),
    Contrary(
        r"\b(?:no hay|sin|todavía no hay|aún no hay) (?:\w+ )?acuerdo\b|\b(?:non c['’]è|manca) (?:\w+ )?(?:accordo|l['’]accordo)\b",
        _AGREED, 7, "Todavía no hay acuerdo entre los clubes.",
    ),
    Contrary(
        r"\b(?:keine|noch keine) (?:\w+ )?einigung\b|\b(?:pas d['’]|aucun )accord\b", _AGREED, 7, "Noch keine Einigung zwischen den Klubs.",
    ),
)  # fmt: skip

_COMPILED = tuple((re.compile(row.pattern, re.IGNORECASE), row.lowest, row.highest) for row in CONTRARIES)
_LONGEST = 600
_ANEW = re.compile(
    r"\b(?:second|third|fourth|fresh|new|improved|increased|better|higher|another|renewed|final|return(?:s|ed|ing)?|again|back with"
    r"|segunda|nueva|mejorad[ao]|nuova|seconda|rilanci\w*|neue[sn]?|zweite[sn]?|verbesserte[sn]?|nouvelle|deuxième)\b",
    re.IGNORECASE,
)


def contradicts(sentence: str, rung: int) -> bool:
    """Whether a sentence says outright that a move has not come as far as `rung`.

    >>> contradicts("Talks go on, but there is no agreement yet.", 6), contradicts("There is no agreement yet.", 4)
    (True, False)
    >>> contradicts("Arsenal are interested in the midfielder.", 6)
    False
    """
    said = sentence[:_LONGEST]
    return any(lowest <= rung <= highest and pattern.search(said) for pattern, lowest, highest in _COMPILED)


def anew(sentence: str) -> bool:
    """Whether a sentence speaks of one more offer, not of the one that is known.

    >>> anew("Villa prepare an improved offer."), anew("Villa have made an offer.")
    (True, False)
    """
    return bool(_ANEW.search(sentence[:_LONGEST]))
