"""The desk's boards: `/rumours`, the sagas that go on, and `/club`, who comes and who goes. Pages are asked for anew."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker
from bot.desk.house import Room
from bot.desk.wishes import choose
from bot.errors import Refusal
from bot.phrase.boards import club_card, rumours_card
from bot.phrase.card import Card
from bot.phrase.said import say
from bot.sagas import talked_of
from bot.transfers.model import Stage, Tier
from bot.transfers.sagas.board import Direction, Wish, board, comings_and_goings
from bot.transfers.sagas.change import QUIET_ENDS
from bot.transfers.sagas.views import BoardView, ClubView
from db import scopes

PAGE = 10
"""Sagas on a page of `/rumours`."""
SIDE = 8
"""Players on each side of a page of `/club`."""


class BoardRoom(Room):
    """Answers about many sagas at once, as the asker's scope shows them."""

    async def rumours(
        self,
        asker: Asker,
        *,
        club: str | None = None,
        direction: str | None = None,
        stage: str | None = None,
        tier: str | None = None,
        within: int | None = None,
        now: datetime,
    ) -> Card:
        """`/rumours`: the live sagas that fit, hottest first."""
        wish = Wish(
            club=self.house.names.club(club) if club else None,
            direction=choose(Direction, direction, say("direction")) if direction else None,
            stage=choose(Stage, stage, say("stage")) if stage else None,
            tier=choose(Tier, tier, say("tier")) if tier else None,
            within=within,
        )
        return await self.rumours_page(asker, wish, 0, now=now)

    async def rumours_page(self, asker: Asker, wish: Wish, page: int, *, now: datetime) -> Card:
        """A page of a board."""
        _check(wish)
        found = await talked_of(self.house.database, await self._scope(asker), wish, now)
        rows = board(found.sagas, wish, now)
        pages = max(1, -(-len(rows) // PAGE))
        page = min(max(page, 0), pages - 1)
        shown = tuple(rows[page * PAGE : (page + 1) * PAGE])
        return rumours_card(BoardView(shown, wish, now, len(rows), page, pages, found.colder))

    async def club(self, asker: Asker, club: str, *, now: datetime) -> Card:
        """`/club`."""
        return await self.club_page(asker, self.house.names.club(club), 0, now=now)

    async def club_page(self, asker: Asker, club: str, page: int, *, now: datetime) -> Card:
        """A page of a club's comings and goings."""
        if club not in self.house.lore.clubs:
            raise Refusal(say("That club is not known any more. Ask again with /club."))
        found = await talked_of(self.house.database, await self._scope(asker), Wish(club), now)
        coming, going = comings_and_goings(found.sagas, club, now)
        pages = max(1, -(-max(len(coming), len(going)) // SIDE))
        page = min(max(page, 0), pages - 1)
        part = slice(page * SIDE, (page + 1) * SIDE)
        return club_card(ClubView(club, tuple(coming[part]), tuple(going[part]), now, len(coming), len(going), page, pages, found.colder))

    async def _scope(self, asker: Asker) -> int:
        async with self.house.database.reading() as conn:
            return await scopes.scope_of(conn, asker.guild_id)


def wish_of(fields: list[str]) -> tuple[Wish, int]:
    """The wish and the page that a button's fields carry. Raises `ValueError` for what is none.

    >>> wish_of(["1", "Ajax", "in", "talks", "2", "7"])
    (Wish(club='Ajax', direction=<Direction.IN: 'in'>, stage=<Stage.TALKS: 'talks'>, tier=<Tier.TWO: '2'>, within=7), 1)
    """
    page, club, direction, stage, tier, within = fields
    wish = Wish(
        club or None,
        Direction(direction) if direction else None,
        Stage(stage) if stage else None,
        Tier(tier) if tier else None,
        int(within) if within else None,
    )
    return wish, int(page)


def _check(wish: Wish) -> None:
    if wish.direction and wish.club is None:
        raise Refusal(say("Say of which club: /rumours club:Arsenal direction:in shows who comes to Arsenal."))
    if wish.stage and wish.stage.off:
        raise Refusal(say("Choose the stage from which you want to see them: available to official. What is off is on no board."))
    if wish.within is not None and not 1 <= wish.within <= QUIET_ENDS.days:
        raise Refusal(say("within is a number of days, from 1 to {most}.", most=QUIET_ENDS.days))
