"""An interaction and all that the bot answered to it, as the person who asked sees it."""

import time
from dataclasses import dataclass, field

from tests.double.messages import Cause, Message, parts
from tests.double.world import Channel, Json, User

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, OPEN_MODAL = 4, 5, 6, 7, 8, 9
ALLOWED = {
    COMMAND: {MESSAGE, DEFERRED, OPEN_MODAL},
    COMPONENT: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, OPEN_MODAL},
    AUTOCOMPLETE: {CHOICES},
    MODAL: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE},
}


@dataclass(eq=False, slots=True)
class Answer:
    """What somebody did, and what came of it. Grows while the bot goes on answering."""

    id: int
    token: str
    kind: int
    user: User
    channel: Channel
    doing: str
    """What the person did, in words: `/feed add`."""
    source: Message | None = None
    """The message whose button was pressed."""
    asked_at: float = field(default_factory=time.monotonic)
    callback: int | None = None
    ack_seconds: float | None = None
    """How long the first answer took."""
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    choices: list[Json] = field(default_factory=list)
    modal: Json | None = None
    expired: bool = False
    """Set it to make the token as dead as after 15 minutes."""
    settled: bool = False
    """The bot said something that is not only "wait"."""

    @property
    def deferred(self) -> bool:
        return self.callback in (DEFERRED, DEFERRED_UPDATE)

    @property
    def cause(self) -> Cause:
        return Cause(self.id, self.kind, self.user, self.doing if self.kind == COMMAND else None)

    @property
    def messages(self) -> list[Message]:
        """The answer and what followed; for a button, the message it stands under if that was changed."""
        first = [self.original] if self.original and self.original is not self.source else []
        changed = [self.source] if self.source and self.callback in (UPDATE, DEFERRED_UPDATE) else []
        return [message for message in [*changed, *first, *self.followups] if not message.deleted and not message.loading]

    @property
    def message(self) -> Message:
        """The first of the messages."""
        assert self.messages, f"{self.doing} was answered without a message"
        return self.messages[0]

    @property
    def text(self) -> str:
        """All that is written in all messages."""
        return "\n".join(message.text for message in self.messages)

    @property
    def ephemeral(self) -> bool:
        return self.message.ephemeral

    @property
    def embeds(self) -> list[Json]:
        return [embed for message in self.messages for embed in message.embeds]

    @property
    def buttons(self) -> list[str]:
        return [label for message in self.messages for label in message.buttons]

    @property
    def files(self) -> dict[str, bytes]:
        return {name: data for message in self.messages for name, data in message.files.items()}

    @property
    def fields(self) -> list[Json]:
        """Of an opened modal: what can be filled in."""
        return [part for part in parts((self.modal or {}).get("components") or []) if part["type"] in range(3, 9)]
