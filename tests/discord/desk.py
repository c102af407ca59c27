"""A desk and a guest book of the tests' own: they answer from what they are given and remember what they were asked."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.asker import Asker, Suggestion
from bot.errors import Ambiguous, Unknown
from bot.phrase.card import Button, Card, File, Line, Section, Text, card, line
from bot.transfers.model import AlertRule, Filter

PLAYERS = ("Malas", "Malasinho", "Gabriel (Arsenal)", "Gabriel (Lyon)")
PAGES = 3


class FakeDesk:
    """Every command is answered with what it was asked; some names go wrong in a known way."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.askers: list[Asker] = []
        self.rule = AlertRule(1, 1, 1, Filter())
        """What `/alerts edit` finds."""
        self.gate = asyncio.Event()
        """What a slow answer waits for."""

    def _heard(self, what: str, asker: Asker, now: datetime, **options: Any) -> Card:
        assert now.tzinfo is not None
        self.asked.append((what, options))
        self.askers.append(asker)
        given = ", ".join(f"{key}={value}" for key, value in options.items() if value is not None)
        return Card(line(f"{what}({given})"))

    async def saga(self, asker: Asker, player: str, *, as_of: str | None = None, now: datetime) -> Card:
        self._heard("saga", asker, now, player=player, as_of=as_of)
        match player:
            case "nobody":
                raise Unknown("No player is called “nobody”.", (("Malas (Ajax)", "Malas"),))
            case "Gabriel":
                raise Ambiguous("Several are called Gabriel.", (("Gabriel (Arsenal)", "gabriel-a"), ("Gabriel (Lyon)", "gabriel-b")))
            case "boom":
                raise ZeroDivisionError("a secret of the inside")
            case "slow":
                await self.gate.wait()
            case "slow nobody":
                await self.gate.wait()
                raise Unknown("No player is called “slow nobody”.")
        return page(player, 0)

    async def press(self, asker: Asker, action: str, *, now: datetime) -> Card:
        self._heard("press", asker, now, action=action)
        match action.split(":"):
            case ["saga", player, number]:
                return page(player, int(number))
            case ["boom"]:
                raise ZeroDivisionError("a secret of the inside")
            case ["gone", *_]:
                raise Unknown("That player is not known here any more.")
        return card(f"pressed {action}")

    async def why(self, asker: Asker, message_id: int, *, now: datetime) -> Card:
        return self._heard("why", asker, now, message=message_id)

    async def rumours(self, asker: Asker, *, now: datetime, **options: Any) -> Card:
        return self._heard("rumours", asker, now, **options)

    async def club(self, asker: Asker, club: str, *, now: datetime) -> Card:
        return self._heard("club", asker, now, club=club)

    async def source(self, asker: Asker, name: str, *, now: datetime) -> Card:
        return self._heard("source", asker, now, name=name)

    async def sources(self, asker: Asker, *, club: str | None, now: datetime) -> Card:
        return self._heard("sources", asker, now, club=club)

    async def follow(self, asker: Asker, *, now: datetime, **options: Any) -> Card:
        return self._heard("follow", asker, now, **options)

    async def direct_opened(self, asker: Asker, channel_id: int, *, now: datetime) -> None:
        self.direct = (asker.user_id, channel_id)

    async def unfollow(self, asker: Asker, name: str, *, now: datetime) -> Card:
        return self._heard("unfollow", asker, now, name=name)

    async def following(self, asker: Asker, *, now: datetime) -> Card:
        self._heard("following", asker, now)
        rows = tuple(line(f"Player {number} <@{asker.user_id}> @everyone", bullet=True) for number in range(400))
        return Card(line("You follow 400 players"), (Section(rows),), buttons=(Button("Stop all", "stop:all", danger=True),))

    async def digest(self, asker: Asker, *, now: datetime, **options: Any) -> Card:
        return self._heard("digest", asker, now, **options)

    async def quiet(self, asker: Asker, *, now: datetime, **options: Any) -> Card:
        return self._heard("quiet", asker, now, **options)

    async def catchup(self, asker: Asker, *, what: str | None, now: datetime) -> Card:
        return self._heard("catchup", asker, now, subject=what)

    async def feed_add(self, asker: Asker, url: str, full_text: bool, *, now: datetime) -> Card:
        return self._heard("feed_add", asker, now, url=url, full_text=full_text)

    async def feed_remove(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        return self._heard("feed_remove", asker, now, feed=feed)

    async def feed_list(self, asker: Asker, *, now: datetime) -> Card:
        return self._heard("feed_list", asker, now)

    async def feed_pause(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        return self._heard("feed_pause", asker, now, feed=feed)

    async def feed_resume(self, asker: Asker, feed: str, *, now: datetime) -> Card:
        return self._heard("feed_resume", asker, now, feed=feed)

    async def feed_test(self, asker: Asker, feed_or_url: str, *, now: datetime) -> Card:
        return self._heard("feed_test", asker, now, feed=feed_or_url)

    async def feed_import(self, asker: Asker, data: bytes, dry_run: bool, *, now: datetime) -> Card:
        return self._heard("feed_import", asker, now, data=data, dry_run=dry_run)

    async def feed_export(self, asker: Asker, *, now: datetime) -> Card:
        self._heard("feed_export", asker, now)
        return Card(line("One feed"), files=(File("feeds.opml", b"<opml/>"),))

    async def tier_set(self, asker: Asker, source: str, tier: str, *, now: datetime) -> Card:
        return self._heard("tier_set", asker, now, source=source, tier=tier)

    async def tier_list(self, asker: Asker, *, now: datetime) -> Card:
        return self._heard("tier_list", asker, now)

    async def tier_import(self, asker: Asker, data: bytes, dry_run: bool, *, now: datetime) -> Card:
        return self._heard("tier_import", asker, now, data=data, dry_run=dry_run)

    async def tier_export(self, asker: Asker, *, now: datetime) -> Card:
        self._heard("tier_export", asker, now)
        return Card(line("One source"), files=(File("tiers.csv", b"source,tier"),))

    async def player_alias(self, asker: Asker, name: str, player: str, *, now: datetime) -> Card:
        return self._heard("player_alias", asker, now, name=name, player=player)

    async def player_merge(self, asker: Asker, one: str, into: str, *, now: datetime) -> Card:
        return self._heard("player_merge", asker, now, one=one, into=into)

    async def player_end(self, asker: Asker, player: str, outcome: str, *, club: str | None, now: datetime) -> Card:
        return self._heard("player_end", asker, now, player=player, outcome=outcome, club=club)

    async def player_ignore(self, asker: Asker, player: str, *, now: datetime) -> Card:
        return self._heard("player_ignore", asker, now, player=player)

    async def player_list(self, asker: Asker, *, now: datetime) -> Card:
        return self._heard("player_list", asker, now)

    async def player_wrong(self, asker: Asker, *, now: datetime) -> Card:
        return self._heard("player_wrong", asker, now)

    async def status(self, asker: Asker, *, now: datetime) -> Card:
        return self._heard("status", asker, now)

    async def alerts_add(self, asker: Asker, channel_id: int, *, now: datetime, **options: Any) -> Card:
        return self._heard("alerts_add", asker, now, channel=channel_id, **options)

    async def alerts_edit(self, asker: Asker, rule: str, *, now: datetime, **options: Any) -> Card:
        return self._heard("alerts_edit", asker, now, rule=rule, **options)

    async def alerts_rule(self, asker: Asker, rule: str) -> AlertRule:
        return replace(self.rule, id=int(rule))

    async def alerts_list(self, asker: Asker, *, now: datetime) -> Card:
        return self._heard("alerts_list", asker, now)

    async def alerts_remove(self, asker: Asker, rule: str, *, now: datetime) -> Card:
        return self._heard("alerts_remove", asker, now, rule=rule)

    async def alerts_language(self, asker: Asker, language: str, *, now: datetime) -> Card:
        return self._heard("alerts_language", asker, now, language=language)

    async def alerts_test(self, asker: Asker, rule: str, *, now: datetime) -> Card:
        return self._heard("alerts_test", asker, now, rule=rule)

    async def help(self, asker: Asker, *, now: datetime) -> Card:
        return self._heard("help", asker, now)

    async def privacy(self, asker: Asker, *, now: datetime) -> Card:
        return self._heard("privacy", asker, now)

    async def mydata_export(self, asker: Asker, *, now: datetime) -> Card:
        self._heard("mydata_export", asker, now)
        return Card(line("All that is kept of you"), files=(File("mydata.json", b'{"follows": []}'),), private=True)

    async def mydata_delete(self, asker: Asker, *, confirmed: bool, now: datetime) -> Card:
        self._heard("mydata_delete", asker, now, confirmed=confirmed)
        return Card(line("Delete all?"), buttons=(Button("Delete", "mydata:delete", danger=True),), private=True)

    async def suggest(self, asker: Asker, kind: str, typed: str, *, now: datetime) -> list[Suggestion]:
        self._heard("suggest", asker, now, kind=kind, typed=typed)
        if typed == "boom":
            raise ZeroDivisionError("a secret of the inside")
        if kind == "player":
            return [Suggestion(name, name) for name in PLAYERS if typed.lower() in name.lower()]
        return [Suggestion(f"{kind} {number}\u202e" + "x" * 200, f"{kind}-{number}") for number in range(40)]


def page(player: str, number: int) -> Card:
    """A page of a saga."""
    buttons = (
        Button("Newer", f"saga:{player}:{number - 1}", off=number == 0),
        Button("Older", f"saga:{player}:{number + 1}", off=number + 1 == PAGES),
        Button("Follow", f"follow:{player}", main=True),
        Button("Break", "boom"),
        Button("Lost", "gone:1"),
    )
    body = Section((Line((Text(f"Page {number + 1} of {PAGES}"),)),))
    return Card(line(f"Saga of {player}"), (body,), buttons=buttons, paged=True)


class GuestBook:
    """Remembers what it is told of servers."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []
        self.changed = asyncio.Event()

    def _note(self, *what: Any) -> None:
        self.told.append(what)
        self.changed.set()

    async def until(self, *what: Any) -> None:
        """Wait until this was told."""
        async with asyncio.timeout(8):
            while what not in self.told:
                self.changed.clear()
                await self.changed.wait()

    async def joined(self, guild_id: int, name: str, *, now: datetime) -> None:
        self._note("joined", guild_id, name)

    async def left(self, guild_id: int, *, now: datetime) -> None:
        self._note("left", guild_id)

    async def present(self, guilds: Mapping[int, str], *, now: datetime) -> None:
        self._note("present", dict(guilds))

    async def renamed(self, guild_id: int, name: str) -> None:
        self._note("renamed", guild_id, name)

    async def speak(self, locales: Mapping[int, str]) -> None:
        self._note("speak", dict(locales))

    async def channel_gone(self, channel_id: int, name: str, *, now: datetime) -> None:
        self._note("channel gone", channel_id)
