"""What goes wrong with a feed. `sentence` of each is for a person, in his language; none of them holds a password.

FeedError
├── FetchError              the document could not be had
│   ├── Refused             we do not ask there: not public, another port or scheme, too many redirects
│   ├── Unreachable         no such name, no connection, no valid certificate, broken off
│   ├── TimedOut            too slow: to connect, to answer, to send, or in all
│   ├── Crowded             too many requests of ours wait for that host
│   ├── TooLarge            more bytes than a feed has
│   ├── BadCoding           a content coding that we did not ask for, or a broken one
│   ├── BadAnswer           an answer that is no HTTP, or a status that gives no feed
│   ├── Blocked             401, 402, 403, 451
│   ├── NotFound            404
│   ├── Gone                410
│   ├── RateLimited         429
│   └── ServerError         5xx
├── ParseError              the document was had and is not read
│   ├── NotAFeed            no feed, or one without an entry that can be read
│   ├── Hostile             an internal DTD, a coding of the worst kind, or it broke the reader
│   └── TooSlow             reading it took longer than a document may
├── OurFault                the document was read, and a bug of ours kept it from being taken in
├── NoFeedFound             a page that names no feed, and none at the usual places
└── BadOpml                 a list of feeds that is none, or is too big
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


class FeedError(Exception):
    """Root of what `bot.feeds` raises for somebody's server or document."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Answer:
    """What the answer said beside the error: who said it (`listed`: by leave of the operator), when to ask again."""

    host: str = ""
    listed: bool = False
    status: int | None = None
    retry_after: timedelta | None = None
    max_age: int | None = None


class FetchError(FeedError):
    """The document could not be had. `permanent`: asking again as it is cannot help. `requests`: how many were made."""

    permanent = False

    def __init__(self, sentence: str, answer: Answer | None = None) -> None:
        super().__init__(sentence)
        self.answer = answer or Answer()
        self.requests = 0

    @property
    def status(self) -> int | None:
        """The HTTP status, if there was an answer."""
        return self.answer.status

    @property
    def retry_after(self) -> timedelta | None:
        """How long the server asks to be left alone, if it says so."""
        return self.answer.retry_after


class Refused(FetchError):
    """We do not ask there."""

    permanent = True


class Unreachable(FetchError):
    """No answer: the name, the connection or the certificate failed, or the answer broke off."""


class TimedOut(FetchError):
    """The server was too slow."""


class Crowded(FetchError):
    """Too many of our own requests wait for the host; it was not asked."""


class TooLarge(FetchError):
    """More bytes than a feed has."""


class BadCoding(FetchError):
    """A content coding that was not asked for, or that cannot be undone."""


class BadAnswer(FetchError):
    """An answer that is no HTTP, or a status that gives no feed."""


class Blocked(FetchError):
    """The server does not let us read it (401, 402, 403, 451)."""


class NotFound(FetchError):
    """Nothing is there (404)."""


class Gone(FetchError):
    """It was there and will not come back (410)."""


class RateLimited(FetchError):
    """We asked too often (429)."""


class ServerError(FetchError):
    """The server failed (5xx)."""


class ParseError(FeedError):
    """The document was had and is not read."""


class NotAFeed(ParseError):
    """It is no feed."""


class Hostile(ParseError):
    """It is made to harm a reader, or it broke ours."""


class TooSlow(ParseError):
    """Reading it took longer than a document may."""


class OurFault(FeedError):
    """A bug of ours."""


class NoFeedFound(FeedError):
    """A page without a feed."""


class BadOpml(FeedError):
    """A list of feeds that cannot be read."""
