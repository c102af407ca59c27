"""What a person reads in a channel, as text: authors, mentions by name, embeds, buttons, menus, files.

For documents and for seeing why a test failed; nothing is decided here.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.double.messages import ROLE_MENTION, USER_MENTION, Message, Pings, control_label, parts
from tests.double.world import Channel, Json, Kind, User

if TYPE_CHECKING:
    from tests.double.stage import Stage

CHANNEL_MENTION, TIMESTAMP = re.compile(r"<#(\d+)>"), re.compile(r"<t:(\d+)(?::(\w))?>")
LOOKS = {"t": "%H:%M", "T": "%H:%M:%S", "d": "%d/%m/%Y", "D": "%-d %B %Y"}


def transcript(stage: "Stage", channel: Channel, viewer: User | None) -> str:
    """The whole channel, a forum's posts one after the other."""
    title = f"Direct messages with {channel.name}" if channel.kind is Kind.DM else f"#{channel.name}"
    lines = [title + (" (archived)" if channel.archived else "") + (f" [{tags}]" if (tags := _tags(channel)) else "")]
    for message in visible(channel, viewer):
        lines += ["", *read_aloud(stage, message)]
    if channel.kind is Kind.FORUM and channel.guild:
        posts = [thread for thread in channel.guild.threads.values() if thread.parent is channel]
        lines += [line for post in posts for line in ("", transcript(stage, post, viewer).rstrip())]
    return "\n".join(lines) + "\n"


def visible(channel: Channel, viewer: User | None = None) -> list[Message]:
    """The messages that stand there for somebody; those that are one person's alone for that person only."""
    return [item for item in channel.messages if not item.deleted and (item.only_for is None or item.only_for is viewer)]


def _tags(channel: Channel) -> str:
    return ", ".join(channel.parent.tags[tag] for tag in channel.applied) if channel.parent else ""


def read_aloud(stage: "Stage", message: Message) -> Iterator[str]:
    """One message, line by line."""
    if message.cause and message.cause.command:
        yield f"  {message.cause.user.name} used {message.cause.command}"
    yield message.author.name + (" [APP]" if message.author.bot else "") + _notes(message)
    if message.loading:
        yield f"  {message.author.name} is thinking..."
    yield from _indented(readable(stage, message.content), "  ")
    for embed in message.embeds:
        yield from _indented(readable(stage, "\n".join(_embed(embed))), "  | ")
    for attachment in message.attachments:
        yield f"  (file {attachment.filename}, {len(attachment.data)} bytes)"
    yield from _components(stage, message.components)


def _notes(message: Message) -> str:
    notes = ["edited"] if message.edited_at else []
    notes += [f"only {message.only_for.name} sees this"] if message.only_for else []
    notes += [f"{'notified' if message.edited_at else 'notifies'} {who(message.pings)}"] if message.pings else []
    return f" ({'; '.join(notes)})" if notes else ""


def who(pings: Pings) -> str:
    return ", ".join([*(user.name for user in pings.users), *(f"@{role.name}" for role in pings.roles), *(["@everyone"] * pings.everyone)])


def _embed(embed: Json) -> Iterator[str]:
    if embed.get("author"):
        yield embed["author"]["name"]
    if embed.get("title"):
        yield f"**{embed['title']}**" + (f" ({embed['url']})" if embed.get("url") else "")
    if embed.get("description"):
        yield embed["description"]
    for item in embed.get("fields") or []:
        yield f"{item['name']}: {item['value']}"
    for key in ("image", "thumbnail"):
        if embed.get(key):
            yield f"({key} {embed[key]['url'].rsplit('/', 1)[-1]})"
    if embed.get("footer"):
        yield f"_{embed['footer']['text']}_"


def _components(stage: "Stage", components: list[Json]) -> Iterator[str]:
    for part in parts(components):
        if part["type"] == 10:
            yield from _indented(readable(stage, part["content"]), "  ")
        elif part["type"] == 1:
            yield "  " + " ".join(_control(control) for control in part["components"])


def _control(control: Json) -> str:
    label = control_label(control)
    if control["type"] == 2:
        label = f"{(control.get('emoji') or {}).get('name') or ''} {label}".strip() if control.get("label") else label
        return f"({label})" if control.get("disabled") else f"[{label}]" + (f"({control['url']})" if control.get("url") else "")
    return f"<{label}: {', '.join(option['label'] for option in control.get('options') or [])}>"


def _indented(text: str, margin: str) -> list[str]:
    return [margin + line for line in text.split("\n")] if text else []


def readable(stage: "Stage", text: str) -> str:
    """Mentions as names, times as a clock in Greenwich shows them."""
    roles = {role.id: role.name for guild in stage.guilds.values() for role in guild.roles.values()}
    people = {user.id: user.name for user in stage.users.values()}
    channels = {channel.id: channel.name for channel in stage.channels.values()}
    text = ROLE_MENTION.sub(lambda found: f"@{roles.get(int(found[1]), 'unknown-role')}", text)
    text = USER_MENTION.sub(lambda found: f"@{people.get(int(found[1]), 'unknown-user')}", text)
    text = CHANNEL_MENTION.sub(lambda found: f"#{channels.get(int(found[1]), 'unknown')}", text)
    return TIMESTAMP.sub(lambda found: f"{datetime.fromtimestamp(int(found[1]), UTC):{LOOKS.get(found[2], '%-d %b %Y %H:%M')}}", text)
