"""The one way out: every document that somebody else's server gives comes through `Fetcher`.

It asks politely (one request a host at a time, validators, an honest name), within the limits of a `FetchPolicy`, and only
public addresses. It follows redirects by hand, so that each hop is checked like the first. It does not parse, store or
try again: what to do after an error is for `bot.feeds.schedule`.
"""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from collections.abc import Awaitable, Callable
from collections.abc import Set as AbstractSet
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from types import TracebackType
from typing import Self

from aiohttp import ClientResponse, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector, encode_basic_auth
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.feeds.address import Url, canonical_feed_url, check_url, redact
from bot.feeds.answer import Fetched, NotModified
from bot.feeds.errors import BadAnswer, FetchError, Refused
from bot.feeds.guard import Lookup, guarded_connector, listed_connector
from bot.feeds.headers import max_age, validator
from bot.feeds.larder import Larder, Shelf
from bot.feeds.policy import FetchPolicy
from bot.feeds.reading import asking, read_body
from bot.feeds.status import error_for
from bot.feeds.turns import Turns
from bot.phrase.said import mark, say
from bot.transfers.model import host_of

_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1"
)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})


@dataclass(frozen=True, slots=True)
class _Request:
    """What is asked for, hop after hop. `left`, `patience`: seconds that are left in all, of asking and of waiting for turns."""

    url: Url
    conditions: dict[str, str]
    body_hash: str | None
    left: float
    patience: float
    hops: int = 0
    permanent: bool = True
    permanent_url: str | None = None


_TOO_FAR = mark("{host} is the end of {redirects} redirects; no more are followed.")


