"""The desk's corrections: what a server's moderators say of players and reports, for their server alone. Each can be undone."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker
from bot.desk.house import Room
from bot.errors import Refusal, TooMany, Unknown
from bot.phrase import corrections as phrase
from bot.phrase.card import Card
from bot.phrase.said import say
from bot.transfers.model import Correction, Fix, Player
from bot.transfers.sagas.lens import Lens
from bot.transfers.sagas.search import plain
from bot.transfers.sagas.views import DoubtView
from db import corrections, feeds, lenses, players, rumours, scopes, threads, wrong
from db.types import Connection

CORRECTIONS_A_GUILD = 200
LONGEST_NAME = 80


class CorrectionRoom(Room):
    """Moderators' corrections, and the queue of what members doubt. Discord has checked commands, `bot.desk.buttons` buttons."""

    async def player_alias(self, asker: Asker, name: str, player: str, *, now: datetime) -> Card:
        """`/player alias`: that name means this player here, where it is typed and where it is read."""
        typed = " ".join(name.split())
        if not 2 <= len(plain(typed)) <= LONGEST_NAME:
            raise Refusal(say("A name has 2 to {most} letters or digits.", most=LONGEST_NAME))
        async with self.house.database.writing() as conn:
            lens = await self._look(conn, asker, now)
            found = await self._player(conn, asker, player, now)
            if lens.meant(typed) not in (None, found.id):
                raise Refusal(say("“{name}” means another player here already. Undo that first: /player list", name=typed))
            made = await self._keep(conn, asker, Correction(Fix.ALIAS, found.id, name=typed), now)
        return phrase.aliased(typed, found.name, made)

    async def player_merge(self, asker: Asker, one: str, into: str, *, now: datetime) -> Card:
        """`/player merge`: what is said of one is said of the other here."""
        async with self.house.database.writing() as conn:
            await self._look(conn, asker, now)
            gone, stays = await self._player(conn, asker, one, now), await self._player(conn, asker, into, now)
            if gone.id == stays.id:
                raise Refusal(say("{player} is that player already. Choose two who are one.", player=stays.name))
            made = await self._keep(conn, asker, Correction(Fix.MERGE, stays.id, other_id=gone.id), now)
        return phrase.merged(gone.name, stays.name, made)

    async def player_ignore(self, asker: Asker, player: str, *, now: datetime) -> Card:
        """`/player ignore`: no sagas and no alerts of him here."""
        async with self.house.database.writing() as conn:
            await self._look(conn, asker, now)
            found = await self._player(conn, asker, player, now)
            made = await self._keep(conn, asker, Correction(Fix.IGNORE, found.id), now)
            await wrong.settle_player(conn, asker.guild_id, found.id, now)
        return phrase.ignored(found.name, made)

    async def player_list(self, asker: Asker, page: int = 0, *, now: datetime) -> Card:
        """`/player list`: the corrections that hold here, with buttons that undo them."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            return phrase.correction_list(await corrections.in_force(conn, asker.guild_id), page)

    async def undo(self, asker: Asker, correction_id: int, page: int, *, now: datetime) -> Card:
        """A button that undoes a correction; shows the list as it is then."""
        async with self.house.database.writing() as conn:
            undone = await corrections.undo(conn, asker.guild_id, correction_id, now)
            if undone and undone.what.fix is Fix.END and undone.what.player_id:
                await self._retitle(conn, asker, undone.what.player_id, now)
            left = await corrections.in_force(conn, asker.guild_id)
        if undone is None:
            raise Unknown(say("That correction is undone already; /player list shows those that hold."))
        return phrase.correction_list(left, page, undone)

    async def player_wrong(self, asker: Asker, page: int = 0, *, now: datetime) -> Card:
        """`/player wrong`: what members doubt, one report a page, with buttons that settle it."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            return phrase.queue(await self._doubt(conn, asker, page))

    async def settle(self, asker: Asker, report_id: int, how: str, page: int, *, now: datetime) -> Card:
        """A button of the queue: leave a report as it is (`dismiss`), or withdraw it here; shows what is next."""
        async with self.house.database.writing() as conn:
            await self._look(conn, asker, now)
            if not await wrong.settle(conn, asker.guild_id, report_id, now):
                raise Unknown(say("That report is settled already; /player wrong shows what waits."))
            made = None
            if how != phrase.DISMISS:
                made = await self._keep(conn, asker, await self._answer_to(conn, asker, report_id, how, now), now)
            waiting = await self._doubt(conn, asker, page)
        return phrase.queue(waiting, phrase.Settled(how, made))

    async def _answer_to(self, conn: Connection, asker: Asker, report_id: int, how: str, now: datetime) -> Correction:
        if how == phrase.WITHDRAW:
            return Correction(Fix.WITHDRAW, report_id=report_id)
        kept = await rumours.report(conn, report_id)
        seen = (await self._look(conn, asker, now)).seen(kept) if kept else None
        if how != phrase.IGNORE or seen is None:
            raise ValueError(how)
        await wrong.settle_player(conn, asker.guild_id, seen.player_id, now)
        return Correction(Fix.IGNORE, seen.player_id)

    async def _doubt(self, conn: Connection, asker: Asker, page: int) -> DoubtView:
        """A page of the queue: what is withdrawn or not heard of here any more is in no queue."""
        scope_id = await scopes.scope_of(conn, asker.guild_id)
        lens = await lenses.lens_of(conn, scope_id)
        doubted = await wrong.doubts(conn, asker.guild_id)
        kept = await rumours.visible_reports(conn, [doubt.report_id for doubt in doubted], scope_id)
        here = [(doubt, kept[doubt.report_id]) for doubt in doubted if doubt.report_id in kept]
        waiting = [(doubt, seen) for doubt, report in here if (seen := lens.seen(report))]
        if not waiting:
            return DoubtView()
        page = min(max(page, 0), len(waiting) - 1)
        doubt, report = waiting[page]
        player = await players.player(conn, report.player_id)
        feed = await feeds.feed(conn, report.feed_id)
        return DoubtView(report, player, (feed.title or feed.url) if feed else "", doubt.members, doubt.since, page, len(waiting))

    async def _retitle(self, conn: Connection, asker: Asker, player_id: int, now: datetime) -> None:
        """Have the threads of a player's saga here named as it stands now."""
        scope_id = await scopes.scope_of(conn, asker.guild_id)
        await threads.want_names(conn, [scope_id], (await lenses.lens_of(conn, scope_id)).all_of(player_id), now)

    async def _look(self, conn: Connection, asker: Asker, now: datetime) -> Lens:
        asker.need_guild()
        await self.know_guild(conn, asker, now)
        return await lenses.lens_of(conn, await scopes.scope_of(conn, asker.guild_id))

    async def _player(self, conn: Connection, asker: Asker, typed: str, now: datetime) -> Player:
        return await self.house.names.player(conn, await scopes.scope_of(conn, asker.guild_id), typed, now)

    async def _keep(self, conn: Connection, asker: Asker, what: Correction, now: datetime) -> int:
        if await corrections.count_in_force(conn, asker.guild_id) >= CORRECTIONS_A_GUILD:
            raise TooMany(say("This server has {n} corrections, as many as one may. Undo some: /player list", n=CORRECTIONS_A_GUILD))
        made = await corrections.correct(conn, asker.guild_id, asker.user_id, what, now)
        if made is None:
            raise Refusal(say("That holds here already; /player list shows all corrections."))
        return made
