"""Rows of the HTTP matrix: what a server answers, each by its name, and what the fetcher is to make of it."""

import asyncio
import gzip
import zlib
from dataclasses import dataclass, field

from bot.feeds.errors import (
    BadAnswer,
    BadCoding,
    Blocked,
    FetchError,
    Gone,
    NotFound,
    RateLimited,
    ServerError,
    TimedOut,
    TooLarge,
    Unreachable,
)
from tests.feeds.stage import Asked, Reply, answer

BODY = b"<rss version='2.0'><channel><title>The Wing</title></channel></rss>"
DATE = "Date: Thu, 01 Jan 2026 12:00:00 GMT"


@dataclass(frozen=True)
class Row:
    """A server's answer, and what it gives: an error, or fields of the `Fetched`."""

    name: str
    page: bytes | Reply
    error: type[FetchError] | None = None
    gives: dict[str, object] = field(default_factory=dict)
    says: str = ""


def status(code: str, error: type[FetchError] | None = None, *headers: str) -> Row:
    return Row(f"status {code}", answer(BODY, *headers, status=code), error)


def sends(*pieces: bytes | float) -> Reply:
    """Write pieces, with pauses (numbers of seconds) between them, then hang up."""

    async def reply(_: Asked, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            if isinstance(piece, bytes):
                writer.write(piece)
                await writer.drain()
            else:
                await asyncio.sleep(piece)

    return reply


def endless(head: bytes, piece: bytes, pause: float = 0.0) -> Reply:
    async def reply(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return reply


async def resets(_: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(answer(BODY)[:80])
    await writer.drain()
    writer.transport.abort()


def coded(name: str, body: bytes, *headers: str, error: type[FetchError] | None = None) -> Row:
    return Row(f"coding {name}", answer(body, *headers), error)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def endless_deflate(coding: str, wbits: int) -> Reply:
    """A packed body that never ends: one piece of it, which unpacks by itself, again and again."""
    packer = zlib.compressobj(wbits=wbits)
    begin = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    piece = packer.compress(bytes(20_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    return endless(HEAD + f"Content-Encoding: {coding}\r\n\r\n".encode() + begin, piece)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
ONE_CHUNK = f"{len(BODY):x}\r\n".encode() + BODY + b"\r\n"
PACKED = gzip.compress(BODY)
BOMB = 10_000_000
"""Fifty times what may come out; more would only take long to pack, whenever these rows are collected."""

STATUSES = [
    status("200 OK"),
    status("203 Non-Authoritative Information"),
    Row("status 204", answer(b"", status="204 No Content", length=False), BadAnswer),
    status("202 Accepted", BadAnswer),
    status("205 Reset Content", BadAnswer),
    status("206 Partial Content", BadAnswer),
    status("226 IM Used", BadAnswer),
    status("300 Multiple Choices", BadAnswer),
    Row("status 304 unasked", answer(b"", status="304 Not Modified", length=False), BadAnswer),
    status("305 Use Proxy", BadAnswer, "Location: http://127.0.0.1/"),
    status("400 Bad Request", BadAnswer),
    status("401 Unauthorized", Blocked, "WWW-Authenticate: Basic realm=x"),
    status("402 Payment Required", Blocked),
    status("403 Forbidden", Blocked),
    status("404 Not Found", NotFound),
    status("405 Method Not Allowed", BadAnswer),
    status("406 Not Acceptable", BadAnswer),
    status("407 Proxy Authentication Required", Blocked),
    status("408 Request Timeout", BadAnswer),
    status("410 Gone", Gone),
    status("416 Range Not Satisfiable", BadAnswer),
    status("418 I'm a teapot", BadAnswer),
    status("425 Too Early", BadAnswer),
    status("429 Too Many Requests", RateLimited),
    status("451 Unavailable For Legal Reasons", Blocked),
    status("500 Internal Server Error", ServerError),
    status("501 Not Implemented", ServerError),
    status("502 Bad Gateway", ServerError),
    status("503 Service Unavailable", ServerError),
    status("504 Gateway Timeout", ServerError),
    status("508 Loop Detected", ServerError),
    status("520 Web Server Returned an Unknown Error", ServerError),
    status("530 Site Frozen", ServerError),
    status("999 Request denied", BadAnswer),
]
CODINGS = [
    coded("none", BODY),
    coded("identity", BODY, "Content-Encoding: identity"),
    coded("gzip", PACKED, "Content-Encoding: gzip"),
    coded("GZIP in capitals", PACKED, "Content-Encoding: GZIP"),
    coded("x-gzip", PACKED, "Content-Encoding: x-gzip"),
    coded("deflate", zlib.compress(BODY), "Content-Encoding: deflate"),
    coded("deflate without wrapper", raw_deflate(BODY), "Content-Encoding: deflate"),
    coded("gzip of two members", gzip.compress(BODY[:30]) + gzip.compress(BODY[30:]), "Content-Encoding: gzip"),
    coded("gzip with zeros behind", PACKED + bytes(40), "Content-Encoding: gzip"),
    coded("gzip cut off", PACKED[:-6], "Content-Encoding: gzip", error=BadCoding),
    coded("gzip of a thousand members", gzip.compress(b"") * 1000, "Content-Encoding: gzip", error=BadCoding),
    coded("gzip with something behind", PACKED + b"<rss/>", "Content-Encoding: gzip", error=BadCoding),
    coded("gzip that is none", BODY, "Content-Encoding: gzip", error=BadCoding),
    coded("gzip with a wrong sum", PACKED[:-8] + b"12345678", "Content-Encoding: gzip", error=BadCoding),
    coded("deflate with something behind", zlib.compress(BODY) + b"x", "Content-Encoding: deflate", error=BadCoding),
    coded("br", BODY, "Content-Encoding: br", error=BadCoding),
    coded("zstd", BODY, "Content-Encoding: zstd", error=BadCoding),
    coded("compress", BODY, "Content-Encoding: compress", error=BadCoding),
    coded("gzip twice", gzip.compress(PACKED), "Content-Encoding: gzip, gzip", error=BadCoding),
    coded("gzip in two headers", gzip.compress(PACKED), "Content-Encoding: gzip", "Content-Encoding: gzip", error=BadCoding),
    coded("unheard of", BODY, "Content-Encoding: rot13", error=BadCoding),
]
FRAMES = [
    Row("frame until the connection ends", sends(HEAD + b"\r\n" + BODY)),
    Row("frame HTTP/1.0", sends(HEAD.replace(b"1.1", b"1.0") + b"\r\n" + BODY)),
    Row("frame chunked", sends(CHUNKED + ONE_CHUNK + b"0\r\n\r\n")),
    Row("frame chunked with extensions", sends(CHUNKED + ONE_CHUNK.replace(b"\r\n", b";a=b\r\n", 1) + b"0\r\n\r\n")),
    Row("frame chunked in single bytes", sends(CHUNKED, *(b"1\r\n%c\r\n" % byte for byte in BODY), b"0\r\n\r\n")),
    Row("frame chunked and cut off", sends(CHUNKED + ONE_CHUNK), Unreachable),
    Row("frame chunked with a broken size", sends(CHUNKED + b"zz\r\n" + BODY), BadAnswer),
    Row("frame shorter than announced", answer(BODY).replace(b"Content-Length: ", b"Content-Length: 9"), Unreachable),
    Row("frame with a length that is none", sends(HEAD + b"Content-Length: many\r\n\r\n" + BODY), BadAnswer),
    Row("frame with a negative length", sends(HEAD + b"Content-Length: -5\r\n\r\n" + BODY), BadAnswer),
    Row("frame with two lengths", sends(HEAD + b"Content-Length: 5\r\nContent-Length: 9\r\n\r\n" + BODY), BadAnswer),
    Row("frame after a 100", sends(b"HTTP/1.1 100 Continue\r\n\r\n" + answer(BODY))),
    Row("frame after a 103", sends(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + answer(BODY))),
    Row("frame of nothing but 103", endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.01), TimedOut),
    Row("frame without an answer", sends(b""), Unreachable),
    Row("frame of noise", sends(b"\x00\x01\x02\x03 no HTTP at all\r\n\r\n"), BadAnswer),
    Row("frame of another protocol", sends(b"SSH-2.0-OpenSSH_9.2p1\r\n"), BadAnswer),
    Row("frame with a header of 20 KB", sends(HEAD + b"X-A: " + b"a" * 20_000 + b"\r\n\r\n" + BODY), BadAnswer),
    Row("frame with endless headers", endless(HEAD, b"X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n" * 10), BadAnswer),
    Row("frame with a header that is none", sends(HEAD + b"no colon\r\n\r\n" + BODY), BadAnswer),
    Row("frame that resets", resets, Unreachable),
]
SIZES = [
    Row("size announced", sends(HEAD + b"Content-Length: 99999999\r\n\r\n"), TooLarge),
    Row("size on the wire", endless(HEAD + b"\r\n", b"x" * 9000), TooLarge),
    Row("size on the wire in chunks", endless(CHUNKED, b"1000\r\n" + b"x" * 4096 + b"\r\n"), TooLarge),
    Row("size of a gzip bomb", answer(gzip.compress(bytes(BOMB)), "Content-Encoding: gzip"), TooLarge),
    Row("size of a deflate bomb", answer(zlib.compress(bytes(BOMB)), "Content-Encoding: deflate"), TooLarge),
    Row("size of many bombs in one", answer(gzip.compress(bytes(60_000)) * 9, "Content-Encoding: gzip"), TooLarge),
    Row("size of a gzip bomb without end", endless_deflate("gzip", 31), TooLarge),
    Row("size of a deflate bomb without end", endless_deflate("deflate", 15), TooLarge),
    Row("size of a bomb in a bomb", answer(gzip.compress(gzip.compress(bytes(BOMB))), "Content-Encoding: gzip, gzip"), BadCoding),
    Row("size of a br bomb", endless(HEAD + b"Content-Encoding: br\r\n\r\n", bytes(9000)), BadCoding),
    Row("size of a zstd bomb", endless(HEAD + b"Content-Encoding: zstd\r\n\r\n", bytes(9000)), BadCoding),
    Row("size just under the limit", answer(gzip.compress(bytes(200_000)), "Content-Encoding: gzip"), gives={"body": bytes(200_000)}),
]
FRESHNESS = [
    Row("fresh by max-age", answer(BODY, "Cache-Control: public, max-age=900"), gives={"max_age": 900}),
    Row("fresh by max-age less Age", answer(BODY, "Cache-Control: max-age=900", "Age: 300"), gives={"max_age": 600}),
    Row("fresh for sixteen years", answer(BODY, "Cache-Control: max-age=504576000"), gives={"max_age": 10 * 365 * 86_400}),
    Row("fresh by the second of two headers", answer(BODY, "cache-control: public", "Cache-Control: max-age=900"), gives={"max_age": 900}),
    Row("fresh by Expires", answer(BODY, DATE, "Expires: Thu, 01 Jan 2026 12:30:00 GMT"), gives={"max_age": 1800}),
    Row(
        "fresh by max-age before Expires",
        answer(BODY, DATE, "Cache-Control: max-age=60", "Expires: Fri, 02 Jan 2026 12:00:00 GMT"),
        gives={"max_age": 60},
    ),
    Row("fresh never: Expires 0", answer(BODY, "Expires: 0"), gives={"max_age": None}),
    Row("fresh never: no-cache", answer(BODY, "Cache-Control: no-cache, max-age=0"), gives={"max_age": None}),
    Row("fresh never: nonsense", answer(BODY, "Cache-Control: max-age=soon"), gives={"max_age": None}),
    Row("fresh for shared caches only", answer(BODY, "Cache-Control: s-maxage=900"), gives={"max_age": None}),
]
VALIDATORS = [
    Row("validator strong", answer(BODY, 'ETag: "abc"'), gives={"etag": '"abc"'}),
    Row("validator weak", answer(BODY, 'ETag: W/"a,b c"'), gives={"etag": 'W/"a,b c"'}),
    Row("validator without quotes", answer(BODY, "ETag: abc"), gives={"etag": "abc"}),
    Row("validator in UTF-8", answer(BODY, 'ETag: "ü"'), gives={"etag": '"ü"'}),
    Row("validator none", answer(BODY), gives={"etag": None, "last_modified": None}),
    Row("validator empty", answer(BODY, "ETag: "), gives={"etag": None}),
    Row("validator a novel", answer(BODY, "ETag: " + "a" * 5000), gives={"etag": None}),
    Row(
        "validator a date",
        answer(BODY, "Last-Modified: Thu, 01 Jan 2026 12:00:00 GMT"),
        gives={"last_modified": "Thu, 01 Jan 2026 12:00:00 GMT"},
    ),
    Row("validator an odd date", answer(BODY, "Last-Modified: last tuesday"), gives={"last_modified": "last tuesday"}),
]
TIMES = [
    Row("slow: never a byte", sends(9.0), TimedOut, says="sent nothing for"),
    Row("slow: a header now and then", endless(HEAD, b"X: y\r\n", 0.2), TimedOut, says="within"),
    Row("slow: one byte now and then", endless(HEAD + b"\r\n", b"x", 0.05), TimedOut, says="too slowly"),
    Row("slow: stops after the headers", sends(HEAD + b"Content-Length: 50\r\n\r\n", 9.0), TimedOut, says="too slowly"),
    Row("slow: stops in the middle", sends(HEAD + b"\r\n" + b"x" * 450, 9.0), TimedOut),
    Row("slow: but fast enough", sends(HEAD + b"Content-Length: 67\r\n\r\n", *(x for b in (BODY[:33], BODY[33:]) for x in (0.1, b)))),
    Row("slow: status line in pieces", sends(b"HTT", 0.1, b"P/1.1 2", 0.1, b"00 OK\r\n\r\n" + BODY)),
]
ROWS = [*STATUSES, *CODINGS, *FRAMES, *SIZES, *FRESHNESS, *VALIDATORS, *TIMES]
