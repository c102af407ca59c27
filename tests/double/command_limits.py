"""Discord's documented limits on application commands and on autocomplete's choices. Refuses nothing itself."""

import re
from collections.abc import Iterator, Sequence

from tests.double.limits import Finding, at_most_items, between
from tests.double.world import Json

NAME = re.compile(r"[-_'\w]{1,32}")
SUBCOMMAND, GROUP = 1, 2
MOST = {1: 100, 2: 15, 3: 15}


def check_commands(commands: Sequence[Json]) -> Iterator[Finding]:
    """All that Discord would refuse in a whole set of commands."""
    for kind, most in MOST.items():
        names = [command.get("name") for command in commands if (command.get("type") or 1) == kind]
        yield from at_most_items("", names, most)
        if len(set(names)) != len(names):
            yield "name", "Application command names must be unique."
    for number, command in enumerate(commands):
        if (command.get("type") or 1) == 1:
            yield from check_named(f"{number}", command)
            yield from check_options(f"{number}.options", command.get("options") or [], depth=0)
            if characters(command) > 8000:
                yield f"{number}", "Command exceeds maximum size (8000)."
        else:
            yield from between(f"{number}.name", command.get("name"), 32)


def check_named(where: str, item: Json) -> Iterator[Finding]:
    for name in (item.get("name"), *(item.get("name_localizations") or {}).values()):
        if not isinstance(name, str) or not NAME.fullmatch(name) or name != name.lower():
            yield f"{where}.name", f"Command name is invalid: {name!r}"
    for text in (item.get("description"), *(item.get("description_localizations") or {}).values()):
        yield from between(f"{where}.description", text, 100)


def check_options(where: str, options: Sequence[Json], *, depth: int) -> Iterator[Finding]:
    yield from at_most_items(where, options, 25)
    if len({option.get("name") for option in options}) != len(options):
        yield where, "Option name already exists."
    nested = [option.get("type") in (SUBCOMMAND, GROUP) for option in options]
    if any(nested) and not all(nested):
        yield where, "Subcommands stand beside subcommands only."
    asked = [bool(option.get("required")) for option in options]
    if asked != sorted(asked, reverse=True):
        yield where, "Required options must be placed before non-required options."
    for number, option in enumerate(options):
        here = f"{where}.{number}"
        yield from check_named(here, option)
        if option.get("type") in (SUBCOMMAND, GROUP):
            if depth > 1 or (option["type"] == GROUP and depth > 0):
                yield here, "Nested too deeply."
            yield from check_options(f"{here}.options", option.get("options") or [], depth=depth + 1)
        if option.get("choices"):
            yield from check_choices(f"{here}.choices", option["choices"])
            if option.get("autocomplete"):
                yield here, "Autocomplete and choices are mutually exclusive."


def check_choices(where: str, choices: Sequence[Json]) -> Iterator[Finding]:
    yield from at_most_items(where, choices, 25)
    for number, choice in enumerate(choices):
        yield from between(f"{where}.{number}.name", choice.get("name"), 100)
        if isinstance(choice.get("value"), str):
            yield from between(f"{where}.{number}.value", choice["value"], 100)


def characters(item: Json) -> int:
    """What counts towards a command's 8,000: names, descriptions and choices, of the longest language."""
    total = 0
    for key in ("name", "description"):
        total += max(len(text) for text in (item.get(key) or "", *(item.get(f"{key}_localizations") or {}).values()))
    total += sum(len(str(choice.get("name"))) + len(str(choice.get("value"))) for choice in item.get("choices") or [])
    return total + sum(characters(option) for option in item.get("options") or [])
