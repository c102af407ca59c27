"""Items for measuring, made up: what feeds hold, in the words in which reporters write, about players of any list."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from bot.transfers.model import Item

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
CLUBS = ("Liverpool", "Real Madrid", "Bayern Munich", "Arsenal", "Juventus", "Ajax", "Porto", "Lyon", "West Ham", "Villarreal")
OUTLETS = ("BBC Sport", "Sky Sports", "Marca", "L'Equipe", "Kicker", "The Athletic")
TITLES = (
    "{club} in talks to sign {player} from {other}",
    "{other} reject {club}'s £{fee}m bid for {player}",
    "{club} 2-1 {other}: {player} scores late winner in cup tie",
    "Gossip: {club} keen on {player}, {other} eye {second}",
    "{player} signs new contract with {club} until 2030",
    "How {club} rebuilt their midfield, and what comes next",
    "{club} boss plays down talk of a move for {player}",
)
STATEMENTS = (
    "{club} are in talks with {other} over a deal for {player}.",
    "{other} have rejected a £{fee}m bid from {club} for {player}, according to {outlet}.",
    "{player} has agreed personal terms with {club}, but the clubs are still apart on the fee.",
    "{club} are interested in {player} and {second}, {outlet} understands.",
    "The {age}-year-old {other} midfielder is expected to have a medical on Friday.",
)
PROSE = (
    "The {age}-year-old has two years left on his contract and has started every league game since August.",
    "“We will see what happens in the next weeks,” the manager said after the match on Saturday.",
    "He scored twice as {club} beat {other} in front of 54,000 people, and was replaced with ten minutes to go.",
    "It has been a difficult season for everyone at the club, on the pitch and off it.",
    "Injuries have left them short of cover in defence, and the window shuts at 23:00 GMT on 2 February.",
    "{third} came through the academy and made his debut at seventeen.",
)
LONG = 10_000


def rss_items(names: Sequence[str], number: int = 200) -> list[Item]:
    """Entries of feeds: a headline with a summary of one to three sentences."""
    told = _sentences(names, 3)
    chance = random.Random(4)
    return [
        Item(next(told[0]), " ".join(_told(told, chance) for _ in range(chance.randint(1, 3))), "", NOW, "Gazette") for _ in range(number)
    ]


def article(names: Sequence[str], length: int = LONG) -> Item:
    """A long article: a third of its sentences about transfers, in paragraphs."""
    told, chance = _sentences(names, 5), random.Random(6)
    paragraphs: list[str] = []
    while sum(len(paragraph) + 2 for paragraph in paragraphs) < length:
        paragraphs.append(" ".join(_told(told, chance) for _ in range(chance.randint(2, 4))))
    return Item(next(told[0]), "", "\n\n".join(paragraphs)[:length], NOW, "Gazette")


def _told(told: tuple[Iterator[str], ...], chance: random.Random) -> str:
    return next(told[1] if chance.random() < 1 / 3 else told[2])


def _sentences(names: Sequence[str], seed: int) -> tuple[Iterator[str], ...]:
    """Titles, statements and prose, without end."""

    def filled(templates: Sequence[str], chance: random.Random) -> Iterator[str]:
        while True:
            club, other = chance.sample(CLUBS, 2)
            player, second, third = chance.sample(names, 3)
            yield chance.choice(templates).format(
                club=club, other=other, player=player, second=second, third=third, outlet=chance.choice(OUTLETS),
                age=chance.randint(17, 35), fee=chance.randint(5, 90),
            )  # fmt: skip

    return tuple(filled(templates, random.Random(seed + number)) for number, templates in enumerate((TITLES, STATEMENTS, PROSE)))
