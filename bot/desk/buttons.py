"""What a pressed button asks for: the actions that cards carry, as calls of the desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.asker import Asker, manager, moderator
from bot.desk.alerts import AlertRoom
from bot.desk.boards import BoardRoom, wish_of
from bot.desk.endings import EndingRoom
from bot.desk.feeds import FeedRoom
from bot.desk.following import FollowRoom
from bot.desk.hours import HourRoom
from bot.desk.members import MemberRoom
from bot.desk.sagas import SagaRoom
from bot.desk.sources import SourceRoom
from bot.desk.status import StatusRoom
from bot.desk.tiers import TierRoom
from bot.errors import Refusal
from bot.phrase.card import Card
from bot.phrase.said import mark, say
from db import outbox

OLD = mark("That button is too old. Ask again with the command.")


class ButtonRoom(SagaRoom, BoardRoom, SourceRoom, TierRoom, EndingRoom, FollowRoom, HourRoom, MemberRoom, StatusRoom, AlertRoom, FeedRoom):
    """Buttons of every room. An action is `verb:field:field…`; the last field of what came by itself is the nonce of its delivery.

    In direct messages an alert is looked at through the server in which its member follows; what its buttons open carries the
    nonce on, so that it stays so from page to page.
    """

    async def press(self, asker: Asker, action: str, *, now: datetime) -> Card:
        """Answer a press. Raises `Refusal` for an action that is not ours (any more)."""
        verb, *fields = action.split(":")
        if (ask := _ACTIONS.get(verb)) is None:
            raise Refusal(say(OLD))
        nonce = fields.pop() if fields and outbox.is_nonce(fields[-1]) else ""
        there = await self._through(asker, nonce) if nonce and not asker.in_guild else None
        try:
            card = await ask(self, replace(asker, guild_id=there) if there else asker, fields, now)
        except (ValueError, IndexError):
            raise Refusal(say(OLD)) from None
        return _carrying(card, nonce) if there else card

    async def _through(self, asker: Asker, nonce: str) -> int | None:
        async with self.house.database.reading() as conn:
            return await outbox.told_through(conn, asker.transport, asker.user_id, nonce)


def _carrying(card: Card, nonce: str) -> Card:
    return replace(card, buttons=tuple(replace(one, action=f"{one.action}:{nonce}") if one.action else one for one in card.buttons))


async def _saga(room: ButtonRoom, asker: Asker, fields: list[str], now: datetime) -> Card:
    player, page, pick, day = (*fields, "", "", "", "")[:4]
    return await room.turn(asker, int(player), int(page or 0), pick or "all", day, now=now)


async def _path(room: ButtonRoom, asker: Asker, fields: list[str], now: datetime, *, turned: bool) -> Card:
    player, place, day = (*fields, "")[:3]
    return await room.path(asker, int(player), int(place), day, turned=turned, now=now)


async def _catchup(room: ButtonRoom, asker: Asker, fields: list[str], now: datetime) -> Card:
    return await room.catchup(asker, what=fields[0], days=min(int(fields[1]), 30), now=now)


_ACTIONS: Mapping[str, Callable[[ButtonRoom, Asker, list[str], datetime], Awaitable[Card]]] = {
    "saga": _saga,
    "path": lambda room, asker, fields, now: _path(room, asker, fields, now, turned=False),
    "paths": lambda room, asker, fields, now: _path(room, asker, fields, now, turned=True),
    "rumours": lambda room, asker, fields, now: room.rumours_page(asker, *wish_of(fields), now=now),
    "club": lambda room, asker, fields, now: room.club_page(asker, fields[1], int(fields[0]), now=now),
    "sources": lambda room, asker, fields, now: room.sources_page(asker, fields[1] or None, int(fields[0]), now=now),
    "tiers": lambda room, asker, fields, now: room.tier_list(manager(asker), int(fields[0]), now=now),
    "rules": lambda room, asker, fields, now: room.alerts_list(manager(asker), int(fields[0]), now=now),
    "feeds": lambda room, asker, fields, now: room.feed_list(manager(asker), int(fields[0]), now=now),
    "follow": lambda room, asker, fields, now: room.follow_player(asker, int(fields[0]), now=now),
    "unfollow": lambda room, asker, fields, now: room.end_follow(asker, int(fields[0]), now=now),
    "following": lambda room, asker, fields, now: room.following(asker, int(fields[0]) if fields else 0, now=now),
    "refollow": lambda room, asker, fields, now: room.change_follow(asker, int(fields[0]), *fields[1:3], now=now),
    "digest": lambda room, asker, _, now: room.end_digest(asker, now=now),
    "quiet": lambda room, asker, _, now: room.end_quiet(asker, now=now),
    "catchup": _catchup,
    "mute": lambda room, asker, fields, now: room.mute(asker, int(fields[0]), True, now=now),
    "unmute": lambda room, asker, fields, now: room.mute(asker, int(fields[0]), False, now=now),
    "wrong": lambda room, asker, fields, now: room.doubt(asker, int(fields[0]), now=now),
    "fix": lambda room, asker, fields, now: room.undo(moderator(asker), int(fields[0]), int(fields[1]), now=now),
    "fixes": lambda room, asker, fields, now: room.player_list(moderator(asker), int(fields[0]), now=now),
    "doubts": lambda room, asker, fields, now: room.player_wrong(moderator(asker), int(fields[0]), now=now),
    "settle": lambda room, asker, fields, now: room.settle(moderator(asker), int(fields[0]), fields[1], int(fields[2]), now=now),
    "tryfeed": lambda room, asker, fields, now: room.try_feed(asker, int(fields[0]), now=now),
    "forgetme": lambda room, asker, _, now: room.mydata_delete(asker, confirmed=True, now=now),
}
