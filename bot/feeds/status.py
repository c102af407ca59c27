"""What an HTTP status that gives no document means, as an error. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.feeds.errors import Answer, BadAnswer, Blocked, FetchError, Gone, NotFound, RateLimited, ServerError
from bot.feeds.headers import max_age, retry_after
from bot.phrase.said import mark, say

_KNOWN: Mapping[int, tuple[type[FetchError], str]] = {
    204: (BadAnswer, mark("{host} has nothing to send ({status}).")),
    206: (BadAnswer, mark("{host} sends a part of the feed only ({status}).")),
    304: (BadAnswer, mark("{host} says that nothing changed ({status}) though it was not asked that.")),
    401: (Blocked, mark("{host} wants a user name and a password ({status}).")),
    402: (Blocked, mark("{host} wants money ({status}).")),
    403: (Blocked, mark("{host} blocks us ({status}).")),
    404: (NotFound, mark("{host} has no feed at that address ({status}).")),
    407: (Blocked, mark("{host} wants a proxy ({status}).")),
    410: (Gone, mark("{host} has taken this feed away for good ({status}).")),
    429: (RateLimited, mark("{host} is asked too often ({status}).")),
    451: (Blocked, mark("{host} may not show this feed for legal reasons ({status}).")),
    500: (ServerError, mark("{host} has an error of its own ({status}).")),
    502: (ServerError, mark("{host} is not reached by the machine before it ({status}).")),
    503: (ServerError, mark("{host} is busy or out of order ({status}).")),
    504: (ServerError, mark("{host} does not answer the machine before it ({status}).")),
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
    kind, words = _KNOWN.get(status, (ServerError if 500 <= status <= 599 else BadAnswer, mark("{host} answers {status}.")))
    front = next((name for begin, name in _FRONTS.items() if headers.get("Server", "").lower().startswith(begin)), None)
    told = say("{status} from {front}", status=str(status), front=front) if front else str(status)
    wait = retry_after(headers, now) if status in _MAY_ASK_TO_WAIT else None
    return kind(say(words, host=host, status=told), Answer(host, listed, status, wait, max_age(headers, now)))
