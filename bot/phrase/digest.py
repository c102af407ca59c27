"""Wording of what moved within a time: digests, the summary after quiet hours, and `/catchup`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrase.card import Button, Card, Line, Link, Look, Section, Span, Text, When, line, strong
from bot.phrase.said import count
from bot.phrase.words import bar, clip, money, said, stage_words, tier_words
from bot.transfers.model import STAYING
from bot.transfers.since import Moved

SHOWN = 20
"""Lanes on one card."""
NAMED = 3
"""Players in the first line."""


def digest_card(moved: Sequence[Moved], nonce: str) -> Card:
    """A digest at its time."""
    return Card(
        line("Your digest: ", strong(_who(moved))),
        _sections(moved),
        footer=(Text("What you follow. When it comes: /digest"),),
        buttons=(Button("What you follow", f"following:{nonce}"), Button("End the digest", f"digest:off:{nonce}")),
    )


def quiet_card(moved: Sequence[Moved], nonce: str) -> Card:
    """What moved while a member wanted quiet."""
    return Card(
        line("While it was quiet: ", strong(_who(moved))),
        _sections(moved),
        footer=(Text("What you follow. Your quiet hours: /quiet"),),
        buttons=(Button("What you follow", f"following:{nonce}"), Button("End quiet hours", f"quiet:off:{nonce}")),
    )


def catchup_card(moved: Sequence[Moved], since: When, what: str, buttons: tuple[Button, ...]) -> Card:
    """The answer to `/catchup`. `what`: of what it tells, in words."""
    words = f"{count(len(moved), '{n} saga', '{n} sagas')} moved" if moved else "Nothing moved"
    return Card(line(strong(words), f" in {what}."), _sections(moved), footer=(Text("Since "), since), buttons=buttons, private=True)


def _who(moved: Sequence[Moved]) -> str:
    """Whose sagas moved, for a phone's notification.

    >>> _who([])
    'nothing moved'
    """
    names = list(dict.fromkeys(one.player.name for one in moved if one.again is None))
    if not names:
        return f"{count(len(moved), '{n} old claim', '{n} old claims')} warmed up again" if moved else "nothing moved"
    more = len(names) - NAMED
    listed = [clip(name, 40) for name in names[:NAMED]] + ([f"{more} more"] if more > 0 else [])
    return f"{' and '.join([', '.join(listed[:-1]), listed[-1]]) if len(listed) > 1 else listed[0]} moved"


def _sections(moved: Sequence[Moved]) -> tuple[Section, ...]:
    new = [one for one in moved if one.again is None][:SHOWN]
    old = [one for one in moved if one.again is not None][: SHOWN - len(new)]
    sections = [Section(tuple(_new(one) for one in new))] if new else []
    sections += [Section(tuple(_old(one) for one in old), "Warmed up again, nothing new")] if old else []
    if hidden := len(moved) - len(new) - len(old):
        sections.append(Section((line(f"…and {count(hidden, '{n} more saga', '{n} more sagas')}", small=True),)))
    return tuple(sections)


def _new(one: Moved) -> Line:
    move, report = one.move, one.move.origin
    before = f"{stage_words(move.before, move.lane)} → " if move.before and move.before is not move.stage else ""
    facts = [f"{said(report)} ({tier_words(report.tier)})"]
    if move.confirmations:
        facts.append(count(1 + len(move.confirmations), "{n} independent source", "{n} independent sources"))
    fee = f", {money(move.fee)}" if move.fee else ""
    parts: list[Span | str] = [
        Text(bar(move.stage), code=True),
        " ",
        *_subject(one),
        f": {before}",
        strong(stage_words(move.stage, move.lane)),
    ]
    parts.append(f"{fee} · " + " · ".join(facts))
    return line(*parts, *_read(report.link))


def _old(one: Moved) -> Line:
    move = one.move
    again = one.again or move.origin
    words = f": {stage_words(move.stage, move.lane)}, first said by {said(move.origin)} "
    return line(*_subject(one), words, When(move.at, Look.DAY), f", now again by {said(again)}", *_read(again.link), bullet=True)


def _subject(one: Moved) -> list[Span | str]:
    """The player, and which of his lanes."""
    lane, club = one.move.lane, one.move.origin.from_club or one.player.club
    if lane == STAYING:
        return [strong(one.player.name), f" at {club}" if club else ""]
    return [strong(one.player.name), f" → {lane}" if lane else f" ({club})" if club else ""]


def _read(link: str) -> list[Span | str]:
    return [" · ", Link("read", link)] if link else []
