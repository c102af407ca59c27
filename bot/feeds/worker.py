"""A small pool of reading workers: processes that can be killed, since a parser can be made to run for ever.

A document that takes too long, or breaks its worker, costs that worker alone: it is killed and the next job gets a new one.
The event loop never parses. What the worker does is in `bot.feeds.worker_process`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from bot.feeds.answer import Fetched
from bot.feeds.errors import Hostile, ParseError, TooSlow
from bot.feeds.jobs import (
    LENGTH,
    MOST_BYTES,
    ArticleRead,
    EntriesRead,
    Job,
    PageLinks,
    ReadArticle,
    ReadEntries,
    ReadFeed,
    ReadPage,
    Ready,
    Setup,
    frame,
    packed,
    unframe,
)
from bot.phrase.said import say
from bot.transfers.model import Entry, Item, ParsedFeed, Rumour
from bot.transfers.names.entries import ListedPlayer

_START = 120.0
_JOBS = 1000
_INHERITED = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TZ", "TZDIR", "SYSTEMROOT")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WorkerPolicy:
    """How many workers, and what a document may cost: seconds in all and for one item, bytes of memory."""

    size: int = 2
    seconds: float = 10.0
    item_seconds: float = 2.0
    memory: int = 768 * 1024 * 1024


class Workers:
    """Reads documents in other processes. An async context manager; one for the whole program."""

    def __init__(self, policy: WorkerPolicy | None = None) -> None:
        self._policy = policy or WorkerPolicy()
        self._players: tuple[bytes, ...] = ()
        self._slots = asyncio.Semaphore(self._policy.size)
        self._idle: list[_Worker] = []
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._closed = True
        while self._idle:
            await self._idle.pop().end()

    async def read_feed(self, fetched: Fetched, source: str | None, now: datetime) -> ParsedFeed:
        """Parse a document and read its items, as many as there is time for.

        Raises:
            ParseError: it is no feed, is made to harm, or takes too long.
        """
        return await self._do(ReadFeed(fetched.body, fetched.content_type or "", fetched.url, source, now), ParsedFeed)

    async def parse_feed(self, fetched: Fetched, source: str | None, now: datetime) -> ParsedFeed:
        """Parse a document and leave its items unread: most of it is known already, as a rule.

        Raises:
            ParseError: it is no feed, is made to harm, or takes too long.
        """
        return await self._do(ReadFeed(fetched.body, fetched.content_type or "", fetched.url, source, now, read=False), ParsedFeed)

    async def read_entries(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """Read items of a document that was parsed, as many as there is time for; the others come back marked, as `Entry.cut`.

        Raises:
            ParseError: they break the reader.
        """
        return (await self._do(ReadEntries(entries), EntriesRead)).entries if entries else ()

    async def read_page(self, fetched: Fetched) -> tuple[str, ...]:
        """Addresses of the feeds that a web page names.

        Raises:
            ParseError: it takes too long, or breaks the reader.
        """
        return (await self._do(ReadPage(fetched.body, fetched.content_type or "", fetched.url), PageLinks)).urls

    async def read_article(self, fetched: Fetched, item: Item) -> tuple[Rumour, ...] | None:
        """Read an item together with its article's page; None where that says no more than the item.

        Raises:
            ParseError: it is no web page, takes too long, or breaks the reader.
        """
        return (await self._do(ReadArticle(fetched.body, fetched.content_type or "", item), ArticleRead)).rumours

    async def learn(self, players: Iterable[ListedPlayer]) -> None:
        """Know these players beside the shipped lists from the next document on. They are kept packed."""
        self._players = await asyncio.to_thread(lambda: tuple(packed(players)))
        idle, self._idle = self._idle, []
        for worker in idle:
            await worker.end()

    async def _do(self, job: Job, kind: type[T]) -> T:
        async with self._slots:
            worker = self._idle.pop() if self._idle else await _Worker.start(self._policy, self._players)
            try:
                answer = await worker.ask(job, self._policy.seconds)
            except BaseException:
                await worker.kill()
                raise
            if worker.players is self._players and worker.jobs < _JOBS and not self._closed:
                self._idle.append(worker)
            else:
                await worker.end()
        if isinstance(answer, ParseError):
            raise answer
        assert isinstance(answer, kind)  # noqa: S101
        return answer


def _environment() -> dict[str, str]:
    """What a worker inherits: where the program is, and no settings."""
    environment = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    return {**environment, "PYTHONPATH": os.pathsep.join(str(Path(place).resolve()) for place in sys.path)}


class _Worker:
    """One process and its pipes."""

    def __init__(self, process: Process, players: tuple[bytes, ...]) -> None:
        self._process = process
        self.players = players
        self.jobs = 0

    @classmethod
    async def start(cls, policy: WorkerPolicy, players: tuple[bytes, ...]) -> Self:
        """Start a process and wait until it has loaded its lists; a process that cannot start is a bug, not a bad feed."""
        command = (sys.executable, "-P", "-m", "bot.feeds.worker_process")
        # A session of its own: an interrupt typed at the terminal is for the parent, which then ends its workers.
        process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, env=_environment(), start_new_session=True)
        worker = cls(process, players)
        try:
            async with asyncio.timeout(_START):
                ready = await worker._set_up(Setup(policy.seconds, policy.item_seconds, policy.memory, len(players)))
            assert isinstance(ready, Ready)  # noqa: S101
        except (EOFError, ConnectionError) as error:
            await worker.kill()
            raise RuntimeError("A reading worker could not start; it has said why on standard error.") from error
        except BaseException:
            await worker.kill()
            raise
        return worker

    async def ask(self, job: Job, seconds: float) -> object:
        """Do one job within its time."""
        self.jobs += 1
        try:
            async with asyncio.timeout(seconds):
                return await self._exchange(job)
        except TimeoutError as error:
            raise TooSlow(say("The feed took more than {seconds} seconds to read; no feed should.", seconds=seconds)) from error
        except (EOFError, ConnectionError) as error:
            raise Hostile(say("The feed broke its reader: it asks for more memory or time than any feed should.")) from error

    async def _set_up(self, setup: Setup) -> object:
        """Tell it what it starts with, the players one frame after the other."""
        await self._send(frame(setup))
        for part in self.players:
            await self._send(part)
        return await self._answer()

    async def _exchange(self, value: object) -> object:
        await self._send(frame(value))
        return await self._answer()

    async def _send(self, data: bytes) -> None:
        assert self._process.stdin is not None  # noqa: S101
        self._process.stdin.write(data)
        await self._process.stdin.drain()

    async def _answer(self) -> object:
        answers = self._process.stdout
        assert answers is not None  # noqa: S101
        (size,) = LENGTH.unpack(await answers.readexactly(LENGTH.size))
        if size > MOST_BYTES:
            raise EOFError
        return unframe(await answers.readexactly(size))

    async def kill(self) -> None:
        """End it at once, whatever it does."""
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process.pid, signal.SIGKILL)  # not Process.kill(): that reaps behind asyncio's back
        await self._process.wait()

    async def end(self) -> None:
        """Let an idle worker end by itself; kill it if it does not."""
        if self._process.stdin:
            self._process.stdin.close()
        try:
            async with asyncio.timeout(1.0):
                await self._process.wait()
        except TimeoutError:
            await self.kill()
