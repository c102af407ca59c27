"""Writes down what people do in a pretended Discord and all that they read there, with the pictures as files beside it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.double import Answer, Channel, DiscordDouble, Guild, Message, NoAnswer, Role, User
from tests.double.transcript import read_aloud

PATIENCE = 20.0
"""Seconds that something may take that should take five."""
CALM = 1.2
"""Seconds without a new message after which all that belongs together is there."""


class Notebook:
    """One server's visitors. Each act is written down with its answer, and what the bot says of its own accord where it says it."""

    def __init__(self, double: DiscordDouble, guild: Guild, place: Channel, folder: Path) -> None:
        self.double, self.guild, self.place, self.folder = double, guild, place, folder
        self.lines: list[str] = []
        self._read: dict[int, str | None] = {}
        self._chosen: dict[str, str] = {}
        self._files = 0

    def chapter(self, title: str) -> None:
        """Begin a new part."""
        self.lines += ["", title, "=" * len(title)]

    def remark(self, words: str) -> None:
        """Say what happens meanwhile."""
        self.lines += ["", f"({words})"]

    async def ask(self, user: User, command: str, /, *, alone: bool = False, **options: Any) -> Answer:
        """Use a slash command in the channel, or in the direct messages with the bot."""
        written = " ".join(f"{name}:{self._chosen.get(str(value)) or _shown(value)}" for name, value in options.items())
        self._act(user, f"/{command} {written}".rstrip(), "a direct message" if alone else f"#{self.place.name}")
        place = (None, None) if alone else (self.guild, self.place)
        return self._take(await self.double.slash(*place, user, command, options))

    async def typed(self, user: User, command: str, /, **options: Any) -> str:
        """Type into the last option; the value of the first choice."""
        written = " ".join(f"{name}:{value}" for name, value in options.items())
        self._act(user, f"types /{command} {written}", f"#{self.place.name}")
        choices = await self.double.autocomplete(self.guild, self.place, user, command, options)
        self.lines += [f"  - {choice['name']}" for choice in choices] or ["  (no choices)"]
        self._chosen |= {str(choice["value"]): str(choice["name"]) for choice in choices if str(choice["value"]) != choice["name"]}
        return str(choices[0]["value"]) if choices else ""

    async def press(self, user: User, message: Message, button: str) -> Answer:
        """Press a button, named by what it does (the start of its action) or its label."""
        found = next((part for part in message.controls if button in (part.get("label"), *_actions(part))), None)
        if found is None:
            raise NoAnswer(f"there is no button {button!r} under this: {message.text}")
        self._act(user, f"presses [{found.get('label') or found['custom_id']}]", f"#{message.channel.name}")
        answer = await self.double.press(message, found["custom_id"], user)
        with contextlib.suppress(NoAnswer):
            await self.double.wait_for(lambda: self._unread(answer), PATIENCE / 2)
        return self._take(answer)

    async def menu(self, user: User, entry: str, message: Message) -> Answer:
        """Choose from a message's Apps menu."""
        self._act(user, f"chooses Apps > {entry}", f"the message {message.content.splitlines()[0]!r}")
        return self._take(await self.double.context(self.guild, message.channel, user, entry, message))

    async def told(self, *, at_least: int = 1) -> list[Message]:
        """Wait for what the bot says of its own accord, new or changed, until it is silent; all of it."""
        await self.double.wait_for(lambda: len(list(self._news())) >= at_least, PATIENCE, "the bot has nothing to tell")
        before = -1
        while before != (now := len(self.double.calls)):
            before = now
            await asyncio.sleep(CALM)
        return [self._write_down(message) for message in list(self._news())]

    def _news(self) -> Iterator[Message]:
        for channel in list(self.double.channels.values()):
            for message in channel.messages:
                if message.author is self.double.bot and not message.deleted and self._read.get(message.id, "") != message.edited_at:
                    yield message

    def _write_down(self, message: Message) -> Message:
        channel = message.channel
        place = f"a direct message to {channel.name}" if channel.recipient else f"#{channel.name}"
        if channel.parent:
            tags = ", ".join(channel.parent.tags[tag] for tag in channel.applied)
            place = f"#{channel.parent.name} > {channel.name}" + (f" [{tags}]" if tags else "")
        self.lines += ["", f"[in {place}]"]
        self._print(message)
        return message

    def _act(self, user: User, what: str, place: str) -> None:
        self.lines += ["", f"> {user.name}, in {place}: {what}"]

    def _unread(self, answer: Answer) -> list[Message]:
        return [message for message in answer.messages if self._read.get(message.id, "") != message.edited_at]

    def _take(self, answer: Answer) -> Answer:
        shown = self._unread(answer)
        for message in shown:
            self._print(message)
        if not shown:
            self.lines.append("  (nothing is shown)")
        return answer

    def _print(self, message: Message) -> None:
        self._read[message.id] = message.edited_at
        asked = f"  {message.cause.user.name} used {message.cause.command}" if message.cause else ""
        self.lines += [line for line in read_aloud(self.double, message) if line != asked]
        for name, data in message.files.items():
            self._files += 1
            kept = f"{self._files:02}-{name}"
            (self.folder / kept).write_bytes(data)
            said = next((item.description for item in message.attachments if item.filename == name and item.description), "")
            self.lines.append(f"  (kept as {kept}" + (f"; its words: {said})" if said else ")"))


def _actions(part: dict[str, Any]) -> tuple[str, ...]:
    """What a button does, with its details and without."""
    action = str(part.get("custom_id", "")).removeprefix("ts:")
    fields = action.split(":")
    return tuple(":".join(fields[:count]) for count in range(1, len(fields) + 1))


def _shown(value: Any) -> str:
    if isinstance(value, Channel):
        return f"#{value.name}"
    if isinstance(value, Role | User):
        return f"@{value.name}"
    return f"({value[0]})" if isinstance(value, tuple) else str(value)
