"""Wording of members' own hours: `/digest` and `/quiet`."""

from __future__ import annotations

from bot.phrase.card import Button, Card, Command, Line, Look, Section, When, card, line, phrase, strong
from bot.phrase.said import mark, say
from bot.transfers.model import Digest, Every, Quiet

DAYS = (mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"), mark("Sunday"))


def digest_set(digest: Digest, at: str, zone: str, known: bool, follows: int) -> Card:
    """The answer to `/digest`: when it comes. `known`: the member told his time zone."""
    if digest.every is Every.WEEKLY:
        when = say("every {day} at {time}", day=say(DAYS[digest.weekday]), time=at)
    else:
        when = say("every day at {time}", time=at)
    lines = [line(phrase("The next one: {when}", when=When(digest.due_at, Look.TIME))), *_zone_hint(known, "/digest")]
    if not follows:
        begin = Command("/follow player:Saka")
        lines.append(line(phrase("You follow nobody yet, so it would be empty: begin with {command}", command=begin)))
    head = line(phrase("Your digest comes {when} ({zone}), in a direct message, if anything moved.", when=strong(when), zone=zone))
    return Card(head, (Section(tuple(lines)),), buttons=(Button(say("End the digest"), "digest:off"),), private=True)


def no_digest() -> Card:
    """The answer to `/digest` where there is none."""
    daily, weekly = Command("/digest every:daily at:08:00 timezone:Europe/London"), Command("/digest every:weekly day:Friday at:18:00")
    how = (
        line(phrase("Every morning: {command}", command=daily), bullet=True),
        line(phrase("Once a week: {command}", command=weekly), bullet=True),
    )
    words = say("You get no digest. It tells once a day or a week what moved in what you follow.")
    return Card(line(words), (Section(how),), private=True)


def digest_ended(was: bool) -> Card:
    """The answer to `/digest off`."""
    return card(say("You get no digest any more.") if was else say("You had no digest."), private=True)


def quiet_set(quiet: Quiet, begin: str, end: str, zone: str, known: bool) -> Card:
    """The answer to `/quiet`: when it is quiet."""
    breaks = say("An official move may break them.") if quiet.official else say("Not even an official move breaks them.")
    window = phrase("The next: from {begin} to {end}", begin=When(quiet.begins_at, Look.TIME), end=When(quiet.ends_at, Look.TIME))
    lines = (
        line(window),
        line(breaks, " ", say("I neither mention nor write to you then; what moved comes in one message after.")),
        *_zone_hint(known, "/quiet"),
    )
    button = (Button(say("End quiet hours"), "quiet:off"),)
    hours = strong(say("{begin} to {end}", begin=begin, end=end))
    head = line(phrase("Your quiet hours: {hours} ({zone}).", hours=hours, zone=zone))
    return Card(head, (Section(lines),), buttons=button, private=True)


def no_quiet() -> Card:
    """The answer to `/quiet` where there are none."""
    how = (
        line(phrase("For example {command}", command=Command("/quiet from:22:00 to:07:30 timezone:Europe/London"))),
        line(phrase("With {option} an official move may break them.", option=Command("official:True"))),
    )
    return Card(line(say("You have no quiet hours: I tell you of moves when they happen.")), (Section(how),), private=True)


def quiet_ended(was: bool) -> Card:
    """The end of quiet hours."""
    return card(say("You have no quiet hours any more.") if was else say("You had no quiet hours."), private=True)


def _zone_hint(known: bool, command: str) -> list[Line]:
    if known:
        return []
    change = Command(f"{command} timezone:Europe/London")
    return [line(phrase("I don't know your time zone and take UTC. To change that: {command}", command=change))]
