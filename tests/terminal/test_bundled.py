"""The demo's publisher, asked over a real socket."""

import urllib.error
import urllib.request
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from bot.terminal.bundled import Published, load_saga, serve


def get(url: str) -> tuple[str, str]:
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.headers["Content-Type"], answer.read().decode()


def test_items_appear_when_they_are_published_newest_first() -> None:
    at = datetime(2025, 1, 3, 12, tzinfo=UTC)
    items = [Published(at, "A & B", "First <one>", "s"), Published(at, "Other", "Else", "s"), Published(at, "A & B", "Second", "s")]
    with serve(("A & B", "Other")) as publisher:
        assert "<item>" not in get(publisher.url("A & B"))[1]
        for item in items:
            publisher.publish(item)
        assert not publisher.was_read(items[0])
        kind, text = get(publisher.url("A & B"))
        assert (publisher.was_read(items[0]), publisher.was_read(items[1])) == (True, False)
        feed = ET.fromstring(text)
        assert kind == "application/rss+xml; charset=utf-8"
        assert [title.text for title in feed.iterfind("channel/item/title")] == ["Second", "First <one>"]
        assert feed.findtext("channel/item/pubDate") == "Fri, 03 Jan 2025 12:00:00 +0000"
        story = feed.findtext("channel/item/link") or ""
        assert get(story)[1].startswith("Second\nA & B, 2025-01-03 12:00 UTC\n")
        with pytest.raises(urllib.error.HTTPError, match="404"):
            get(publisher.url("Nobody"))


def test_the_bundled_saga_is_in_order_and_tells_how_it_ended() -> None:
    saga = load_saga()
    assert 14 <= len(saga) <= 18
    assert [item.at for item in saga] == sorted(item.at for item in saga)
    assert (saga[0].at.year, saga[0].at.month) == (2024, 11)
    assert all(item.at.tzinfo for item in saga)
    [announced] = [item for item in saga if item.outlet == "Real Madrid"]
    assert announced.at.date().isoformat() == "2025-05-30"
    assert "2031" in announced.summary
    assert len({item.summary for item in saga}) == len({item.title for item in saga}) == len(saga)
