"""The `extract` command's contract: JSON Lines in and out, an error a bad line, the status at the end."""

import json

import pytest

from bot.extracting import MAX_LINE, run_extract
from bot.transfers.extract import MAX_TEXT
from bot.transfers.names.entries import Club, ListedPlayer
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.rules.english.lexicon import ENGLISH_LEXICON

LISTS = Gazetteer(
    clubs=[Club("Northtown United", ("Northtown",), tags=("ntufc",)), Club("Southport City", ("Southport",))],
    players=[ListedPlayer("Adam Silva", club="Southport City")],
)


def run(*records: object, why: bool = False) -> tuple[list[str], list[str], int]:
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    written: list[str] = []
    warned: list[str] = []
    status = run_extract(lines, written.append, warned.append, LISTS, why=why)
    return written, warned, status


def extract(*records: object) -> tuple[list[dict], int]:
    written, _, status = run(*records)
    return [json.loads(line) for line in written], status


def test_a_rumour_has_the_contracts_fields() -> None:
    [answer], status = extract(
        {"id": "a1", "title": "Northtown sign Silva", "summary": "Northtown have signed Adam Silva from Southport for £5m."}
    )
    assert status == 0
    assert answer == {
        "id": "a1",
        "rumours": [
            {
                "player": "Adam Silva", "from_club": "Southport City", "to_club": "Northtown United", "move": "permanent",
                "stage": "official",
                "fee": {"amount": 5_000_000, "currency": "GBP"}, "credited_to": None, "evidence": "Northtown sign Silva",
            }
        ],
    }  # fmt: skip


def test_an_id_with_half_a_character_comes_back_as_it_was() -> None:
    answers, status = extract('{"id": "\\ud83d", "title": "x"}', '{"id": "\\udc00 ü", "title": 5}', {"id": 2, "title": "x"})
    assert status == 1
    assert [answer["id"] for answer in answers] == ["\ud83d", "\udc00 ü", 2]
    lines, _, _ = run('{"id": "\\ud83d", "title": "x"}')
    assert lines[0].encode() == rb'{"id": "\ud83d", "rumours": []}'


def test_why_says_what_told_each_part() -> None:
    text = "News. Northtown have signed Adam Silva from Southport for £5m. (Marca)"
    [answer], _, status = run({"id": 7, "content": text}, why=True)
    [rule] = [rule for rule in ENGLISH_LEXICON.rules if f"“en: {rule.name}”" in answer]
    assert status == 0
    assert " ".join(answer.split()) == (
        "7: 1 rumour 1. Adam Silva: Southport City → Northtown United, official (permanent) "
        "evidence “Northtown have signed Adam Silva from Southport for £5m. (Marca)” (6-70) "
        "read as C have signed P from C for F . ( N ) "
        f"stage official, by the rule “en: {rule.name}”: “have signed Adam Silva” (16-38), as in “{rule.example}” "
        "player “Adam Silva” (28-38): the full name of a listed player; in the lists as “adam silva” "
        "from Southport City: “Southport” (44-53), by the words of the item "
        "to Northtown United: “Northtown” (6-15) "
        "fee 5,000,000 GBP: “£5m” (58-61) "
        "credit Marca: “Marca” (64-69)"
    )
    assert max(map(len, answer.splitlines())) <= 100


def test_why_shows_what_else_was_said_and_what_was_not() -> None:
    text = "Northtown are interested in Adam Silva. Northtown have opened talks for Silva."
    [answer], _, _ = run({"id": "b", "content": text}, why=True)
    assert "also      interest, by “en: interested in”: “Northtown are interested in Adam Silva.” (0-39)" in answer
    for words in ("the item does not say who holds", "none is told that counts", "names nobody as its source"):
        assert words in " ".join(answer.split())
    [renewal], _, _ = run({"id": "c", "content": "Adam Silva has signed a new contract with Southport."}, why=True)
    assert "Adam Silva: stays with Southport City, official" in renewal


def test_why_is_safe_to_show_and_says_what_is_no_item() -> None:
    answers, _, status = run(
        {"id": "\x1b[2J", "content": "Northtown sign Adam Silva \x1b[31m!"}, {"id": "d", "title": "Rain"}, "{", why=True
    )
    assert "\x1b" not in "".join(answers)
    assert answers[1:2] == ["d: no rumour\n"]
    assert answers[2].startswith("a line without an id: The line is no valid JSON")
    assert status == 1


def test_an_item_that_is_not_read_whole_is_told_of() -> None:
    written, warned, status = run({"id": "long", "content": "Northtown sign Adam Silva. " + "x " * MAX_TEXT}, {"id": "short", "title": "x"})
    assert (len(written), status) == (2, 0)
    assert warned == ["long: only the first 100,000 characters are read."]


def test_null_is_absent_and_html_is_plain_text() -> None:
    [answer], status = extract({
        "id": "h", "title": None, "summary": "<p>Northtown have <b>signed</b> Adam&nbsp;Silva from Southport.</p>", "content": None,
        "published": None, "source": None,
    })  # fmt: skip
    assert status == 0
    assert answer["rumours"][0]["evidence"] == "Northtown have signed Adam Silva from Southport."


@pytest.mark.parametrize("published", ["2026-01-03T09:00:00Z", "2026-01-03T09:00:00", "2026-01-03T09:00:00+05:30", "2026-01-03"])
def test_times_with_and_without_an_offset(published: str) -> None:
    assert extract({"id": "t", "title": "Nothing", "published": published}) == ([{"id": "t", "rumours": []}], 0)


@pytest.mark.parametrize(
    ("line", "identity", "words"),
    [
        ("{", None, "no valid JSON"),
        ("[" * 100_000, None, "no valid JSON"),
        ("[1]", None, "no JSON object"),
        ('{"title": "x"}', None, "no id"),
        ('{"id": true, "title": "x"}', None, "no id"),
        ('{"id": "a"}', "a", "no text"),
        ('{"id": "a", "title": "  ", "summary": null}', "a", "no text"),
        ('{"id": "a", "title": 5}', "a", "title is not a text"),
        ('{"id": "a", "title": "x", "published": "soon"}', "a", "published is not a time"),
        ('{"id": "a", "title": "x", "published": 5}', "a", "published is not a time"),
        ('{"id": "a", "title": "x", "published": "0001-01-01T00:00:00+14:00"}', "a", "out of the range"),
        ('{"id": "a", "title": "x", "source": []}', "a", "source is not a text"),
        ('{"id": "a", "title": "' + "x" * MAX_LINE + '"}', None, "longer than"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_bad_line_is_answered_in_its_place_and_the_others_too(line: str, identity: str | None, words: str) -> None:
    good = {"id": "good", "title": "Northtown have signed Adam Silva."}
    answers, status = extract(good, line, good)
    assert status == 1
    assert [answer["id"] for answer in answers] == ["good", identity, "good"]
    assert words in answers[1]["error"]
    assert len(answers[0]["rumours"]) == len(answers[2]["rumours"]) == 1


def test_empty_lines_are_no_items_and_odd_characters_no_trouble() -> None:
    answers, status = extract("", "  \n", '{"id": "s", "title": "\\ud800 half a character"}', '{"id": "\\u2028", "title": "x"}')
    assert (status, [answer["id"] for answer in answers]) == (0, ["s", "\u2028"])
