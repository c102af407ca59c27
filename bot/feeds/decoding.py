"""Content codings undone piece by piece, so that a small answer can't become a big one. Knows gzip and deflate, one at a time."""

from __future__ import annotations

import zlib
from collections.abc import Generator, Iterator

from bot.feeds.errors import BadCoding, TooLarge
from bot.phrase.said import say

_GZIP, _ZLIB, _RAW = 31, 15, -15
_ASKED = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}
_STEP = 64 * 1024
_MEMBERS = 16


class Decoder:
    """Takes what comes from the wire and gives what it means, up to a limit.

    Raises:
        BadCoding: the coding is not one of those we ask for, or the data does not follow it.
        TooLarge: more than `limit` bytes would come out.
    """

    def __init__(self, coding: str, limit: int, host: str) -> None:
        name = coding.strip().lower()
        if name not in ("", "identity") and name not in _ASKED:
            raise BadCoding(say("{host} sent the feed packed as {name}, which was not asked for.", host=host, name=f"{name[:40]!r}"))
        self._bits = _ASKED.get(name, 0)
        self._limit = limit
        self._host = host
        self._body = bytearray()
        self._members = 0
        self._open: zlib._Decompress | None = None

    def feed(self, data: bytes) -> Iterator[int]:
        """Take a piece from the wire, step by step: after each, how many bytes have come out in all."""
        if not self._bits:
            yield self._add(data)
            return
        while data:
            if self._open is None:
                data = self._begin(data)
                continue
            data = yield from self._unpack(self._open, data)

    def body(self) -> bytes:
        """All that came out; an error if the packed data breaks off."""
        if self._open is not None:
            raise BadCoding(say("{host} sent packed data that breaks off.", host=self._host))
        return bytes(self._body)

    def _begin(self, data: bytes) -> bytes:
        """Begin a member: gzip may have several and zeros after the last; some send deflate without its wrapper."""
        if self._members:
            data = data.lstrip(b"\0")
            if not data:
                return b""
            if self._bits != _GZIP or self._members >= _MEMBERS:
                raise BadCoding(say("{host} sent something after the packed data.", host=self._host))
        elif self._bits == _ZLIB and data[0] & 0x0F != zlib.DEFLATED:
            self._bits = _RAW
        self._members += 1
        self._open = zlib.decompressobj(self._bits)
        return data

    def _unpack(self, member: zlib._Decompress, data: bytes) -> Generator[int, None, bytes]:
        """Unpack a piece in steps; what is left of it belongs to the next member."""
        while True:
            try:
                out = member.decompress(data, _STEP)
            except zlib.error as error:
                raise BadCoding(say("{host} sent packed data that cannot be unpacked.", host=self._host)) from error
            yield self._add(out)
            if member.eof:
                self._open = None
                return member.unused_data
            data = member.unconsumed_tail
            if not data and len(out) < _STEP:
                return b""

    def _add(self, data: bytes) -> int:
        if len(self._body) + len(data) > self._limit:
            raise TooLarge(say("{host} sent more than {limit} KiB; no feed is that big.", host=self._host, limit=self._limit // 1024))
        self._body += data
        return len(self._body)
