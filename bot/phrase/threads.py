"""Wording about threads: their tags, what a forum's posts of ours are called, and what the bot lacks to keep threads."""

from __future__ import annotations

from bot.phrase.said import mark, say
from bot.transfers.model import Saga, SagaStatus

NOTICE_TITLE = "Transfer Saga: for you to know"
TAGS = ("interest", "talks", "bid", "agreed", "official", "off")
"""All tags that a forum's posts may get."""
_BY_RUNG = ("interest", "interest", "interest", "talks", "bid", "agreed", "agreed", "official")


def saga_tag(saga: Saga) -> str:
    """Where a saga stands, as one of the tags."""
    if saga.status in (SagaStatus.OFFICIAL, SagaStatus.RENEWED):
        return "official"
    rung = saga.lanes[0].stage.rung if saga.lanes else None
    return "off" if rung is None else _BY_RUNG[rung]


def lacking(channel_id: int, permission: str | None, opened: bool) -> str:
    """What a server's admins are told, once, where a thread can't be kept.

    >>> lacking(5, "Create Public Threads", False)[-62:]
    'there. Until then all alerts come into the channel themselves.'
    """
    channel, missing = f"<#{channel_id}>", say(permission or mark("Create Public Threads or Manage Threads"))
    if opened:
        told = mark(
            "I can't give the threads in {channel} their names and tags: I lack the permission “{permission}” there. "
            "The alerts come all the same."
        )
    else:
        told = mark(
            "I can't begin a thread in {channel}: I lack the permission “{permission}” there. "
            "Until then all alerts come into the channel themselves."
        )
    return say(told, channel=channel, permission=missing)
