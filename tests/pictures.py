"""Draws the README's pictures from what the demo really answers: `make pictures`. Pictures that are not true can't be made."""

from __future__ import annotations

import asyncio
import io
import re
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from bot.phrase.card import Card
from bot.terminal import start
from bot.terminal.bundled import HOST, Published, load_saga, serve
from bot.terminal.console import OWNER, run_line
from bot.terminal.demo import SagaClock, play
from bot.terminal.render import Reader, card_lines
from bot.terminal.screen import Screen
from cogs import charts, ladder
from config.log import configure_log
from config.settings import Settings

FOLDER = Path(__file__).parent.parent / ".pictures"
WIDTH = 88
THEME = TerminalTheme(
    (43, 45, 49),
    (219, 222, 225),
    [(43, 45, 49), (242, 63, 67), (67, 181, 129), (240, 178, 50), (88, 101, 242), (185, 103, 219), (0, 168, 252), (219, 222, 225)],
)


class Keeping(Screen):
    """A screen that keeps the cards it shows."""

    def __init__(self, clock: SagaClock) -> None:
        super().__init__(io.StringIO(), clock=clock, channels=((1, "transfers"),), pressable=False)
        self.cards: list[tuple[str, Card]] = []

    def show(self, card: Card, above: str = "") -> None:
        self.cards.append((above, card))


async def shown(*also: Published, ask: str = "") -> tuple[list[tuple[str, Card]], SagaClock]:
    """The alerts of the demo and the answer at its end; or of more items, with the answer to another question as the last."""
    saga = (*load_saga(), *also)
    clock = SagaClock(saga[0].at - timedelta(minutes=30))
    screen = Keeping(clock)

    async def rest() -> None:
        await asyncio.sleep(0)

    with start.scratch(Settings()) as (bare, folder), serve(tuple(dict.fromkeys(item.outlet for item in saga))) as publisher:
        publisher.write_pack(folder / "feeds.toml")
        own = bare.model_copy(update={"default_feeds": folder / "feeds.toml", "allowed_hosts": frozenset({(HOST, publisher.port)})})
        async with start.terminal_service(own, screen, clock, gap=0) as service:
            await play(service, OWNER, saga, publisher, clock, screen, rest)
            if ask:
                await run_line(service.desk, OWNER, ask, screen, clock())
    return screen.cards, clock


def draw(name: str, title: str, cards: list[tuple[str, Card]], clock: SagaClock) -> None:
    """Write one picture."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    for number, (above, card) in enumerate(cards):
        if number:
            console.print()
        if above:
            console.print(Text(above, style="dim"))
        for line in card_lines(card, Reader(WIDTH, clock(), None, ((1, "transfers"),)), buttons=False):
            console.print(line, soft_wrap=False)
    svg = console.export_svg(title=title, theme=THEME, unique_id="saga")
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = svg.replace("Fira Code, monospace", "'Fira Code', 'DejaVu Sans Mono', Menlo, Consolas, monospace")
    svg = re.sub(r"http://127\.0\.0\.1:\d+", "https://news.example", svg)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / name).write_text(svg, encoding="utf-8")


def draw_timeline(card: Card) -> None:
    """Write the picture that Discord shows with the answer."""
    assert card.timeline is not None
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / charts.NAME).write_bytes(charts.draw(card.timeline))


def draw_board(card: Card) -> None:
    """Write the picture that Discord shows with the answer to `/club`, or to `/rumours`."""
    assert card.standings is not None
    (FOLDER / ladder.name_of(card.standings)).write_bytes(ladder.draw(card.standings))


def summer() -> list[Published]:
    """More items of the same summer, so that a club's board has something to show."""
    last = load_saga()[-1]
    told = (
        ("BBC Sport", "Real Madrid agree £50m fee with Bournemouth for defender Dean Huijsen"),
        ("The Athletic", "Real Madrid in talks to sign Benfica left-back Alvaro Carreras"),
        ("TEAMtalk", "Real Madrid interested in Arsenal defender William Saliba"),
        ("Marca", "AC Milan reach agreement with Real Madrid midfielder Luka Modric on a free transfer"),
        ("Sky Sports", "Arsenal make £75m bid for Real Madrid winger Rodrygo"),
    )
    at = [last.at + timedelta(hours=number) for number in range(1, len(told) + 1)]
    return [Published(when, outlet, title, "") for when, (outlet, title) in zip(at, told, strict=True)]


def main() -> None:
    """Draw all."""
    configure_log("warning", "console")
    cards, clock = asyncio.run(shown())
    draw("saga.svg", "/saga Alexander-Arnold", cards[-1:], clock)
    alerts = [(above, card) for above, card in cards[1:-1] if not above.endswith("edited")]
    draw("alerts.svg", "#transfers", alerts[-3:], clock)
    draw_timeline(cards[-1][1])
    for ask in ("/club Real Madrid", "/rumours"):
        board, _ = asyncio.run(shown(*summer(), ask=ask))
        draw_board(board[-1][1])


if __name__ == "__main__":
    main()
