"""Names of outlets that readers of news set behind a title: "Leeds close in on Okafor - Harbour Times".

Nobody lists all outlets, and one that is not listed looks like somebody's name. Knows how such titles end, and that some
are told twice, the outlet behind each: that is the same line again, and no second report.
"""

from __future__ import annotations

import re

from bot.transfers.vocabulary import word_set
from bot.transfers.writing.text import fold

_MARKS = (" - ", " – ", " — ", " | ", "Soccer-", "Football-")
_TWICE = re.compile(r"\A(?P<title>[^\n]{12,300}?) [-–—|] (?P<outlet>[^\n]{2,40}?)\.?\s+(?P=title)\s+(?P=outlet)\.?\s*\Z")
_PART = r"(?:[A-Z][\w'’.&]*|de|of|the|and|&)"
_BEHIND = re.compile(rf"\A[^\n]{{12,300}} (?P<mark>[-–—|]) (?P<outlet>{_PART}(?: {_PART}){{0,4}})(?=\n|\Z)")
_ENDS_SO = re.compile(rf" [-–—|] {_PART}(?: {_PART}){{0,4}}(?=\n|\Z)")
"""A row that an outlet ends; where several do, each tells whose it is, as `columns` reads."""
_OUTLETS = word_set(
    """
    futbol football soccer sport sports news times post herald daily gazette echo mail telegraph argus chronicle live mirror express
    sun record radio tv media magazine journal tribune mercury courier press today online network insider examiner
    observer guardian independent bulletin reporter globe sentinel review report
    """
)
"""Words of which outlets' names are made."""
_SLUG = re.compile(r"\A(?:Soccer|Football)[-–—](?=[A-Z])")
"""What agencies set before a title: "Soccer-Okafor joins Leeds"."""
_SITE = re.compile(r"\.(?:com|co\.uk|net|org|it|es|de|fr)$", re.IGNORECASE)


def without_imprint(text: str) -> str:
    """A text with blanks for the outlet behind its title, and for the same title told again.

    >>> without_imprint("Leeds close in on Okafor - Harbour Times").rstrip()
    'Leeds close in on Okafor'
    >>> without_imprint("Leeds close in on Okafor - Kop Kraze. Leeds close in on Okafor Kop Kraze").rstrip()
    'Leeds close in on Okafor'
    >>> without_imprint("Leeds close in on winger - Noah Okafor")
    'Leeds close in on winger - Noah Okafor'
    """
    if not any(mark in text for mark in _MARKS):
        return text
    slug = _SLUG.match(text)
    if slug:
        text = _blank(text, 0, slug.end())
    twice = _TWICE.match(text)
    if twice:
        return _blank(text, twice.end("title"), len(text))
    behind = _BEHIND.match(text)
    if (
        behind
        and _ENDS_SO.search(text, behind.end()) is None
        and (_SITE.search(behind["outlet"]) or not _OUTLETS.isdisjoint(re.findall(r"\w+", fold(behind["outlet"]))))
    ):
        return _blank(text, behind.start("mark"), behind.end("outlet"))
    return text


def _blank(text: str, first: int, last: int) -> str:
    return text[:first] + " " * (last - first) + text[last:]