class Fetcher:
    """Asks other people's servers. An async context manager; one for the whole program.

    `resolver` looks names up and `tls` says which certificates are good (the system's, by default); `clock` gives the time
    against which dates in answers are read where the answer names none.
    """

    def __init__(
        self,
        policy: FetchPolicy,
        *,
        resolver: AbstractResolver | None = None,
        tls: ssl.SSLContext | None = None,
        clock: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        self._policy = policy
        self._resolver = resolver
        self._tls = tls or True
        self._clock = clock
        self._turns = Turns(policy.gap)
        self._larder = Larder(policy.small, policy.big_at_once, policy.first_byte)
        self._public: ClientSession | None = None
        self._listed: ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._resolver = self._resolver or Lookup()
        self._public = self._session(guarded_connector(self._resolver, self._tls, self._policy))
        self._listed = self._session(listed_connector(self._resolver, self._tls, self._policy))
        return self

    def _session(self, connector: TCPConnector) -> ClientSession:
        """A session without memory: no cookies, no proxies from the environment, answers as they come from the wire."""
        policy = self._policy
        session = ClientSession(
            connector=connector,
            cookie_jar=DummyCookieJar(),
            auto_decompress=False,
            headers={"User-Agent": policy.user_agent, "Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate"},
            timeout=ClientTimeout(total=None, connect=policy.connect, sock_read=policy.first_byte, ceil_threshold=1e9),
        )
        # aiohttp asks a second time, at once, where a server hangs up without an answer; there is no public switch.
        session._retry_connection = False  # noqa: SLF001
        return session

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for session in (self._public, self._listed):
            if session:
                await session.close()
        if self._resolver:
            await self._resolver.close()

    async def fetch(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        body_hash: str | None = None,
        requests: int | None = None,
        gate: Callable[[str], Awaitable[None]] | None = None,
        shelf: Shelf | None = None,
    ) -> Fetched | NotModified:
        """Get a document, unless it did not change since the validators or the hash that are given.

        `requests`: how many may be made at most, redirects included. Waiting for a turn at a host is not counted as time.
        `gate` is awaited before each of them with its address, and raises `FetchError` where it may not be made. `shelf`: where
        the body has its place until it was read; without one it has none after this.

        Raises:
            FetchError: it could not be had; the sentence says why.
        """
        conditions = {k: v for k, v in (("If-None-Match", etag), ("If-Modified-Since", last_modified)) if v}
        request = _Request(self._check(url), conditions, body_hash, self._policy.total, self._policy.patience)
        most = self._policy.max_redirects + 1
        with self.shelf() as own:
            while True:
                try:
                    if gate is not None:
                        await gate(request.url.shown)
                    answer = await self._hop(request, shelf or own)
                except FetchError as error:
                    error.requests = request.hops + 1
                    raise
                if not isinstance(answer, _Request):
                    return answer
                request = answer
                if request.hops >= (most if requests is None else min(requests, most)):
                    refused = Refused(say(_TOO_FAR, host=request.url.host, redirects=request.hops))
                    refused.requests = request.hops
                    raise refused

    def shelf(self) -> AbstractContextManager[Shelf]:
        """A place for a body that is to be kept while it is read."""
        return self._larder.shelf()

    async def _hop(self, request: _Request, shelf: Shelf) -> Fetched | NotModified | _Request:
        """Make one request: the document, or the request to make next."""
        session = self._listed if request.url.listed else self._public
        assert session is not None, "a Fetcher is used inside `async with`"  # noqa: S101
        loop = asyncio.get_running_loop()
        turn = host_of(request.url.text)
        async with self._turns.at(turn, request.patience) as waited:
            began = loop.time()
            request = replace(request, patience=request.patience - waited)
            url, host = request.url.url, request.url.host
            secret = {"Authorization": encode_basic_auth(url.user, url.password or "")} if url.user else {}
            asked = session.get(url.with_user(None), headers=request.conditions | secret, allow_redirects=False)
            async with asking(host, self._policy, request.left), asked as response:
                if response.status in _REDIRECTS:
                    return self._next(request, response, request.left - (loop.time() - began))
                if response.status == 304 and request.conditions:
                    return _not_modified(request, response, self._clock())
                if response.status not in (200, 203):
                    raise error_for(response.status, response.headers, turn, self._clock(), listed=request.url.listed)
                return _fetched(request, response, await read_body(response, self._policy, host, shelf), self._clock())

    @property
    def allowed_hosts(self) -> AbstractSet[tuple[str, int]]:
        """The hosts, with their ports, that may be asked though they are not public."""
        return self._policy.allowed_hosts

    def _check(self, url: str) -> Url:
        return check_url(url, self._policy.allowed_hosts, self._policy.ports)

    def _next(self, request: _Request, response: ClientResponse, left: float) -> _Request:
        """Where a redirect leads, checked like a first address."""
        place, host = response.headers.get("Location", "").strip(), request.url.host
        if not place:
            raise BadAnswer(say("{host} sends elsewhere ({status}) without saying where.", host=host, status=response.status))
        try:
            target = request.url.url.with_user(None).join(URL(place))
        except (ValueError, UnicodeError):
            raise BadAnswer(say("{host} sends to {address}, which is no address.", host=host, address=f"{redact(place)[:80]!r}")) from None
        if request.url.url.scheme == "https" and target.scheme == "http":
            raise Refused(say("{host} sends from https to http, which is not followed.", host=host))
        url = self._check(str(_with_user_of(request.url.url, target)))
        permanent = request.permanent and response.status in _PERMANENT
        return replace(
            request,
            url=url,
            left=left,
            hops=request.hops + 1,
            permanent=permanent,
            permanent_url=canonical_feed_url(url.text) if permanent else request.permanent_url,
        )


def _not_modified(request: _Request, response: ClientResponse, now: datetime | None) -> NotModified:
    return NotModified(
        url=request.url.shown,
        etag=validator(response.headers.get("ETag")),
        last_modified=validator(response.headers.get("Last-Modified")),
        max_age=max_age(response.headers, now),
        permanent_url=request.permanent_url,
        requests=request.hops + 1,
    )


def _fetched(request: _Request, response: ClientResponse, body: bytes, now: datetime | None) -> Fetched:
    digest = hashlib.sha256(body).hexdigest()
    return Fetched(
        status=response.status,
        url=request.url.shown,
        body=body,
        body_hash=digest,
        etag=validator(response.headers.get("ETag")),
        last_modified=validator(response.headers.get("Last-Modified")),
        content_type=response.headers.get("Content-Type"),
        max_age=max_age(response.headers, now),
        permanent_url=request.permanent_url,
        unchanged=digest == request.body_hash,
        requests=request.hops + 1,
    )


def _with_user_of(url: URL, target: URL) -> URL:
    """The target with the user and password that we have for its origin, and never with its own."""
    if target.user is not None:
        target = target.with_user(None)
    if url.user is None or target.raw_host is None or target.origin() != url.origin():
        return target
    return target.with_user(url.user).with_password(url.password)
