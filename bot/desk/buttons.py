"""What a pressed button asks for: the actions that cards carry, as calls of the desk."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker
from bot.desk.boards import BoardRoom
from bot.desk.following import FollowRoom
from bot.desk.members import MemberRoom
from bot.desk.sagas import SagaRoom
from bot.desk.status import StatusRoom
from bot.errors import Refusal
from bot.phrase.card import Card

OLD = "That button is too old. Ask again with the command."


class ButtonRoom(SagaRoom, BoardRoom, FollowRoom, MemberRoom, StatusRoom):
    """Buttons of every room. An action is `verb:field:field…`; the last field of an alert's is its nonce."""

    async def press(self, asker: Asker, action: str, *, now: datetime) -> Card:
        """Answer a press. Raises `Refusal` for an action that is not ours (any more)."""
        verb, *fields = action.split(":")
        try:
            match verb:
                case "saga":
                    player, page, pick, day = (*fields, "", "", "", "")[:4]
                    return await self.turn(asker, int(player), int(page or 0), pick or "all", day, now=now)
                case "rumours" | "club":
                    return await self.turn_board(asker, verb, fields, now=now)
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
