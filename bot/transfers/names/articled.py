"""Capitals behind an article or an adjective that no person's name has: the by-name "les Grenats", the noun in "mit sofortiger Wirkung".

Only single words that no list knows, and beside which nothing tells of a player, are judged so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.transfers.names.member import Member
from bot.transfers.vocabulary import word_set
from bot.transfers.writing.units import Unit

_BEFORE_THINGS: Mapping[str, frozenset[str]] = {
    "es": word_set("los las"),
    "it": word_set("i gli ai agli dei degli dai dagli sui sugli"),
    "fr": word_set("les aux des"),
    "de": word_set(
        """
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem seiner ihr ihre
        ihren ihrem ihrer dieser diese dieses diesen diesem jeder jede jedes jeden jedem
        """
    ),
}
"""Plural articles; in German, where every noun has a capital, all articles and what stands for one."""
_NEUTER = frozenset(["das"])
"""A German article before which no nation or club makes what follows a name: "das Kölner Juwel"."""
_INFLECTED = re.compile(
    "(?:ig|lich|isch|sam|bar|haft|los|voll|neu|gross|klein|gut|lang|kurz|hoh)e[rnms]?$|(?:t|end|ell|iv|al|rn|ss)e[rms]$"
)
"""How a German adjective ends before a noun."""


def rule_out_things(line: Sequence[Unit], members: Sequence[Member], language: str) -> None:
    """Take for nobody's names the single words of a sentence that stand as things do."""
    for at, unit in enumerate(line):
        if unit.key != "X" or not at:
            continue
        member = members[unit.people[0]]
        if len(member.keys) > 1 or member.how or member.staff or member.listed:
            continue
        if _is_thing(line, at, language):
            member.staff = True


def _is_thing(line: Sequence[Unit], at: int, language: str) -> bool:
    before = line[at - 1].key
    if before in _BEFORE_THINGS[language]:
        return True
    if language != "de":
        return False
    described = before in ("A", "C") and at > 1 and line[at - 2].key in _NEUTER
    return described or _INFLECTED.search(before) is not None
