"""The pretended Discord's nouns: people, roles, guilds, channels and threads, each as Discord's JSON.

Knows who may do what where. Holds no rule of REST or of the gateway, and no messages' shapes (`messages.py`).
"""

import datetime as dt
import enum
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.double.messages import Message

Json = dict[str, Any]
EPOCH_MS = 1_420_070_400_000


class Can(enum.IntFlag):
    """The permissions that the double looks at."""

    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38


NOTHING = Can(0)
EVERYTHING = Can(sum(Can))
TALK = (
    Can.VIEW_CHANNEL
    | Can.SEND_MESSAGES
    | Can.EMBED_LINKS
    | Can.ATTACH_FILES
    | Can.READ_MESSAGE_HISTORY
    | Can.USE_APPLICATION_COMMANDS
    | Can.CREATE_PUBLIC_THREADS
    | Can.SEND_MESSAGES_IN_THREADS
)


class Kind(enum.IntEnum):
    """Channel types."""

    TEXT = 0
    DM = 1
    NEWS = 5
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


class Snowflakes:
    """Ids that only grow, a pretended millisecond each."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> int:
        self._last = max(self._last + 1, int(time.time() * 1000) - EPOCH_MS)
        return self._last << 22


def moment(snowflake: int) -> str:
    """The time in an id, as Discord writes it."""
    return dt.datetime.fromtimestamp(((snowflake >> 22) + EPOCH_MS) / 1000, dt.UTC).isoformat()


@dataclass(eq=False, slots=True)
class User:
    id: int
    name: str
    bot: bool = False
    locale: str = "en-GB"
    dms: bool = True
    """False: direct messages are refused with 50007."""

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"

    def json(self) -> Json:
        return {
            "id": str(self.id),
            "username": self.name.lower().replace(" ", "_"),
            "global_name": None if self.bot else self.name,
            "discriminator": "0000" if self.bot else "0",
            "avatar": None,
            "bot": self.bot,
            "public_flags": 0,
        }


@dataclass(eq=False, slots=True)
class Role:
    id: int
    name: str
    permissions: Can = NOTHING
    mentionable: bool = False
    position: int = 1
    bot_id: int | None = None

    @property
    def mention(self) -> str:
        return f"<@&{self.id}>"

    def json(self) -> Json:
        tags = {"tags": {"bot_id": str(self.bot_id)}} if self.bot_id else {}
        return tags | {
            "id": str(self.id),
            "name": self.name,
            "permissions": str(int(self.permissions)),
            "mentionable": self.mentionable,
            "position": self.position,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": self.bot_id is not None,
            "flags": 0,
        }


@dataclass(eq=False, slots=True)
class Member:
    user: User
    roles: list[Role] = field(default_factory=list)

    def json(self) -> Json:
        return {
            "user": self.user.json(),
            "roles": [str(role.id) for role in self.roles],
            "nick": None,
            "joined_at": moment(self.user.id),
            "deaf": False,
            "mute": False,
            "flags": 0,
            "pending": False,
        }


@dataclass(eq=False, slots=True)
class Guild:
    id: int
    name: str
    owner: User
    members: dict[int, Member] = field(default_factory=dict)
    roles: dict[int, Role] = field(default_factory=dict)
    channels: dict[int, "Channel"] = field(default_factory=dict)
    threads: dict[int, "Channel"] = field(default_factory=dict)
    bot_here: bool = True
    unavailable: bool = False
    locale: str = "en-GB"

    def permissions(self, user: User, channel: "Channel | None" = None) -> Can:
        """What somebody may do in this guild, or in one of its channels."""
        member = self.members.get(user.id)
        if member is None:
            return NOTHING
        held = self.roles[self.id].permissions
        for role in member.roles:
            held |= role.permissions
        if user is self.owner or Can.ADMINISTRATOR in held:
            return EVERYTHING
        place = channel.parent or channel if channel else None
        if place is None:
            return held
        for targets in ([self.id], [role.id for role in member.roles], [user.id]):
            denied = allowed = NOTHING
            for target in targets:
                allow, deny = place.overwrites.get(target, (NOTHING, NOTHING))
                allowed, denied = allowed | allow, denied | deny
            held = held & ~denied | allowed
        return held

    def json(self) -> Json:
        return {
            "id": str(self.id),
            "name": self.name,
            "owner_id": str(self.owner.id),
            "roles": [role.json() for role in self.roles.values()],
            "emojis": [],
            "stickers": [],
            "features": [],
            "preferred_locale": self.locale,
            "verification_level": 0,
            "default_message_notifications": 1,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "system_channel_flags": 0,
        }

    def create_json(self, bot: User) -> Json:
        """What GUILD_CREATE tells a client that joins, without privileged intents: of the members, itself only."""
        return self.json() | {
            "joined_at": moment(self.id),
            "large": False,
            "member_count": len(self.members),
            "members": [self.members[bot.id].json()],
            "channels": [channel.json() for channel in self.channels.values()],
            "threads": [thread.json() for thread in self.threads.values() if not thread.archived],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }


@dataclass(eq=False, slots=True)
class Channel:
    """A text channel, forum, direct-message channel or thread."""

    id: int
    name: str
    kind: Kind
    guild: Guild | None = None
    recipient: User | None = None
    parent: "Channel | None" = None
    overwrites: dict[int, tuple[Can, Can]] = field(default_factory=dict)
    """Allowed and denied, by the id of a role or a member."""
    messages: list["Message"] = field(default_factory=list)
    deleted: bool = False
    owner: User | None = None
    archived: bool = False
    locked: bool = False
    auto_archive: int = 1440
    tags: dict[int, str] = field(default_factory=dict)
    """Of a forum: the tags that a post can have."""
    applied: list[int] = field(default_factory=list)
    """Of a post: the ids of its tags."""

    @property
    def mention(self) -> str:
        return f"<#{self.id}>"

    @property
    def is_thread(self) -> bool:
        return self.kind in (Kind.PUBLIC_THREAD, Kind.PRIVATE_THREAD)

    def json(self) -> Json:
        shown: Json = {"id": str(self.id), "type": int(self.kind), "last_message_id": str(self.messages[-1].id) if self.messages else None}
        if self.guild is None:
            return shown | {"recipients": [self.recipient.json()] if self.recipient else [], "flags": 0}
        shown |= {"guild_id": str(self.guild.id), "name": self.name, "flags": 0, "rate_limit_per_user": 0}
        if self.is_thread:
            return shown | self._thread_json()
        return shown | {
            "position": 0,
            "topic": None,
            "nsfw": False,
            "parent_id": None,
            "permission_overwrites": [
                {"id": str(target), "type": int(target in self.guild.members), "allow": str(int(allow)), "deny": str(int(deny))}
                for target, (allow, deny) in self.overwrites.items()
            ],
            "available_tags": [
                {"id": str(tag), "name": name, "moderated": False, "emoji_id": None, "emoji_name": None} for tag, name in self.tags.items()
            ],
        }

    def _thread_json(self) -> Json:
        assert self.parent
        assert self.owner
        return {
            "parent_id": str(self.parent.id),
            "owner_id": str(self.owner.id),
            "message_count": len(self.messages),
            "total_message_sent": len(self.messages),
            "member_count": 1,
            "applied_tags": [str(tag) for tag in self.applied],
            "thread_metadata": {
                "archived": self.archived,
                "locked": self.locked,
                "auto_archive_duration": self.auto_archive,
                "archive_timestamp": moment(self.id),
                "create_timestamp": moment(self.id),
            },
        }
