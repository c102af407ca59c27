"""Rows of the outbox and alerts as the service words them, for tests of the sender."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.phrase.card import Button, Card, Line, Link, Section, Text, line, strong
from bot.transfers.model import Delivery, Kind
from tests.discord.house import House

POST = "POST /channels/*/messages"
ids = itertools.count(1)


def alert(nonce: str, headline: str = " → Bayern: bid, says Northern Post") -> Card:
    """An alert as the service words it: its buttons end in the nonce."""
    facts = Section((line("▰▰▱ ", strong("bid")), line(Link("Bid made for Malas", "https://news.example/1"))))
    buttons = (Button("Saga", f"saga:1:0:all::{nonce}", main=True), Button("Mute player", f"mute:1:{nonce}"))
    return Card(Line((Text("Malas", strong=True), Text(headline))), (facts,), buttons=buttons)


def delivery(house: House, **more: Any) -> Delivery:
    """A row of the outbox for the house's channel."""
    number = next(ids)
    now = datetime.now(UTC)
    row = Delivery(
        id=number,
        transport="discord",
        kind=Kind.CHANNEL,
        guild_id=house.guild.id,
        channel_id=house.channel.id,
        user_id=0,
        part=0,
        nonce=f"nonce{number}",
        attempts=1,
        created_at=now,
        lease_until=now + timedelta(minutes=2),
    )
    return replace(row, **more)


def direct(house: House, **more: Any) -> Delivery:
    return delivery(house, **{"kind": Kind.DIRECT, "guild_id": 0, "channel_id": 0, "user_id": house.ann.id, **more})
