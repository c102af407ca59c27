"""Wording of what moved within a time: digests, the summary after quiet hours, and `/catchup`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrase.card import Button, Card, Line, Link, Look, Section, Span, Text, When, line, phrase, strong
from bot.phrase.said import Said, count, joined, say
from bot.phrase.words import bar, clip, money, said, stage_words, tier_words
from bot.transfers.model import STAYING
from bot.transfers.sagas.since import Moved

SHOWN = 20
"""Lanes on one card."""
NAMED = 3
"""Players in the first line."""


def digest_card(moved: Sequence[Moved], nonce: str) -> Card:
    """A digest at its time."""
    return Card(
        line(phrase("Your digest: {what}", what=strong(_who(moved)))),
        _sections(moved),
        footer=(Text(say("What you follow. When it comes: /digest")),),
        buttons=(Button(say("What you follow"), f"following:{nonce}"), Button(say("End the digest"), f"digest:off:{nonce}")),
    )


def quiet_card(moved: Sequence[Moved], nonce: str) -> Card:
    """What moved while a member wanted quiet."""
    return Card(
        line(phrase("While it was quiet: {what}", what=strong(_who(moved)))),
        _sections(moved),
        footer=(Text(say("What you follow. Your quiet hours: /quiet")),),
        buttons=(Button(say("What you follow"), f"following:{nonce}"), Button(say("End quiet hours"), f"quiet:off:{nonce}")),
    )


def catchup_card(moved: Sequence[Moved], since: When, server: bool) -> Card:
    """The answer to `/catchup`. `server`: it tells of all that the server reads, else of what the asker follows."""
    words = strong(count(len(moved), "{n} saga moved", "{n} sagas moved") if moved else say("Nothing moved"))
    what = phrase("{moved} in what this server reads.", moved=words) if server else phrase("{moved} in what you follow.", moved=words)
    subject = "server" if server else "follows"
    buttons = (Button(say("Last 24 hours"), f"catchup:{subject}:1"), Button(say("Last 7 days"), f"catchup:{subject}:7"))
    return Card(line(what), _sections(moved), footer=(phrase("Since {when}", when=since),), buttons=buttons, private=True)


def _who(moved: Sequence[Moved]) -> Said:
    """Whose sagas moved, for a phone's notification.

    >>> _who([])
    'nothing moved'
    """
    names = list(dict.fromkeys(one.player.name for one in moved if one.again is None))
    if not names:
        old = count(len(moved), "{n} old claim warmed up again", "{n} old claims warmed up again")
        return old if moved else say("nothing moved")
    more = len(names) - NAMED
    listed = [clip(name, 40) for name in names[:NAMED]] + ([say("{n} more", n=more)] if more > 0 else [])
    who = say("{names} and {last}", names=", ".join(listed[:-1]), last=listed[-1]) if len(listed) > 1 else listed[0]
    return count(len(names), "{names} moved", "{names} moved", names=who)


def _sections(moved: Sequence[Moved]) -> tuple[Section, ...]:
    new = [one for one in moved if one.again is None][:SHOWN]
    old = [one for one in moved if one.again is not None][: SHOWN - len(new)]
    sections = [Section(tuple(_new(one) for one in new))] if new else []
    sections += [Section(tuple(_old(one) for one in old), say("Warmed up again, nothing new"))] if old else []
    if hidden := len(moved) - len(new) - len(old):
        sections.append(Section((line(count(hidden, "…and {n} more saga", "…and {n} more sagas"), small=True),)))
    return tuple(sections)


def _new(one: Moved) -> Line:
    move, report = one.move, one.said
    rose = move.before and move.before is not move.stage and not one.believed
    before = (stage_words(move.before, move.lane), " → ") if move.before and rose else ()
    facts = [joined("", (said(report), " (", tier_words(report.tier), ")"))]
    if move.confirmations:
        facts.append(count(1 + len(move.confirmations), "{n} independent source", "{n} independent sources"))
    fee = (", ", money(move.fee)) if move.fee else ()
    stage = strong(stage_words(move.stage, move.lane))
    head: list[Span | str] = [Text(bar(move.stage), code=True), " ", *_subject(one), ": ", *before, stage, *fee, " · "]
    return line(*head, joined(" · ", facts), *_read(report.link))


def _old(one: Moved) -> Line:
    move = one.move
    again = said(one.said)
    words = phrase("first said by {source} {day}, now again by {again}", source=said(move.origin), day=When(move.at, Look.DAY), again=again)
    return line(*_subject(one), ": ", stage_words(move.stage, move.lane), ", ", words, *_read(one.said.link), bullet=True)


def _subject(one: Moved) -> list[Span | str]:
    """The player, and which of his lanes."""
    lane, club = one.move.lane, one.move.origin.from_club or one.player.club
    name = strong(one.player.name)
    if lane == STAYING:
        return [name, " ", say("at {club}", club=club)] if club else [name]
    return [name, f" → {lane}" if lane else f" ({club})" if club else ""]


def _read(link: str) -> list[Span | str]:
    return [" · ", Link(say("read"), link)] if link else []
