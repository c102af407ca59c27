"""Acting as people do: commands, autocomplete, the Apps menu, buttons, menus and modals.

Each returns when the bot has answered with more than "wait", or raises `NoAnswer` as a person would see
"The application did not respond". What their own client would not allow raises `Refused`.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from tests.double.answer import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL, Answer
from tests.double.asking import REACTION, Asking
from tests.double.messages import Message, control_label
from tests.double.options import Form, Refused, check_allowed, find_command
from tests.double.world import Channel, Guild, Json, User

if TYPE_CHECKING:
    from tests.double.server import DiscordDouble

MENU, USER_MENU, ROLE_MENU, MENTION_MENU, CHANNEL_MENU = 3, 5, 6, 7, 8


class People(Asking):
    """What people do. `channel` may be None where `guild` is: the direct messages with the bot."""

    def __init__(self, bot_name: str, token: str) -> None:
        super().__init__(bot_name, token)
        self.commands: dict[int | None, dict[int, Json]] = {}
        """The registered commands by id: everywhere's under None, a guild's under its id."""

    async def slash(
        self, guild: Guild | None, channel: Channel | None, user: User, name: str, options: Mapping[str, Any] | None = None
    ) -> Answer:
        """Run a slash command: `slash(guild, channel, ann, "feed add", {"url": "..."})`."""
        data = await self._command(guild, channel, user, name, options or {})
        return await self._answered(self._ask(COMMAND, guild, channel, user, data, f"/{name}"))

    async def autocomplete(
        self, guild: Guild | None, channel: Channel | None, user: User, name: str, options: Mapping[str, Any], focused: str | None = None
    ) -> list[Json]:
        """Type into an option (the last one given, unless told) and get the choices, each with name and value."""
        data = await self._command(guild, channel, user, name, options, focused or list(options)[-1])
        return (await self._answered(self._ask(AUTOCOMPLETE, guild, channel, user, data, f"typing into /{name}"))).choices

    async def context(self, guild: Guild | None, channel: Channel | None, user: User, name: str, target: Message | User) -> Answer:
        """Choose a command from the Apps menu of a message or a person."""
        await self.wait_for(lambda: any(self.commands.values()), what="the bot never registered its commands")
        kind = 3 if isinstance(target, Message) else 2
        command = find_command(self._double, guild, name, kind)
        check_allowed(command, guild, channel or self.direct(user), user)
        form = Form(self._double, guild)
        if isinstance(target, Message):
            form.resolved = {"messages": {str(target.id): target.json()}}
        else:
            form.resolve(target)
        data = {"id": command["id"], "name": name, "type": kind, "target_id": str(target.id), "resolved": form.resolved}
        return await self._answered(self._ask(COMMAND, guild, channel, user, data, name))

    async def press(self, message: Message, button: str, user: User | None = None) -> Answer:
        """Press a button, named by custom_id or label; `user=None`: whoever had asked."""
        control = self._control(message, button, (2,), user)
        if control.get("url"):
            raise Refused(f"{button!r} is a link to {control['url']}")
        data = {"custom_id": control["custom_id"], "component_type": 2}
        return await self._use(message, user, data, f"pressing {button!r}")

    async def select(self, message: Message, menu: str, values: Sequence[Any], user: User | None = None) -> Answer:
        """Choose from a menu, named by custom_id or placeholder: labels or values, or users, roles and channels."""
        control = self._control(message, menu, (MENU, USER_MENU, ROLE_MENU, MENTION_MENU, CHANNEL_MENU), user)
        if not control.get("min_values", 1) <= len(values) <= control.get("max_values", 1):
            raise Refused(f"{menu!r} does not take {len(values)} values")
        form = Form(self._double, message.channel.guild)
        chosen = [chosen_value(control, value) if control["type"] == MENU else form.resolve(value) for value in values]
        data = {"custom_id": control["custom_id"], "component_type": control["type"], "values": chosen} | form.found()
        return await self._use(message, user, data, f"choosing from {menu!r}")

    async def submit(self, opened: Answer, values: Mapping[str, Any], user: User | None = None) -> Answer:
        """Send the modal that an answer opened, its fields named by custom_id or label."""
        if opened.modal is None:
            raise Refused(f"{opened.doing} opened no modal")
        left = dict(values)
        data = {"custom_id": opened.modal["custom_id"], "components": [filled_in(part, "", left) for part in opened.modal["components"]]}
        if left:
            raise Refused(f"the modal has no field {list(left)}")
        channel = opened.channel
        return await self._answered(
            self._ask(MODAL, channel.guild, channel, user or opened.user, data, f"sending {opened.modal['title']!r}", opened.source)
        )

    # --- how it is looked up ---

    @property
    def _double(self) -> "DiscordDouble":
        return cast("DiscordDouble", self)

    async def _command(
        self, guild: Guild | None, channel: Channel | None, user: User, name: str, given: Mapping[str, Any], focused: str | None = None
    ) -> Json:
        await self.wait_for(lambda: any(self.commands.values()), what="the bot never registered its commands")
        command, form = find_command(self._double, guild, name), Form(self._double, guild)
        check_allowed(command, guild, channel or self.direct(user), user)
        options = form.fill(command, name.split()[1:], given, focused)
        return {"id": command["id"], "name": command["name"], "type": 1, "options": options} | form.found()

    def _control(self, message: Message, name: str, kinds: Sequence[int], user: User | None) -> Json:
        if message.deleted or (message.only_for and user not in (None, message.only_for)):
            raise Refused("this message is not there to be used")
        found = [part for part in message.controls if part["type"] in kinds]
        for control in found:
            if name in (control.get("custom_id"), control_label(control)):
                if control.get("disabled"):
                    raise Refused(f"{name!r} is disabled")
                return control
        raise Refused(f"there is no {name!r}; there are {[control_label(control) for control in found]}")

    async def _use(self, message: Message, user: User | None, data: Json, doing: str) -> Answer:
        await asyncio.sleep(REACTION)
        who = user or (message.cause.user if message.cause else None)
        if who is None:
            raise Refused("nobody asked for this message: say who uses it")
        channel = message.channel
        return await self._answered(self._ask(COMPONENT, channel.guild, channel, who, data, doing, message))


def chosen_value(menu: Json, wanted: str) -> str:
    """The value of a menu's option, named by label or value."""
    for option in menu["options"]:
        if wanted in (option["label"], option["value"]):
            return str(option["value"])
    raise Refused(f"there is no {wanted!r} to choose; there are {[option['label'] for option in menu['options']]}")


