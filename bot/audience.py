"""Through what a feed is looked at, and what is known of a player there. Asks only; what is news is decided in `bot.announce`.

Asked for all scopes at once: there may be as many as there are servers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.transfers.model import Feed, Report
from bot.transfers.sagas.lens import Lens
from db import lenses, rumours, scopes
from db.types import Connection


@dataclass(frozen=True, slots=True)
class View:
    """A scope in which somebody waits for news: its feeds, its lens, and the tier limits of its readers."""

    scope_id: int
    feeds: frozenset[int]
    lens: Lens
    limits: Sequence[str]


@dataclass(slots=True)
class Audience:
    """Who looks through a feed, asked once a poll, when it says something."""

    conn: Connection
    feed: Feed
    _views: list[View] | None = None

    async def views(self) -> list[View]:
        """The scopes that show the feed and have readers."""
        if self._views is None:
            limits = await scopes.tier_limits(self.conn, await scopes.scopes_with_feed(self.conn, self.feed.id))
            read = [scope_id for scope_id in limits if limits[scope_id]]
            feeds, eyes = await scopes.feeds_by_scope(self.conn, read), await lenses.lenses_of(self.conn, read)
            self._views = [View(scope_id, feeds[scope_id], eyes[scope_id], limits[scope_id]) for scope_id in read]
        return self._views


@dataclass(slots=True)
class Told:
    """What was said of players up to now, read once for all scopes: each sees its part of it."""

    conn: Connection
    _read: dict[tuple[frozenset[int], frozenset[int]], list[Report]] = field(default_factory=dict)

    async def of(self, view: View, player_id: int) -> tuple[Report, ...]:
        """All that a scope shows of a player, oldest first: the newest `MOST_REPORTS`."""
        players = view.lens.sources_of(player_id)
        return view.lens.said_of(player_id, await self._part(players, view))

    async def _part(self, players: frozenset[int], view: View) -> list[Report]:
        whole = await self._of_all(players, frozenset(), view)
        if len(whole) < rumours.MOST_REPORTS:
            return [report for report in whole if report.feed_id in view.feeds]
        # There is more than was read, and a scope's own feeds may have said it: asked once for those with the same feeds.
        return await self._of_all(players, view.feeds, view)

    async def _of_all(self, players: frozenset[int], feeds: frozenset[int], view: View) -> list[Report]:
        if (players, feeds) not in self._read:
            self._read[players, feeds] = await rumours.newest_reports(self.conn, players, view.scope_id if feeds else None)
        return self._read[players, feeds]
