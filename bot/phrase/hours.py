"""Wording of members' own hours: `/digest` and `/quiet`."""

from __future__ import annotations

from bot.phrase.card import Button, Card, Command, Line, Look, Section, When, card, line, strong
from bot.transfers.model import Digest, Every, Quiet

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def digest_set(digest: Digest, at: str, zone: str, known: bool, follows: int) -> Card:
    """The answer to `/digest`: when it comes. `known`: the member told his time zone."""
    when = f"every {DAYS[digest.weekday]}" if digest.every is Every.WEEKLY else "every day"
    lines = [line("The next one: ", When(digest.due_at, Look.TIME)), *_zone_hint(known, "/digest")]
    if not follows:
        lines.append(line("You follow nobody yet, so it would be empty: begin with ", Command("/follow player:Saka")))
    head = line("Your digest comes ", strong(f"{when} at {at}"), f" ({zone}), in a direct message, if anything moved.")
    return Card(head, (Section(tuple(lines)),), buttons=(Button("End the digest", "digest:off"),), private=True)


def no_digest() -> Card:
    """The answer to `/digest` where there is none."""
    how = (
        line("Every morning: ", Command("/digest every:daily at:08:00 timezone:Europe/London"), bullet=True),
        line("Once a week: ", Command("/digest every:weekly day:Friday at:18:00"), bullet=True),
    )
    return Card(line("You get no digest. It tells once a day or a week what moved in what you follow."), (Section(how),), private=True)


def digest_ended(was: bool) -> Card:
    """The answer to `/digest off`."""
    return card("You get no digest any more." if was else "You had no digest.", private=True)


def quiet_set(quiet: Quiet, hours: str, zone: str, known: bool) -> Card:
    """The answer to `/quiet`: when it is quiet."""
    breaks = "An official move may break them." if quiet.official else "Not even an official move breaks them."
    lines = (
        line("The next: from ", When(quiet.begins_at, Look.TIME), " to ", When(quiet.ends_at, Look.TIME)),
        line(f"{breaks} I neither mention nor write to you then; what moved comes in one message after."),
        *_zone_hint(known, "/quiet"),
    )
    end = (Button("End quiet hours", "quiet:off"),)
    return Card(line("Your quiet hours: ", strong(hours), f" ({zone})."), (Section(lines),), buttons=end, private=True)


def no_quiet() -> Card:
    """The answer to `/quiet` where there are none."""
    how = (
        line("For example ", Command("/quiet from:22:00 to:07:30 timezone:Europe/London")),
        line("With ", Command("official:True"), " an official move may break them."),
    )
    return Card(line("You have no quiet hours: I tell you of moves when they happen."), (Section(how),), private=True)


def quiet_ended(was: bool) -> Card:
    """The end of quiet hours."""
    return card("You have no quiet hours any more." if was else "You had no quiet hours.", private=True)


def _zone_hint(known: bool, command: str) -> list[Line]:
    if known:
        return []
    return [line("I don't know your time zone and take UTC. To change that: ", Command(f"{command} timezone:Europe/London"))]
