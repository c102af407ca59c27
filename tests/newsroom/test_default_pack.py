"""The default pack as the operator writes it."""

from pathlib import Path

import pytest

from bot.pack import BadPack, read_pack


def test_the_pack_says_which_feeds_are_read_with_their_articles(tmp_path: Path) -> None:
    pack = tmp_path / "pack.toml"
    pack.write_text('[[feed]]\nurl = "https://a.example/rss"\nfull_text = true\n[[feed]]\nurl = "https://b.example/rss"\n')
    assert [(feed.url, feed.full_text) for feed in read_pack(pack)] == [("https://a.example/rss", True), ("https://b.example/rss", False)]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ('[[feed]]\nurl = "https://a.example/rss"\nfull_text = "yes"\n', "full_text of https://a.example/rss must be true or false"),
        ('[[feed]]\nurl = "https://a.example/rss"\ntitle = ["a"]\n', "title and source of https://a.example/rss must be texts"),
        ('[[feed]]\nurl = "https://a.example/rss"\nsource = 5\n', "title and source of https://a.example/rss must be texts"),
        ('[[feed]]\nurl = "a letter"\n', "“a letter” is no web address"),
        ("[[feed]]\nurl = 5\n", "the url 5 must be a text"),
        ('[[feed]]\ntitle = "A"\n', "url"),
        ('[[feeds]]\nurl = "https://a.example/rss"\n', "names no feed"),
        ("feed = 3", "int"),
        ("[[feed", "can't be read"),
    ],
)
def test_a_pack_of_no_use_is_told_with_its_place(tmp_path: Path, written: str, words: str) -> None:
    pack = tmp_path / "pack.toml"
    pack.write_text(written)
    with pytest.raises(BadPack) as told:
        read_pack(pack)
    assert words in str(told.value)
    assert f"The default pack {pack} " in str(told.value)
    assert "It needs [[feed]] tables, each with a url." in str(told.value)
