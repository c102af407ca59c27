"""The WebSocket side: HELLO, IDENTIFY, READY, RESUME, heartbeats, events to the right shard, and the gateway's faults.

Events are queued without waiting, so what the world does and what a client is told keep one order.
"""

import asyncio
import contextlib
import json
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.double.world import Guild, Json, User

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
MEMBERS, PRESENCES, MESSAGE_CONTENT = 1 << 1, 1 << 8, 1 << 15
PRIVILEGED = MEMBERS | PRESENCES | MESSAGE_CONTENT
GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 0, 1 << 9, 1 << 12


@dataclass(eq=False, slots=True)
class Session:
    """What survives a connection, and RESUME brings back."""

    shard: int
    shards: int
    intents: int
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    events: list[Json] = field(default_factory=list)
    connection: "Connection | None" = None

    def dispatch(self, name: str, data: Json) -> None:
        event = {"op": DISPATCH, "t": name, "d": data, "s": len(self.events) + 1}
        self.events.append(event)
        if self.connection:
            self.connection.send(event)

    def owns(self, guild: Guild | None) -> bool:
        return ((guild.id >> 22) % self.shards if guild else 0) == self.shard


class Connection:
    """One WebSocket and its outgoing queue."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket = socket
        self.session: Session | None = None
        self._transport = request.transport
        self._zlib = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None
        self._outgoing: asyncio.Queue[str | int] = asyncio.Queue()

    def send(self, payload: Json) -> None:
        self._outgoing.put_nowait(json.dumps(payload))

    def close(self, code: int) -> None:
        """Say goodbye, after all that is queued."""
        self._outgoing.put_nowait(code)

    def cut(self) -> None:
        """Break the line without a goodbye."""
        if self._transport:
            self._transport.abort()

    async def write(self) -> None:
        with contextlib.suppress(ConnectionError):
            while isinstance(text := await self._outgoing.get(), str):
                if self._zlib:
                    await self.socket.send_bytes(self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH))
                else:
                    await self.socket.send_str(text)
            await self.socket.close(code=text)


class Gateway:
    """All connections and sessions of the one bot."""

    def __init__(self, token: str, bot: User, guilds: dict[int, Guild], changed: Callable[[], None]) -> None:
        self.url = ""
        self.heartbeat_interval = 41.25
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.identifies: list[Json] = []
        self.resumes: list[Json] = []
        self.heartbeats = 0
        self._token, self._bot, self._guilds, self._changed = token, bot, guilds, changed
        self._refusals = 0

    @property
    def connected(self) -> list[Session]:
        """The sessions that have a client at the other end now."""
        return [session for session in self.sessions.values() if session.connection]

    def emit(self, name: str, data: Json, guild: Guild | None, *, intent: int = GUILDS) -> None:
        """Tell every session that this event belongs to; `intent=0` needs none."""
        for session in self.sessions.values():
            if (
                session.owns(guild)
                and (not intent or session.intents & intent)
                and (guild is None or guild.bot_here or name == "GUILD_DELETE")
            ):
                session.dispatch(name, data)

    # --- faults ---

    def refuse(self, times: int = 1) -> None:
        """Answer the next handshakes with 503."""
        self._refusals = times

    def drop(self) -> None:
        """Cut every line; what happens meanwhile is told on RESUME."""
        for connection in self.connections:
            connection.cut()

    def ask_to_reconnect(self) -> None:
        for connection in self.connections:
            connection.send({"op": RECONNECT, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """INVALID_SESSION on every live connection; a session that is not resumable is forgotten."""
        for session in self.connected:
            assert session.connection
            session.connection.send({"op": INVALID_SESSION, "d": resumable})
            if not resumable:
                del self.sessions[session.id]

    def forget_sessions(self) -> None:
        """The next RESUME fails."""
        self.sessions.clear()

    def close(self, code: int = 4000) -> None:
        for connection in self.connections:
            connection.close(code)

    # --- serving ---

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if self._refusals:
            self._refusals -= 1
            return web.Response(status=503)
        socket = web.WebSocketResponse(timeout=0.2)
        await socket.prepare(request)
        connection = Connection(socket, request)
        self.connections.append(connection)
        writer = asyncio.create_task(connection.write())
        connection.send({"op": HELLO, "d": {"heartbeat_interval": int(self.heartbeat_interval * 1000)}})
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._received(connection, json.loads(message.data))
        finally:
            writer.cancel()
            self.connections.remove(connection)
            if connection.session and connection.session.connection is connection:
                connection.session.connection = None
            self._changed()
        return socket

    def _received(self, connection: Connection, payload: Json) -> None:
        data: Any = payload.get("d")
        match payload["op"]:
            case 1:
                self.heartbeats += 1
                connection.send({"op": ACK, "d": None})
            case 2:
                self._identify(connection, data)
            case 6:
                self._resume(connection, data)
            case 3 | 4 | 8:
                pass
            case _:
                connection.close(4001)
        self._changed()

    def _refusal(self, data: Json) -> int | None:
        """The close code for an IDENTIFY that Discord would not take."""
        shard, shards = data.get("shard") or (0, 1)
        if data.get("token") != self._token:
            return 4004
        if not 0 <= shard < shards:
            return 4010
        if data.get("intents", 0) & PRIVILEGED:
            return 4014
        return None

    def _identify(self, connection: Connection, data: Json) -> None:
        self.identifies.append(data)
        if code := self._refusal(data):
            connection.close(code)
            return
        shard, shards = data.get("shard") or (0, 1)
        session = connection.session = Session(shard, shards, data["intents"], connection=connection)
        for old in [old for old in self.sessions.values() if old.shard == shard and not old.connection]:
            del self.sessions[old.id]
        self.sessions[session.id] = session
        guilds = [guild for guild in self._guilds.values() if guild.bot_here and session.owns(guild)]
        session.dispatch("READY", ready(self, session, self._bot, guilds))
        for guild in guilds:
            if not guild.unavailable:
                session.dispatch("GUILD_CREATE", guild.create_json(self._bot) | {"unavailable": False})

    def _resume(self, connection: Connection, data: Json) -> None:
        self.resumes.append(data)
        session: Any = self.sessions.get(data.get("session_id") or "")
        if data.get("token") != self._token:
            connection.close(4004)
        elif session is None:
            connection.send({"op": INVALID_SESSION, "d": False})
        else:
            connection.session, session.connection = session, connection
            for event in session.events[data["seq"] :]:
                connection.send(event)
            session.dispatch("RESUMED", {})


def ready(gateway: Gateway, session: Session, bot: User, guilds: list[Guild]) -> Json:
    """What READY says: who one is, and which guilds will come."""
    return {
        "v": 10,
        "user": bot.json(),
        "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
        "session_id": session.id,
        "resume_gateway_url": gateway.url,
        "shard": [session.shard, session.shards],
        "application": {"id": str(bot.id), "flags": 0},
    }
