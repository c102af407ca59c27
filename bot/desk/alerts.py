"""The desk's alert rules: which channel of a server gets which moves."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.asker import Asker, Suggestion
from bot.desk.house import Room
from bot.desk.wishes import choose, wanted
from bot.errors import Refusal, TooMany, Unknown
from bot.phrase import admins as phrase
from bot.phrase.card import Card
from bot.phrase.said import mark, say
from bot.phrase.tongue import LANGUAGES, tongue
from bot.refused import SAMPLE_STORY
from bot.transfers.model import AlertRule, Filter, Style
from db import alerts, guilds, outbox, scopes
from db.types import Connection

RULES_A_GUILD = 50
SAMPLE = mark(
    "This is how news will arrive here: first a line that reads well on your phone, then the stage, the source with its tier, "
    "the fee, and the link. Sample only; no player has moved."
)


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a rule is about; all None for every move."""

    club: str | None = None
    league: str | None = None
    player_id: int | None = None


class Clear(StrEnum):
    """What an edit can take away from a rule."""

    SUBJECT = "subject"
    MIN_STAGE = "min_stage"
    MAX_TIER = "max_tier"
    ROLE = "role"


AUTO = "auto"


class AlertRoom(Room):
    """Admins' choices of channels; Discord has checked that the asker may manage the server."""

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
    ) -> Card:
        """`/alerts add`: all moves, or those of one club, league or player. The first channel also gets the notices to admins."""
        asker.need_guild()
        no_everyone(asker, role_id)
        limits, look = wanted(min_stage, max_tier), choose(Style, style, say("style")) if style else Style.FULL
        async with self.house.database.writing() as conn:
            await self.know_guild(conn, asker, now)
            if len(await alerts.rules(conn, asker.guild_id)) >= RULES_A_GUILD:
                raise TooMany(
                    say("This server has {n} alert rules already, as many as one may. Remove one with /alerts remove.", n=RULES_A_GUILD)
                )
            of = await self._subject(conn, asker, club, league, player, now)
            await self._drop_twin(conn, asker, channel_id, of)
            rule = await alerts.add_rule(conn, asker.guild_id, channel_id, limits, now, **asdict(of), role_id=role_id, style=look)
            await alerts.resume_channel(conn, channel_id)
            await hear_notices(conn, asker.guild_id, channel_id)
        return phrase.alerts_added(rule)

    async def _subject(
        self, conn: Connection, asker: Asker, club: str | None, league: str | None, player: str | None, now: datetime
    ) -> _Subject:
        if sum(given is not None for given in (club, league, player)) > 1:
            raise Refusal(say("A rule is about one thing: a club, a league or a player. Add a second rule for the other."))
        names = self.house.names
        if player is not None:
            found = await names.player(conn, await scopes.scope_of(conn, asker.guild_id), player, now)
            return _Subject(player_id=found.id)
        return _Subject(names.club(club) if club else None, names.league(league) if league else None)

    async def _drop_twin(self, conn: Connection, asker: Asker, channel_id: int, of: _Subject, *, but: int = 0) -> None:
        """The same channel and subject named again is a change of mind: the new rule takes the old one's place."""
        for rule in await alerts.rules(conn, asker.guild_id):
            if rule.id != but and rule.channel_id == channel_id and subject_of(rule) == of:
                await alerts.remove_rule(conn, asker.guild_id, rule.id)

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
    ) -> Card:
        """`/alerts edit`: what is given takes the place of what was; `clear` takes something away."""
        asker.need_guild()
        no_everyone(asker, role_id)
        limits, look = wanted(min_stage, max_tier), choose(Style, style, say("style")) if style else None
        if not any((channel_id, club, league, player, min_stage, max_tier, role_id, style, clear)):
            raise Refusal(say("Say what is to change: for example /alerts edit rule:1 min_stage:talks"))
        async with self.house.database.writing() as conn:
            before = await self._rule(conn, asker, rule)
            base, look = without(before, clear), style_after(before, look, channel_id)
            if any((club, league, player)):
                base = replace(base, **asdict(await self._subject(conn, asker, club, league, player, now)))
            asked = replace(
                base,
                channel_id=channel_id or base.channel_id,
                filter=Filter(limits.min_stage or base.filter.min_stage, limits.max_tier or base.filter.max_tier),
                role_id=role_id or base.role_id,
                style=look,
                paused=None,
            )
            await self._drop_twin(conn, asker, asked.channel_id, subject_of(asked), but=before.id)
            await alerts.change_rule(conn, asked)
            await alerts.resume_channel(conn, asked.channel_id)
            return phrase.alerts_changed(await self._rule(conn, asker, str(before.id)))

    async def alerts_rule(self, asker: Asker, rule: str) -> AlertRule:
        """The rule that was chosen, as it is."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            return await self._rule(conn, asker, rule)

    async def alerts_list(self, asker: Asker, page: int = 0, *, now: datetime) -> Card:
        """`/alerts list`."""
        asker.need_guild()
        async with self.house.database.reading() as conn:
            return phrase.alerts_list(await alerts.rules(conn, asker.guild_id), page)

    async def alerts_remove(self, asker: Asker, rule: str, *, now: datetime) -> Card:
        """`/alerts remove`."""
        asker.need_guild()
        async with self.house.database.writing() as conn:
            found = await self._rule(conn, asker, rule)
            await alerts.remove_rule(conn, asker.guild_id, found.id)
        return phrase.alerts_removed(found)

    async def alerts_test(self, asker: Asker, rule: str, *, now: datetime) -> Card:
        """`/alerts test`: a sample takes the way that alerts take, permissions and all."""
        asker.need_guild()
        async with self.house.database.writing() as conn:
            found = await self._rule(conn, asker, rule)
            story = f"{SAMPLE_STORY}{found.id}.{now:%Y-%m-%dT%H:%M:%S}"
            words = tongue(await guilds.locale(conn, asker.guild_id)).say(say(SAMPLE))
            await outbox.enqueue_notice(conn, asker.guild_id, found.channel_id, story, words, asker.transport, now)
        return phrase.alerts_tested(found)

    async def alerts_language(self, asker: Asker, language: str, *, now: datetime) -> Card:
        """`/alerts language`: of all that comes into the server's channels; `auto` is Discord's setting of the server again."""
        asker.need_guild()
        if language not in (AUTO, *LANGUAGES):
            raise Refusal(say("Choose a language from the list."))
        own = None if language == AUTO else language
        async with self.house.database.writing() as conn:
            await self.know_guild(conn, asker, now)
            await guilds.set_language(conn, asker.guild_id, own)
        return phrase.language_chosen(own)

    async def suggest_rules(self, asker: Asker, typed: str) -> list[Suggestion]:
        """Autocomplete for a rule option. All rules where nothing is typed: a front end knows the channels' names."""
        async with self.house.database.reading() as conn:
            rules = await alerts.rules(conn, asker.guild_id)
        speaks = tongue(asker.locale)
        labels = ((rule, phrase.rule_label(rule)) for rule in rules)
        return [Suggestion(label, str(rule.id), rule.channel_id) for rule, label in labels if typed.lower() in speaks.say(label).lower()]

    async def _rule(self, conn: Connection, asker: Asker, typed: str) -> AlertRule:
        rules = await alerts.rules(conn, asker.guild_id)
        number = typed.strip().split(".")[0]
        found = next((rule for rule in rules if str(rule.id) == number), None)
        if found is None:
            choices = tuple((label := phrase.rule_label(rule), label) for rule in rules[:10])
            raise Unknown(say("There is no alert rule “{rule}” in this server; /alerts list shows them.", rule=typed[:40]), choices)
        return found


