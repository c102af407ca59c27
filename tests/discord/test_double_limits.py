"""The pretended Discord against the real, unmodified discord.py: it takes no more than Discord takes, and says so."""

from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest
from discord.http import Route

from tests.discord.double_trial import Scene, staged


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with staged() as scene:
        yield scene


TOO_MUCH = {
    "content": {"content": "x" * 2001},
    "title": {"embed": discord.Embed(title="x" * 257)},
    "fields": {"embed": discord.Embed.from_dict({"fields": [{"name": "x", "value": "x"}] * 26})},
    "empty field": {"embed": discord.Embed().add_field(name="x", value="")},
    "all embeds": {"embeds": [discord.Embed(description="x" * 3001)] * 2},
    "nothing": {"content": ""},
    "missing file": {"embed": discord.Embed(title="x").set_image(url="attachment://chart.png")},
}


@pytest.mark.parametrize("body", TOO_MUCH.values(), ids=TOO_MUCH)
async def test_limits_are_kept(scene: Scene, body: dict[str, Any]) -> None:
    with pytest.raises(discord.HTTPException) as refused:
        await scene.channel.send(**body)
    assert (refused.value.status, len(scene.double.violations)) == (400, 1)
    assert scene.double.messages(scene.place) == []


def row(*inner: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(inner)}


def button(number: int, label: str = "Saga") -> dict[str, Any]:
    return {"type": 2, "style": 2, "label": label, "custom_id": f"saga:{number}"}


def menu(options: int) -> dict[str, Any]:
    return {"type": 3, "custom_id": "stage", "options": [{"label": str(number), "value": str(number)} for number in range(options)]}


BAD_ROWS = {
    "six rows": [row(button(number)) for number in range(6)],
    "six buttons": [row(*(button(number) for number in range(6)))],
    "one custom_id twice": [row(button(1), button(1))],
    "long label": [row(button(1, "x" * 81))],
    "26 options": [row(menu(26))],
    "menu beside a button": [row(menu(2), button(1))],
}


@pytest.mark.parametrize("rows", BAD_ROWS.values(), ids=BAD_ROWS)
async def test_limits_that_the_client_does_not_know_are_kept(scene: Scene, rows: list[dict[str, Any]]) -> None:
    route = Route("POST", "/channels/{channel_id}/messages", channel_id=scene.place.id)
    with pytest.raises(discord.HTTPException) as refused:
        await scene.bot.http.request(route, json={"content": "x", "components": rows})
    assert (refused.value.code, len(scene.double.violations)) == (50035, 1)


BAD_COMMANDS: dict[str, dict[str, Any]] = {
    "name": {"name": "Bad Name", "description": "x"},
    "description": {"name": "club", "description": "x" * 101},
    "choices": {
        "name": "club",
        "description": "x",
        "options": [{"type": 3, "name": "stage", "description": "x", "choices": [{"name": str(n), "value": str(n)} for n in range(26)]}],
    },
    "order": {
        "name": "club",
        "description": "x",
        "options": [{"type": 3, "name": "one", "description": "x"}, {"type": 3, "name": "two", "description": "x", "required": True}],
    },
}


@pytest.mark.parametrize("command", BAD_COMMANDS.values(), ids=BAD_COMMANDS)
async def test_bad_commands_are_refused(scene: Scene, command: dict[str, Any]) -> None:
    with pytest.raises(discord.HTTPException) as refused:
        await scene.bot.http.bulk_upsert_global_commands(scene.double.bot.id, [command])
    assert (refused.value.code, len(scene.double.syncs)) == (50035, 1)


async def test_unknown_routes_are_noticed(scene: Scene) -> None:
    with pytest.raises(discord.NotFound):
        await scene.bot.http.request(Route("GET", "/channels/{channel_id}/pins", channel_id=scene.place.id))
    assert scene.double.violations == [f"GET /channels/{scene.place.id}/pins: 0 404: Not Found"]
