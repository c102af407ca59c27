"""Time zones by their IANA names: found by what somebody types, a city or the whole name."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot.asker import Suggestion
from bot.errors import Unknown
from bot.phrase.said import say
from bot.transfers.sagas.search import plain

UNKNOWN_ZONE = "UTC"
"""What is taken while a member has not told his."""
_SHOWN = 25
_FIRST = ("Europe/London", "Europe/Madrid", "Europe/Rome", "Europe/Berlin", "Europe/Paris", "America/New_York", "UTC")
"""What is offered before anything is typed."""


def zone(name: str) -> ZoneInfo:
    """The zone of a name that is known to be one."""
    return ZoneInfo(name)


def zone_named(typed: str) -> str:
    """The IANA name of what was typed. Raises `Unknown` with near misses.

    >>> zone_named("london"), zone_named("america/new york")
    ('Europe/London', 'America/New_York')
    """
    found = _found(typed)
    exact = [name for name in found if plain(typed) in (_words(name), _city(name))]
    if len(exact) == 1 or (exact and _words(exact[0]) == plain(typed)):
        return exact[0]
    if len(found) == 1:
        return found[0]
    choices = tuple((name, name) for name in (exact or found)[:10])
    sentence = say(
        "I know no time zone “{name}”. Type a large city near you and choose from the list, such as Europe/London.", name=typed[:40]
    )
    raise Unknown(sentence, choices)


def suggest_zones(typed: str, now: datetime) -> list[Suggestion]:
    """Autocomplete: zones with the time it is there."""
    names = _found(typed) if plain(typed) else list(_FIRST)
    there = ((name, f"{now.astimezone(zone(name)):%H:%M}") for name in names[:_SHOWN])
    return [Suggestion(say("{zone} (now {time})", zone=name, time=time), name) for name, time in there]


def _found(typed: str) -> list[str]:
    """The names in which what was typed stands; cities that begin with it first."""
    wanted = plain(typed)
    fits = [name for name in _names() if wanted and wanted in _words(name)]
    return sorted(fits, key=lambda name: (_words(name) != wanted, not _city(name).startswith(wanted), name))


def _words(name: str) -> str:
    return plain(name.replace("_", " ").replace("/", " "))


def _city(name: str) -> str:
    return plain(name.rpartition("/")[2].replace("_", " "))


@cache
def _names() -> tuple[str, ...]:
    """Zones that are named after places."""
    places = (
        name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/", "posix/", "right/", "US/"))
    )
    return (*sorted(places), "UTC")
