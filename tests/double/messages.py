"""Messages as the pretended Discord keeps them: what was sent, whom it pinged, and what a person reads of it.

Does not decide whether a message may be sent (`limits.py`, `posting.py`).
"""

import mimetypes
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.double.world import Can, Channel, Json, Role, User, moment

EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15
USER_MENTION, ROLE_MENTION = re.compile(r"<@!?(\d+)>"), re.compile(r"<@&(\d+)>")


@dataclass(frozen=True, slots=True)
class Attachment:
    id: int
    filename: str
    data: bytes
    url: str
    description: str | None = None

    def json(self) -> Json:
        return {
            "id": str(self.id),
            "filename": self.filename,
            "size": len(self.data),
            "url": self.url,
            "proxy_url": self.url,
            "content_type": mimetypes.guess_type(self.filename)[0] or "application/octet-stream",
            "description": self.description,
        }


@dataclass(frozen=True, slots=True)
class Pings:
    """Whom a message notifies."""

    users: tuple[User, ...] = ()
    roles: tuple[Role, ...] = ()
    everyone: bool = False

    def __bool__(self) -> bool:
        return bool(self.users or self.roles or self.everyone)


@dataclass(frozen=True, slots=True)
class Cause:
    """The interaction that a message answers."""

    interaction_id: int
    kind: int
    user: User
    command: str | None

    def json(self) -> Json:
        return {"id": str(self.interaction_id), "type": self.kind, "user": self.user.json(), "authorizing_integration_owners": {}}


@dataclass(eq=False, slots=True)
class Message:
    id: int
    channel: Channel
    author: User
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    nonce: str | None = None
    pings: Pings = Pings()
    cause: Cause | None = None
    only_for: User | None = None
    """Who alone sees it, if it is ephemeral."""
    reply_to: "Message | None" = None
    thread: Channel | None = None
    edited_at: str | None = None
    earlier: list[str] = field(default_factory=list)
    """Its texts before each edit."""
    deleted: bool = False

    @property
    def ephemeral(self) -> bool:
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        return bool(self.flags & LOADING)

    @property
    def files(self) -> dict[str, bytes]:
        return {attachment.filename: attachment.data for attachment in self.attachments}

    @property
    def controls(self) -> list[Json]:
        """Its buttons and menus, in reading order."""
        return [part for part in parts(self.components) if part["type"] in (2, 3, 5, 6, 7, 8)]

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons (a button without a label: its emoji)."""
        return [control_label(part) for part in self.controls if part["type"] == 2]

    @property
    def text(self) -> str:
        """All that is written in it, a line a part."""
        return "\n".join(line for line in self._lines() if line)

    def _lines(self) -> Iterator[str]:
        yield self.content
        for embed in self.embeds:
            yield (embed.get("author") or {}).get("name") or ""
            yield embed.get("title") or ""
            yield embed.get("description") or ""
            for item in embed.get("fields") or []:
                yield f"{item['name']}\n{item['value']}"
            yield (embed.get("footer") or {}).get("text") or ""
        yield from (part.get("content") or "" for part in parts(self.components) if part["type"] == 10)

    def json(self, *, blind: bool = False) -> Json:
        """As Discord shows it; `blind`: without the content intent, in others' messages."""
        shown: Json = {
            "id": str(self.id),
            "type": 20 if self.cause and self.cause.command else 19 if self.reply_to else 0,
            "channel_id": str(self.channel.id),
            "author": self.author.json(),
            "content": "" if blind else self.content,
            "embeds": [] if blind else [{"type": "rich"} | embed for embed in self.embeds],
            "attachments": [] if blind else [attachment.json() for attachment in self.attachments],
            "components": [] if blind else self.components,
            "timestamp": moment(self.id),
            "edited_timestamp": self.edited_at,
            "flags": self.flags,
            "mentions": [user.json() for user in self.pings.users],
            "mention_roles": [str(role.id) for role in self.pings.roles],
            "mention_everyone": self.pings.everyone,
            "pinned": False,
            "tts": False,
        }
        if self.nonce is not None:
            shown["nonce"] = self.nonce
        if self.cause:
            shown |= {"interaction_metadata": self.cause.json(), "application_id": str(self.author.id), "webhook_id": str(self.author.id)}
        if self.reply_to:
            shown["message_reference"] = {"message_id": str(self.reply_to.id), "channel_id": str(self.reply_to.channel.id)}
        if self.thread:
            shown["thread"] = self.thread.json()
        return shown

    def event(self, bot: User) -> Json:
        """As the gateway sends it to a client without the content intent."""
        shown = self.json(blind=bool(self.channel.guild and self.author is not bot and bot not in self.pings.users))
        if self.channel.guild:
            shown["guild_id"] = str(self.channel.guild.id)
            member = self.channel.guild.members.get(self.author.id)
            if member:
                shown["member"] = {key: value for key, value in member.json().items() if key != "user"}
        return shown


def parts(components: Iterable[Json]) -> Iterator[Json]:
    """Every component, those inside others too."""
    for part in components:
        yield part
        inner = [*(part.get("components") or []), part.get("accessory"), part.get("component")]
        yield from parts(item for item in inner if item)


def control_label(part: Json) -> str:
    """What a person reads on a button or an unopened menu."""
    return str(part.get("label") or part.get("placeholder") or (part.get("emoji") or {}).get("name") or part.get("custom_id"))


def work_out_pings(author: User, channel: Channel, content: str, allowed: Json | None, reply_to: Message | None) -> Pings:
    """Whom a new message notifies: what its content names and its allowed_mentions let through."""
    rule: Json = {"parse": ["users", "roles", "everyone"], "replied_user": True} if allowed is None else allowed
    parse, guild = rule.get("parse") or [], channel.guild
    named = list(dict.fromkeys(map(int, USER_MENTION.findall(content))))
    people = {member.user.id: member.user for member in guild.members.values()} if guild else {}
    if channel.recipient:
        people[channel.recipient.id] = channel.recipient
    users = [people[key] for key in named if key in people and ("users" in parse or str(key) in map(str, rule.get("users") or []))]
    if reply_to and rule.get("replied_user") and reply_to.author not in users:
        users.append(reply_to.author)
    if guild is None:
        return Pings(tuple(users))
    may_all = Can.MENTION_EVERYONE in guild.permissions(author, channel)
    roles = tuple(
        guild.roles[key]
        for key in dict.fromkeys(map(int, ROLE_MENTION.findall(content)))
        if key in guild.roles
        and ("roles" in parse or str(key) in map(str, rule.get("roles") or []))
        and (may_all or guild.roles[key].mentionable)
    )
    everyone = may_all and "everyone" in parse and bool(re.search(r"@(everyone|here)\b", content))
    return Pings(tuple(users), roles, everyone)
