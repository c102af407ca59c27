"""The desk's part about members' own hours: `/digest`, `/quiet`, `/catchup`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.asker import Asker
from bot.desk.house import Room
from bot.desk.wishes import choose
from bot.digest import everywhere, moved_for, moved_in
from bot.errors import NotHere, Refusal
from bot.hours.local import clock_words, read_minute
from bot.hours.summaries import digest_due, quiet_next, zone_of
from bot.hours.zones import zone_named
from bot.phrase import digest as moves
from bot.phrase import hours as phrase
from bot.phrase.card import Card, Look, When
from bot.phrase.said import joined, say
from bot.transfers.model import Digest, Every, Quiet
from bot.transfers.sagas.since import Span
from db import follows, hours
from db.types import Connection

AT, WEEKDAY = 8 * 60, 0
"""When a digest comes unless told: at eight, on Mondays."""
OFF = "off"
FIRST_LOOK, LONGEST_LOOK = timedelta(days=1), timedelta(days=30)
"""How far back the first `/catchup` goes, and any."""


class HourRoom(Room):
    """When a member is told, and when not."""

    async def digest(
        self,
        asker: Asker,
        *,
        every: str | None = None,
        at: str | None = None,
        day: str | None = None,
        timezone: str | None = None,
        now: datetime,
    ) -> Card:
        """`/digest`: what is given is changed, the rest stays; nothing given shows what is set."""
        if every == OFF:
            return await self.end_digest(asker, now=now)
        rhythm = choose(Every, every, say("rhythm")) if every else None
        minute, weekday = _minute(at), _weekday(day)
        async with self.house.database.writing() as conn:
            await self._keep_zone(conn, asker, timezone, now)
            before = await hours.digest(conn, asker.user_id)
            if before is None and rhythm is None and minute is None and weekday is None:
                return phrase.no_digest()
            plan = before or Digest(asker.user_id, asker.transport, asker.guild_id, Every.DAILY, AT, WEEKDAY, now, now)
            plan = replace(
                plan,
                every=rhythm or (Every.WEEKLY if weekday is not None else plan.every),
                minute=plan.minute if minute is None else minute,
                weekday=plan.weekday if weekday is None else weekday,
            )
            plan = replace(plan, due_at=digest_due(plan, await zone_of(conn, asker.user_id), now))
            await hours.set_digest(conn, plan, now)
            await self.know_language(conn, asker, now)
            zone, known = await self._zone(conn, asker)
            number = await follows.count(conn, asker.user_id)
        return phrase.digest_set(plan, clock_words(plan.minute), zone, known, number)

    async def end_digest(self, asker: Asker, *, now: datetime) -> Card:
        """`/digest off`, and its button."""
        async with self.house.database.writing() as conn:
            return phrase.digest_ended(await hours.end_digest(conn, asker.user_id))

    async def quiet(
        self,
        asker: Asker,
        *,
        begin: str | None = None,
        end: str | None = None,
        timezone: str | None = None,
        official: bool | None = None,
        off: bool = False,
        now: datetime,
    ) -> Card:
        """`/quiet`: what is given is changed, the rest stays; nothing given shows what is set."""
        if off:
            return await self.end_quiet(asker, now=now)
        first, last = _minute(begin), _minute(end)
        async with self.house.database.writing() as conn:
            await self._keep_zone(conn, asker, timezone, now)
            before = await hours.quiet(conn, asker.user_id)
            if before is None and first is None and last is None:
                return phrase.no_quiet()
            if before is None and (first is None or last is None):
                raise Refusal(say("Say both when it begins and when it ends: for example /quiet from:22:00 to:07:30"))
            plan = before or Quiet(asker.user_id, asker.transport, asker.guild_id, 0, 0, False, now, now)
            plan = replace(
                plan,
                from_minute=plan.from_minute if first is None else first,
                to_minute=plan.to_minute if last is None else last,
                official=plan.official if official is None else official,
            )
            if plan.from_minute == plan.to_minute:
                raise Refusal(say("Those hours begin and end at the same time. To hear nothing at all, use /unfollow."))
            plan = quiet_next(plan, await zone_of(conn, asker.user_id), now)
            await hours.set_quiet(conn, plan, now)
            await self.know_language(conn, asker, now)
            zone, known = await self._zone(conn, asker)
        return phrase.quiet_set(plan, clock_words(plan.from_minute), clock_words(plan.to_minute), zone, known)

    async def end_quiet(self, asker: Asker, *, now: datetime) -> Card:
        """`/quiet off:True`, and its button."""
        async with self.house.database.writing() as conn:
            return phrase.quiet_ended(await hours.end_quiet(conn, asker.user_id))

    async def catchup(self, asker: Asker, *, what: str | None = None, days: int = 0, now: datetime) -> Card:
        """`/catchup`: what moved since the asker last asked here; `days` looks further back."""
        async with self.house.database.writing() as conn:
            mine = await follows.heard_follows(conn, asker.user_id)
            here = [f for f in mine if everywhere(asker.guild_id) in (None, f.guild_id)]
            server = what == "server" if what else not here and asker.in_guild
            if server and not asker.in_guild:
                raise NotHere(say("In direct messages I tell what moved in what you follow; for a server ask there."))
            last = None if days else await hours.looked_at(conn, asker.user_id, asker.guild_id)
            since = last or now - max(timedelta(days=days), FIRST_LOOK)
            await hours.look(conn, asker.user_id, asker.guild_id, now)
        within = Span(max(since, now - LONGEST_LOOK), now)
        async with self.house.database.reading() as conn:
            if server:
                found = await moved_in(conn, asker.guild_id, within)
            else:
                found = await moved_for(conn, asker.user_id, within, everywhere(asker.guild_id))
        return moves.catchup_card(found, When(within.since, Look.TIME), server)

    async def _keep_zone(self, conn: Connection, asker: Asker, typed: str | None, now: datetime) -> None:
        """Keep the time zone that was typed; what was set before keeps its times on the clock."""
        if typed is None:
            return
        name = zone_named(typed)
        await hours.set_timezone(conn, asker.user_id, name, now)
        if digest := await hours.digest(conn, asker.user_id):
            await hours.move_digest(conn, replace(digest, due_at=digest_due(digest, name, now)))
        if quiet := await hours.quiet(conn, asker.user_id):
            await hours.move_quiet(conn, quiet_next(quiet, name, now))

    async def _zone(self, conn: Connection, asker: Asker) -> tuple[str, bool]:
        known = await hours.timezone(conn, asker.user_id) is not None
        return await zone_of(conn, asker.user_id), known


def _minute(typed: str | None) -> int | None:
    if typed is None:
        return None
    minute = read_minute(typed)
    if minute is None:
        raise Refusal(say("“{typed}” is no time of day I can read. Write it as 08:30 or 8pm.", typed=typed[:20]))
    return minute


def _weekday(typed: str | None) -> int | None:
    if typed is None:
        return None
    fits = [number for number, name in enumerate(phrase.DAYS) if len(typed.strip()) >= 2 and name.lower().startswith(typed.strip().lower())]
    if len(fits) != 1:
        days = joined(", ", [say(day) for day in phrase.DAYS])
        raise Refusal(say("“{typed}” is no day of the week. Choose one of: {days}.", typed=typed[:20], days=days))
    return fits[0]
