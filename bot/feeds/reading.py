"""Reading an answer within the limits of time and size, and saying in words what went wrong on the wire."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import (
    ClientConnectorCertificateError,
    ClientConnectorDNSError,
    ClientConnectorSSLError,
    ClientError,
    ClientOSError,
    ClientPayloadError,
    ClientResponse,
    ClientResponseError,
    ConnectionTimeoutError,
    InvalidURL,
    ServerDisconnectedError,
    SocketTimeoutError,
)

from bot.feeds.decoding import Decoder
from bot.feeds.errors import BadAnswer, FetchError, Refused, TimedOut, TooLarge, Unreachable
from bot.feeds.larder import Shelf
from bot.feeds.policy import FetchPolicy


@asynccontextmanager
async def asking(host: str, policy: FetchPolicy, left: float) -> AsyncIterator[None]:
    """Bound one request in time, and turn what the network throws into a `FetchError`."""
    try:
        async with asyncio.timeout(max(left, 0.0)):
            yield
    except ConnectionTimeoutError as error:
        raise TimedOut(f"{host} could not be reached within {policy.connect:g} seconds.") from error
    except SocketTimeoutError as error:
        raise TimedOut(f"{host} sent nothing for {policy.first_byte:g} seconds.") from error
    except TimeoutError as error:
        raise TimedOut(f"{host} did not send the whole feed within {policy.total:g} seconds.") from error
    except (ClientError, OSError, ValueError, EOFError) as error:
        raise _in_words(host, error) from error


def _in_words(host: str, error: Exception) -> FetchError:
    """The sentence for what aiohttp or the socket raised. No detail of theirs is shown: it may hold the address."""
    if isinstance(error, OSError) and isinstance(error, ClientOSError | PermissionError) and _not_public(error):
        return Refused(f"{host} is not a public internet address, so it is not asked.")
    sentences: tuple[tuple[type[Exception], type[FetchError], str], ...] = (
        (InvalidURL, Refused, "is no host that can be asked"),
        (ClientConnectorDNSError, Unreachable, "is a name that leads nowhere"),
        (ClientConnectorCertificateError, Unreachable, "has no valid certificate"),
        (ClientConnectorSSLError, Unreachable, "does not speak https properly"),
        (socket.gaierror, Unreachable, "is a name that leads nowhere"),
        (ServerDisconnectedError, Unreachable, "hung up without an answer"),
        (ClientPayloadError, Unreachable, "broke off in the middle of the feed"),
        (ClientResponseError, BadAnswer, "does not answer in proper HTTP"),
        (ClientOSError, Unreachable, "could not be reached"),
    )
    for kind, ours, words in sentences:
        if isinstance(error, kind):
            return ours(f"{host} {words}.")
    return Unreachable(f"{host} could not be read.")


def _not_public(error: OSError) -> bool:
    return isinstance(error, PermissionError) or isinstance(getattr(error, "os_error", None), PermissionError)


async def read_body(response: ClientResponse, policy: FetchPolicy, host: str, shelf: Shelf) -> bytes:
    """Read and decode a body: bounded in bytes on the wire, bytes decoded, and in how slowly it may come.

    Raises:
        TooLarge, BadCoding, TimedOut: a limit is passed. Crowded: there is no room for it now.
    """
    decoder = Decoder(",".join(response.headers.getall("Content-Encoding", [])), policy.max_decoded, host)
    if (response.content_length or 0) > policy.max_wire:
        raise TooLarge(f"{host} announces {response.content_length} bytes; no feed is that big.")
    clock = asyncio.get_running_loop().time
    began, size = clock(), 0
    while True:
        # Where the average would fall under the least rate if nothing more came until then.
        patience = began + max(policy.slow_after, size / policy.min_rate)
        try:
            async with asyncio.timeout_at(patience):
                data = await response.content.readany()
        except TimeoutError as error:
            if isinstance(error, SocketTimeoutError):
                raise
            raise TimedOut(f"{host} sends too slowly: {size} bytes in {clock() - began:.0f} seconds.") from error
        if not data:
            return decoder.body()
        size += len(data)
        if size > policy.max_wire:
            raise TooLarge(f"{host} sent more than {policy.max_wire // 1024} KiB; no feed is that big.")
        for grown in decoder.feed(data):
            waiting = clock()
            await shelf.hold(grown, host)
            began += clock() - waiting