async def hear_notices(conn: Connection, guild_id: int, channel_id: int) -> None:
    """The first alert channel of a server also gets what its admins are to know."""
    guild = await guilds.guild(conn, guild_id)
    if guild and guild.notices_channel_id is None:
        await guilds.set_notices_channel(conn, guild_id, channel_id)


def no_everyone(asker: Asker, role_id: int | None) -> None:
    """Raises `Refusal` for the role that everybody has: its id is the server's."""
    if role_id == asker.guild_id:
        raise Refusal(say("I don't mention @everyone. Choose a role that members can leave."))


def subject_of(rule: AlertRule) -> _Subject:
    """What a rule is about."""
    return _Subject(rule.club, rule.league, rule.player_id)


def without(rule: AlertRule, clear: str | None) -> AlertRule:
    """A rule without what is to be taken away. Raises `Refusal`."""
    if clear is None:
        return rule
    match choose(Clear, clear, say("part of a rule")):
        case Clear.SUBJECT:
            return replace(rule, club=None, league=None, player_id=None)
        case Clear.MIN_STAGE:
            return replace(rule, filter=replace(rule.filter, min_stage=None))
        case Clear.MAX_TIER:
            return replace(rule, filter=replace(rule.filter, max_tier=None))
        case Clear.ROLE:
            return replace(rule, role_id=None)


def style_after(rule: AlertRule, look: Style | None, channel_id: int | None) -> Style:
    """The style of a rule that is edited; a forum's style goes with a forum only. Raises `Refusal`."""
    if channel_id is None and look is not None and (look is Style.FORUM) != (rule.style is Style.FORUM):
        raise Refusal(say("A forum takes the style forum, and other channels take the others: name the channel too, with channel:#…"))
    if look is None and channel_id is not None and rule.style is Style.FORUM:
        return Style.FULL
    return look or rule.style
