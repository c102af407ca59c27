"""Words that stand for a player told of before: every English rule's example says the same of "him" as of the one it names."""

import re
from collections.abc import Callable

import pytest

from bot.transfers.rules.english.table import ENGLISH
from tests.transfers.conftest import Read
from tests.transfers.test_paraphrases import told_of

_INTRODUCTION = "More news about Victor Boniface today. "
_ACTS = re.compile(r"^Victor Boniface (?=is|has|will|could|may|might|was|joins|signs|agrees|wants|leaves|rejects|moves)")
_MEANT = re.compile(r"\b(for|of|over|on|about|with|sign|want|sell|signed|signs|wants|land|keep|let|bring|buy) Victor Boniface\b(?!')")


def _standing(subject: str, meant: str, example: str) -> str | None:
    """An example with its player's name put as another word; None where the player does not act or is not acted on."""
    if example.count("Victor Boniface") != 1 or re.search(r"[.:!?] \w|\b(?:he|him|his)\b", example):
        return None
    acting = _ACTS.sub(f"{subject} ", example)
    return acting if acting != example else changed if (changed := _MEANT.sub(rf"\1 {meant}", example)) != example else None


@pytest.mark.parametrize(("subject", "meant"), [("He", "him"), ("The forward", "the forward"), ("The 25-year-old", "the 25-year-old")])
def test_words_for_a_player_are_read_as_his_name(subject: str, meant: str, read: Read, read_once: Read) -> None:
    examples = [rule.example.replace("Noah Okafor", "Victor Boniface") for rule in ENGLISH]
    pairs = [(example, told) for example in examples if (told := _standing(subject, meant, example))]
    differing = [told for plain, told in pairs if told_of(read_once(_INTRODUCTION + plain)) != told_of(read(_INTRODUCTION + told))]
    assert len(pairs) > 100
    assert len(differing) <= len(pairs) // 10, differing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "More on Victor Boniface. He has a verbal agreement with Leeds.",
            ["Victor Boniface:  > Leeds United, personal_terms"],
        ),
        (
            "More on Victor Boniface. The 25-year-old agrees Leeds switch.",
            ["Victor Boniface:  > Leeds United, agreed"],
        ),
        (
            "Leeds appoint Frank Hale, who has worked with Victor Boniface. 49yo to join on a long deal.",
            [],
        ),
        (
            "Victor Boniface could leave Milan. His move to Leeds is a formality.",
            ["Victor Boniface: AC Milan > Leeds United, agreed"],
        ),
        (
            "Victor Boniface wants to leave Milan. Player has agreed a deal with Leeds.",
            ["Victor Boniface: AC Milan > Leeds United, agreed"],
        ),
        (
            "Victor Boniface could leave Milan. Leeds coach Daniel Farke said he wants to sign Pedro Porro.",
            ["Victor Boniface: AC Milan > , available", "Pedro Porro:  > Leeds United, interest"],
        ),
        (
            "Victor Boniface could leave Milan. Leeds want a winger, and Everton want the goalkeeper Bart Verbruggen.",
            ["Victor Boniface: AC Milan > , available", "Bart Verbruggen:  > Everton, interest"],
        ),
        (
            "Victor Boniface could leave Milan. He is fully focused on his club.",
            ["Victor Boniface: AC Milan > , available"],
        ),
    ],
)
def test_whom_they_mean(text: str, expected: list[str], told: Callable[..., list[str]]) -> None:
    assert told(text) == expected
