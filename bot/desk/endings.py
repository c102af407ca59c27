"""The desk's `/player end`: a server's moderators say how a saga, or one lane of it, came to its end. A correction like others."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker
from bot.desk.corrections import CorrectionRoom
from bot.desk.wishes import choose
from bot.errors import Refusal
from bot.phrase import corrections as phrase
from bot.phrase.card import Card
from bot.phrase.said import say
from bot.transfers.model import STAYING, Correction, Ending, Fix, Outcome, Player, Saga, SagaStatus
from bot.transfers.sagas.saga import current
from db import rumours, scopes


class EndingRoom(CorrectionRoom):
    """Ends of sagas, set by hand."""

    async def player_end(self, asker: Asker, player: str, outcome: str, *, club: str | None = None, now: datetime) -> Card:
        """`/player end`: his saga is over here; where nothing comes of a move to one club, that alone."""
        how, where = choose(Outcome, outcome, say("outcome")), self.house.names.club(club) if club else None
        async with self.house.database.writing() as conn:
            lens = await self._look(conn, asker, now)
            found = await self._player(conn, asker, player, now)
            told = await rumours.player_reports(conn, found.id, await scopes.scope_of(conn, asker.guild_id), lens=lens)
            ending = _ending(found, current(told, now, lens.endings_of(found.id)), how, where, now)
            correction = Correction(Fix.END, found.id, outcome=how, club=ending.club, at=now)
            made = await self._keep(conn, asker, correction, now)
            await self._retitle(conn, asker, found.id, now)
        return phrase.ended(found.name, ending, made)


def _ending(player: Player, saga: Saga | None, how: Outcome, club: str | None, now: datetime) -> Ending:
    """The end that is meant. Raises `Refusal` where there is nothing to end, or it is not clear what."""
    if saga is None or saga.status is not SagaStatus.OPEN:
        raise Refusal(say("No saga of {player} goes on here: there is nothing to end.", player=player.name))
    if how is Outcome.RENEWED and club is not None:
        raise Refusal(say("A new contract is signed where he is: leave the club out."))
    if how is Outcome.MOVED and club is None:
        club = next((lane.club for lane in saga.lanes if lane.club not in (None, STAYING) and not lane.stage.off), None)
        if club is None:
            raise Refusal(say("Say which club {player} joined: no club is in sight here.", player=player.name))
    ending = Ending(now, how, club)
    lane = saga.lane(club)
    if ending.of_lane and (lane is None or lane.stage.off):
        raise Refusal(say("Nothing goes on between {player} and {club} here.", player=player.name, club=club))
    return ending
