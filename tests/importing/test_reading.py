"""What files give: their formats, what is joined, what is left out, and what is refused in a sentence."""

from __future__ import annotations

import gzip
import json
import random
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.importing.rows import BadList, LeftOut
from bot.importing.run import Ledger, Read, read_file
from db.listed import ListedPlayer
from tests.importing.files import ENTITY, Cells, made_up, write_csv, write_json, write_tsv

HEAD = "name,aliases,club,position,born,key\n"


def read(path: Path) -> Read:
    return read_file(path, Ledger())


def csv_file(tmp_path: Path, rows: str, head: str = HEAD) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(head + rows, encoding="utf-8")
    return path


def left_out(found: Read) -> dict[int, str]:
    return {row.number: row.reason for row in found.ledger.first}


def player(**cells: str) -> Cells:
    return {"player": ENTITY.format(900_001), "playerLabel": "Zoltán Próba", **cells}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_format_says_the_same(tmp_path: Path, encoding: str) -> None:
    rows = list(made_up(300))
    expected = read(write_csv(tmp_path / "a.csv", rows, encoding)).gathered.players
    assert len(expected) == 300
    for name, path in {
        "tsv": write_tsv(tmp_path / "a.tsv", rows),
        "json": write_json(tmp_path / "a.json", rows),
        "simple json": write_json(tmp_path / "b.json", rows, simple=True),
    }.items():
        found = read(path)
        assert found.gathered.players == expected, name
        assert (found.rows, found.unused, left_out(found)) == (300, (), {})


def test_a_plain_csv_as_the_docs_have_it(tmp_path: Path) -> None:
    found = read(
        csv_file(tmp_path, '"Próba, Zoltán",Zoli Próba|Zoltán Próba,Liverpool F.C.,centre-back,3 March 2001,Q900001\nJoão Teste,,,,,\n')
    )
    assert found.gathered.players == [
        ListedPlayer("Q900001", "Próba, Zoltán", ("Zoli Próba", "Zoltán Próba"), "Liverpool", "defender", 2001),
        ListedPlayer("name:joao teste", "João Teste"),
    ]


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_spreadsheets_delimiters_line_ends_and_empty_columns(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("\r\nName;CLUB;Shoe size\r\n\r\nZoltán Próba;Ajax;43;;\r\n".replace(";", delimiter).encode())
    found = read(path)
    assert found.gathered.players == [ListedPlayer("name:zoltan proba", "Zoltán Próba", (), "Ajax")]
    assert found.unused == ("shoe size",)


def test_rows_of_one_player_are_joined(tmp_path: Path) -> None:
    rows = [
        player(alias="Zoli", clubLabel="Ajax Amsterdam Juniors", since="2019-01-01"),
        player(alias="Z. Próba", clubLabel="Real Madrid CF", since="2022-07-01", born="2001-03-02T00:00:00Z"),
        player(alias="Zoli", clubLabel="Hungary national football team", since="2024-01-01", positionLabel="winger"),
    ]
    [joined] = read(write_json(tmp_path / "a.json", rows)).gathered.players
    assert joined == ListedPlayer("Q900001", "Zoltán Próba", ("Z. Próba", "Zoli"), "Real Madrid", "forward", 2001)
    assert read(write_json(tmp_path / "a.json", reversed(rows))).gathered.players == [joined]


@pytest.mark.parametrize(
    ("clubs", "club"),
    [(("SV Nirgends", "Arsenal F.C."), "Arsenal"), (("Arsenal F.C.", "Real Madrid CF"), None), (("SV Nirgends", "FC Nowhere"), None)],
)
def test_of_two_clubs_of_one_time_only_a_known_one_is_believed(tmp_path: Path, clubs: tuple[str, str], club: str | None) -> None:
    [joined] = read(write_json(tmp_path / "a.json", [player(clubLabel=each) for each in clubs])).gathered.players
    assert joined.club == club


def test_shipped_players_get_the_other_names(tmp_path: Path) -> None:
    found = read(
        csv_file(
            tmp_path,
            "Trent Alexander-Arnold,Trent John Alexander-Arnold|TAA,Somewhere,defender,1998,Q1\n"
            "Bukayo Saka,,Elsewhere,,1955,Q2\n"
            "Bukayo Saka,,,,,Q3\n",
        )
    )
    [(key, names)] = found.gathered.shipped.items()
    assert (key, found.gathered.same) == ("trent alexander-arnold", {"Q1": "trent alexander-arnold"})
    assert "Trent John Alexander-Arnold" in names
    assert "Trent Alexander-Arnold" not in names
    assert [one.key for one in found.gathered.players] == ["Q2"]
    assert "neither club nor year" in left_out(found)[4]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",x,,,,Q1", "it has no name"),
        ("Q42,x,,,,Q42", "it has no name"),
        ("http://x.example/,x,,,,Q1", "it has no name"),
        ("Лев Яшин,,,,,Q1", "its name is not in Latin letters"),
        ("1234,,,,,Q1", "its name has no letters"),
        ("a\x07b,,,,,Q1", "its name holds characters that are no writing"),
        (f"{'Long ' * 20},,,,,Q1", "its name is longer than 80 characters"),
        ("A Name,,,,,not:a:key", "its key is neither"),
        ('"A Name,,,,,Q1', "a quote is opened and not closed"),
        ("A Name,Q1", "it has 2 columns where the header has 6"),
        ("A,B,C,D,E,F,G", "it has 7 columns where the header has 6"),
        ("x" * 200_000, "it is longer than 100,000 characters"),
        ("Good Name,,Else,,,", "row 2 has that name too"),
        ("Good Name,,Ajax,,,", "it is the same as row 2"),
    ],
    ids=lambda value: value[:20] if value.isprintable() else "control",
)
def test_a_bad_row_is_left_out_with_its_number_and_the_rest_is_taken(tmp_path: Path, row: str, why: str) -> None:
    found = read(csv_file(tmp_path, f"Good Name,,Ajax,,,\n{row}\nOther Name,,,,,\n"))
    assert [one.name for one in found.gathered.players] == ["Good Name", "Other Name"]
    assert list(left_out(found)) == [3]
    assert left_out(found)[3].startswith(why)


