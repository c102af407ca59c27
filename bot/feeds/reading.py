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
from bot.phrase.said import mark, say


@asynccontextmanager
async def asking(host: str, policy: FetchPolicy, left: float) -> AsyncIterator[None]:
    """Bound one request in time, and turn what the network throws into a `FetchError`."""
    try:
        async with asyncio.timeout(max(left, 0.0)):
            yield
    except ConnectionTimeoutError as error:
        raise TimedOut(say("{host} could not be reached within {seconds} seconds.", host=host, seconds=policy.connect)) from error
    except SocketTimeoutError as error:
        raise TimedOut(say("{host} sent nothing for {seconds} seconds.", host=host, seconds=policy.first_byte)) from error
    except TimeoutError as error:
        raise TimedOut(say("{host} did not send the whole feed within {seconds} seconds.", host=host, seconds=policy.total)) from error
    except (ClientError, OSError, ValueError, EOFError) as error:
        raise _in_words(host, error) from error


def _in_words(host: str, error: Exception) -> FetchError:
    """The sentence for what aiohttp or the socket raised. No detail of theirs is shown: it may hold the address."""
    if isinstance(error, OSError) and isinstance(error, ClientOSError | PermissionError) and _not_public(error):
        return Refused(say("{host} is not a public internet address, so it is not asked.", host=host))
    sentences: tuple[tuple[type[Exception], type[FetchError], str], ...] = (
        (InvalidURL, Refused, mark("{host} is no host that can be asked.")),
        (ClientConnectorDNSError, Unreachable, mark("{host} is a name that leads nowhere.")),
        (ClientConnectorCertificateError, Unreachable, mark("{host} has no valid certificate.")),
        (ClientConnectorSSLError, Unreachable, mark("{host} does not speak https properly.")),
        (socket.gaierror, Unreachable, mark("{host} is a name that leads nowhere.")),
        (ServerDisconnectedError, Unreachable, mark("{host} hung up without an answer.")),
        (ClientPayloadError, Unreachable, mark("{host} broke off in the middle of the feed.")),
        (ClientResponseError, BadAnswer, mark("{host} does not answer in proper HTTP.")),
        (ClientOSError, Unreachable, mark("{host} could not be reached.")),
    )
    for kind, ours, words in sentences:
        if isinstance(error, kind):
            return ours(say(words, host=host))
    return Unreachable(say("{host} could not be read.", host=host))


def _not_public(error: OSError) -> bool:
    return isinstance(error, PermissionError) or isinstance(getattr(error, "os_error", None), PermissionError)


async def read_body(response: ClientResponse, policy: FetchPolicy, host: str, shelf: Shelf) -> bytes:
    """Read and decode a body: bounded in bytes on the wire, bytes decoded, and in how slowly it may come.

    Raises:
        TooLarge, BadCoding, TimedOut: a limit is passed. Crowded: there is no room for it now.
    """
    decoder = Decoder(",".join(response.headers.getall("Content-Encoding", [])), policy.max_decoded, host)
    if (response.content_length or 0) > policy.max_wire:
        raise TooLarge(say("{host} announces {size} bytes; no feed is that big.", host=host, size=response.content_length))
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
            raise TimedOut(
                say("{host} sends too slowly: {size} bytes in {seconds} seconds.", host=host, size=size, seconds=round(clock() - began))
            ) from error
        if not data:
            return decoder.body()
        size += len(data)
        if size > policy.max_wire:
            raise TooLarge(say("{host} sent more than {limit} KiB; no feed is that big.", host=host, limit=policy.max_wire // 1024))
        for grown in decoder.feed(data):
            waiting = clock()
            await shelf.hold(grown, host)
            began += clock() - waiting
