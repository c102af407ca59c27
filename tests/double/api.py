"""What every route shares: a request as read, Discord's errors, and the finding of channels, guilds and people by id."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.double.limits import Finding
from tests.double.messages import Message
from tests.double.world import Can, Channel, Guild, Json, User

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, read."""

    method: str
    path: str
    at: dict[str, str]
    query: dict[str, str]
    body: Any = None
    files: dict[int, tuple[str, bytes]] = field(default_factory=dict)

    def id(self, name: str) -> int:
        return int(self.at[name]) if self.at[name].isdecimal() else 0


@dataclass(slots=True)
class Call:
    """One request and what came of it, for tests that count or look."""

    method: str
    path: str
    body: Any
    at: float
    status: int = 0


class ApiError(Exception):
    """An answer of Discord's that is an error; a `violation` is one that a well-made bot never gets."""

    def __init__(self, status: int, code: int, message: str, *, findings: Iterable[Finding] = (), violation: bool = False) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message
        self.findings = list(findings)
        self.violation = violation or bool(self.findings)

    def json(self) -> Json:
        body: Json = {"code": self.code, "message": self.message}
        if self.findings:
            body["errors"] = {}
        for where, sentence in self.findings:
            node = body["errors"]
            for part in filter(None, where.split(".")):
                node = node.setdefault(part, {})
            node.setdefault("_errors", []).append({"code": "INVALID", "message": sentence})
        return body

    def sentence(self) -> str:
        return "; ".join(f"{where}: {sentence}" for where, sentence in self.findings) or f"{self.code} {self.message}"


def refuse_findings(findings: Iterable[Finding]) -> None:
    """Answer 400 as Discord does if there is anything to find fault with."""
    found = list(findings)
    if found:
        raise ApiError(400, 50035, "Invalid Form Body", findings=found)


def channel_of(double: "DiscordDouble", asked: Asked) -> Channel:
    channel = double.channels.get(asked.id("channel_id"))
    if channel is None or channel.deleted:
        raise ApiError(404, 10003, "Unknown Channel")
    return channel


def guild_of(double: "DiscordDouble", asked: Asked) -> Guild:
    guild = double.guilds.get(asked.id("guild_id"))
    if guild is None or not guild.bot_here:
        raise ApiError(404, 10004, "Unknown Guild")
    return guild


def user_of(double: "DiscordDouble", key: int) -> User:
    if key not in double.users:
        raise ApiError(404, 10013, "Unknown User")
    return double.users[key]


def message_of(channel: Channel, key: int) -> Message:
    for message in channel.messages:
        if message.id == key and not message.deleted:
            return message
    raise ApiError(404, 10008, "Unknown Message")


def must(double: "DiscordDouble", channel: Channel, *needed: Can) -> None:
    """Refuse what the bot may not do in a channel."""
    if channel.guild is None:
        return
    held = channel.guild.permissions(double.bot, channel) if channel.guild.bot_here else Can(0)
    if Can.VIEW_CHANNEL not in held:
        raise ApiError(403, 50001, "Missing Access")
    if any(can not in held for can in needed):
        raise ApiError(403, 50013, "Missing Permissions")
