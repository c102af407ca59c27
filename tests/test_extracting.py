"""The `extract` command's contract: JSON Lines in and out, an error a bad line, the status at the end."""

import json

import pytest

from bot.extracting import MAX_LINE, run_extract
from bot.transfers.entries import Club, ListedPlayer
from bot.transfers.gazetteer import Gazetteer

LISTS = Gazetteer(
    clubs=[Club("Northtown United", ("Northtown",), tags=("ntufc",)), Club("Southport City", ("Southport",))],
    players=[ListedPlayer("Adam Silva", club="Southport City")],
)


def extract(*records: object, explain: bool = False) -> tuple[list[dict], int]:
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    written: list[str] = []
    status = run_extract(lines, written.append, LISTS, explain)
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


def test_explain_adds_how_it_was_read() -> None:
    text = "News. Northtown have signed Adam Silva from Southport."
    [answer], _ = extract({"id": 7, "content": text}, explain=True)
    [rumour] = answer["rumours"]
    start, end = rumour["offset"]
    assert text[start:end] == rumour["evidence"]
    assert (rumour["rule"][:4], rumour["recognised"], rumour["player_key"]) == ("en: ", "listed", "adam silva")


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
