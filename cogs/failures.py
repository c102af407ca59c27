"""What a failed request to Discord means for a message: refused, busy, or perhaps sent. Pure.

Anything that Discord itself did not answer (a proxy, a block page) never refuses a destination.
"""

from __future__ import annotations

from datetime import timedelta

import discord

from bot.sender import LOCKED, Busy, Refused, SendError, Unsure, Why

_PACED = {20016, 20026, 20028, 20029, 30046, 40003}
"""Too fast, in one of Discord's many ways; 40003 is opening direct messages too fast."""
_NO_DIRECT = {10013, 50007, 50033, 50278}
_NO_CHANNEL = {10003, 10004}
_NO_MESSAGE = {10008, 50005}
_THREAD_LOCKED = 160005
_NEEDS_TAG = 40067
_SHORT, _LONG = timedelta(seconds=30), timedelta(minutes=5)
_FIRST_RETRY = 1.0
"""Seconds that discord.py waits before it repeats a request whose answer was lost."""


def failure(error: BaseException, *, seconds: float, permission: str | None = None) -> SendError | None:
    """What an error means after so many seconds of trying; None if it is no error of Discord's or of the line: a bug.

    `permission` is the one that is missing in the channel, if that is known.
    """
    if isinstance(error, discord.RateLimited):
        return Busy(str(error), timedelta(seconds=error.retry_after), perhaps_sent=seconds >= _FIRST_RETRY)
    if isinstance(error, discord.InvalidData):
        return Refused(Why.BAD_MESSAGE, str(error))
    if isinstance(error, discord.HTTPException):
        return _answered(error, permission, repeated=seconds >= _FIRST_RETRY)
    if getattr(error, "os_error", None) is not None and seconds < _FIRST_RETRY:
        return Busy(f"Discord can't be reached: {error}", _SHORT)
    if isinstance(error, OSError) or type(error).__module__.partition(".")[0] == "aiohttp":
        return Unsure(f"the line broke: {error or type(error).__name__}")
    return None


def _answered(error: discord.HTTPException, permission: str | None, *, repeated: bool) -> SendError:
    if error.status == 429:
        return Busy(str(error), _retry_after(error), perhaps_sent=repeated)
    if error.status == 408 or error.status >= 500:
        return Unsure(str(error))
    if error.status == 401 or error.code == 0:
        return Busy(str(error), _LONG, perhaps_sent=repeated)
    return _refused(error, permission, repeated=repeated)


def _refused(error: discord.HTTPException, permission: str | None, *, repeated: bool) -> SendError:
    if error.code in _PACED:
        return Busy(str(error), _LONG, perhaps_sent=repeated)
    if error.code in _NO_DIRECT:
        return Refused(Why.NO_DIRECT_MESSAGES, str(error))
    if error.code in _NO_CHANNEL:
        return Refused(Why.NO_CHANNEL, str(error))
    if error.code in _NO_MESSAGE:
        return Refused(Why.NO_MESSAGE, str(error))
    if error.code == _THREAD_LOCKED:
        return Refused(Why.NO_PERMISSION, str(error), LOCKED)
    if error.code == _NEEDS_TAG:
        return Refused(Why.NO_PERMISSION, str(error), "Manage Channels (to make the tags that this forum asks for)")
    if error.status == 403:
        usual = {50001: "View Channel", 50013: "Send Messages"}
        return Refused(Why.NO_PERMISSION, str(error), permission or usual.get(error.code))
    return Refused(Why.BAD_MESSAGE, str(error))


def _retry_after(error: discord.HTTPException) -> timedelta:
    try:
        return timedelta(seconds=float(error.response.headers.get("Retry-After", "")))
    except ValueError:
        return timedelta(minutes=1)
