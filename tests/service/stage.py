"""A small stage for tests of the service: a real SQLite database, the real desk, and a sender that keeps what it is given.

Feeds are not fetched here: what they say is handed to `ingest` as parsed documents, with the rumours already read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.asker import Asker
from bot.deliver import deliver_due
from bot.desk import Desk, House, Limits
from bot.edits import edit_due
from bot.guests import Guests
from bot.ingest import Taken, ingest
from bot.names import Names
from bot.phrase.card import Card, Channel, Command, Line, Link, Text, When
from bot.reports import Lore
from bot.sender import Refused, SendError, Sent, Why
from bot.transfers.model import (
    Currency,
    Delivery,
    Edit,
    Entry,
    Evidence,
    Fee,
    Feed,
    Item,
    Kind,
    MoveType,
    ParsedFeed,
    PollState,
    Rumour,
    SagaThread,
    Stage,
    Tier,
)
from bot.transfers.sagas.sources import SourceBook
from bot.wording import Wording
from db import feeds, guild_feeds, listed
from db.engine import Database
from db.listed import ListedPlayer

TEN = datetime(2025, 1, 10, 10, 0, tzinfo=UTC)
BOOK = SourceBook.of(
    [
        ("Daily Record of Football", (), (), Tier.ONE, ()),
        ("Weekly Goal", (), (), Tier.TWO, ()),
        ("Rumour Mill", (), (), Tier.FOUR, ()),
        ("Copycat", (), (), Tier.AGGREGATOR, ()),
    ]
)
LORE = Lore(
    BOOK,
    clubs={"Liverpool": ("the Reds",), "Real Madrid": (), "Bayern Munich": ("Bayern",), "Arsenal": ()},
    leagues={"Liverpool": "Premier League", "Arsenal": "Premier League", "Real Madrid": "LaLiga", "Bayern Munich": "Bundesliga"},
)
LISTED = [
    ListedPlayer("trent alexander-arnold", "Trent Alexander-Arnold", ("TAA",), "Liverpool", "defender"),
    ListedPlayer("bukayo saka", "Bukayo Saka", (), "Arsenal", "forward"),
]
_numbers = count(1)


@dataclass
class ListSender:
    """Keeps what was sent. `answers` are raised instead, first come first served; the members `shut` refuse direct messages."""

    transport: str = "list"
    sent: list[tuple[Delivery, Card]] = field(default_factory=list)
    edited: list[tuple[Edit, Card]] = field(default_factory=list)
    failing_threads: list[SendError] = field(default_factory=list)
    kept: list[tuple[SagaThread, str, str]] = field(default_factory=list)
    answers: list[SendError] = field(default_factory=list)
    shut: set[int] = field(default_factory=set)
    there: dict[int, Sent] = field(default_factory=dict)
    looked: int = 0

    async def send(self, delivery: Delivery, card: Card) -> Sent:
        if self.answers:
            raise self.answers.pop(0)
        if delivery.kind == Kind.DIRECT and delivery.user_id in self.shut:
            raise Refused(Why.NO_DIRECT_MESSAGES, "Cannot send messages to this user")
        self.sent.append((delivery, card))
        return Sent(1_000 + delivery.id, delivery.thread_id or delivery.channel_id or 9_000 + delivery.user_id)

    async def find(self, delivery: Delivery) -> Sent | None:
        self.looked += 1
        return self.there.get(delivery.id)

    async def edit(self, edit: Edit, card: Card) -> None:
        if self.answers:
            raise self.answers.pop(0)
        self.edited.append((edit, card))

    async def keep_thread(self, thread: SagaThread, name: str, tag: str) -> None:
        if self.failing_threads:
            raise self.failing_threads.pop(0)
        self.kept.append((thread, name, tag))

    @property
    def headlines(self) -> list[str]:
        return [words(card.headline) for _, card in self.sent]


@dataclass
class Theatre:
    """The service without feeds and loops. `now` is set by the test."""

    database: Database
    sender: ListSender = field(default_factory=ListSender)
    now: datetime = TEN

    def __post_init__(self) -> None:
        house = House(self.database, Names(LORE.clubs, LORE.leagues), LORE, None, Limits(3, 4, 2))  # type: ignore[arg-type]
        self.desk = Desk(house)
        self.guests = Guests(self.database, self.sender.transport)
        self.wording = Wording(self.database)

    async def prepare(self) -> None:
        async with self.database.writing() as conn:
            await listed.sync_listed(conn, LISTED, self.now)
            await feeds.sync_pack(conn, [("https://pack.example/rss", "Pack", "Daily Record of Football")], self.now)
        await self.prime(await self.pack())

    async def pack(self) -> Feed:
        async with self.database.reading() as conn:
            feed = await feeds.feed_by_url(conn, "https://pack.example/rss")
        assert feed
        return feed

    async def guild(self, guild_id: int, *own: str, source: str = "Weekly Goal") -> Asker:
        """A server with feeds of its own, already primed; its admin."""
        await self.guests.joined(guild_id, f"Server {guild_id}", now=self.now)
        for url in own:
            await self.own_feed(guild_id, url, source)
        return Asker(user_id=guild_id * 10, guild_id=guild_id, transport=self.sender.transport, manages=True)

    async def own_feed(self, guild_id: int, url: str, source: str) -> None:
        """One more feed of a server's own, already primed."""
        async with self.database.writing() as conn:
            feed = await feeds.add_feed(conn, url, self.now, title=url, source=source)
            await guild_feeds.enable_feed(conn, guild_id, feed.id, self.now)
        await self.prime(feed)

    async def prime(self, feed: Feed) -> None:
        async with self.database.writing() as conn:
            await feeds.save_poll(conn, feed.id, self._state())

    def _state(self) -> PollState:
        return PollState(self.now, self.now, 600, primed_at=self.now, succeeded_at=self.now)

    async def say(self, feed: Feed | str, *rumours: Rumour, title: str = "", alias: str = "", published: datetime | None = None) -> Taken:
        """One entry of a feed with these rumours, taken in now."""
        if isinstance(feed, str):
            async with self.database.reading() as conn:
                found = await feeds.feed_by_url(conn, feed)
            assert found
            feed = found
        entry = entry_of(*rumours, title=title, alias=alias, published=published or self.now - timedelta(minutes=2))
        async with self.database.writing() as conn:
            fresh = await feeds.feed(conn, feed.id)
            assert fresh
            taken = await ingest(conn, fresh, ParsedFeed("Feed", (entry,), 1), LORE, self.now)
            await feeds.save_poll(conn, feed.id, self._state())
        return taken

    async def deliver(self) -> list[str]:
        """Send all that is due; the new headlines."""
        before = len(self.sender.sent)
        while await deliver_due(self.database, self.sender, self.wording, lambda: self.now):
            pass
        return self.sender.headlines[before:]

    async def edit(self) -> list[str]:
        """Make all edits that are due; what the messages say now."""
        before = len(self.sender.edited)
        while await edit_due(self.database, self.sender, self.wording, lambda: self.now):
            pass
        return [everything(card) for _, card in self.sender.edited[before:]]


