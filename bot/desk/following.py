"""The desk's follows: `/follow`, `/unfollow`, `/following`, and the buttons that mute."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.asker import Asker, Suggestion
from bot.desk.house import Room
from bot.desk.wishes import choose, wanted
from bot.errors import Refusal, TooMany, Unknown
from bot.phrase import members as phrase
from bot.phrase.card import Card
from bot.phrase.said import count, say
from bot.transfers.model import Follow, Place
from bot.transfers.sagas.search import plain
from db import alerts, follows, players, scopes
from db.types import Connection

BY_ID = "follow:"


class FollowRoom(Room):
    """Members' wishes."""

    async def follow(
        self,
        asker: Asker,
        *,
        player: str | None = None,
        club: str | None = None,
        min_stage: str | None = None,
        max_tier: str | None = None,
        where: str | None = None,
        now: datetime,
    ) -> Card:
        """`/follow`: one of `player`, `club`. Following again changes the filter and the place."""
        if (player is None) == (club is None):
            raise Refusal(say("Say whom: a player or a club, one of the two. For example /follow player:Saka"))
        limits, place = wanted(min_stage, max_tier), choose(Place, where, say("place")) if where else Place.DM
        async with self.house.database.writing() as conn:
            await self.know_guild(conn, asker, now)
            await self._may_follow(conn, asker, place)
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            found = await self.house.names.player(conn, scope_id, player, now) if player is not None else None
            follow, new = await follows.follow(
                conn,
                asker.user_id,
                asker.guild_id,
                asker.transport,
                place,
                limits,
                now,
                player_id=found.id if found else None,
                club=self.house.names.club(club) if club is not None else None,
            )
            if not new:
                await follows.change_follow(conn, asker.user_id, follow.id, place, limits)
            if found:
                await follows.unmute(conn, asker.user_id, found.id)
            await follows.set_present(conn, asker.guild_id, asker.user_id)
            await self.know_language(conn, asker, now)
        return phrase.followed(replace(follow, place=place, filter=limits), new)

    async def _may_follow(self, conn: Connection, asker: Asker, place: Place) -> None:
        await self._may_be_told(conn, asker, place)
        if await follows.count(conn, asker.user_id) >= self.house.limits.follows_a_member:
            raise TooMany(
                count(
                    self.house.limits.follows_a_member,
                    "You follow {n} name already, as many as one member may. End one with /unfollow.",
                    "You follow {n} names already, as many as one member may. End one with /unfollow.",
                )
            )

    async def _may_be_told(self, conn: Connection, asker: Asker, place: Place) -> None:
        if place is Place.CHANNEL:
            asker.need_guild()
            if await alerts.mention_channel(conn, asker.guild_id) is None:
                raise Refusal(say("This server has no alert channel to mention you in. Choose where:dm, or ask an admin for /alerts add."))

    async def direct_opened(self, asker: Asker, channel_id: int, *, now: datetime) -> None:
        """Keep the channel of the asker's direct messages, opened while a `/follow` was answered; they are tried again."""
        async with self.house.database.writing() as conn:
            await follows.set_dm_channel(conn, asker.user_id, channel_id, now)

    async def follow_player(self, asker: Asker, player_id: int, *, now: datetime) -> Card:
        """The button "Follow" under a saga."""
        return await self.follow(asker, player=f"player:{player_id}", now=now)

    async def unfollow(self, asker: Asker, name: str, *, now: datetime) -> Card:
        """`/unfollow`: a name from the asker's own list."""
        async with self.house.database.writing() as conn:
            mine = await self._mine(conn, asker)
            found = next((f for f in mine if f"{BY_ID}{f.id}" == name), None) or _by_name(mine, name)
            if found is None:
                choices = tuple((phrase.follow_label(f), f"{BY_ID}{f.id}" if f.guild else _name(f)) for f in mine[:10])
                raise Unknown(say("You do not follow “{name}” here.", name=name[:80]), choices)
            await follows.unfollow(conn, asker.user_id, found.id)
        return phrase.unfollowed(_name(found))

    async def following(self, asker: Asker, page: int = 0, *, now: datetime) -> Card:
        """`/following`: what the asker follows in this server; in direct messages all."""
        async with self.house.database.reading() as conn:
            return await self._list(conn, asker, page)

    async def change_follow(self, asker: Asker, follow_id: int, what: str = "", value: str = "", *, now: datetime) -> Card:
        """A button of `/following`: shows one follow, changed in one part (`stage`, `tier`, `where`) if that is named."""
        async with self.house.database.writing() as conn:
            found = next((f for f in await self._mine(conn, asker) if f.id == follow_id), None)
            if found is None:
                raise Unknown(say("You do not follow that any more; /following shows what you do."))
            changed = _changed(found, what, value)
            if changed.place is not found.place:
                await self._may_be_told(conn, replace(asker, guild_id=found.guild_id), changed.place)
            if changed != found:
                await follows.change_follow(conn, asker.user_id, found.id, changed.place, changed.filter)
        return phrase.change(changed)

    async def end_follow(self, asker: Asker, follow_id: int, *, now: datetime) -> Card:
        """A button of `/following`; shows the list as it is then."""
        async with self.house.database.writing() as conn:
            await follows.unfollow(conn, asker.user_id, follow_id)
            return await self._list(conn, asker)

    async def _list(self, conn: Connection, asker: Asker, page: int = 0) -> Card:
        return phrase.following(await self._mine(conn, asker), page, await follows.mutes(conn, asker.user_id))

    async def mute(self, asker: Asker, player_id: int, on: bool, *, now: datetime) -> Card:
        """The button "Mute player": for the one who pressed alone."""
        async with self.house.database.writing() as conn:
            scope_id = await scopes.scope_of(conn, asker.guild_id)
            player = await players.visible_player(conn, player_id, scope_id)
            if player is None:
                raise Unknown(say("That player is not known here any more."))
            if on:
                await follows.mute(conn, asker.user_id, player.id, now)
            else:
                await follows.unmute(conn, asker.user_id, player.id)
        return phrase.muted(player.name, on, player.id)

    async def suggest_follows(self, asker: Asker, typed: str) -> list[Suggestion]:
        """Autocomplete for `/unfollow`."""
        async with self.house.database.reading() as conn:
            mine = await self._mine(conn, asker)
        return [Suggestion(phrase.follow_label(f), f"{BY_ID}{f.id}") for f in mine if plain(typed) in plain(_name(f))][:25]

    async def _mine(self, conn: Connection, asker: Asker) -> list[Follow]:
        """The follows that the asker can reach from here. Where all are in one server, its name is not said."""
        mine = await follows.follows_of(conn, asker.user_id)
        return [replace(f, guild="") for f in mine if f.guild_id == asker.guild_id] if asker.in_guild else mine


def _changed(follow: Follow, what: str, value: str) -> Follow:
    """A follow with another stage, tier or place. Raises `ValueError` for what is none."""
    wish = follow.filter
    match what:
        case "stage":
            return replace(follow, filter=wanted(None if value == phrase.ANY else value, wish.max_tier))
        case "tier":
            return replace(follow, filter=wanted(wish.min_stage, None if value == phrase.ANY else value))
        case "where":
            return replace(follow, place=Place(value))
    return follow


def _name(follow: Follow) -> str:
    return follow.player or follow.club or ""


def _by_name(mine: list[Follow], typed: str) -> Follow | None:
    fits = [f for f in mine if plain(typed) and plain(typed) in plain(_name(f))]
    return fits[0] if len(fits) == 1 else None
