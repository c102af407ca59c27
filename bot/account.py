"""What Discord says of a token: whose it is, in which servers, and what it may do there. Asks three times, changes nothing.

For `doctor` only, which must be able to look at a bot that does not start; plain HTTP of the standard library.
See https://discord.com/developers/docs/resources/application and /resources/user#get-current-user-guilds.
"""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntFlag
from http.client import HTTPException
from typing import Any

API = "https://discord.com/api/v10"
PATIENCE = 10.0
LARGEST = 1_000_000
_AGENT = "DiscordBot (transfer-saga, 0.1)"


class Permission(IntFlag):
    """The permissions that the bot uses, by their bits in Discord's numbering."""

    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    CREATE_PUBLIC_THREADS = 1 << 35
    SEND_MESSAGES_IN_THREADS = 1 << 38


ALL = Permission(sum(Permission))
_ADMINISTRATOR = 1 << 3


class AccountError(Exception):
    """Discord did not answer, or not well; `str()` says what to do."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that the bot is in, and the permissions that its roles lack there (channels may differ)."""

    name: str
    lacks: Permission


@dataclass(frozen=True, slots=True)
class Account:
    """The bot as Discord knows it. `starts_left`: how often it may still connect today. `servers` holds the first 200."""

    id: str
    name: str
    servers: tuple[Server, ...]
    starts_left: int

    @property
    def invitation(self) -> str:
        """The address that invites the bot to a server, with the permissions that it uses."""
        return f"https://discord.com/oauth2/authorize?client_id={self.id}&scope=bot+applications.commands&permissions={int(ALL)}"


async def look(api_url: str | None, token: str) -> Account:
    """Ask Discord whose token it is; raises `AccountError`."""
    base = api_url or API
    try:
        me = await asyncio.to_thread(_get, f"{base}/users/@me", token)
        guilds = await asyncio.to_thread(_get, f"{base}/users/@me/guilds", token)
        gateway = await asyncio.to_thread(_get, f"{base}/gateway/bot", token)
        return Account(
            id=str(me["id"]),
            name=str(me["username"]),
            servers=tuple(_server(guild) for guild in guilds),
            starts_left=int(gateway["session_start_limit"]["remaining"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise AccountError(f"What {base} answered is not what Discord answers: check TRANSFER_SAGA_DISCORD_API_URL.") from error


def _server(guild: Mapping[str, Any]) -> Server:
    has = int(guild["permissions"])
    return Server(str(guild["name"]), Permission(0) if has & _ADMINISTRATOR else ALL & ~Permission(has & int(ALL)))


def _get(url: str, token: str) -> Any:
    """The JSON that an address gives; raises `AccountError`, and `ValueError` where it is no JSON."""
    request = urllib.request.Request(url, headers={"Authorization": f"Bot {token}", "User-Agent": _AGENT})  # noqa: S310  http(s) by the settings
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
            return json.loads(answer.read(LARGEST))
    except urllib.error.HTTPError as error:
        raise AccountError(_refusal(error.code)) from None
    except (OSError, HTTPException) as error:
        reason = getattr(error, "reason", error)
        raise AccountError(f"Discord could not be reached ({reason}): check the network, a proxy or the firewall.") from None


def _refusal(status: int) -> str:
    match status:
        case 401:
            return "Discord does not know this token: reset it in the developer portal (Bot > Reset Token) and set DISCORD_TOKEN anew."
        case 403:
            return "Discord refuses this machine or this bot (403): look into the developer portal for a message."
        case 429:
            return "Discord says that too much was asked (429): wait some minutes, and see that the bot runs only once."
        case _ if status >= 500:
            return f"Discord has trouble of its own ({status}): see https://discordstatus.com and try again later."
        case _:
            return f"Discord answered {status}: check TRANSFER_SAGA_DISCORD_API_URL, which must end in the version."
