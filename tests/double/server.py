"""The pretended Discord itself: one HTTP server on loopback for REST, gateway and files, and the world behind it.

Reads requests, lays faults on them and turns errors into Discord's; what a route does is in `routes/`.
"""

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any, Self

from aiohttp import web

from tests.double.api import ApiError, Asked, Call
from tests.double.faults import Bucket, Fault, Faults, Way, too_many_headers
from tests.double.messages import Attachment, Message
from tests.double.people import People
from tests.double.routes import channels, commands, general, interactions, threads
from tests.double.transcript import transcript, visible
from tests.double.world import Channel, Json, User

API = "/api/v10"
WITHOUT_TOKEN = ("/interactions/", "/webhooks/", "/gateway")
Handler = Callable[["DiscordDouble", Asked], Any]


class DiscordDouble(People):
    """A Discord of one's own: `async with DiscordDouble() as double: ...`."""

    def __init__(self, *, bot_name: str = "Transfer Saga", shards: int = 1, bucket: Bucket | None = None) -> None:
        super().__init__(bot_name, token="double.loopback.token")
        self.shards = shards
        """As many as `/gateway/bot` asks for."""
        self.operator = self.user("Operator")
        self.faults = Faults()
        self.bucket = bucket
        """A channel's limit on new messages; Discord's is about `Bucket(5, 5.0)`."""
        self.everything: Bucket | None = None
        """The limit on all requests but answers to interactions; Discord's is `Bucket(50, 1.0)`."""
        self.names: Bucket | None = None
        """A thread's limit on new names; Discord's is about `Bucket(2, 600.0)`."""
        self.nonce_window = 120.0
        self.token_lifetime = 900.0
        self.nonces: dict[str, tuple[Message, float]] = {}
        self.attachments: dict[int, Attachment] = {}
        self.syncs: list[list[Json]] = []
        """Each set of commands that was put, whole."""
        self.calls: list[Call] = []
        self.origin = ""
        self._runner: web.AppRunner | None = None

    @property
    def api_url(self) -> str:
        return self.origin + API

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 << 20)
        app.router.add_get("/ws", self.gateway.serve)
        app.router.add_get("/ws/", self.gateway.serve)
        app.router.add_get("/attachments/{id}/{name}", self._file)
        for method, path, handler in (*general.ROUTES, *channels.ROUTES, *threads.ROUTES, *commands.ROUTES, *interactions.ROUTES):
            app.router.add_route(method, API + path, self._serve(handler))
        app.router.add_route("*", "/{rest:.*}", self._serve(unknown))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.origin = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.gateway.url = self.origin.replace("http", "ws") + "/ws"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.gateway.drop()
        if self._runner:
            await self._runner.cleanup()

    # --- looking ---

    async def ready(self, timeout: float = 30.0) -> None:  # noqa: ASYNC109
        """Wait until the bot is connected on every shard."""
        await self.wait_for(
            lambda: len(self.gateway.connected) >= self.shards,
            timeout,
            f"the bot did not connect in {timeout} s; {self.gateway.identifies=}",
        )

    def messages(self, where: Channel | User, viewer: User | None = None) -> list[Message]:
        """The messages of a channel, thread, or direct messages with a person, oldest first; those for one's eyes only for a viewer."""
        return visible(self.direct(where) if isinstance(where, User) else where, viewer)

    def transcript(self, where: Channel | User, viewer: User | None = None) -> str:
        """What a person reads there."""
        return transcript(self, self.direct(where) if isinstance(where, User) else where, viewer)

    def threads(self, parent: Channel) -> list[Channel]:
        """A channel's threads, or a forum's posts; archived ones too."""
        return [channel for channel in self.channels.values() if channel.parent is parent and not channel.deleted]

    # --- serving ---

    def _serve(self, handler: Handler) -> Callable[[web.Request], Any]:
        async def serve(request: web.Request) -> web.StreamResponse:
            asked = await read(request)
            call = Call(asked.method, asked.path, asked.body, time.monotonic())
            self.calls.append(call)
            answer = await self._meet(request, asked, handler)
            call.status = answer.status
            self.changed()
            return answer

        return serve

    async def _meet(self, request: web.Request, asked: Asked, handler: Handler) -> web.StreamResponse:
        """Carry a request out, unless a fault stands before or behind it."""
        fault = self.faults.take(asked.method, asked.path)
        if fault and not fault.carried_out and (answer := await befall(fault, request)):
            return answer
        answer = self._answer(request, asked, handler)
        if fault and fault.carried_out and (spoilt := await befall(fault, request)):
            return spoilt
        return answer

    def _answer(self, request: web.Request, asked: Asked, handler: Handler) -> web.Response:
        counted = self.everything and not asked.path.startswith(WITHOUT_TOKEN)
        if counted and self.everything and (pause := self.everything.take(0, time.monotonic())[1]) is not None:
            return too_many(pause, everywhere=True)
        headers, wait = self._bucket_headers(asked)
        if wait is not None:
            return too_many(wait, headers)
        try:
            if not asked.path.startswith(WITHOUT_TOKEN) or asked.path == "/gateway/bot":
                self._check_token(request)
            answer = handler(self, asked)
        except ApiError as error:
            if error.violation:
                self.violations.append(f"{asked.method} {asked.path}: {error.sentence()}")
            return json_answer(error.json(), status=error.status, headers=headers)
        return web.Response(status=204, headers=headers) if answer is None else json_answer(answer, headers=headers)

    def _check_token(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bot {self.token}":
            raise ApiError(401, 0, "401: Unauthorized")

    def _bucket_headers(self, asked: Asked) -> tuple[dict[str, str], float | None]:
        if self.bucket and asked.method == "POST" and asked.path.startswith("/channels/") and asked.path.endswith("/messages"):
            return self.bucket.take(asked.id("channel_id"), time.monotonic())
        if self.names and asked.method == "PATCH" and (asked.body or {}).get("name") and asked.path.count("/") == 2:
            return {}, self.names.take(asked.id("channel_id"), time.monotonic())[1]  # this limit is not told beforehand
        return {}, None

    async def _file(self, request: web.Request) -> web.Response:
        found = self.attachments.get(int(request.match_info["id"]))
        return web.Response(body=found.data, content_type=found.json()["content_type"]) if found else web.Response(status=404)


async def read(request: web.Request) -> Asked:
    """Read a request's JSON, or the form in which files travel beside it."""
    body: Any = None
    files: dict[int, tuple[str, bytes]] = {}
    if request.content_type.startswith("multipart/"):
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[int(name.removeprefix("files[").removesuffix("]"))] = (value.filename, value.file.read())
            elif name == "payload_json":
                body = json.loads(str(value))
    elif text := await request.text():
        body = json.loads(text)
    path = request.path.removeprefix(API)
    at = {key: value for key, value in request.match_info.items() if key != "rest"}
    return Asked(request.method, path, at, dict(request.query), body, files)


def json_answer(data: Any, *, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """Answer JSON with the bare content type, as Discord does; discord.py knows no other."""
    return web.Response(body=json.dumps(data).encode(), status=status, headers=headers, content_type="application/json")


def too_many(wait: float, headers: dict[str, str] | None = None, *, everywhere: bool = False) -> web.Response:
    """Answer that a limit is reached: a channel's, or the bot's."""
    body = {"message": "You are being rate limited.", "retry_after": wait, "global": everywhere}
    return json_answer(body, status=429, headers=(headers or {}) | too_many_headers(wait, everywhere=everywhere))


async def befall(fault: Fault, request: web.Request) -> web.StreamResponse | None:
    """Let a fault do its harm; None if the request goes on all the same."""
    if fault.way is Way.DELAY:
        await asyncio.sleep(fault.seconds)
        return None
    if fault.way is Way.CUT and request.transport:
        request.transport.abort()
    if fault.body is None:
        return web.Response(status=fault.status, text="error", headers=fault.headers)
    return json_answer(fault.body, status=fault.status, headers=fault.headers)


def unknown(double: DiscordDouble, asked: Asked) -> None:
    raise ApiError(404, 0, "404: Not Found", violation=True)
