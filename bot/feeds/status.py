"""What an HTTP status that gives no document means, as an error. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.feeds.errors import Answer, BadAnswer, Blocked, FetchError, Gone, NotFound, RateLimited, ServerError
from bot.feeds.headers import max_age, retry_after

_KNOWN: Mapping[int, tuple[type[FetchError], str]] = {
    204: (BadAnswer, "has nothing to send (204)"),
    206: (BadAnswer, "sends a part of the feed only (206)"),
    304: (BadAnswer, "says that nothing changed (304) though it was not asked that"),
    401: (Blocked, "wants a user name and a password (401)"),
    402: (Blocked, "wants money (402)"),
    403: (Blocked, "blocks us (403)"),
    404: (NotFound, "has no feed at that address (404)"),
    407: (Blocked, "wants a proxy (407)"),
    410: (Gone, "has taken this feed away for good (410)"),
    429: (RateLimited, "is asked too often (429)"),
    451: (Blocked, "may not show this feed for legal reasons (451)"),
    500: (ServerError, "has an error of its own (500)"),
    502: (ServerError, "is not reached by the machine before it (502)"),
    503: (ServerError, "is busy or out of order (503)"),
    504: (ServerError, "does not answer the machine before it (504)"),
}
_FRONTS: Mapping[str, str] = {"cloudflare": "Cloudflare", "akamaighost": "Akamai", "sucuri": "Sucuri", "ddos-guard": "DDoS-Guard"}
"""Who stands before many sites and turns programs away for them, by what the `Server` header begins with."""
_MAY_ASK_TO_WAIT = frozenset({402, 403, 429, 502, 503})


def error_for(status: int, headers: Mapping[str, str], host: str, now: datetime | None, *, listed: bool = False) -> FetchError:
    """Make the error of an answer whose status gives no document.

    >>> print(error_for(404, {}, "example.org", datetime(2026, 1, 1)))
    example.org has no feed at that address (404).
    >>> print(error_for(403, {"Server": "cloudflare"}, "example.org", datetime(2026, 1, 1)))
    example.org blocks us (403 from Cloudflare).
    """
    kind, words = _KNOWN.get(status, (ServerError if 500 <= status <= 599 else BadAnswer, f"answers {status}"))
    front = next((name for begin, name in _FRONTS.items() if headers.get("Server", "").lower().startswith(begin)), None)
    if front:
        words = words.replace(f"{status}", f"{status} from {front}")
    wait = retry_after(headers, now) if status in _MAY_ASK_TO_WAIT else None
    return kind(f"{host} {words}.", Answer(host, listed, status, wait, max_age(headers, now)))
