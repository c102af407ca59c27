"""A typed slash command as a value: which command of a table, with which options. Runs nothing and asks nobody.

Options are written as Discord shows them, `player:Salah min_stage:talks`, in any order; a value may hold spaces, and
quotes where it would look like an option. The first option may be given bare. What can't be read raises a `Refusal` that
says what could have been meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from rapidfuzz import fuzz, process, utils

from bot.errors import Refusal

LONGEST = 4000
_PIECE = re.compile(r'(?=\S)(?:(?P<name>[A-Za-z_]+):(?!//))?(?P<value>"[^"]*"|“[^”]*”|\S*)')
_CHANNEL = re.compile(r"#?([\w-]{1,100})")
_YES, _NO = ("true", "yes", "y", "on", "1"), ("false", "no", "n", "off", "0")
_NEAR = 65


class Kind(Enum):
    """What an option's value is."""

    TEXT = "text"
    FLAG = "True or False"
    CHANNEL = "a channel, such as #transfers"
    NUMBER = "a number"


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command, as Discord shows it. `choices`: the only values; empty for any."""

    name: str
    required: bool = False
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Syntax:
    """How a command is written. `name` has no slash and holds a blank where it is one of a group: `feed add`."""

    name: str
    words: str
    options: tuple[Option, ...] = ()

    @property
    def usage(self) -> str:
        """The command with its options, those that may be left out in brackets.

        >>> Syntax("saga", "", (Option("player", required=True), Option("as_of"))).usage
        '/saga player [as_of]'
        """
        return " ".join([f"/{self.name}", *(o.name if o.required else f"[{o.name}]" for o in self.options)])


@dataclass(frozen=True, slots=True)
class Given:
    """The options of one typed command, already checked."""

    values: Mapping[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str | None:
        """The value, None if it was not given."""
        return self.values.get(name)

    def needed(self, name: str) -> str:
        """The value of a required option."""
        return self.values[name]

    def flag(self, name: str) -> bool:
        """Whether a flag was given as true."""
        return self.values.get(name) == "true"

    def number(self, name: str) -> int:
        """The value of a required number, or of a channel as its id."""
        return int(self.values[name])


def read_line(typed: str, table: Sequence[Syntax], channels: Mapping[str, int]) -> tuple[int, Given]:
    """The command that a line names, as its place in the table, and its options; raises `Refusal`.

    >>> table = [Syntax("follow", "", (Option("player"), Option("min_stage")))]
    >>> read_line("/follow Mohamed Salah min_stage:talks", table, {})
    (0, Given(values={'player': 'Mohamed Salah', 'min_stage': 'talks'}))
    """
    words = typed.strip().removeprefix("/")
    if len(words) > LONGEST:
        raise Refusal(f"That line is too long: at most {LONGEST:,} characters.")
    place = _find(words, [syntax.name for syntax in table])
    syntax = table[place]
    rest = " ".join(words.split()[len(syntax.name.split()) :])
    values = {name: _checked(option, value, channels) for name, value in _split(rest, syntax) for option in _option(syntax, name)}
    missing = [option.name for option in syntax.options if option.required and not values.get(option.name)]
    if missing:
        raise Refusal(f"/{syntax.name} needs {' and '.join(missing)}: {syntax.usage}")
    return place, Given({name: value for name, value in values.items() if value})


def _find(words: str, names: list[str]) -> int:
    """The place of the longest name that the words begin with."""
    typed = words.lower().split()
    fitting = [name for name in names if typed[: len(name.split())] == name.split()]
    if fitting:
        return names.index(max(fitting, key=len))
    group = [name for name in names if typed and name.split()[0] == typed[0]]
    if group:
        raise Refusal(f"/{typed[0]} needs a second word: {either('/' + name for name in group)}.")
    near = near_misses(" ".join(typed[:2]), names) or near_misses(" ".join(typed[:1]), names)
    hint = f"Did you mean {either('/' + name for name in near)}?" if near else "/help shows what there is."
    raise Refusal(f"There is no command /{' '.join(typed[:1])[:40]}. {hint}")


def _split(rest: str, syntax: Syntax) -> list[tuple[str, str]]:
    """The options with their values as they were typed; words before the first option belong to the bare one."""
    found: list[tuple[str, list[str]]] = []
    for piece in _PIECE.finditer(rest):
        name, value = piece["name"], piece["value"]
        if name is not None:
            found.append((name.lower(), []))
        elif not found:
            if not syntax.options:
                raise Refusal(f"/{syntax.name} takes no options.")
            found.append((syntax.options[0].name, []))
        found[-1][1].append(value.strip('"“”') if value[:1] in ('"', "“") else value)
    names = [name for name, _ in found]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise Refusal(f"{twice} was given twice.")
    return [(name, " ".join(filter(None, values)).strip()) for name, values in found]


def _option(syntax: Syntax, name: str) -> list[Option]:
    """The option of that name, alone in a list; raises `Refusal` if there is none."""
    found = [option for option in syntax.options if option.name == name]
    if not found:
        names = [option.name for option in syntax.options]
        near = near_misses(name, names)
        hint = f"Did you mean {either(near)}?" if near else f"It is written {syntax.usage}"
        raise Refusal(f"/{syntax.name} has no option {name[:40]}. {hint}")
    return found


def _checked(option: Option, value: str, channels: Mapping[str, int]) -> str:
    """The value as it is handed on; raises `Refusal` if it is none for that option."""
    if not value:
        return ""
    if option.choices and value.lower() not in option.choices:
        near = near_misses(value, option.choices)
        hint = f"Did you mean {either(near)}?" if near else f"It is {either(option.choices)}."
        raise Refusal(f"{option.name} can't be “{value[:40]}”. {hint}")
    match option.kind:
        case Kind.FLAG if value.lower() in (*_YES, *_NO):
            return "true" if value.lower() in _YES else "false"
        case Kind.NUMBER if value.isascii() and value.isdigit() and len(value) <= 18:
            return value
        case Kind.CHANNEL:
            return _channel(value, channels)
        case Kind.TEXT:
            return value.lower() if option.choices else value
    raise Refusal(f"{option.name} can't be “{value[:40]}”: it is {option.kind.value}.")


def _channel(value: str, channels: Mapping[str, int]) -> str:
    match = _CHANNEL.fullmatch(value)
    if match and match[1].lower() in channels:
        return str(channels[match[1].lower()])
    raise Refusal(f"There is no channel “{value[:40]}” here, only {either('#' + name for name in channels)}.")


def near_misses(typed: str, names: Iterable[str]) -> list[str]:
    """Up to three names that could have been meant, the likeliest first.

    >>> near_misses("folow", ["follow", "following", "saga"])
    ['follow', 'following']
    """
    found = process.extract(typed, list(names), scorer=fuzz.ratio, processor=utils.default_process, limit=3, score_cutoff=_NEAR)
    return [name for name, _score, _place in found]


def either(names: Iterable[str]) -> str:
    """Names in a row.

    >>> either(["dm", "channel"]), either(["a", "b", "c"])
    ('dm or channel', 'a, b or c')
    """
    *most, last = list(names) or [""]
    return f"{', '.join(most)} or {last}" if most else last
