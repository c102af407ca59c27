"""A club that no list holds: its name goes from the feed through sagas into alerts and answers, and into no markup."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import Unknown
from cogs.render import Address, render_alert
from tests.cogs.hostile import meanings
from tests.newsroom.stage import Newsroom
from tests.service.stage import everything

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def opened(news: Newsroom) -> Asker:
    """A server that reads the feed, and has alerts in channel 77."""
    admin = await news.guild(1)
    news.publish("An old story")
    await news.desk.feed_add(admin, news.url, full_text=False, now=news.now)
    await news.desk.alerts_add(admin, 77, now=news.now)
    return admin


async def test_its_saga_grows_as_any_other(news: Newsroom) -> None:
    admin = await opened(news)
    news.publish("Kirkholm FC in talks to sign Trent Alexander-Arnold from Liverpool")
    await news.poll()
    [first] = await news.deliver()
    assert first.startswith("Trent Alexander-Arnold → Kirkholm FC: in talks")
    news.publish("Kirkholm FC agree £20m fee with Liverpool for Trent Alexander-Arnold")
    await news.poll(after=timedelta(hours=6))
    [second] = await news.deliver()
    assert second.startswith("Trent Alexander-Arnold → Kirkholm FC: fee agreed (£20m)")
    saga = everything(await news.desk.saga(admin, "Alexander-Arnold", now=news.now))
    assert "Kirkholm FC" in saga
    assert "in talks" in saga


async def test_nobody_can_follow_it_and_is_told_so(news: Newsroom) -> None:
    admin = await news.guild(1)
    with pytest.raises(Unknown, match="Kirkholm FC"):
        await news.desk.follow(admin, club="Kirkholm FC", now=news.now)


async def test_what_its_name_holds_is_no_markup(news: Newsroom) -> None:
    await opened(news)
    news.publish("Kirk__Holm~~Wick FC agree deal to sign Trent Alexander-Arnold from Liverpool")
    await news.poll()
    [headline] = await news.deliver()
    assert "Kirk__Holm~~Wick FC" in headline
    assert meanings(render_alert(news.sender.sent[-1][1], Address()).content or "") == []
