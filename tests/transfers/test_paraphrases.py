"""What a reporter may say otherwise without saying anything else: every English rule's example, put so, is read as it was.

Each variation is tried on all examples that it applies to. A few change their meaning by it ("all but signed"), so a
share is asked for: what was read before may differ in one example of fifty.
"""

import re
from collections.abc import Callable, Iterable
from functools import partial

import pytest

from bot.transfers.model import Rumour
from bot.transfers.rules.english.table import ENGLISH
from tests.transfers.conftest import Read

Variation = Callable[[str], str | None]
_CLUBS = "Leeds|Lyon|Everton|Chelsea|Milan|Fulham"
_NAMED = re.compile(rf"\b(?:{_CLUBS}|Okafor|Odobert|Sargent) (?:are|is|have|has) (?!now |already |officially |still |all )")
_BEHIND_WAY = re.compile(r"\b(?:from|with|to|at|by) (?=(?:Leeds|Everton|Milan)(?:[.,]|$))")
_NOT = re.compile(r"\b(is|are|has|have|do|does|did|would|could) not\b")
_PRONOUN = re.compile(r"\b(he|she|they|it) (is|has|have|are)\b(?= [a-z])")
_SHORT = {"is": "'s", "has": "'s", "have": "'ve", "are": "'re"}
_HAVE = re.compile(
    r"^(Noah Okafor) (has|is)(?= (?:left|joined|signed|set|close|agreed|expected|leaving|joining|ready|rejected)\b)([^.]*\.)$"
)


def _adverb(adverb: str, text: str) -> str | None:
    found = _NAMED.search(text)
    return f"{text[: found.end()]}{adverb} {text[found.end() :]}" if found else None


def _replaced(pattern: str | re.Pattern[str], by: str | Callable[[re.Match[str]], str], text: str) -> str | None:
    changed = re.sub(pattern, by, text, count=1)
    return changed if changed != text else None


def _framed(before: str, behind: str, text: str) -> str:
    return f"{before}{text}{behind}"


VARIATIONS: dict[str, Variation] = {
    **{f"adverb {word}": partial(_adverb, word) for word in ("now", "already", "officially", "still", "today", "recently", "reportedly")},
    **{f"dressed {side}": partial(_replaced, _BEHIND_WAY, rf"\g<0>{side} ") for side in ("top-flight side", "the Italian club", "rivals")},
    "legal form": partial(_replaced, r"\bLeeds\b(?!')", "Leeds United FC"),
    "handle": partial(_replaced, r"\bLeeds\b(?!')", "@LUFC"),
    "hashtag": partial(_replaced, r"\bLeeds\b(?!')", "#LUFC"),
    "surname tagged": partial(_replaced, r"\bNoah Okafor\b", "Noah #Okafor"),
    "surname in capitals": partial(_replaced, r"\bNoah Okafor\b", "Noah OKAFOR"),
    "surname alone": partial(_replaced, r"\bNoah Okafor\b", "Okafor"),
    "negation run together": partial(_replaced, _NOT, lambda found: f"{found[1]}n't"),
    "pronoun run together": partial(_replaced, _PRONOUN, lambda found: found[1] + _SHORT[found[2]]),
    "typographic quotes": partial(_replaced, "'", "’"),
    "alarm": partial(_framed, "🚨🔴 EXCL: ", " #transfers"),
    "outlet in front": partial(_framed, "According to Marca, ", ""),
    "title in front": partial(_framed, "Transfer news. ", ""),
}


def told_of(rumours: Iterable[Rumour]) -> list[tuple[str, str, str]]:
    return sorted((r.to_club or "", r.from_club or "", r.stage.value) for r in rumours)


@pytest.mark.parametrize("variation", VARIATIONS.values(), ids=list(VARIATIONS))
def test_a_paraphrase_is_read_alike(variation: Variation, read: Read, read_once: Read) -> None:
    pairs = [(rule.example, changed) for rule in ENGLISH if (changed := variation(rule.example))]
    differing = [changed for plain, changed in pairs if told_of(read(changed)) != told_of(read_once(plain))]
    assert len(pairs) > 4
    assert len(differing) <= max(1, len(pairs) // 50), differing


def test_what_several_do_is_read_as_what_one_does(read: Read) -> None:
    pairs = [
        (example, f"{found[1]} and Kalvin Phillips {'have' if found[2] == 'has' else 'are'}{found[3]}")
        for rule in ENGLISH
        if (found := _HAVE.match(example := rule.example)) and not re.search(r"\b(?:he|his|him|a|an)\b", found[3])
    ]
    differing = [
        several
        for one, several in pairs
        if {*told_of(read(one))} != {*told_of(read(several))} or len({r.player for r in read(several)}) != 2
    ]
    assert len(pairs) > 10
    assert len(differing) <= max(1, len(pairs) // 50), differing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Okafor's joined Leeds.", ["Okafor:  > Leeds United, official"]),
        ("Leeds' agreed fee for Okafor is £20m.", ["Okafor:  > Leeds United, fee_agreed"]),
        ("Leeds aren't interested in Okafor.", ["Okafor:  > Leeds United, denied"]),
        ("Okafor and Sargent have both left Leeds.", ["Okafor: Leeds United > , official", "Sargent: Leeds United > , official"]),
        ("Okafor has today signed for second-tier side Leeds United AFC.", ["Okafor:  > Leeds United, official"]),
        ("Okafor is a fine winger. He won the cup with Leeds.", []),
        ("Okafor and Sargent close to joining Leeds.", ["Okafor:  > Leeds United, talks", "Sargent:  > Leeds United, talks"]),
        ("Leeds have all but signed Okafor.", ["Okafor:  > Leeds United, agreed"]),
    ],
)
def test_words_run_together_and_between(text: str, expected: list[str], told: Callable[..., list[str]]) -> None:
    assert told(text) == expected
