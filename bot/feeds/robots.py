"""What publishers ask of programs that read their pages: robots.txt (RFC 9309), asked for once a day a host, kept in memory.

The standard library reads the rules; they are put into the order and form in which it reads them right. It knows no "*" in
the middle of a path. A server whose rules can't be had is not read meanwhile; one that has none may be.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.robotparser import RobotFileParser

from yarl import URL

from bot.feeds.answer import Fetched
from bot.feeds.errors import Blocked, FetchError, RateLimited, Refused
from bot.feeds.fetch import Fetcher
from bot.feeds.turns import Turns
from bot.phrase.said import mark, say

AGENT = "TransferSaga"
KEPT, UNSURE = timedelta(days=1), timedelta(hours=1)
"""How long rules are kept, and how long it is kept that they could not be had."""
MOST_TEXT = 512 * 1024
MOST_KEPT, MOST_HOSTS = 4 * 1024 * 1024, 1000
"""Bytes of rules and number of hosts that are remembered."""


@dataclass(frozen=True, slots=True)
class _Rules:
    """What a host asks, until when that counts, and its size. `parser` None: nothing may be read there."""

    parser: RobotFileParser | None
    until: datetime
    size: int = 0

    def allows(self, url: str) -> bool:
        try:
            return self.parser is not None and self.parser.can_fetch(AGENT, url)
        except ValueError:
            return False


_KEPT_OUT = mark("{host} asks programs not to read that page (robots.txt).")
_SILENT = mark("{host} does not say what may be read (robots.txt).")


class Robots:
    """The rules of the hosts asked lately. One for the whole program."""

    def __init__(self) -> None:
        self._known: dict[str, _Rules] = {}
        self._turns = Turns(0.0)

    async def check(self, url: str, fetcher: Fetcher, now: datetime) -> None:
        """Raise `Refused` where the host asks not to be read at an address, and `FetchError` for what is no address."""
        place = _origin(url)
        async with self._turns.at(place):
            rules = self._known.get(place)
            if rules is None or rules.until <= now:
                rules = await self._ask(place, fetcher, now)
                self._keep(place, rules)
        if not rules.allows(url):
            told = _KEPT_OUT if rules.parser else _SILENT
            raise Refused(say(told, host=URL(place).host))

    def delay(self, url: str) -> int:
        """The seconds that a host asked lately wants between two requests; 0 where it does not say."""
        try:
            rules = self._known.get(_origin(url))
        except Refused:
            return 0
        told = rules.parser.crawl_delay(AGENT) if rules and rules.parser else None
        return int(told or 0)

    async def _ask(self, place: str, fetcher: Fetcher, now: datetime) -> _Rules:
        try:
            answer = await fetcher.fetch(f"{place}/robots.txt")
        except FetchError as error:
            if _has_none(error):
                return _Rules(_parse(""), now + KEPT)
            return _Rules(None, now + UNSURE)
        assert isinstance(answer, Fetched)  # noqa: S101 - no validators were sent
        text = answer.body[:MOST_TEXT].decode("utf-8-sig", "replace")
        return _Rules(await asyncio.to_thread(_parse, text), now + KEPT, len(text))

    def _keep(self, place: str, rules: _Rules) -> None:
        self._known.pop(place, None)
        self._known[place] = rules
        size = sum(known.size for known in self._known.values())
        while len(self._known) > 1 and (size > MOST_KEPT or len(self._known) > MOST_HOSTS):
            oldest = next(iter(self._known))
            size -= self._known.pop(oldest).size


def _origin(url: str) -> str:
    try:
        return str(URL(url).origin())
    except ValueError:
        raise Refused(say("An address without a host is not asked.")) from None


def _has_none(error: FetchError) -> bool:
    """Whether the answer says that there are no rules: a 4xx that neither keeps us out nor asks us to wait."""
    if isinstance(error, Blocked | RateLimited) or error.status is None:
        return False
    return error.status == 204 or 400 <= error.status < 500


def _parse(text: str) -> RobotFileParser | None:
    parser = RobotFileParser()
    try:
        parser.parse(list(_lines(text)))
    except ValueError:
        return None
    return parser


def _lines(text: str) -> Iterator[str]:
    """The rules as the library reads them right: no blank lines, which end no group; the longest path first, which counts.

    >>> list(_lines("User-agent: *\\n\\nAllow: /\\nDisallow: /live/*  # later\\nSitemap: /x"))
    ['user-agent: *', 'disallow: /live/', 'allow: /']
    """
    rules: list[tuple[str, str]] = []
    for line in text.splitlines():
        name, _, value = line.partition("#")[0].partition(":")
        name, value = name.strip().lower(), value.strip()
        if name in ("allow", "disallow"):
            rules.append((name, value.rstrip("*") or "/" if value else ""))
        elif name == "user-agent":
            yield from _longest_first(rules)
            rules.clear()
            yield f"{name}: {value}"
        elif name == "crawl-delay" and value.isascii() and value.isdigit() and len(value) < 7:
            yield f"{name}: {value}"
    yield from _longest_first(rules)


def _longest_first(rules: list[tuple[str, str]]) -> Iterator[str]:
    """Of paths of one length those that allow come first."""
    for name, path in sorted(rules, key=lambda rule: (-len(rule[1]), rule[0])):
        yield f"{name}: {path}"
