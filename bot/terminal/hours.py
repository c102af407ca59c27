"""The console's commands about a member's own hours, as rows of its table."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker
from bot.desk import Desk
from bot.phrase.card import Card
from bot.terminal.parse import Given, Kind, Option
from bot.terminal.table import Row, row

_EVERY = Option("every", choices=("daily", "weekly", "off"))
_ZONE = Option("timezone")


async def _digest(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.digest(
        asker, every=given.text("every"), at=given.text("at"), day=given.text("day"), timezone=given.text("timezone"), now=now
    )


async def _quiet(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.quiet(
        asker,
        begin=given.text("from"),
        end=given.text("to"),
        timezone=given.text("timezone"),
        official=given.flag("official") if given.text("official") else None,
        off=given.flag("off"),
        now=now,
    )


HOURS: tuple[Row, ...] = (
    row("digest", "once a day or a week: what moved in what you follow", _EVERY, Option("at"), Option("day"), _ZONE, ask=_digest),
    row(
        "quiet",
        "hours without alerts to you",
        *(Option("from"), Option("to"), _ZONE, Option("official", kind=Kind.FLAG), Option("off", kind=Kind.FLAG)),
        ask=_quiet,
    ),
    row(
        "catchup",
        "what moved since you last asked",
        Option("what", choices=("follows", "server")),
        ask=lambda d, a, g, now: d.catchup(a, what=g.text("what"), now=now),
    ),
)
