"""The timeline of a saga, as it arrives in Discord: with the answer, and with each of its pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.asker import Asker
from bot.phrase.card import Card
from bot.phrase.timeline import timeline_of
from bot.transfers.model import Player
from bot.transfers.sagas.saga import current
from bot.transfers.sagas.views import SagaView
from tests.discord.desk import FakeDesk, page
from tests.discord.house import House
from tests.transfers_saga.story import said, when

REPORTS = (said("Mail", "interest"), said("Sky", "bid", day=4, fee=40))
TIMELINE = timeline_of(SagaView(Player(7, "leo marten", "Leo Marten"), current(REPORTS, when(9)), when(9)))


class PictureDesk(FakeDesk):
    """Its sagas have a timeline."""

    async def saga(self, asker: Asker, player: str, *, as_of: str | None = None, now: datetime) -> Card:
        return replace(page(player, 0), timeline=TIMELINE)

    async def press(self, asker: Asker, action: str, *, now: datetime) -> Card:
        return replace(page("Malas", int(action[-1])), timeline=TIMELINE)


@pytest.fixture
def house(house: House) -> House:
    house.desk = PictureDesk()
    return house


def pictures(message: Any) -> list[tuple[str, str | None]]:
    [embed] = message.embeds
    assert "timeline.png" in embed["image"]["url"]
    return [(file.filename, file.description) for file in message.attachments]


async def test_the_answer_and_each_page_show_it_with_its_description(home: House) -> None:
    assert TIMELINE is not None
    answer = await home.double.slash(home.guild, home.channel, home.ann, "saga", {"player": "Malas"})
    assert pictures(answer.message) == [("timeline.png", TIMELINE.words)]
    await home.double.press(answer.message, "Older", home.ann)
    assert "Page 2 of 3" in answer.message.text
    assert pictures(answer.message) == [("timeline.png", TIMELINE.words)]
    copy = (await home.double.press(answer.message, "Older", home.ben)).followups[0]
    assert pictures(copy) == [("timeline.png", TIMELINE.words)]
