"""The console's commands: one table, each row with how it is written and what it asks the desk."""

from __future__ import annotations

from datetime import datetime

from bot.asker import Asker
from bot.desk import Desk
from bot.desk.alerts import AUTO
from bot.phrase.card import Card
from bot.phrase.tongue import LANGUAGES
from bot.terminal.files import feed_export, feed_import, tier_export, tier_import
from bot.terminal.hours import HOURS
from bot.terminal.parse import Given, Kind, Option, Syntax
from bot.terminal.table import Row, need, row
from bot.transfers.model import Outcome, Stage, Tier
from bot.transfers.sagas.board import Direction

STAGE = Option("min_stage", choices=tuple(stage.value for stage in Stage if stage.rung is not None))
TIER = Option("max_tier", choices=tuple(tier.value for tier in Tier if tier is not Tier.AGGREGATOR))
OWN_TIER = Option("tier", required=True, choices=(*Tier, "shipped"))
OUTCOME = Option("outcome", required=True, choices=tuple(Outcome))
WHERE = Option("where", choices=("dm", "channel"))
STYLE = Option("style", choices=("full", "compact", "thread", "forum"))
CLEAR = Option("clear", choices=("subject", "min_stage", "max_tier", "role"))
PLAYER, CLUB = Option("player"), Option("club")
PRIVATE = Option("private", kind=Kind.FLAG)
BOARD = (
    Option("direction", choices=tuple(Direction)),
    Option("stage", choices=STAGE.choices),
    Option("tier", choices=TIER.choices),
    Option("within", kind=Kind.NUMBER),
)


def _player(given: Given, option: str = "player") -> str | None:
    """A player as the desk wants him: `player:12` chooses the one that a list of namesakes showed as number 12."""
    typed = given.text(option)
    return f"player:{typed}" if typed and typed.isdigit() else typed


