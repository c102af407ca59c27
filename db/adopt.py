"""Players who are one: a found one whom a list knows by now, or one of two lists. What hangs on one is handed to the other.

Nothing is said anew, and nothing is seen by others: a report stays with its feed. The old row stays without reports,
as a sign to the listed one for buttons under old messages; `db.players.visible_player` follows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.transfers.sagas.search import plain
from db.notes import get_note, set_note
from db.portable import in_parts
from db.tables import alert_rules, corrections, follows, mutes, player_names, players, reports, saga_threads, scope_corrections

FOUND = "found:"
"""What the key of a player begins with whom no list holds; his name as it is compared follows."""


async def adopt_found(conn: AsyncConnection) -> int:
    """Hand over found players whose full name exactly one listed player has; how many had anything to hand over.

    A single word is no full name: it may be the surname of anybody.
    """
    named = or_(*(exists().where(table.c.player_id == players.c.id) for table in (reports, follows, alert_rules)))
    query = select(players.c.id, players.c.key).where(~players.c.listed, named)
    found = {key.removeprefix(FOUND): player_id for player_id, key in await conn.execute(query) if key.startswith(FOUND) and " " in key}
    heirs = await _bearing(conn, found) if found else {}
    pairs = [(found[name], min(ids)) for name, ids in sorted(heirs.items()) if len(ids) == 1]
    for old, new in pairs:
        await _hand_over(conn, old, new)
        await set_note(conn, _sign(old), str(new))
    return len(pairs)


async def retire(conn: AsyncConnection, same: Mapping[str, str]) -> int:
    """Take players (by key) from the list who turn out to be others there, and hand over what they have; how many."""
    listed = select(players.c.key, players.c.id).where(players.c.listed)
    ids = {key: player_id for key, player_id in await conn.execute(listed) if key in same} if same else {}
    retired = 0
    for key, old in ids.items():
        new = await conn.scalar(select(players.c.id).where(players.c.key == same[key], players.c.listed))
        if new is None:
            continue
        await _hand_over(conn, old, new)
        await conn.execute(update(players).where(players.c.id == old).values(listed=False))
        await set_note(conn, _sign(old), str(new))
        retired += 1
    return retired


async def heir_of(conn: AsyncConnection, player_id: int) -> int | None:
    """Give the listed player to whom a found one was handed over."""
    heir = await get_note(conn, _sign(player_id))
    return int(heir) if heir else None


def _sign(player_id: int) -> str:
    return f"players.became.{player_id}"


async def _bearing(conn: AsyncConnection, wanted: Iterable[str]) -> dict[str, set[int]]:
    """Who among the listed bears these names: as his name, or as an alias."""
    bearing: dict[str, set[int]] = {name: set() for name in wanted}
    names = select(players.c.id, players.c.name).where(players.c.listed)
    aliases = select(players.c.id, player_names.c.name).join_from(player_names, players).where(players.c.listed)
    for query in (names, aliases):
        async for player_id, name in in_parts(conn, query):
            if (ids := bearing.get(plain(name))) is not None:
                ids.add(player_id)
    return bearing


async def _hand_over(conn: AsyncConnection, old: int, new: int) -> None:
    """Move all that hangs on one player to the other; who follows or has muted both does so once."""
    both = follows.alias()
    same = exists().where(both.c.player_id == new, both.c.user_id == follows.c.user_id, both.c.guild_id == follows.c.guild_id)
    await conn.execute(delete(follows).where(follows.c.player_id == old, same))
    silent = select(mutes.c.user_id).where(mutes.c.player_id == new)
    await conn.execute(delete(mutes).where(mutes.c.player_id == old, mutes.c.user_id.in_(silent)))
    for table in (reports, follows, mutes, alert_rules, corrections, scope_corrections, saga_threads):
        await conn.execute(update(table).where(table.c.player_id == old).values(player_id=new))
    for table in (corrections, scope_corrections):
        await conn.execute(update(table).where(table.c.other_id == old).values(other_id=new))