def filled_in(part: Json, label: str, values: dict[str, Any]) -> Json:
    """A modal's part as it is sent back; takes what it uses out of `values`."""
    filled: Json = {"type": part["type"], "id": part.get("id", 0)}
    if "components" in part:
        return filled | {"components": [filled_in(inner, "", values) for inner in part["components"]]}
    if "component" in part:
        return filled | {"component": filled_in(part["component"], part.get("label", ""), values)}
    if "custom_id" not in part:
        return filled
    name = next((name for name in (part["custom_id"], part.get("label") or label) if name in values), None)
    value: Any = values.pop(name) if name else part.get("value", "") if part["type"] == 4 else []
    if part["type"] == 4:
        return filled | {"custom_id": part["custom_id"], "value": checked_text(part, value)}
    chosen = [value] if isinstance(value, str) else list(value)
    return filled | {"custom_id": part["custom_id"], "values": [chosen_value(part, item) for item in chosen]}


def checked_text(field: Json, text: str) -> str:
    """A text that the modal's field takes."""
    if not text and field.get("required", True):
        raise Refused(f"the field {field['custom_id']!r} must be filled in")
    if text and not field.get("min_length", 0) <= len(text) <= field.get("max_length", 4000):
        raise Refused(f"the field {field['custom_id']!r} does not take {len(text)} characters")
    return text
