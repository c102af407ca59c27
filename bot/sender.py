"""The one seam between deliveries and the places they go to: Discord, a terminal, or a list in a test.

A sender sends one message and says how it ended; when and whether to try again is decided in `bot.deliver`.

SendError
├── Refused       this destination will not take it: deleted, forbidden, direct messages closed. Final for this row
├── Busy          it was surely not sent; try again after `retry_after`
└── Unsure        it may have been sent: the answer was lost
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from bot.phrase.card import Card
from bot.transfers.model import Delivery, Edit, SagaThread

ANSWER_WITHIN = timedelta(seconds=60)
"""How long a sender may take over one question, to send or to find, before it says `Unsure`. Leases rest on it."""


LOCKED = "Manage Threads"
"""The permission without which nothing can be written into a thread that was locked."""


class Why(StrEnum):
    """Why a destination refuses."""

    NO_CHANNEL = "no_channel"
    NO_MESSAGE = "no_message"
    NO_PERMISSION = "no_permission"
    NO_DIRECT_MESSAGES = "no_direct_messages"
    BAD_MESSAGE = "bad_message"


class SendError(Exception):
    """A message that was not sent, or perhaps was."""


class Refused(SendError):
    """The destination will not take it. `permission` names the missing permission where that is known."""

    def __init__(self, why: Why, words: str, permission: str | None = None) -> None:
        super().__init__(words)
        self.why = why
        self.permission = permission


class Busy(SendError):
    """Not sent, at least by the last request; may be tried again after `retry_after`.

    `perhaps_sent`: requests were made before it, whose answers were lost.
    """

    def __init__(self, words: str, retry_after: timedelta, *, perhaps_sent: bool = False) -> None:
        super().__init__(words)
        self.retry_after = retry_after
        self.perhaps_sent = perhaps_sent


class Unsure(SendError):
    """Whether it was sent is not known."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a message went. `channel_id` is the direct-message channel, where one was opened for it."""

    message_id: int
    channel_id: int


class Sender(Protocol):
    """A way to send, that ends each question `ANSWER_WITHIN`. Implementations hold no state that a restart may lose."""

    @property
    def transport(self) -> str:
        """The name under which destinations of this kind are kept: `discord`, `terminal`."""
        ...

    async def send(self, delivery: Delivery, card: Card) -> Sent:
        """Send one message with the delivery's nonce; raises `SendError`."""
        ...

    async def find(self, delivery: Delivery) -> Sent | None:
        """Look for the message where it would be; None if it is not there. Raises `SendError` where one can't look."""
        ...

    async def edit(self, edit: Edit, card: Card) -> None:
        """Have a message that was sent say this instead; it mentions nobody anew. Raises `SendError`; may be repeated."""
        ...

    async def keep_thread(self, thread: SagaThread, name: str, tag: str) -> None:
        """Have a saga's thread be there, with this name and tag. Raises `SendError`; may be repeated."""
        ...
