"""The terminal as a place that alerts go to. Prints; keeps nothing, and so has nothing to find again."""

from __future__ import annotations

from bot.phrase.card import Card, Section
from bot.sender import Sent
from bot.terminal.render import plain
from bot.terminal.screen import Screen
from bot.transfers.model import Delivery, Edit, SagaThread

TRANSPORT = "terminal"


class TerminalSender:
    """Prints what would be posted in a channel, or sent to a person, below a line that says where."""

    def __init__(self, screen: Screen, channels: tuple[tuple[int, str], ...]) -> None:
        self._screen = screen
        self._channels = dict(channels)

    @property
    def transport(self) -> str:
        """The name under which the terminal's destinations are kept."""
        return TRANSPORT

    async def send(self, delivery: Delivery, card: Card) -> Sent:
        """Print the card."""
        self._screen.show(card, above=self._heading(delivery))
        return Sent(message_id=delivery.id, channel_id=delivery.thread_id or delivery.channel_id)

    async def find(self, _delivery: Delivery) -> Sent | None:
        """None: what was printed can't be read back, and to print it twice harms nobody."""
        return None

    async def edit(self, edit: Edit, card: Card) -> None:
        """Print who says so by now; the rest of the message stands above."""
        who, *also = card.sections[0].lines[1:] or (card.headline,)
        shown = Card(who, (Section(tuple(also)),) if also else (), tone=card.tone)
        self._screen.show(shown, above=f"{self._heading(edit.delivery)} · edited")

    async def keep_thread(self, _thread: SagaThread, _name: str, _tag: str) -> None:
        """Nothing is to be done: a terminal has no threads; the next heading shows the name."""

    def _heading(self, delivery: Delivery) -> str:
        """Where it goes and whom it mentions, as Discord would show beside the message."""
        if delivery.user_id:
            return f"── to you · message {delivery.id}"
        channel = self._channels.get(delivery.channel_id, str(delivery.channel_id))
        if delivery.title:
            channel = f"{channel} › {plain(delivery.title)}"
        return f"── #{channel} · message {delivery.id}{' · mentions you' if delivery.mentions else ''}"
