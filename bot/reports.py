"""What items say, kept as reports: whom a rumour is about, who said it first, and all of it in few statements.

Decides nothing and sends nothing. What may be told as news is kept item by item, so that each is decided by what was before it;
a backlog, of which nothing is told, is put by and kept in one statement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.transfers.model import Entry, Feed, Player, Report, Rumour, Stage, Tier
from bot.transfers.sagas.search import plain
from bot.transfers.sagas.sources import SourceBook, origin
from bot.transfers.sagas.windows import Window
from db import players, rumours
from db.types import Connection


@dataclass(frozen=True, slots=True)
class Lore:
    """What the service knows of the world before it reads: sources with tiers, clubs with spellings, leagues, transfer windows."""

    book: SourceBook
    clubs: Mapping[str, tuple[str, ...]]
    leagues: Mapping[str, str]
    windows: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry as it was kept. `at`: when what it says was said."""

    entry: Entry
    item_id: int
    revision: int
    at: datetime
    backlog: bool


@dataclass(slots=True)
class Reports:
    """The reports that a feed's document brings, in the transaction that keeps them. `count`: how many were kept."""

    conn: Connection
    feed: Feed
    lore: Lore
    now: datetime
    count: int = 0
    _known: dict[str, Player] = field(default_factory=dict)
    _waiting: list[tuple[Player, Report]] = field(default_factory=list)

    async def recall(self, brought: Sequence[Kept]) -> None:
        """Ask at once for the players whom the document's rumours may be about."""
        told = [rumour for kept in brought for rumour in kept.entry.rumours]
        self._known = await players.players_by_key(self.conn, {key for rumour in told for key in _keys(rumour)})

    async def keep(self, kept: Kept) -> dict[Player, list[Report]]:
        """Keep what an item says, by player."""
        said: dict[Player, list[Report]] = {}
        for player, report in [*await self.put_by(kept), *await self.keep_waiting()]:
            if report.item_id == kept.item_id:
                said.setdefault(player, []).append(report)
        return said

    async def put_by(self, kept: Kept) -> list[tuple[Player, Report]]:
        """Have what an item says, of an edited one only what it did not say before, wait to be kept; what was kept meanwhile."""
        before = {_claim(r) for r in await rumours.item_reports(self.conn, kept.item_id)} if kept.revision > 1 else set()
        done = []
        for rumour in kept.entry.rumours:
            if is_surname(rumour.player) and rumour.player_key not in self._known:
                done += await self.keep_waiting()  # whom a bare surname means hangs on what has been said
            player = await self._player(rumour)
            report = report_of(self.feed, kept, rumour, player.id, self.lore, self.now)
            if _claim(report) not in before:
                self._waiting.append((player, report))
        return done

    async def keep_waiting(self) -> list[tuple[Player, Report]]:
        """Keep the reports that wait, in one statement, and give them with their ids."""
        waiting, self._waiting = self._waiting, []
        kept = await rumours.add_reports(self.conn, [report for _, report in waiting])
        self.count += len(kept)
        done = [(player, report) for (player, _), report in zip(waiting, kept, strict=True)]
        for player, report in done:
            await self._follow_official(player, report)
        return done

    async def _player(self, rumour: Rumour) -> Player:
        player = await find_player(self.conn, self.feed, rumour, self._known)
        if player is None:
            player = await players.ensure_player(self.conn, found_key(rumour.player), rumour.player, self.now)
            self._known[player.key] = player
        return player

    async def _follow_official(self, player: Player, report: Report) -> None:
        """An official move told by a tier 1 source of the default pack moves the player for everyone."""
        if report.stage is Stage.OFFICIAL and report.to_club and self.feed.pack and report.tier is Tier.ONE and not report.backlog:
            await players.set_club(self.conn, player.id, report.to_club)
            self._known[player.key] = replace(player, club=report.to_club)


def _claim(report: Report) -> tuple[object, ...]:
    fee = (report.fee.amount, report.fee.currency) if report.fee else None
    return (report.player_id, report.lane, report.stage, fee)


async def find_player(conn: Connection, feed: Feed, rumour: Rumour, known: Mapping[str, Player] | None = None) -> Player | None:
    """Whom a rumour is about: the listed player, else the one that the default pack or this very feed has named; None if new.

    A feed of one server can't lend its names to another's: only the pack's and its own count. `known`: players by the keys
    that the rumour may mean, where they were asked for before.
    """
    known = await players.players_by_key(conn, _keys(rumour)) if known is None else known
    if rumour.player_key and (listed := known.get(rumour.player_key)):
        return listed
    if is_surname(rumour.player):
        clubs = [club for club in (rumour.from_club, rumour.to_club) if club]
        namesakes = await players.namesakes(conn, plain(rumour.player), feed.id, clubs)
        if len(namesakes) == 1:
            return namesakes[0]
    return known.get(found_key(rumour.player))


def _keys(rumour: Rumour) -> set[str]:
    return {key for key in (rumour.player_key, found_key(rumour.player)) if key}


def is_surname(name: str) -> bool:
    """Whether a name is one word alone, which several may bear.

    >>> is_surname("Éderson"), is_surname("Bukayo Saka")
    (True, False)
    """
    return " " not in plain(name)


def found_key(name: str) -> str:
    """The key of a player whom no list surely holds: never a listed one's, so that nobody is taken for a namesake.

    >>> found_key("Éderson")
    'found:ederson'
    """
    return f"found:{plain(name)}"


def report_of(feed: Feed, kept: Kept, rumour: Rumour, player_id: int, lore: Lore, now: datetime) -> Report:
    """A rumour as the report that it makes."""
    entry = kept.entry
    source = entry.item.source or feed.source or feed.title or feed.url
    clubs = [club for club in (rumour.from_club, rumour.to_club) if club]
    name, tier = origin(source, rumour.credited_to, lore.book, clubs)
    return Report(
        id=0,
        player_id=player_id,
        player=rumour.player,
        item_id=kept.item_id,
        revision=kept.revision,
        feed_id=feed.id,
        at=kept.at,
        seen_at=now,
        stage=rumour.stage,
        move=rumour.move,
        source=lore.book.name(source),
        origin=name,
        tier=tier,
        from_club=rumour.from_club,
        to_club=rumour.to_club,
        fee=rumour.fee,
        credited_to=rumour.credited_to,
        evidence=rumour.evidence.sentence,
        evidence_start=rumour.evidence.start,
        rule=rumour.rule,
        recognised=rumour.recognised,
        title=entry.item.title,
        link=entry.link,
        backlog=kept.backlog,
    )
