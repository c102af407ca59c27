"""Who asks, and from where: all that a command knows of a person."""

from __future__ import annotations

from dataclasses import dataclass

from bot.errors import NotHere
from bot.phrase.said import say
from bot.transfers.model import DIRECT


@dataclass(frozen=True, slots=True)
class Asker:
    """A member in a guild, or somebody in direct messages (`guild_id` 0). `manages`: may manage that server; `moderates`: its messages.

    `allowed`: presses a button under the answer to a command of his own, which Discord let him use by the server's settings.
    """

    user_id: int
    guild_id: int
    transport: str
    locale: str = "en"
    manages: bool = False
    moderates: bool = False
    allowed: bool = False

    @property
    def in_guild(self) -> bool:
        """Whether the command was given in a server."""
        return self.guild_id != DIRECT

    def need_guild(self) -> None:
        """Raises `NotHere` in a direct message."""
        if not self.in_guild:
            raise NotHere(say("That works in a server only, not in direct messages."))


def manager(asker: Asker) -> Asker:
    """The asker, who may manage the server. Raises `NotHere` for others: Discord checks commands, and not buttons."""
    asker.need_guild()
    if not (asker.manages or asker.allowed):
        raise NotHere(say("Only those who may manage this server can use that button."))
    return asker


def moderator(asker: Asker) -> Asker:
    """The asker, who may manage the server's messages, or the server. Raises `NotHere` for others."""
    asker.need_guild()
    if not (asker.moderates or asker.manages or asker.allowed):
        raise NotHere(say("Only those who may manage messages in this server can use that button."))
    return asker


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line of an autocomplete list: what is shown (a front end cuts it) and what is then typed; the channel that it is about."""

    label: str
    value: str
    channel_id: int | None = None
