"""Who the bot is, where the gateway is, and the reading of users, guilds and members."""

from typing import TYPE_CHECKING

from tests.double.api import ApiError, Asked, guild_of, user_of
from tests.double.world import Json

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble


def gateway(double: "DiscordDouble", asked: Asked) -> Json:
    return {"url": double.gateway.url}


def gateway_bot(double: "DiscordDouble", asked: Asked) -> Json:
    limit = {"total": 1000, "remaining": 1000, "reset_after": 14_400_000, "max_concurrency": 1}
    return {"url": double.gateway.url, "shards": double.shards, "session_start_limit": limit}


def me(double: "DiscordDouble", asked: Asked) -> Json:
    return double.bot.json() | {"verified": True, "mfa_enabled": True}


def application(double: "DiscordDouble", asked: Asked) -> Json:
    return {
        "id": str(double.bot.id),
        "name": double.bot.name,
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": double.operator.json(),
        "verify_key": "",
        "flags": 0,
        "team": None,
        "bot": double.bot.json(),
        "approximate_guild_count": sum(guild.bot_here for guild in double.guilds.values()),
    }


def user(double: "DiscordDouble", asked: Asked) -> Json:
    return user_of(double, asked.id("user_id")).json()


def open_direct(double: "DiscordDouble", asked: Asked) -> Json:
    return double.direct(user_of(double, int(asked.body["recipient_id"]))).json()


def my_guilds(double: "DiscordDouble", asked: Asked) -> list[Json]:
    return [guild.json() for guild in double.guilds.values() if guild.bot_here]


def leave_guild(double: "DiscordDouble", asked: Asked) -> None:
    double.kick(guild_of(double, asked))


def guild(double: "DiscordDouble", asked: Asked) -> Json:
    return guild_of(double, asked).json()


def guild_channels(double: "DiscordDouble", asked: Asked) -> list[Json]:
    return [channel.json() for channel in guild_of(double, asked).channels.values()]


def guild_roles(double: "DiscordDouble", asked: Asked) -> list[Json]:
    return [role.json() for role in guild_of(double, asked).roles.values()]


def member(double: "DiscordDouble", asked: Asked) -> Json:
    found = guild_of(double, asked).members.get(asked.id("user_id"))
    if found is None:
        raise ApiError(404, 10007, "Unknown Member")
    return found.json()


ROUTES = (
    ("GET", "/gateway", gateway),
    ("GET", "/gateway/bot", gateway_bot),
    ("GET", "/users/@me", me),
    ("GET", "/users/@me/guilds", my_guilds),
    ("DELETE", "/users/@me/guilds/{guild_id}", leave_guild),
    ("POST", "/users/@me/channels", open_direct),
    ("GET", "/users/{user_id}", user),
    ("GET", "/oauth2/applications/@me", application),
    ("GET", "/applications/@me", application),
    ("GET", "/guilds/{guild_id}", guild),
    ("GET", "/guilds/{guild_id}/channels", guild_channels),
    ("GET", "/guilds/{guild_id}/roles", guild_roles),
    ("GET", "/guilds/{guild_id}/members/{user_id}", member),
)
