"""A thread, or a forum's post, a saga: into which one an alert goes, and threads opened, named and tagged as the saga stands.

A thread is begun on the message that first told of the saga, so it has that message's id, and beginning it twice does
nothing. Names change seldom: Discord takes about two in ten minutes, and more wait without holding anything up.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.backoff import again_at
from bot.phrase.saga import saga_title
from bot.phrase.threads import NOTICE_TITLE, lacking, saga_tag
from bot.phrase.tongue import tongue
from bot.refused import tell_admins
from bot.sender import Busy, Refused, Sender, SendError, Sent, Why
from bot.standing import Standing
from bot.transfers.model import Delivery, Saga, SagaThread, Style
from bot.transfers.sagas.news import heard
from bot.transfers.sagas.saga import saga_of
from db import guilds, lenses, outbox, rumours, scopes, threads
from db.engine import Database
from db.types import Connection

log = structlog.get_logger(__name__)

LEASE = timedelta(minutes=3)
AT_ONCE = 10
NOT_YET = timedelta(seconds=2)
"""How long an alert waits for the thread that is just being opened for it."""


async def placed(conn: Connection, row: Delivery, now: datetime) -> Delivery:
    """What is told in threads or posts with the thread that it goes to.

    Raises `Busy` while that is being opened, or an earlier alert may still begin it.
    """
    news = await outbox.news_by_id(conn, row.news_id) if row.news_id else None
    report = await rumours.report(conn, row.report_id) if row.report_id else None
    if news is None or report is None:
        return replace(row, title=NOTICE_TITLE)
    lens = await lenses.lens_of(conn, news.scope_id)
    player_id = (lens.seen(report) or report).player_id
    reports = heard(await rumours.player_reports(conn, player_id, news.scope_id, lens=lens), news.max_tier)
    found = saga_of(reports, report.id, now, lens.endings_of(player_id))
    if found is None:
        return replace(row, title=report.player)
    if await threads.earlier_waits(conn, row, lens.all_of(player_id)):
        raise Busy("an earlier alert of the saga goes first", NOT_YET)
    saga, ids = found
    title = tongue(await guilds.locale(conn, row.guild_id)).say(saga_title(saga))
    row = replace(row, title=title, tag=saga_tag(saga))
    mine = next((one for one in await threads.threads_of(conn, row.channel_id, lens.all_of(player_id)) if one.report_id in ids), None)
    if mine is None:
        return row
    if not mine.opened:
        raise Busy("its thread is being opened", NOT_YET)
    return replace(row, thread_id=mine.thread_id)


async def begun(conn: Connection, row: Delivery, sent: Sent, now: datetime, *, found: bool) -> None:
    """Keep the thread that an alert began: a forum's post is there already, a thread is opened on the message.

    One that was `found`, begun by an earlier try, may have an older name.
    """
    news = await outbox.news_by_id(conn, row.news_id) if row.opens_thread and row.news_id else None
    report = await rumours.report(conn, row.report_id) if news and row.report_id else None
    if news and report:
        forum = row.style == Style.FORUM
        seen = (await lenses.lens_of(conn, news.scope_id)).seen(report) or report
        await threads.add_thread(conn, row, seen.player_id, news.max_tier, sent.message_id, now, opened=forum, sure=not found)


@dataclass(frozen=True, slots=True)
class Threads:
    """Keeps the threads of sagas as they should be."""

    database: Database
    sender: Sender

    async def keep_due(self, now: datetime, *, only: Collection[int] | None = None) -> int:
        """Open, name and tag what is due, side by side; how many threads that were."""
        async with self.database.writing() as conn:
            due = await threads.claim_threads(conn, self.sender.transport, now, LEASE, AT_ONCE, only=only)
        standing = Standing(AT_ONCE)
        for thread in due:
            standing.begin(self._one(thread, now))
        await standing.settle()
        return len(due)

    async def _one(self, thread: SagaThread, now: datetime) -> None:
        """Keep one thread. A bug in it is logged and harms no other: its lease runs out, and it is tried again then."""
        try:
            await self._keep(thread, now)
        except Exception:
            log.exception("thread.broke", thread=thread.thread_id)

    async def _keep(self, thread: SagaThread, now: datetime) -> None:
        async with self.database.reading() as conn:
            saga = await self._saga(conn, thread, now)
            speaks = tongue(await guilds.locale(conn, thread.guild_id))
        name, tag = (speaks.say(saga_title(saga)), saga_tag(saga)) if saga else (thread.name, thread.tag)
        try:
            if not thread.opened or (name, tag) != (thread.name, thread.tag):
                await self.sender.keep_thread(thread, name, tag)
        except SendError as error:
            await self._failed(thread, error, now)
            return
        async with self.database.writing() as conn:
            await threads.thread_kept(conn, thread, name, tag, now)

    async def _saga(self, conn: Connection, thread: SagaThread, now: datetime) -> Saga | None:
        scope_id = await scopes.scope_of(conn, thread.guild_id)
        lens = await lenses.lens_of(conn, scope_id)
        kept = await rumours.report(conn, thread.report_id)
        if kept is None or (seen := lens.seen(kept)) is None:
            return None
        reports = heard(await rumours.player_reports(conn, seen.player_id, scope_id, lens=lens), thread.max_tier)
        found = saga_of(reports, thread.report_id, now, lens.endings_of(seen.player_id))
        return found[0] if found else None

    async def _failed(self, thread: SagaThread, error: SendError, now: datetime) -> None:
        log.info("thread.failed", thread=thread.thread_id, opened=thread.opened, words=str(error))
        async with self.database.writing() as conn:
            if not isinstance(error, Refused):
                await threads.postpone_thread(conn, thread, again_at(thread.asked_at, thread.attempts, error, now))
            elif error.why is Why.NO_PERMISSION:
                await self._forbidden(conn, thread, error, now)
            else:
                await threads.forget_thread(conn, thread.thread_id)

    async def _forbidden(self, conn: Connection, thread: SagaThread, error: Refused, now: datetime) -> None:
        """Tell the admins once what is missing. A thread that can't be opened is forgotten: the next alert tries anew."""
        story = f"threads.{thread.channel_id}.{error.permission}"
        await tell_admins(conn, thread.guild_id, story, lacking(thread.channel_id, error.permission, thread.opened), now)
        if thread.opened:
            await threads.postpone_thread(conn, thread, None)
        else:
            await threads.forget_thread(conn, thread.thread_id)
