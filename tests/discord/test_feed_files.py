"""Lists of feeds as attachments, and `/status`, against the real client over real sockets."""

from __future__ import annotations

import pytest

from bot.feeds.opml import MOST_BYTES
from tests.discord.house import House
from tests.double.options import Refused

LIST = b"<opml version='2.0'><body><outline xmlUrl='https://wing.example/rss'/></body></opml>"


@pytest.mark.parametrize(("given", "dry"), [({}, True), ({"dry_run": False}, False), ({"dry_run": True}, True)])
async def test_an_attached_list_reaches_the_desk(home: House, given: dict[str, object], dry: bool) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.admin, "feed import", {"file": ("feeds.opml", LIST), **given})
    assert answer.ephemeral
    assert home.desk.asked[-1] == ("feed_import", {"data": LIST, "dry_run": dry})


async def test_a_file_that_is_too_long_is_not_even_read(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.admin, "feed import", {"file": ("a.opml", b"x" * (MOST_BYTES + 1))})
    assert answer.ephemeral
    assert "at most 1024" in answer.text
    assert home.desk.asked == []


async def test_an_export_comes_as_a_file(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.admin, "feed export", {})
    assert answer.ephemeral
    assert answer.message
    assert answer.message.files == {"feeds.opml": b"<opml/>"}


async def test_status_is_for_those_who_manage_the_server(home: House) -> None:
    answer = await home.double.slash(home.guild, home.channel, home.admin, "status", {})
    assert answer.ephemeral
    assert home.desk.asked[-1] == ("status", {})
    with pytest.raises(Refused):
        await home.double.slash(home.guild, home.channel, home.ann, "status", {})
    with pytest.raises(Refused):
        await home.double.slash(None, None, home.admin, "status", {})


async def test_a_list_of_tiers_comes_and_goes_as_a_file(home: House) -> None:
    rows = b"BBC Sport,1\n"
    answer = await home.double.slash(home.guild, home.channel, home.admin, "tier import", {"file": ("tiers.csv", rows)})
    assert answer.ephemeral
    assert home.desk.asked[-1] == ("tier_import", {"data": rows, "dry_run": True})
    answer = await home.double.slash(home.guild, home.channel, home.admin, "tier export", {})
    assert answer.message
    assert answer.message.files == {"tiers.csv": b"source,tier"}
    for name, options in (("tier import", {"file": ("tiers.csv", rows)}), ("tier export", {})):
        with pytest.raises(Refused):
            await home.double.slash(home.guild, home.channel, home.ann, name, options)