def entry_of(*rumours: Rumour, title: str = "", alias: str = "", published: datetime | None = None) -> Entry:
    number = next(_numbers)
    title = title or f"Headline {number}"
    item = Item(title, "", "", published, None)
    return Entry((alias or f"guid:{number}",), item, f"https://news.example/{number}", tuple(rumours))


def rumour(
    player: str = "Trent Alexander-Arnold",
    to: str | None = "Real Madrid",
    stage: Stage = Stage.TALKS,
    *,
    of: str | None = "Liverpool",
    credit: str | None = None,
    fee: int | None = None,
    move: MoveType = MoveType.PERMANENT,
    key: str | None = None,
) -> Rumour:
    """A rumour as reading gives it; listed players get their key."""
    known = {row.name: row.key for row in LISTED}
    return Rumour(
        player=player,
        stage=stage,
        move=move,
        evidence=Evidence(f"{to} and {player}: {stage.value}.", 0, 10),
        from_club=of,
        to_club=to,
        fee=Fee(fee, Currency.GBP, f"£{fee}") if fee else None,
        credited_to=credit,
        player_key=key or known.get(player),
        rule=stage.value,
        recognised="listed",
    )


def words(line: Line) -> str:
    """A line as plain words."""
    return "".join(_words(span) for span in line.spans)


def _words(span: object) -> str:
    match span:
        case Text(said) | Link(said) | Command(said):
            return said
        case When(at):
            return at.isoformat()
        case Channel(number):
            return f"#{number}"
    raise AssertionError(span)


def everything(card: Card) -> str:
    """All words of a card."""
    lines: Iterable[Line] = (card.headline, *(line for section in card.sections for line in section.lines))
    headings = [section.heading for section in card.sections]
    return "\n".join([*(words(line) for line in lines), *headings, words(Line(card.footer)), *(b.label for b in card.buttons)])