async def _saga(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.saga(asker, _player(given) or "", as_of=given.text("as_of"), now=now)


async def _rumours(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.rumours(
        asker,
        club=given.text("club"),
        direction=given.text("direction"),
        stage=given.text("stage"),
        tier=given.text("tier"),
        within=given.number("within") if given.text("within") else None,
        now=now,
    )


async def _follow(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.follow(
        asker,
        player=_player(given),
        club=given.text("club"),
        min_stage=given.text("min_stage"),
        max_tier=given.text("max_tier"),
        where=given.text("where"),
        now=now,
    )


async def _alerts_add(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.alerts_add(
        asker,
        given.number("channel"),
        club=given.text("club"),
        league=given.text("league"),
        player=_player(given),
        min_stage=given.text("min_stage"),
        max_tier=given.text("max_tier"),
        style=given.text("style"),
        now=now,
    )


async def _tier_set(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.tier_set(asker, given.needed("source"), given.needed("tier"), now=now)


async def _alerts_edit(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.alerts_edit(
        asker,
        given.needed("rule"),
        channel_id=given.number("channel") if given.text("channel") else None,
        club=given.text("club"),
        league=given.text("league"),
        player=_player(given),
        min_stage=given.text("min_stage"),
        max_tier=given.text("max_tier"),
        style=given.text("style"),
        clear=given.text("clear"),
        now=now,
    )


async def _player_alias(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.player_alias(asker, given.needed("name"), _player(given) or "", now=now)


async def _player_merge(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.player_merge(asker, _player(given, "one") or "", _player(given, "into") or "", now=now)


async def _player_end(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.player_end(asker, _player(given) or "", given.needed("outcome"), club=given.text("club"), now=now)


async def _feed_add(desk: Desk, asker: Asker, given: Given, now: datetime) -> Card:
    return await desk.feed_add(asker, given.needed("url"), given.flag("full_text"), now=now)


TABLE: tuple[Row, ...] = (
    row("saga", "where a player's saga stands, and its moves", need("player"), Option("as_of"), PRIVATE, ask=_saga),
    row("rumours", "the live sagas, hottest first", CLUB, *BOARD, PRIVATE, ask=_rumours),
    row("club", "who comes to a club and who goes", need("club"), PRIVATE, ask=lambda d, a, g, now: d.club(a, g.needed("club"), now=now)),
    row("source", "how often a source was right", need("name"), PRIVATE, ask=lambda d, a, g, now: d.source(a, g.needed("name"), now=now)),
    row("sources", "which sources were right", CLUB, PRIVATE, ask=lambda d, a, g, now: d.sources(a, club=g.text("club"), now=now)),
    row("follow", "be told when a player's or a club's sagas move", PLAYER, CLUB, STAGE, TIER, WHERE, ask=_follow),
    row("unfollow", "stop that", need("name"), ask=lambda d, a, g, now: d.unfollow(a, g.needed("name"), now=now)),
    *HOURS,
    row("following", "what you follow", ask=lambda d, a, _, now: d.following(a, now=now)),
    row(
        "alerts add",
        "which moves a channel gets",
        *(need("channel", Kind.CHANNEL), CLUB, Option("league"), PLAYER, STAGE, TIER, STYLE),
        ask=_alerts_add,
    ),
    row(
        "alerts edit",
        "change a rule",
        *(need("rule"), Option("channel", kind=Kind.CHANNEL), CLUB, Option("league"), PLAYER, STAGE, TIER, STYLE, CLEAR),
        ask=_alerts_edit,
    ),
    row("alerts list", "the rules of the channels", ask=lambda d, a, _, now: d.alerts_list(a, now=now)),
    row(
        "alerts language",
        "in which language alerts come into channels",
        Option("language", required=True, choices=(*LANGUAGES, AUTO)),
        ask=lambda d, a, g, now: d.alerts_language(a, g.needed("language"), now=now),
    ),
    row("alerts remove", "end a rule", need("rule"), ask=lambda d, a, g, now: d.alerts_remove(a, g.needed("rule"), now=now)),
    row("alerts test", "a sample to the channel", need("rule"), ask=lambda d, a, g, now: d.alerts_test(a, g.needed("rule"), now=now)),
    row("tier set", "believe a source more or less here", need("source"), OWN_TIER, ask=_tier_set),
    row("tier list", "which sources have a tier of this server's own", ask=lambda d, a, _, now: d.tier_list(a, now=now)),
    row("tier import", "set the tiers of a CSV or TOML file", need("file"), Option("dry_run", kind=Kind.FLAG), ask=tier_import),
    row("tier export", "your own tiers as CSV, into a new file if you name one", Option("file"), ask=tier_export),
    row("player alias", "whom a name means here", need("name"), need("player"), ask=_player_alias),
    row("player merge", "two players are one here", need("one"), need("into"), ask=_player_merge),
    row(
        "player ignore",
        "hear nothing of a player here",
        need("player"),
        ask=lambda d, a, g, now: d.player_ignore(a, _player(g) or "", now=now),
    ),
    row("player end", "a player's saga is over here", need("player"), OUTCOME, CLUB, ask=_player_end),
    row("player list", "the corrections here, to be undone", ask=lambda d, a, _, now: d.player_list(a, now=now)),
    row("player wrong", "what members doubt, to be settled", ask=lambda d, a, _, now: d.player_wrong(a, now=now)),
    row("feed add", "read another feed", need("url"), Option("full_text", kind=Kind.FLAG), ask=_feed_add),
    row("feed remove", "read it no more", need("feed"), ask=lambda d, a, g, now: d.feed_remove(a, g.needed("feed"), now=now)),
    row("feed list", "all feeds and their health", ask=lambda d, a, _, now: d.feed_list(a, now=now)),
    row("feed import", "add the feeds of an OPML file", need("file"), Option("dry_run", kind=Kind.FLAG), ask=feed_import),
    row("feed export", "your own feeds as OPML, into a new file if you name one", Option("file"), ask=feed_export),
    row("status", "how the feeds and the deliveries are", ask=lambda d, a, _, now: d.status(a, now=now)),
    row("feed pause", "switch a feed off", need("feed"), ask=lambda d, a, g, now: d.feed_pause(a, g.needed("feed"), now=now)),
    row("feed resume", "switch it on again", need("feed"), ask=lambda d, a, g, now: d.feed_resume(a, g.needed("feed"), now=now)),
    row("feed test", "what a feed would give", need("feed"), ask=lambda d, a, g, now: d.feed_test(a, g.needed("feed"), now=now)),
    row(
        "why",
        "why an alert was posted, by its message's number",
        need("message", Kind.NUMBER),
        ask=lambda d, a, g, now: d.why(a, g.number("message"), now=now),
    ),
    row("privacy", "what is kept of you", ask=lambda d, a, _, now: d.privacy(a, now=now)),
    row("mydata export", "all of it", ask=lambda d, a, _, now: d.mydata_export(a, now=now)),
    row("mydata delete", "all of it gone", ask=lambda d, a, _, now: d.mydata_delete(a, confirmed=False, now=now)),
    row("help", "what can be done here", ask=lambda d, a, _, now: d.help(a, now=now)),
)
SYNTAX: tuple[Syntax, ...] = tuple(row.syntax for row in TABLE)
