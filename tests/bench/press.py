"""A publisher for benches: made-up feeds of a newspaper's size and shape, served on loopback as fast as Python can.

It runs in a process of its own, so that its work is not counted as the work of those who ask. Feed number N is at
`/tagged/N` (it has an ETag, and answers 304), at `/plain/N` (the same bytes again, with nothing to ask conditionally with) and at
`/lively/N` (each time with a new entry before the others).
Each feed has an address of 127.0.0.0/8 to itself, so that to those who ask each is another host.

    python tests/bench/press.py FEEDS        prints its port, and serves until its input ends
"""

from __future__ import annotations

import asyncio
import random
import sys
from collections import Counter
from html import escape

ITEMS = 40
SIZE = 131_000
PLAYERS = ("Bukayo Saka", "Malick Fofana", "Alexander Isak", "Viktor Gyökeres", "Ivo Pardal", "Trent Alexander-Arnold")
CLUBS = ("Liverpool", "Real Madrid", "Bayern Munich", "Arsenal", "Juventus", "Ajax", "Porto", "Lyon")
RUMOURS = (
    "{club} are in talks with {other} over a deal for {player}. ",
    "{other} have rejected a £{fee}m bid from {club} for {player}, reports say. ",
)
PROSE = (
    "The manager said after the match that the side had been the better one for an hour, and that the second goal was an accident. ",
    "Rain held up the start by twenty minutes, and half of the stand was still empty when {club} scored. ",
    "{club} travel to {other} on Saturday without their captain, who has trained alone all week. ",
    "It was a quiet afternoon otherwise, with a late corner the best that either side could offer. ",
    "“We have to look at ourselves,” the coach said. “There are no excuses in this dressing room.” ",
)
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' version="2.0"><channel><title>The Wing {0}</title><link>https://wing{0}.example/</link><language>en-gb</language>'
)


def document(feed: int) -> bytes:
    """A feed as a newspaper has it: 40 entries in 131 KB, of which one in six tells a rumour; most of it is markup."""
    chance = random.Random(feed)
    entries = [_entry(feed, number, chance) for number in range(ITEMS)]
    text = HEAD.format(feed) + "".join(entries)
    left = SIZE - len(text.encode()) - len("<!----></channel></rss>")
    return f"{text}<!--{' ' * left}--></channel></rss>".encode()


def _entry(feed: int, number: int, chance: random.Random) -> str:
    def told(words: str) -> str:
        club, other = chance.sample(CLUBS, 2)
        return words.format(club=club, other=other, player=chance.choice(PLAYERS), fee=chance.randint(5, 90))

    place = f"https://wing{feed}.example/football/2026/jul/01/story-{number}"
    paragraphs = ["".join(told(chance.choice(PROSE)) for _ in range(3)) for _ in range(3)]
    if number % 6 == 0:
        paragraphs.insert(0, told(chance.choice(RUMOURS)))
    link = '<a href="https://wing{}.example/football/team-{}" data-link-name="in body link">More of it</a>'
    html = "".join(f"<p>{words}{link.format(feed, chance.randrange(99))}</p>" for words in paragraphs)
    topic = '<category domain="https://wing{}.example/football/topic-{}">Topic number {}</category>'
    topics = "".join(topic.format(feed, chance.randrange(999), chance.randrange(999)) for _ in range(10))
    pictures = "".join(
        f'<media:content width="{width}" url="https://pictures.wing{feed}.example/{chance.randrange(10**12)}/master/{width}.jpg?width={width}'
        f'&amp;quality=85&amp;auto=format&amp;fit=max&amp;s={chance.randrange(10**30)}"><media:credit scheme="urn:ebu">Photograph: A. Wing/'
        "Agency of the North</media:credit></media:content>"
        for width in (140, 460)
    )
    at = f"{number % 24:02}:{number % 60:02}:00"
    return (
        f"<item><title>{told('{club} hold off {other} in the rain')}: report {feed}-{number}</title><link>{place}</link>"
        f"<description>{escape(html, quote=False)}</description>{topics}<pubDate>Wed, 01 Jul 2026 {at} GMT</pubDate><guid>{place}</guid>"
        f"{pictures}<dc:creator>A. Writer</dc:creator><dc:date>2026-07-01T{at}Z</dc:date></item>"
    )


def host(feed: int) -> str:
    """The loopback address that is a feed's own.

    >>> host(0), host(199), host(200)
    ('127.1.0.1', '127.1.0.200', '127.1.1.1')
    """
    return f"127.1.{feed // 200}.{feed % 200 + 1}"


def address(feed: int, port: int, kind: str) -> str:
    """Where a feed is served. `kind`: tagged, plain or lively."""
    return f"http://{host(feed)}:{port}/{kind}/{feed}"


class Answering(asyncio.Protocol):
    """Answers requests from bytes that were made before."""

    def __init__(self, answers: dict[bytes, tuple[bytes, bytes]], asked: Counter[bytes]) -> None:
        self._answers = answers
        self._times = asked
        self._asked = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._asked += data
        while b"\r\n\r\n" in self._asked:
            head, _, self._asked = self._asked.partition(b"\r\n\r\n")
            path = head.split(b" ", 2)[1]
            whole, short = self._answers[path.replace(b"lively", b"plain")]
            assert isinstance(self._transport, asyncio.Transport)
            if path.startswith(b"/lively"):
                self._times[path] += 1
                whole = with_news(whole, int(path.rpartition(b"/")[2]), self._times[path])
            self._transport.write(short if b"if-none-match:" in head.lower() else whole)


def with_news(answer: bytes, feed: int, number: int) -> bytes:
    """The answer with one more entry at the head, and as much less of the filling at the end."""
    fresh = _entry(feed, 6 * (ITEMS + number), random.Random(f"{feed} {number}")).encode()
    before, mark, behind = answer.partition(b"<item>")
    return before + fresh + mark + behind.replace(b" " * len(fresh), b"", 1)


def answers(feeds: int) -> dict[bytes, tuple[bytes, bytes]]:
    """By path: the whole document, and what says that nothing changed."""
    found = {}
    kind = b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\n"
    for feed in range(feeds):
        body, tag = document(feed), b'ETag: "%d"\r\n' % feed
        end = b"Content-Length: %d\r\n\r\n" % len(body) + body
        found[b"/tagged/%d" % feed] = (kind + tag + end, b"HTTP/1.1 304 Not Modified\r\n" + tag + b"\r\n")
        found[b"/plain/%d" % feed] = (kind + end, kind + end)
    return found


async def serve(feeds: int) -> None:
    """Serve until the input ends."""
    ready, loop = answers(feeds), asyncio.get_running_loop()
    asked: Counter[bytes] = Counter()
    server = await loop.create_server(lambda: Answering(ready, asked), "0.0.0.0", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
