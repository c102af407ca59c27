"""How an interaction travels: as an event to the bot, and back as an answer in time.

Does not know commands or controls (`people.py`).
"""

import asyncio
import contextlib
import secrets

from tests.double.answer import DEFERRED_UPDATE, Answer
from tests.double.messages import Message
from tests.double.stage import NoAnswer, Stage
from tests.double.world import EVERYTHING, Channel, Guild, Json, User

REACTION = 0.02
"""Seconds in which a person sees an answer, and the client that gave it hears that it was taken."""
SECOND_THOUGHT = 0.5
"""Seconds for a button that was acknowledged to show something; it need not."""


class Asking(Stage):
    """The sending of interactions and the waiting for their answers."""

    def __init__(self, bot_name: str, token: str) -> None:
        super().__init__(bot_name, token)
        self.answers: dict[str, Answer] = {}
        self.deadline = 3.0
        """Seconds for the first answer, as Discord gives."""
        self.patience = 10.0
        """Seconds that people wait after a deferral."""

    def _ask(
        self, kind: int, guild: Guild | None, channel: Channel | None, user: User, data: Json, doing: str, source: Message | None = None
    ) -> Answer:
        place = channel or self.direct(user)
        answer = Answer(self.new_id(), secrets.token_urlsafe(24), kind, user, place, doing, source)
        if not any(session.owns(guild) for session in self.gateway.connected):
            raise NoAnswer(f"nobody hears {doing}: the bot is not connected")
        self.answers[answer.token] = answer
        event = self._event(answer, guild) | {"data": data}
        self.gateway.emit("INTERACTION_CREATE", event, guild, intent=0)
        return answer

    def _event(self, answer: Answer, guild: Guild | None) -> Json:
        place, user = answer.channel, answer.user
        allowed = guild.permissions(self.bot, place) if guild else EVERYTHING
        event: Json = {
            "id": str(answer.id),
            "application_id": str(self.bot.id),
            "type": answer.kind,
            "token": answer.token,
            "version": 1,
            "channel": place.json(),
            "channel_id": str(place.id),
            "locale": user.locale,
            "app_permissions": str(int(allowed)),
            "entitlements": [],
            "authorizing_integration_owners": {"0": str(guild.id) if guild else "0"},
            "context": 0 if guild else 1,
            "attachment_size_limit": 10 << 20,
        }
        if answer.source:
            event["message"] = answer.source.json()
        if guild is None:
            return event | {"user": user.json()}
        held = guild.permissions(user, place)
        event["channel"]["permissions"] = str(int(held))
        member = guild.members[user.id].json() | {"permissions": str(int(held))}
        here = {"id": str(guild.id), "locale": guild.locale, "features": []}
        return event | {"guild_id": str(guild.id), "guild": here, "guild_locale": guild.locale, "member": member}

    async def _answered(self, answer: Answer) -> Answer:
        """Wait for the first answer, and after a deferral for what it promises."""
        late = f"The application did not respond to {answer.doing} within {self.deadline:g} s"
        await self.wait_for(lambda: answer.callback, self.deadline + 0.5, late)
        if answer.callback == DEFERRED_UPDATE:
            with contextlib.suppress(NoAnswer):
                await self.wait_for(lambda: answer.settled, SECOND_THOUGHT)
        elif not answer.settled:
            await self.wait_for(lambda: answer.settled, self.patience, f"{answer.doing} was deferred and never answered")
        await asyncio.sleep(REACTION)
        return answer
