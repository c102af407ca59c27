"""How feeds are, in words; a failing one tried by hand; and what `/status` adds up."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.asker import Asker
from bot.errors import NotHere, Refusal, Unknown
from tests.feeds.stage import Reply, answer
from tests.newsroom.stage import BID, Newsroom
from tests.service.stage import everything

pytestmark = pytest.mark.asyncio(loop_scope="session")

BUSY = answer(b"", status="500 Oops")


async def listed(news: Newsroom, admin: Asker) -> str:
    return everything(await news.desk.feed_list(admin, now=news.now))


async def added(news: Newsroom) -> Asker:
    admin = await news.guild(1)
    await news.desk.feed_add(admin, news.url, now=news.now)
    return admin


async def test_a_feed_that_answers_304_says_when_it_was_read(news: Newsroom) -> None:
    body = news.server.pages["/feed"]
    assert isinstance(body, bytes)
    news.server.pages["/feed"] = body.replace(b"\r\n", b'\r\nETag: "1"\r\n', 1)
    admin, then = await added(news), news.now
    assert f"The Wing: well, last read {then.isoformat()}" in await listed(news, admin)
    news.server.pages["/feed"] = answer(status="304 Not Modified")
    await news.poll()
    assert f"well, answers 304 (unchanged); last read {then.isoformat()}, last asked {news.now.isoformat()}" in await listed(news, admin)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (answer(b"", "Server: cloudflare", status="403 Forbidden"), "127.0.0.1 blocks us (403 from Cloudflare). Next try "),
        (answer(b"<!DOCTYPE html><html>Welcome</html>", "Content-Type: text/html"), "There was a feed there until now. That is a web page"),
        (answer(b"", status="404 Not Found"), "has no feed at that address (404). Next try "),
    ],
    ids=["blocked", "a web page", "not found"],
)
async def test_a_failing_feed_says_why_and_when_next(news: Newsroom, page: bytes, words: str) -> None:
    admin = await added(news)
    news.server.pages["/feed"] = page
    await news.poll()
    due = (await news.feed()).due_at
    assert due
    shown = await listed(news, admin)
    assert "failed: " in shown
    assert words.replace("127.0.0.1", f"127.0.0.1:{news.server.port}") in shown
    assert f"Next try {due.isoformat()}" in shown


async def test_only_those_who_manage_the_server_see_the_button(news: Newsroom) -> None:
    admin = await added(news)
    news.server.pages["/feed"] = BUSY
    await news.poll()
    actions = [button.action for button in (await news.desk.feed_list(admin, now=news.now)).buttons]
    assert actions == [f"tryfeed:{(await news.feed()).id}"]
    member = Asker(7, 1, "list")
    assert (await news.desk.feed_list(member, now=news.now)).buttons == ()
    assert (await news.desk.status(member, now=news.now)).buttons == ()
    with pytest.raises(NotHere, match="may manage this server"):
        await news.desk.press(member, actions[0], now=news.now)


async def test_a_failing_feed_is_tried_at_once_but_not_more_often_than_is_polite(news: Newsroom) -> None:
    admin = await added(news)
    news.server.pages["/feed"] = BUSY
    await news.poll()
    press = f"tryfeed:{(await news.feed()).id}"
    asked = news.asked("/feed")
    news.now += timedelta(minutes=2)
    with pytest.raises(Refusal, match=r"tried again in 3 minutes, at 11:05 UTC"):
        await news.desk.press(admin, press, now=news.now)
    assert news.asked("/feed") == asked
    news.now += timedelta(minutes=3)
    assert "still fails" in everything(await news.desk.press(admin, press, now=news.now))
    assert (await news.feed()).failures == 2
    news.now += timedelta(minutes=5)
    news.print()
    assert "The Wing works again." in everything(await news.desk.press(admin, press, now=news.now))
    assert news.asked("/feed") == asked + 2
    assert (await news.feed()).failures == 0


async def test_a_feed_whose_host_wants_to_be_left_alone_waits_for_that(news: Newsroom) -> None:
    admin = await added(news)
    news.server.pages["/feed"] = answer(b"", "Retry-After: 7200", status="429 Too Many Requests")
    await news.poll()
    news.now += timedelta(hours=1)
    with pytest.raises(Refusal, match="at 13:00 UTC"):
        await news.desk.press(admin, f"tryfeed:{(await news.feed()).id}", now=news.now)
    assert news.asked("/feed") == 2


async def fortnight(news: Newsroom) -> None:
    """Poll once a day until two weeks have passed since the first time."""
    for _ in range(15):
        await news.poll(after=timedelta(days=1))


async def test_a_feed_that_was_given_up_can_be_tried_and_gets_its_fourteen_days_again(news: Newsroom) -> None:
    admin = await added(news)
    news.server.pages["/feed"] = BUSY
    await fortnight(news)
    assert (await news.feed()).stopped_at
    assert "no longer asked: " in await listed(news, admin)
    news.now += timedelta(hours=1)
    await news.desk.press(admin, f"tryfeed:{(await news.feed()).id}", now=news.now)
    assert (await news.feed()).stopped_at is None
    await fortnight(news)
    assert (await news.feed()).stopped_at
    news.now += timedelta(hours=1)
    await news.desk.feed_resume(admin, news.url, now=news.now)
    feed = await news.feed()
    assert (feed.stopped_at, feed.due_at) == (None, news.now)


async def test_a_feed_that_is_being_asked_is_not_asked_twice(news: Newsroom) -> None:
    admin = await added(news)
    news.server.pages["/feed"] = BUSY
    await news.poll()
    news.now += timedelta(hours=1)
    came, go = asyncio.Event(), asyncio.Event()

    async def slow(_: object, writer: asyncio.StreamWriter) -> None:
        came.set()
        await go.wait()
        writer.write(BUSY)

    reply: Reply = slow
    news.server.pages["/feed"] = reply
    press = f"tryfeed:{(await news.feed()).id}"
    first = asyncio.create_task(news.desk.press(admin, press, now=news.now))
    await came.wait()
    with pytest.raises(Refusal, match="asked at this moment"):
        await news.desk.press(admin, press, now=news.now)
    go.set()
    assert "still fails" in everything(await first)


async def test_only_feeds_of_ones_own_server_can_be_tried(news: Newsroom) -> None:
    await added(news)
    other = await news.guild(2)
    with pytest.raises(Unknown):
        await news.desk.press(other, f"tryfeed:{(await news.feed()).id}", now=news.now)
    with pytest.raises(Refusal):
        await news.desk.press(other, "tryfeed:soon", now=news.now)


async def test_status_adds_up(news: Newsroom) -> None:
    admin = await added(news)
    await news.desk.alerts_add(admin, 77, now=news.now)
    assert "No alert in the last week." in everything(await news.desk.status(admin, now=news.now))
    for club in ("Arsenal", "Bayern Munich", "Real Madrid"):
        news.publish("New", summary=f"{club} have made a £50m bid for Liverpool defender Trent Alexander-Arnold.")
        await news.poll(after=timedelta(minutes=20))
        if club != "Real Madrid":
            news.now += timedelta(seconds=30)
            await news.deliver()
    shown = everything(await news.desk.status(admin, now=news.now))
    for words in (
        "2 feeds, and all are well.",
        "2 alerts in the last week.",
        "From publication to message: half within 20 min (p50), nineteen of twenty within 20 min (p95).",
        "Of that from when I read the entry: half within 30 s (p50), nineteen of twenty within 30 s (p95).",
        "1 message waiting to be sent.",
        "The Wing: well, last read ",
        " · 3.0 reports a day",
        " · no new reports",
    ):
        assert words in shown


async def test_status_is_a_servers_own(news: Newsroom) -> None:
    admin = await added(news)
    await news.desk.alerts_add(admin, 77, now=news.now)
    news.publish("New", summary=BID)
    await news.poll()
    shown = everything(await news.desk.status(await news.guild(2), now=news.now))
    assert "The Wing" not in shown
    assert "Nothing waits to be sent." in shown


async def test_status_tells_what_fails_first(news: Newsroom) -> None:
    admin = await added(news)
    news.server.pages["/feed"] = BUSY
    await news.poll()
    card = await news.desk.status(admin, now=news.now)
    shown = everything(card)
    assert "2 feeds, 1 of them failing." in shown
    assert shown.index("The Wing: failed") < shown.index("Pack: ")
    assert [button.label for button in card.buttons] == ["Try now: The Wing"]


async def test_entries_that_say_nothing_are_left_out_aloud(news: Newsroom) -> None:
    await added(news)
    news.publish("")
    news.publish("Wing latest")
    with capture_logs() as logged:
        await news.poll()
    assert [(line["skipped"], line["of"]) for line in logged if line["event"] == "feed.entries_skipped"] == [(1, 2)]
