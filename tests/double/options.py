"""A person's input into a command: which command is meant, whether its options can be filled in so, and how they travel.

Refuses what a person's own client would not let them send.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.double.posting import store
from tests.double.world import Can, Channel, Guild, Json, Role, User

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = 3, 4, 5, 6, 7, 8, 9, 10, 11
TAKES: dict[int, tuple[type, ...]] = {
    STRING: (str,),
    INTEGER: (int,),
    BOOLEAN: (bool,),
    USER: (User,),
    CHANNEL: (Channel,),
    ROLE: (Role,),
    MENTIONABLE: (User, Role),
    NUMBER: (int, float),
    ATTACHMENT: (tuple,),
}


class Refused(Exception):
    """A person's Discord would not let them do this: the test, or the command's registration, is wrong."""


def find_command(double: "DiscordDouble", guild: Guild | None, name: str, kind: int = 1) -> Json:
    """Find a registered command by its first word (a slash command) or its whole name."""
    wanted = name.split(maxsplit=1)[0] if kind == 1 else name
    sets = [double.commands.get(guild.id if guild else None, {}), double.commands.get(None, {})]
    for command in (command for found in sets for command in found.values()):
        if command["name"] == wanted and command["type"] == kind:
            return command
    known = sorted(command["name"] for found in sets for command in found.values())
    raise Refused(f"there is no command {name!r}; there are {known}")


def check_allowed(command: Json, guild: Guild | None, channel: Channel, user: User) -> None:
    """Refuse a command that this person is not offered here."""
    contexts = command.get("contexts")
    allowed_in_dms = contexts is None and command.get("dm_permission", True) is not False
    if guild is None and not (allowed_in_dms or 1 in (contexts or [])):
        raise Refused(f"/{command['name']} is not offered in direct messages")
    if guild is None:
        return
    if contexts is not None and 0 not in contexts:
        raise Refused(f"/{command['name']} is not offered in guilds")
    held = guild.permissions(user, channel)
    needed = command.get("default_member_permissions")
    if needed is not None and (int(needed) & ~int(held) or int(needed) == 0) and Can.ADMINISTRATOR not in held:
        raise Refused(f"/{command['name']} is not offered to {user.name}: permissions")


class Form:
    """The filled-in options of one command, and the objects they name."""

    def __init__(self, double: "DiscordDouble", guild: Guild | None) -> None:
        self._double, self._guild = double, guild
        self.resolved: dict[str, Json] = {}

    def fill(self, command: Json, words: list[str], given: Mapping[str, Any], focused: str | None = None) -> list[Json]:
        """Nest the options as the subcommands are nested; `focused` is the one being typed into."""
        options = command.get("options") or []
        nested = [option for option in options if option["type"] in (1, 2)]
        if nested:
            chosen = next((option for option in nested if words and option["name"] == words[0]), None)
            if chosen is None:
                raise Refused(f"{command['name']} has no subcommand {' '.join(words)!r}; it has {[option['name'] for option in nested]}")
            return [{"name": chosen["name"], "type": chosen["type"], "options": self.fill(chosen, words[1:], given, focused)}]
        if words:
            raise Refused(f"{command['name']} has no subcommand {' '.join(words)!r}")
        known = {option["name"]: option for option in options}
        if unknown := [name for name in {**given, **({focused: 0} if focused else {})} if name not in known]:
            raise Refused(f"{command['name']} has no option {unknown}; it has {list(known)}")
        if focused is None and (missing := [name for name, option in known.items() if option.get("required") and name not in given]):
            raise Refused(f"{command['name']} requires {missing}")
        return [self._one(known[name], value, focused) for name, value in given.items()]

    def _one(self, option: Json, value: Any, focused: str | None) -> Json:
        filled: Json = {"name": option["name"], "type": option["type"]}
        if option["name"] == focused:
            if not option.get("autocomplete"):
                raise Refused(f"{option['name']} does not autocomplete")
            return filled | {"value": str(value), "focused": True}
        if not isinstance(value, TAKES[option["type"]]) or (isinstance(value, bool) and option["type"] != BOOLEAN):
            raise Refused(f"{option['name']} does not take {value!r}")
        self._check_range(option, value)
        if option.get("choices"):
            value = self._choice(option, value)
        return filled | {"value": value if isinstance(value, str | int | float) else self.resolve(value)}

    def _check_range(self, option: Json, value: Any) -> None:
        if isinstance(value, str) and not option.get("min_length", 0) <= len(value) <= option.get("max_length", 6000):
            raise Refused(f"{option['name']}: {value!r} is too short or too long")
        if isinstance(value, int | float) and not option.get("min_value", value) <= value <= option.get("max_value", value):
            raise Refused(f"{option['name']}: {value} is out of range")
        if isinstance(value, Channel) and option.get("channel_types") and value.kind not in option["channel_types"]:
            raise Refused(f"{option['name']}: #{value.name} is not of the kind that can be chosen")

    def _choice(self, option: Json, value: Any) -> Any:
        for choice in option["choices"]:
            if value in (choice["name"], choice["value"]):
                return choice["value"]
        raise Refused(f"{option['name']}: {value!r} is none of {[choice['name'] for choice in option['choices']]}")

    def resolve(self, value: Any) -> str:
        """Name something by its id, and say beside it what it is."""
        double, guild = self._double, self._guild
        if isinstance(value, tuple):
            value = store(double, *value)
            self._note("attachments", value.id, value.json())
        elif isinstance(value, User):
            self._note("users", value.id, value.json())
            if guild and value.id in guild.members:
                member = guild.members[value.id].json() | {"permissions": str(int(guild.permissions(value)))}
                self._note("members", value.id, {key: item for key, item in member.items() if key != "user"})
        elif isinstance(value, Role):
            self._note("roles", value.id, value.json())
        elif isinstance(value, Channel):
            held = guild.permissions(double.bot, value) if guild else 0
            self._note("channels", value.id, value.json() | {"permissions": str(int(held))})
        return str(value.id)

    def found(self) -> Json:
        """What is said beside the ids: nothing where there are none, as Discord does."""
        return {"resolved": self.resolved} if self.resolved else {}

    def _note(self, kind: str, key: int, data: Json) -> None:
        self.resolved.setdefault(kind, {})[str(key)] = data
