"""What a pressed button asks for: the actions that cards carry, as calls of the desk."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker, manager
from bot.desk.boards import BoardRoom, wish_of
from bot.desk.following import FollowRoom
from bot.desk.members import MemberRoom
from bot.desk.sagas import SagaRoom
from bot.desk.sources import SourceRoom
from bot.desk.status import StatusRoom
from bot.desk.tiers import TierRoom
from bot.errors import Refusal
from bot.phrase.card import Card

OLD = "That button is too old. Ask again with the command."


class ButtonRoom(SagaRoom, BoardRoom, SourceRoom, TierRoom, FollowRoom, MemberRoom, StatusRoom):
    """Buttons of every room. An action is `verb:field:field…`; the last field of an alert's is its nonce."""

    async def press(self, asker: Asker, action: str, *, now: datetime) -> Card:
        """Answer a press. Raises `Refusal` for an action that is not ours (any more)."""
        verb, *fields = action.split(":")
        try:
            match verb:
                case "saga":
                    player, page, pick, day = (*fields, "", "", "", "")[:4]
                    return await self.turn(asker, int(player), int(page or 0), pick or "all", day, now=now)
                case "rumours" | "club" | "sources" | "tiers":
                    return await self._turn_list(asker, verb, fields, now)
                case "follow":
                    return await self.follow_player(asker, int(fields[0]), now=now)
                case "unfollow":
                    return await self.end_follow(asker, int(fields[0]), now=now)
                case "mute" | "unmute":
                    return await self.mute(asker, int(fields[0]), verb == "mute", now=now)
                case "wrong":
                    return await self.doubt(asker, int(fields[0]), now=now)
                case "tryfeed":
                    return await self.try_feed(asker, int(fields[0]), now=now)
                case "forgetme":
                    return await self.mydata_delete(asker, confirmed=True, now=now)
        except (ValueError, IndexError):
            raise Refusal(OLD) from None
        raise Refusal(OLD)

    async def _turn_list(self, asker: Asker, verb: str, fields: list[str], now: datetime) -> Card:
        """A page of a list."""
        match verb:
            case "club":
                return await self.club_page(asker, fields[1], int(fields[0]), now=now)
            case "sources":
                return await self.sources_page(asker, fields[1] or None, int(fields[0]), now=now)
            case "tiers":
                return await self.tier_list(manager(asker), int(fields[0]), now=now)
        return await self.rumours_page(asker, *wish_of(fields), now=now)
