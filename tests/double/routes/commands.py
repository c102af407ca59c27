"""Application commands: registered and listed. Each whole set that is put is a sync."""

from typing import TYPE_CHECKING

from tests.double.api import ApiError, Asked, refuse_findings
from tests.double.command_limits import check_commands
from tests.double.world import Json

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble


def registered(double: "DiscordDouble", asked: Asked) -> dict[int, Json]:
    """The commands of everywhere, or of one guild."""
    return double.commands.setdefault(asked.id("guild_id") if "guild_id" in asked.at else None, {})


def complete(double: "DiscordDouble", asked: Asked, command: Json) -> Json:
    """A command as Discord gives it back."""
    guild = {"guild_id": asked.at["guild_id"]} if "guild_id" in asked.at else {}
    defaults = {"type": 1, "description": "", "default_member_permissions": None, "contexts": None, "nsfw": False, "options": []}
    fixed = {"application_id": str(double.bot.id), "version": str(double.new_id())} | guild
    return {"id": str(double.new_id())} | defaults | command | fixed


def listed(double: "DiscordDouble", asked: Asked) -> list[Json]:
    return list(registered(double, asked).values())


def put_all(double: "DiscordDouble", asked: Asked) -> list[Json]:
    refuse_findings(check_commands(asked.body))
    kept = {(old["type"], old["name"]): old["id"] for old in registered(double, asked).values()}
    commands = [
        complete(double, asked, {"id": kept[key]} | item if (key := (item.get("type", 1), item["name"])) in kept else item)
        for item in asked.body
    ]
    double.commands[asked.id("guild_id") if "guild_id" in asked.at else None] = {int(command["id"]): command for command in commands}
    double.syncs.append(commands)
    double.changed()
    return commands


def add(double: "DiscordDouble", asked: Asked) -> Json:
    refuse_findings(check_commands([asked.body]))
    command = complete(double, asked, asked.body)
    registered(double, asked)[int(command["id"])] = command
    double.changed()
    return command


def one(double: "DiscordDouble", asked: Asked) -> Json:
    found = registered(double, asked).get(asked.id("command_id"))
    if found is None:
        raise ApiError(404, 10063, "Unknown application command")
    return found


def change(double: "DiscordDouble", asked: Asked) -> Json:
    command: Json = one(double, asked) | asked.body
    refuse_findings(check_commands([command]))
    registered(double, asked)[asked.id("command_id")] = command
    return command


def delete(double: "DiscordDouble", asked: Asked) -> None:
    one(double, asked)
    del registered(double, asked)[asked.id("command_id")]


ROUTES = tuple(
    (method, prefix + path, handler)
    for prefix in ("/applications/{application_id}/commands", "/applications/{application_id}/guilds/{guild_id}/commands")
    for method, path, handler in (
        ("GET", "", listed),
        ("PUT", "", put_all),
        ("POST", "", add),
        ("GET", "/{command_id}", one),
        ("PATCH", "/{command_id}", change),
        ("DELETE", "/{command_id}", delete),
    )
)