def test_aliases_that_are_no_names_are_counted(tmp_path: Path) -> None:
    found = read(csv_file(tmp_path, f"Good Name,Лев|{'y' * 90}|12|Good Nickname| good name |,,,,Q1\n"))
    assert found.gathered.players[0].aliases == ("Good Nickname",)
    assert found.refused == 3


HOSTILE: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (lambda path: path.write_bytes(b""), "is empty"),
    "spaces": (lambda path: path.write_bytes(b" \n" * 9_000), "no header|nothing but spaces|is empty"),
    "noise": (lambda path: path.write_bytes(random.Random(1).randbytes(5_000)), "no text"),
    "latin-1": (lambda path: path.write_bytes((HEAD + "Gyökeres,,,,,\n").encode("latin-1")), "not UTF-8"),
    "half a utf-16": (lambda path: path.write_bytes(HEAD.encode("utf-16")[:-1]), "not UTF-8"),
    "a spreadsheet": (lambda path: zipfile.ZipFile(path, "w").writestr("a.xml", "x"), "save the list as CSV"),
    "gzip": (lambda path: path.write_bytes(gzip.compress(HEAD.encode())), "unpack it"),
    "html": (lambda path: path.write_text("<!doctype html><p>Sign in"), "web page"),
    "no names": (lambda path: path.write_text("club,born\nAjax,2001\n"), "one must be called name"),
    "header only": (lambda path: path.write_text(HEAD), ""),
    "a long line": (lambda path: path.write_text("x" * 1_000_000), "no header line"),
    "no result": (lambda path: path.write_text('{"error": "quota"}'), "no query result"),
    "no rows": (lambda path: path.write_text('[{"club": "Ajax"}]'), "one must be called name"),
    "cut off": (lambda path: path.write_text('[{"name": "A B"}, {"na'), "after row 1"),
    "ended by the server": (
        lambda path: path.write_text('[{"name": "A B"}\nSPARQL-QUERY: x\njava.util.concurrent.TimeoutException'),
        "row 1",
    ),
    "csv ended by the server": (
        lambda path: path.write_text(HEAD + "A B,,,,,\njava.util.concurrent.TimeoutException: x"),
        "fewer players at once",
    ),
    "deep": (lambda path: path.write_text("[" * 90_000), "after row 0"),
    "a huge string": (lambda path: path.write_text('[{"name": "' + "x" * 3_000_000 + '"}]'), "after row 0"),
    "a huge number": (lambda path: path.write_text('[{"name": ' + "9" * 50_000 + "}]"), "after row 0"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_file_that_is_no_list_is_refused_in_a_sentence(tmp_path: Path, kind: str) -> None:
    make, words = HOSTILE[kind]
    path = tmp_path / "list"
    make(path)
    if not words:
        assert read(path).gathered.players == []
        return
    with pytest.raises(BadList, match=words) as refused:
        read(path)
    assert str(refused.value).endswith((".", "key"))
    assert len(str(refused.value)) < 400


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(BadList, match="can't be read"):
        read(tmp_path / "none.csv")
    with pytest.raises(BadList, match="can't be read"):
        read(tmp_path)


def test_values_of_json_that_are_no_texts(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    bnode = {"type": "bnode", "value": "t1"}
    rows = [
        {"name": "A Name", "born": 2001, "club": bnode},
        7,
        {"name": ["x"]},
        {"name": {"value": {"a": 1}}},
        {"name": "B Name", "born": True},
    ]
    path.write_text(json.dumps(rows), encoding="utf-8")
    found = read(path)
    assert [(one.name, one.born, one.club) for one in found.gathered.players] == [("A Name", 2001, None), ("B Name", None, None)]
    assert left_out(found) == {2: "it is no object with columns", 3: "it has no name", 4: "it has no name"}


def test_a_nul_far_in_costs_its_row_alone(tmp_path: Path) -> None:
    rows = "".join(f"Name {'abcdefghij'[n % 10]},,,,,Q{n + 1}\n" for n in range(1_000))
    found = read(csv_file(tmp_path, f"{rows}A\0B,,,,,Q5000\nLast Name,,,,,Q5001\n"))
    assert left_out(found) == {1002: "its name holds characters that are no writing"}
    assert len(found.gathered.players) == 1_001


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_a_big_file_is_never_held(tmp_path: Path, kind: str) -> None:
    """60 MB that hold two players: memory stays far below."""
    path = tmp_path / "big"
    with path.open("w", encoding="utf-8") as file:
        file.write(HEAD + "A Name,,,,,\n" if kind == "csv" else '[{"name": "A Name"},')
        for _ in range(60):
            file.write(("x" if kind == "csv" else " ") * 1_000_000)
        file.write("\nB Name,,,,,\n" if kind == "csv" else '{"name": "B Name"}]')
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        found = read(path)
        assert tracemalloc.get_traced_memory()[1] - before < 20_000_000
    finally:
        tracemalloc.stop()
    assert [one.name for one in found.gathered.players] == ["A Name", "B Name"]
    assert list(left_out(found)) == ([3] if kind == "csv" else [])


def test_the_ledger_writes_all_and_holds_a_few(tmp_path: Path) -> None:
    path = tmp_path / "left-out.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        ledger = Ledger(file)
        for number in range(5_000):
            ledger.add(LeftOut(number, f"reason {number}"))
    assert len(path.read_text().splitlines()) == 5_000
    assert len(ledger.first) == 20
    assert len(ledger.reasons) <= 1_001
    assert ledger.reasons.total() == 5_000
