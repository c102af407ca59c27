"""What Discord's front end asks of the desk, as a protocol: the desk knows nothing of Discord, and this nothing of the desk.

Almost every method answers with a card; each may raise `bot.errors.Refusal`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.asker import Asker, Suggestion
from bot.phrase.card import Card
from bot.transfers.model import AlertRule

Clock = Callable[[], datetime]


class SagaDesk(Protocol):
    """Sagas and follows."""

    async def saga(self, asker: Asker, player: str, *, as_of: str | None = None, now: datetime) -> Card: ...

    async def rumours(
        self,
        asker: Asker,
        *,
        club: str | None,
        direction: str | None,
        stage: str | None,
        tier: str | None,
        within: int | None,
        now: datetime,
    ) -> Card: ...

    async def club(self, asker: Asker, club: str, *, now: datetime) -> Card: ...

    async def source(self, asker: Asker, name: str, *, now: datetime) -> Card: ...

    async def sources(self, asker: Asker, *, club: str | None, now: datetime) -> Card: ...

    async def why(self, asker: Asker, message_id: int, *, now: datetime) -> Card: ...

    async def follow(
        self,
        asker: Asker,
        *,
        player: str | None,
        club: str | None,
        min_stage: str | None,
        max_tier: str | None,
        where: str | None,
        now: datetime,
    ) -> Card: ...

    async def direct_opened(self, asker: Asker, channel_id: int, *, now: datetime) -> None: ...

    async def unfollow(self, asker: Asker, name: str, *, now: datetime) -> Card: ...

    async def following(self, asker: Asker, *, now: datetime) -> Card: ...


class HourDesk(Protocol):
    """A member's own hours."""

    async def digest(
        self, asker: Asker, *, every: str | None, at: str | None, day: str | None, timezone: str | None, now: datetime
    ) -> Card: ...

    async def quiet(
        self,
        asker: Asker,
        *,
        begin: str | None,
        end: str | None,
        timezone: str | None,
        official: bool | None,
        off: bool,
        now: datetime,
    ) -> Card: ...

    async def catchup(self, asker: Asker, *, what: str | None, now: datetime) -> Card: ...


class FeedDesk(Protocol):
    """A server's feeds."""

    async def feed_add(self, asker: Asker, url: str, full_text: bool, *, now: datetime) -> Card: ...

    async def feed_remove(self, asker: Asker, feed: str, *, now: datetime) -> Card: ...

    async def feed_list(self, asker: Asker, *, now: datetime) -> Card: ...

    async def feed_pause(self, asker: Asker, feed: str, *, now: datetime) -> Card: ...

    async def feed_resume(self, asker: Asker, feed: str, *, now: datetime) -> Card: ...

    async def feed_test(self, asker: Asker, feed_or_url: str, *, now: datetime) -> Card: ...

    async def feed_import(self, asker: Asker, data: bytes, dry_run: bool, *, now: datetime) -> Card: ...

    async def feed_export(self, asker: Asker, *, now: datetime) -> Card: ...

    async def status(self, asker: Asker, *, now: datetime) -> Card: ...


class AlertDesk(Protocol):
    """A server's alert channels."""

    async def alerts_add(
        self,
        asker: Asker,
        channel_id: int,
        *,
        club: str | None = None,
        league: str | None = None,
        player: str | None = None,
        min_stage: str | None = None,
        max_tier: str | None = None,
        role_id: int | None = None,
        style: str | None = None,
        now: datetime,
    ) -> Card: ...

    async def alerts_edit(
        self,
        asker: Asker,
        rule: str,
        *,
        channel_id: int | None = None,
        club: str | None = None,
        league: str | None = None,
        player: str | None = None,
        min_stage: str | None = None,
        max_tier: str | None = None,
        role_id: int | None = None,
        style: str | None = None,
        clear: str | None = None,
        now: datetime,
    ) -> Card: ...

    async def alerts_rule(self, asker: Asker, rule: str) -> AlertRule: ...

    async def alerts_list(self, asker: Asker, *, now: datetime) -> Card: ...

    async def alerts_remove(self, asker: Asker, rule: str, *, now: datetime) -> Card: ...

    async def alerts_language(self, asker: Asker, language: str, *, now: datetime) -> Card: ...

    async def alerts_test(self, asker: Asker, rule: str, *, now: datetime) -> Card: ...


class TierDesk(Protocol):
    """A server's own tiers."""

    async def tier_set(self, asker: Asker, source: str, tier: str, *, now: datetime) -> Card: ...

    async def tier_list(self, asker: Asker, *, now: datetime) -> Card: ...

    async def tier_import(self, asker: Asker, data: bytes, dry_run: bool, *, now: datetime) -> Card: ...

    async def tier_export(self, asker: Asker, *, now: datetime) -> Card: ...


class CorrectionDesk(Protocol):
    """A server's corrections."""

    async def player_alias(self, asker: Asker, name: str, player: str, *, now: datetime) -> Card: ...

    async def player_merge(self, asker: Asker, one: str, into: str, *, now: datetime) -> Card: ...

    async def player_ignore(self, asker: Asker, player: str, *, now: datetime) -> Card: ...

    async def player_end(self, asker: Asker, player: str, outcome: str, *, club: str | None, now: datetime) -> Card: ...

    async def player_list(self, asker: Asker, *, now: datetime) -> Card: ...

    async def player_wrong(self, asker: Asker, *, now: datetime) -> Card: ...


class Desk(SagaDesk, HourDesk, FeedDesk, AlertDesk, TierDesk, CorrectionDesk, Protocol):
    """Everything that can be asked."""

    async def help(self, asker: Asker, *, now: datetime) -> Card: ...

    async def privacy(self, asker: Asker, *, now: datetime) -> Card: ...

    async def mydata_export(self, asker: Asker, *, now: datetime) -> Card: ...

    async def mydata_delete(self, asker: Asker, *, confirmed: bool, now: datetime) -> Card: ...

    async def press(self, asker: Asker, action: str, *, now: datetime) -> Card: ...

    async def suggest(self, asker: Asker, kind: str, typed: str, *, now: datetime) -> Sequence[Suggestion]: ...


class Guests(Protocol):
    """Who is told of the servers that the bot is in."""

    async def joined(self, guild_id: int, name: str, *, now: datetime) -> object: ...

    async def left(self, guild_id: int, *, now: datetime) -> object: ...

    async def present(self, guilds: Mapping[int, str], *, now: datetime) -> object: ...

    async def renamed(self, guild_id: int, name: str) -> object: ...

    async def speak(self, locales: Mapping[int, str]) -> object: ...

    async def channel_gone(self, channel_id: int, name: str, *, now: datetime) -> object: ...
