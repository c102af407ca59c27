"""What sources were worth so far, for alerts: as `/source` tells it, kept for hours, and never waited for long.

A record is thousands of reports read and folded, so it is made beside the deliveries, one at a time, and once for all servers
that look through the same scope. An alert that comes before it is sent without it; an edit brings it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic

import structlog

from bot.sagas import spoken_of
from bot.transfers.sagas.records import Calendar, SourceRecord, record
from bot.transfers.sagas.windows import Window
from db.engine import Database

log = structlog.get_logger(__name__)

FRESH = timedelta(hours=12)
"""Sagas are resolved seldom: for so long a record is good enough for an alert."""
PATIENCE = 0.5
"""Seconds for which an alert waits for a record that nobody has asked for yet."""
MOST = 10_000
"""Records that are kept in memory; beyond it those that were made first go."""

_Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class _Kept:
    record: SourceRecord
    made_at: datetime


@dataclass(slots=True)
class Reputation:
    """Records of sources by scope. One that is old is told once more while a new one is made."""

    database: Database
    windows: Sequence[Window] = ()
    _kept: dict[_Key, _Kept] = field(default_factory=dict)
    _making: dict[_Key, asyncio.Task[None]] = field(default_factory=dict)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _rested_at: float = 0

    async def of(self, scope_id: int, source: str, now: datetime) -> SourceRecord | None:
        """The record of a source in a scope; None where it takes longer to make than an alert can wait."""
        key = scope_id, source
        kept = self._kept.get(key)
        if kept is None or now - kept.made_at >= FRESH:
            if key not in self._making:
                self._making[key] = asyncio.create_task(self._make(key, now))
            if kept is None:
                await asyncio.wait({self._making[key]}, timeout=PATIENCE)
                kept = self._kept.get(key)
        return kept.record if kept else None

    async def _make(self, key: _Key, now: datetime) -> None:
        """Make one record, after as long a rest as the last one took. A bug in it is logged, and harms no alert."""
        scope_id, source = key
        try:
            async with self._turn:
                await asyncio.sleep(self._rested_at - monotonic())
                begun = monotonic()
                judged = await spoken_of(self.database, scope_id, source, now)
                made = await asyncio.to_thread(record, source, judged.sagas, Calendar(now, tuple(self.windows)))
                self._rested_at = 2 * monotonic() - begun
            self._kept.pop(key, None)
            self._kept[key] = _Kept(made, now)
            while len(self._kept) > MOST:
                del self._kept[next(iter(self._kept))]
        except Exception:
            log.exception("reputation.broke", source=source, scope=scope_id)
        finally:
            self._making.pop(key, None)

    async def stop(self) -> None:
        """Make no more."""
        making = list(self._making.values())
        for task in making:
            task.cancel()
        if making:
            await asyncio.wait(making)
