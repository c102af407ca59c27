"""The default pack as the operator writes it."""

from pathlib import Path

import pytest

from bot.app import BadPack, read_pack


def test_the_pack_says_which_feeds_are_read_with_their_articles(tmp_path: Path) -> None:
    pack = tmp_path / "pack.toml"
    pack.write_text('[[feed]]\nurl = "https://a.example/rss"\nfull_text = true\n[[feed]]\nurl = "https://b.example/rss"\n')
    assert [(feed.url, feed.full_text) for feed in read_pack(pack)] == [("https://a.example/rss", True), ("https://b.example/rss", False)]
    pack.write_text('[[feed]]\nurl = "https://a.example/rss"\nfull_text = "yes"\n')
    with pytest.raises(BadPack, match="true or false"):
        read_pack(pack)
