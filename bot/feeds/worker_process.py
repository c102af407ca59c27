"""A reading worker: a process that parses documents and reads their items until its input ends. Run by `bot.feeds.worker`.

It may be killed at any time. It has no secrets: its environment holds no settings. A parent that dies, however it dies,
closes the pipe; the worker then ends, at the latest when its limit of CPU time is reached.
"""

from __future__ import annotations

import math
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import BinaryIO

from bot.collector import long_lists
from bot.feeds.article import main_text
from bot.feeds.errors import Hostile, ParseError
from bot.feeds.jobs import (
    LENGTH,
    Answer,
    ArticleRead,
    EntriesRead,
    Job,
    ReadArticle,
    ReadEntries,
    ReadFeed,
    ReadPage,
    Ready,
    Setup,
    frame,
    unframe,
    unpacked,
)
from bot.feeds.page import feed_links
from bot.feeds.parse import parse_feed
from bot.lists import load_gazetteer
from bot.phrase.said import say
from bot.transfers.extract import MAX_TEXT, extract_rumours
from bot.transfers.model import Entry, Item, ParsedFeed, Rumour
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.rules.ready import rules_in

try:
    import resource
except ImportError:  # pragma: no cover - not every system has limits
    resource = None  # type: ignore[assignment]

_NICE = 5
"""Where processors are few, the program that answers people goes first."""
ReadItem = Callable[[Item], tuple[Rumour, ...]]
_UNREADABLE = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError, RecursionError)


_FOR_READING = 0.8
"""The part of a document's time in which its items are read; the rest is for handing over what they gave."""


@dataclass(frozen=True, slots=True)
class _Time:
    """How long an item may take (seconds), and when all of a document's must be read (of the clock that only goes on)."""

    item: float
    until: float

    @property
    def left(self) -> float:
        return self.until - monotonic()

    @property
    def for_item(self) -> float:
        """The seconds for the next item: never none, which would be no limit."""
        return max(min(self.item, self.left), 0.001)


class _Late(BaseException):
    """An item took too long."""


def main() -> None:
    """Serve jobs from standard input to standard output."""
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not mix with answers
    os.nice(_NICE)
    setup = _receive(requests)
    if not isinstance(setup, Setup):
        return
    gazetteer = _lists(requests, setup.parts)
    rules_in("en")  # or the first item would have to wait for them
    _limit_memory(setup.memory)
    _send(answers, Ready())
    while (job := _receive(requests)) is not None:
        _limit_cpu(setup.seconds)
        _send(answers, _answer(job, setup, lambda item: tuple(extract_rumours(item, gazetteer))))


def _lists(requests: BinaryIO, parts: int) -> Gazetteer:
    with long_lists():
        return load_gazetteer(players=(player for _ in range(parts) for player in unpacked(_receive(requests))))


def _receive(stream: BinaryIO) -> object | None:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    size = LENGTH.unpack(head)[0]
    data = stream.read(size)
    return unframe(data) if len(data) == size else None


def _send(stream: BinaryIO, answer: Answer) -> None:
    stream.write(frame(answer))
    stream.flush()


def _answer(job: object, setup: Setup, read_item: ReadItem) -> Answer:
    assert isinstance(job, Job)  # noqa: S101
    time = _Time(setup.item_seconds, monotonic() + _FOR_READING * setup.seconds)
    try:
        match job:
            case ReadPage():
                return feed_links(job.body, job.content_type, job.base_url)
            case ReadArticle():
                return _read_article(job, time, read_item)
            case ReadEntries():
                return EntriesRead(_read_entries(job.entries, time, read_item))
            case ReadFeed():
                return _read_feed(job, time, read_item)
    except ParseError as error:
        return error


def _read_feed(job: ReadFeed, time: _Time, read_item: ReadItem) -> ParsedFeed:
    parsed = parse_feed(job.body, {"content-type": job.content_type}, job.base_url, job.now)
    entries = tuple(replace(entry, item=replace(entry.item, source=job.source)) for entry in parsed.entries)
    return replace(parsed, entries=_read_entries(entries, time, read_item) if job.read else entries)


def _read_article(job: ReadArticle, time: _Time, read_item: ReadItem) -> ArticleRead:
    """Read an item with its article in the place of what text the feed gave; not where that was as long."""
    try:
        text = main_text(job.body, job.content_type)
    except _UNREADABLE as error:
        raise Hostile(say("The article's page is written in a way that no reader can follow.")) from error
    if len(text) <= len(job.item.content):
        return ArticleRead(None)
    entry = _read_entry(Entry((), replace(job.item, content=text)), time, read_item)
    return ArticleRead(None if entry.cut else entry.rumours)


def _read_entries(entries: tuple[Entry, ...], time: _Time, read_item: ReadItem) -> tuple[Entry, ...]:
    """Read items in the document's order, which begins with the newest as a rule; those for which no time is left are marked."""
    read: list[Entry] = []
    for entry in entries:
        if time.left <= 0:
            sys.stderr.write(f"of {len(entries)} items the last {len(entries) - len(read)} are not read: the document is too long\n")
            return (*read, *(replace(entry, cut=True) for entry in entries[len(read) :]))
        read.append(_read_entry(entry, time, read_item))
    return tuple(read)


def _read_entry(entry: Entry, time: _Time, read_item: ReadItem) -> Entry:
    """Read one item. One that can't be read in time, or at all, is kept without rumours and marked, not the feed's end."""
    item, seconds = entry.item, time.for_item
    try:
        with _alarm(seconds):
            rumours = read_item(item)
        if len(item.text) > MAX_TEXT:
            sys.stderr.write(f"of an item only the first {MAX_TEXT:,} characters are read: {item.title[:100]!r}\n")
        return replace(entry, rumours=rumours, cut=entry.cut or len(item.text) > MAX_TEXT)
    except _Late:
        sys.stderr.write(f"reading an item took more than {seconds:g} seconds: {item.title[:100]!r}\n")
    except _UNREADABLE:
        traceback.print_exc()
    return replace(entry, cut=True)


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def ring(_signal: int, _frame: object) -> None:
        raise _Late

    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _limit_memory(extra: int) -> None:
    """Bound memory beyond what the program and its lists take."""
    statm = Path("/proc/self/statm")
    if resource is None or not statm.exists():
        return
    used = int(statm.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + extra, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_cpu(seconds: float) -> None:
    """Bound the CPU time of one job, so that a worker whose parent died in its midst ends by itself."""
    if resource is not None:
        usage = resource.getrusage(resource.RUSAGE_SELF)
        limit = math.ceil(usage.ru_utime + usage.ru_stime + seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


if __name__ == "__main__":
    with suppress(BrokenPipeError):  # nobody is left who asked
        main()
