"""How boards are worded: `/rumours` and `/club`. View in, card out."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.phrase.card import Card, Command, Line, Part, Section, Text, Tone, line, phrase, strong
from bot.phrase.members import filter_words
from bot.phrase.pages import turns
from bot.phrase.said import count, joined, say
from bot.phrase.standings import rumours_of, standings_of
from bot.phrase.words import bar, belief_words, clip, kind_words, money, page_words, span, stage_words
from bot.transfers.model import STAYING, Filter, Stage
from bot.transfers.sagas.board import Direction, Row, Wish
from bot.transfers.sagas.views import BoardView, ClubView

_NAME = 60


def rumours_card(view: BoardView) -> Card:
    """The answer to `/rumours`."""
    wanted = wish_words(view.wish)
    if not view.rows:
        return Card(line(strong(say("No live saga")), " " if wanted else "", wanted, "."), _try_less(view.wish))
    if view.wish.stage is Stage.OFFICIAL:
        what, wanted = count(view.total, "{n} official move", "{n} official moves"), _club_words(view.wish)
    else:
        what = count(view.total, "{n} live saga", "{n} live sagas")
    headline = line(strong(what), " " if wanted else "", wanted, ", ", say("hottest first"), ".")
    lines = tuple(_row(row, view.now) for row in view.rows)
    return Card(
        headline,
        (Section(lines),),
        _footer(view),
        turns(view.page, view.pages, "rumours", *_fields(view.wish)),
        tone=Tone.RISING,
        paged=True,
        standings=rumours_of(view, joined("", (what, " ", wanted)) if wanted else what),
    )


def club_card(view: ClubView) -> Card:
    """The answer to `/club`."""
    if not (view.comings or view.goings):
        begin = line(phrase("Be told when that changes: {command}", command=Command(f"/follow club:{view.club}")))
        nobody = phrase("{club}: nobody comes or goes, as far as is told.", club=strong(view.club))
        return Card(line(nobody), (Section((begin,)),))
    sections = []
    if view.coming:
        sections.append(Section(tuple(_coming(row, view.now) for row in view.coming), say("Coming ({n})", n=view.comings)))
    if view.going:
        sections.append(Section(tuple(_going(row, view.now) for row in view.going), say("Going ({n})", n=view.goings)))
    coming = (
        count(view.comings, "{n} linked with a move in", "{n} linked with a move in")
        if view.comings
        else say("nobody linked with a move in")
    )
    going = count(view.goings, "{n} with a move away", "{n} with a move away") if view.goings else say("nobody with a move away")
    return Card(
        line(strong(view.club), ": ", coming, ", ", going, "."),
        tuple(sections),
        _footer(view),
        turns(view.page, view.pages, "club", view.club),
        tone=Tone.RISING,
        paged=True,
        standings=standings_of(view),
    )


def wish_words(wish: Wish) -> str:
    """What is on a board, in words; empty for everything.

    >>> from bot.transfers.model import Tier
    >>> wish_words(Wish("Ajax", Direction.IN, Stage.TALKS, Tier.TWO, 7))
    'to Ajax, from “in talks” up, tier 2 or better, heard of in the last 7 days'
    """
    limits = filter_words(Filter(wish.stage, wish.tier))
    fresh = count(wish.within, "heard of in the last day", "heard of in the last {n} days") if wish.within else ""
    return joined(", ", [part for part in (_club_words(wish), limits, fresh) if part])


def _club_words(wish: Wish) -> str:
    if wish.club is None:
        return ""
    if wish.direction is None:
        return say("about {club}", club=wish.club)
    return say("to {club}", club=wish.club) if wish.direction is Direction.IN else say("away from {club}", club=wish.club)


def _try_less(wish: Wish) -> tuple[Section, ...]:
    if wish == Wish():
        feeds = phrase("Sagas come from the feeds; {command} shows whether they are read.", command=Command("/feed list"))
        return (Section((line(feeds, small=True),)),)
    return (Section((line(phrase("See all of them: {command}", command=Command("/rumours"))),)),)


def _row(row: Row, now: datetime) -> Line:
    home, lane = row.home, row.lane
    if lane.club == STAYING or lane.club is None:
        where = f" ({clip(home, _NAME)})" if home else ""
    else:
        where = f" ({clip(home, _NAME)}) → {clip(lane.club, _NAME)}" if home else f" → {clip(lane.club, _NAME)}"
    return _told(row, where, now)


def _coming(row: Row, now: datetime) -> Line:
    return _told(row, joined("", (" ", say("from {club}", club=clip(row.home, _NAME)))) if row.home else "", now)


def _going(row: Row, now: datetime) -> Line:
    return _told(row, joined("", (" ", say("to {club}", club=clip(row.lane.club, _NAME)))) if row.lane.club else "", now)


def _told(row: Row, where: str, now: datetime) -> Line:
    lane = row.lane
    kind = kind_words(lane.moves[-1].origin.move)
    quiet = now - lane.last_at
    facts = [
        stage_words(lane.stage, lane.club),
        money(lane.fee) if lane.fee else "",
        kind,
        *belief_words(lane),
        _since(lane.stage, quiet),
    ]
    words = joined(" · ", [fact for fact in facts if fact])
    return line(Text(bar(lane.stage), code=True), " ", strong(clip(row.name, _NAME)), where, ": ", words)


def _since(stage: Stage, quiet: timedelta) -> str:
    """How long ago it was last spoken of; of a finished move nobody waits for more."""
    if quiet.days < 1:
        return say("today")
    return say("{span} ago", span=span(quiet)) if stage is Stage.OFFICIAL else say("quiet {span}", span=span(quiet))


def _footer(view: BoardView | ClubView) -> tuple[Part, ...]:
    parts: list[Part] = [phrase("A saga as a whole: {command}", command=Command("/saga"))]
    if view.colder:
        parts += [Text(" · "), Text(say("the most talked of; there are colder ones"))]
    if view.pages > 1:
        parts += [Text(" · "), Text(page_words(view.page, view.pages))]
    return tuple(parts)


def _fields(wish: Wish) -> tuple[str, ...]:
    return (wish.club or "", wish.direction or "", wish.stage or "", wish.tier or "", str(wish.within or ""))
