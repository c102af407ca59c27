"""What a row of the outbox says now: reads what it is about and words it, in the language of its server or its member."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.digest import moved_for
from bot.phrase.admins import notice
from bot.phrase.alert import alert_card
from bot.phrase.card import Button, Card
from bot.phrase.digest import digest_card, quiet_card
from bot.phrase.said import say
from bot.phrase.tongue import Tongue, tongue
from bot.reputation import Reputation
from bot.told import Told
from bot.transfers.model import Delivery, Kind, Stage, Style
from bot.transfers.sagas.since import Span
from bot.transfers.sagas.views import AlertView
from db import guilds, hours, people, scopes
from db.engine import Database
from db.types import Connection


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of deliveries. Without a `reputation` no alert tells of a source's record."""

    database: Database
    reputation: Reputation | None = None
    told: Told = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "told", Told(self.database))

    async def __call__(self, row: Delivery) -> Card | None:
        """The card of a row; None if what it was about has been removed since, or is not to be heard of there any more."""
        if row.text is not None:
            return notice(row.text)
        summed = Span(row.since, row.until) if row.since and row.until else None
        async with self.database.reading() as conn:
            speaks = await reader_tongue(conn, row)
            view = None if summed else await self.told.kept(conn, row)
        if summed:
            card = await self._summary(row, summed)
        else:
            view = view or await self.told.read(row)
            card = _alert(row, await self._with_record(row, view)) if view else None
        return speaks.put(card) if card else None

    async def _with_record(self, row: Delivery, view: AlertView) -> AlertView:
        """An alert with what its origin was worth so far, as of the newest report of it; short messages do without."""
        if self.reputation is None or row.part or row.style == Style.COMPACT:
            return view
        async with self.database.reading() as conn:
            scope_id = await scopes.scope_of(conn, row.guild_id)
        newest = max(report.seen_at for report in view.move.voices)
        return replace(view, record=await self.reputation.of(scope_id, view.move.origin.origin, newest))

    async def _summary(self, row: Delivery, within: Span) -> Card | None:
        """What moved in a time for a member; None where nothing did."""
        async with self.database.reading() as conn:
            moved = await moved_for(conn, row.user_id, within)
            quiet = await hours.quiet(conn, row.user_id)
        if row.kind is Kind.QUIET and quiet and quiet.official:
            moved = [one for one in moved if one.move.stage is not Stage.OFFICIAL or one.believed]  # the others were told in spite of it
        if not moved:
            return None
        return quiet_card(moved, row.nonce) if row.kind is Kind.QUIET else digest_card(moved, row.nonce)


def _alert(row: Delivery, view: AlertView) -> Card:
    """A move; of parts that only mention more people the first line."""
    card = alert_card(view)
    if row.part == 0:
        return card
    return Card(card.headline, buttons=(Button(say("Saga"), f"saga:{view.player.id}:0:all::{row.nonce}"),))


async def reader_tongue(conn: Connection, row: Delivery) -> Tongue:
    """The language of who reads a row: the member's, where it goes to one alone, else the server's. English where none is known."""
    return tongue(await people.locale(conn, row.user_id) if row.user_id else await guilds.locale(conn, row.guild_id))
