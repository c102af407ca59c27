"""When what is done to a message that was sent is tried again: its edits, and the thread begun on it. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.sender import Busy, SendError

PATIENCE = timedelta(hours=24)
"""After so long it is given up until something changes again."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=15), timedelta(minutes=15)


def again_at(asked_at: datetime, attempts: int, error: SendError, now: datetime) -> datetime | None:
    """When it is tried after so many failures: from 15 s to 15 min, or as long as was asked; None gives it up after a day.

    >>> from datetime import UTC
    >>> now = datetime(2025, 1, 1, tzinfo=UTC)
    >>> again_at(now, 2, SendError("lost"), now) - now, again_at(now, 2, Busy("later", timedelta(minutes=9)), now) - now
    (datetime.timedelta(seconds=30), datetime.timedelta(seconds=540))
    >>> again_at(now - 2 * PATIENCE, 9, SendError("lost"), now) is None
    True
    """
    if now - asked_at > PATIENCE:
        return None
    wait: timedelta = min(FIRST_WAIT * 2 ** min(attempts - 1, 10), LONGEST_WAIT)
    return now + max(wait, error.retry_after if isinstance(error, Busy) else wait)
