"""The console's commands with files: a list of feeds read from one, and written to one."""

from pathlib import Path

import pytest

from tests.terminal.test_console import answers

LIST = b"<opml version='2.0'><body><outline text='Wing' xmlUrl='https://wing.example/rss'/></body></opml>"


async def test_a_list_is_shown_before_it_is_imported(tmp_path: Path) -> None:
    file = tmp_path / "my feeds.opml"
    file.write_bytes(LIST)
    text = await answers(tmp_path, f"/feed import {file}", f"/feed import file:{file} dry_run:True", "/feed list")
    assert text.count("1 feed in that list; 1 would be added. Nothing was changed.") == 2
    assert "Wing: new: I would read it for the first time" in text
    assert "0 feeds in this server." in text


async def test_with_dry_run_false_it_is_imported(tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    file.write_bytes(LIST.replace(b"https://wing.example/rss", b"http://[::1]:9/rss"))
    text = await answers(tmp_path, f"/feed import file:{file} dry_run:False")
    assert "0 of 1 feed added." in text


@pytest.mark.parametrize(
    ("name", "words"), [("none.opml", "There is no file"), (".", "There is no file"), ("/dev/zero", "There is no file")]
)
async def test_what_is_no_file_is_told_in_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    text = await answers(tmp_path, f"/feed import {tmp_path / name}", "/feed list")
    assert words in text
    assert "0 feeds in this server." in text
    assert "Traceback" not in text


async def test_the_home_of_nobody_is_told_in_a_sentence(tmp_path: Path) -> None:
    text = await answers(
        tmp_path, "/feed import ~nobody-here/feeds.opml", "/tier set source:Marca tier:1", "/tier export ~nobody-here/tiers.csv"
    )
    assert "~nobody-here/feeds.opml can't be read: it is no file name." in text
    assert "~nobody-here/tiers.csv can't be written: it is no file name." in text


async def test_a_file_that_is_too_long_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "long.opml"
    with file.open("wb") as sparse:
        sparse.truncate(1 << 32)
    assert "at most 1024 are read" in await answers(tmp_path, f"/feed import {file}")


async def test_an_export_needs_a_name_that_is_free(tmp_path: Path) -> None:
    file = tmp_path / "mine.opml"
    text = await answers(tmp_path, "/feed export", f"/feed export {file}")
    assert text.count("no feeds of its own to export") == 2
    assert not file.exists()


async def test_status_in_the_console(tmp_path: Path) -> None:
    text = await answers(tmp_path, "/status")
    assert "No feeds." in text
    assert "Nothing waits to be sent." in text
