"""What a fetch gives: values that the schedule, the parser and the poller share. Nothing here asks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document. `url` is where it was found in the end, `body` is decoded, `body_hash` its SHA-256 in hex.

    `etag` and `last_modified` are byte for byte the server's; None where it sent none. `max_age`: seconds for which the
    publisher calls it fresh, None where he does not say. `permanent_url`: where the leading run of permanent redirects
    ends, as feeds' addresses are kept. `unchanged`: the body is the one whose hash was given. `requests` counts the hops.
    """

    status: int
    url: str
    body: bytes
    body_hash: str
    etag: str | None = None
    last_modified: str | None = None
    content_type: str | None = None
    max_age: int | None = None
    permanent_url: str | None = None
    unchanged: bool = False
    requests: int = 1


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing changed (304). Validators are its newer ones where it sent some."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    max_age: int | None = None
    permanent_url: str | None = None
    requests: int = 1
