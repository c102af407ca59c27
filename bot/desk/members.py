"""The desk's part about the members themselves: help, privacy, their data, and "Wrong?"."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime

from bot.asker import Asker
from bot.desk.house import Room
from bot.errors import TooMany, Unknown
from bot.phrase import members as phrase
from bot.phrase.card import Card
from bot.phrase.help import help_card
from bot.phrase.said import count, say
from db import people, rumours, scopes, wrong


class MemberRoom(Room):
    """What is kept of a person, and what can be done here."""

    async def help(self, asker: Asker, *, now: datetime) -> Card:
        """`/help`."""
        return help_card(asker.in_guild, asker.manages)

    async def privacy(self, asker: Asker, *, now: datetime) -> Card:
        """`/privacy`."""
        return phrase.privacy()

    async def mydata_export(self, asker: Asker, *, now: datetime) -> Card:
        """`/mydata export`: everything kept of the asker, as a JSON file."""
        async with self.house.database.reading() as conn:
            data = await people.member_data(conn, asker.user_id)
        return phrase.exported(json.dumps(asdict(data), default=str, ensure_ascii=False, indent=2).encode())

    async def mydata_delete(self, asker: Asker, *, confirmed: bool = False, now: datetime) -> Card:
        """`/mydata delete`: asks first, then forgets."""
        if not confirmed:
            return phrase.ask_to_delete()
        async with self.house.database.writing() as conn:
            await people.forget_member(conn, asker.user_id)
        return phrase.deleted()

    async def doubt(self, asker: Asker, report_id: int, *, now: datetime) -> Card:
        """The button "Wrong?": the report joins the server's queue."""
        asker.need_guild()
        limit = self.house.limits.wrong_a_day
        async with self.house.database.writing() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            if not await rumours.is_visible(conn, report_id, scope_id):
                raise Unknown(say("That report is not known here any more."))
            if await wrong.wrong_today(conn, asker.user_id, now) >= limit:
                raise TooMany(
                    count(
                        limit,
                        "You doubted {n} report within a day, as many as one member may. Come back tomorrow.",
                        "You doubted {n} reports within a day, as many as one member may. Come back tomorrow.",
                    )
                )
            return phrase.doubted(await wrong.add_wrong(conn, asker.guild_id, asker.user_id, report_id, now))
