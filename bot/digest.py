"""What moved for a member, or in a server, within a time: asks for what was heard, and leaves the words to `bot.phrase.digest`.

Bounded: the players that were most spoken of in that time, each with the filters of the follows that name him.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot.transfers.model import DIRECT, Ending, Follow, Player, Report
from bot.transfers.sagas.news import ANY_TIER, heard
from bot.transfers.sagas.since import Moved, Span, moved
from db import boards, follows, lenses, rumours, scopes
from db.types import Connection

PLAYERS = 100
"""Players of one scope that are looked at."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What somebody wants to hear of a player: sources, least stage, and for which club (None for any)."""

    limit: str
    min_rung: int
    club: str | None = None


async def moved_for(conn: Connection, user_id: int, within: Span, guild_id: int | None = None) -> list[Moved]:
    """What moved for what a member follows: everywhere, or in one guild (0: in direct messages)."""
    mine = [f for f in await follows.heard_follows(conn, user_id) if guild_id in (None, f.guild_id)]
    muted = {player.id for player in await follows.mutes(conn, user_id)}
    found: dict[tuple[int, str | None], Moved] = {}
    for place in dict.fromkeys(follow.guild_id for follow in mine):
        scope_id = await scopes.scope_of(conn, place)
        wishes = [follow for follow in mine if follow.guild_id == place]
        clubs = [follow.club for follow in wishes if follow.club]
        named = [follow.player_id for follow in wishes if follow.player_id]
        spoken = await rumours.spoken_of(conn, scope_id, within.since, within.until, PLAYERS, named=named, clubs=clubs)
        for one in await _moved(conn, scope_id, [player_id for player_id in spoken if player_id not in muted], within, wishes):
            found.setdefault((one.player.id, one.move.lane), one)
    return sorted(found.values(), key=lambda one: one.weight)


async def moved_in(conn: Connection, guild_id: int, within: Span) -> list[Moved]:
    """What moved in all that a server reads."""
    scope_id = await scopes.scope_of(conn, guild_id)
    spoken = await rumours.spoken_of(conn, scope_id, within.since, within.until, PLAYERS)
    return sorted(await _moved(conn, scope_id, spoken, within, ()), key=lambda one: one.weight)


async def _moved(conn: Connection, scope_id: int, player_ids: Sequence[int], within: Span, wishes: Sequence[Follow]) -> list[Moved]:
    lens, known = await lenses.lens_of(conn, scope_id), await boards.players_by_id(conn, player_ids)
    found: list[Moved] = []
    for player in (known[player_id] for player_id in player_ids if player_id in known):
        reports = await rumours.player_reports(conn, player.id, scope_id, seen_until=within.until, lens=lens)
        wanted, endings = tuple(dict.fromkeys(_wishes(player, wishes))), lens.endings_of(player.id)
        found += await asyncio.to_thread(_folded, player, reports, within, wanted, endings)
    return found


def _folded(player: Player, reports: Sequence[Report], within: Span, wishes: Sequence[_Wish], endings: Sequence[Ending]) -> list[Moved]:
    found: dict[str | None, Moved] = {}
    for wish in wishes:
        for one in moved(player, heard(reports, wish.limit), within, wish.min_rung, wish.club, endings):
            found.setdefault(one.move.lane, one)
    return list(found.values())


def _wishes(player: Player, follows_: Sequence[Follow]) -> list[_Wish]:
    if not follows_:
        return [_Wish(ANY_TIER, 0)]
    mine = [follow for follow in follows_ if follow.club or follow.player_id == player.id]
    return [_Wish(_limit(follow), (follow.filter.min_stage.rung or 0) if follow.filter.min_stage else 0, follow.club) for follow in mine]


def _limit(follow: Follow) -> str:
    return follow.filter.max_tier.value if follow.filter.max_tier else ANY_TIER


def everywhere(guild_id: int) -> int | None:
    """Where follows count for somebody who asks from a place: those of that server, or in direct messages all."""
    return None if guild_id == DIRECT else guild_id
