"""Wording of corrections and of the "Wrong?" queue, for a server's moderators."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.phrase.card import Button, Card, Line, Link, Look, Part, Phrase, Section, Text, Tone, When, line, phrase, strong
from bot.phrase.pages import page_of, turns
from bot.phrase.said import count, mark, say
from bot.phrase.words import clip, lane_words, recognised_words, said, stage_words, tier_words
from bot.transfers.model import Ending, Fix, KeptCorrection, Outcome
from bot.transfers.sagas.views import DoubtView

PAGE = 8
DISMISS, WITHDRAW, IGNORE = "dismiss", "withdraw", "ignore"
_NAME = 60


@dataclass(frozen=True, slots=True)
class Settled:
    """What was just done with a report of the queue, and the correction that it made, if any."""

    how: str
    made: int | None


def aliased(name: str, player: str, made: int) -> Card:
    """The answer to `/player alias`."""
    return _made(phrase("“{name}” means {player} here.", name=strong(clip(name, _NAME)), player=strong(clip(player, _NAME))), made)


def merged(one: str, into: str, made: int) -> Card:
    """The answer to `/player merge`."""
    words = phrase("What is said of {one} is said of {other} here.", one=strong(clip(one, _NAME)), other=strong(clip(into, _NAME)))
    return _made(words, made)


def ignored(player: str, made: int) -> Card:
    """The answer to `/player ignore`."""
    return _made(phrase("{player} is ignored here: no sagas and no alerts.", player=strong(clip(player, _NAME))), made)


def ended(player: str, ending: Ending, made: int) -> Card:
    """The answer to `/player end`."""
    after = say("Nothing is posted of it. Records of sources count it; whatever is new after it begins anew.")
    return _made(_end(player, ending.outcome, ending.club), made, line(after, small=True))


def _end(player: str, outcome: Outcome | None, club: str | None) -> Phrase:
    """How a saga, or one lane of it, came to its end."""
    who = strong(clip(player, _NAME))
    if outcome is Outcome.RENEWED:
        return phrase("{player}: the saga is over, he signed a new contract", player=who)
    if club is None:
        return phrase("{player}: the saga is over, nothing came of it", player=who)
    where = strong(clip(club, _NAME))
    if outcome is Outcome.OFF:
        return phrase("{player}: nothing comes of a move to {club}", player=who, club=where)
    return phrase("{player}: the saga is over, he joined {club}", player=who, club=where)


def _made(words: Phrase, made: int, *more: Line) -> Card:
    here = line(say("In this server alone, from now on; /saga with as_of still shows what was known before."), small=True)
    return Card(line(words), (Section((*more, here)),), buttons=(Button(say("Undo"), f"fix:{made}:0"),))


def correction_list(kept: Sequence[KeptCorrection], page: int, undone: KeptCorrection | None = None) -> Card:
    """The answer to `/player list`, and to its buttons."""
    before = (Section((line(say("Undone:"), " ", _what(undone)),)),) if undone else ()
    if not kept:
        return Card(line(say("No corrections hold in this server.")), before, paged=True)
    shown = page_of(kept, page, PAGE)
    buttons = [Button(say("Undo {number}", number=str(one.id)), f"fix:{one.id}:{shown.number}") for one in shown.rows]
    return Card(
        line(count(len(kept), "{n} correction in this server.", "{n} corrections in this server.")),
        (*before, Section(tuple(_row(one) for one in shown.rows))),
        shown.footer,
        (*buttons, *turns(shown.number, shown.pages, "fixes")),
        paged=True,
    )


def _row(one: KeptCorrection) -> Line:
    return line(f"{one.id}. ", _what(one), " · ", When(one.made_at, Look.DAY))


def _what(one: KeptCorrection) -> Phrase:
    player = strong(clip(one.player or "?", _NAME))
    match one.what.fix:
        case Fix.ALIAS:
            return phrase("“{name}” means {player}", name=strong(clip(one.what.name or "", _NAME)), player=player)
        case Fix.MERGE:
            return phrase("{other} is {player}", other=strong(clip(one.other or "?", _NAME)), player=player)
        case Fix.IGNORE:
            return phrase("{player} is ignored", player=player)
        case Fix.WITHDRAW:
            told_of = strong(clip(one.said_of or "?", _NAME))
            return phrase("report {report} on {player} is withdrawn", report=str(one.what.report_id), player=told_of)
        case Fix.END:
            return _end(one.player or "?", one.what.outcome, one.what.club)


def queue(view: DoubtView, settled: Settled | None = None) -> Card:
    """The answer to `/player wrong`, and to its buttons."""
    done = (Section((line(say(_DONE[settled.how])),)),) if settled else ()
    undo = (Button(say("Undo"), f"fix:{settled.made}:0"),) if settled and settled.made else ()
    if view.report is None:
        button = strong(say("Wrong?"))
        how = line(phrase("Members doubt a report with the button {button} under an alert.", button=button), small=True)
        return Card(line(say("Nothing waits: no report is doubted here.")), (*done, Section((how,))), buttons=undo, paged=True)
    number = (" ", say("This is number {place}.", place=view.place + 1)) if view.total > 1 else ()
    headline = line(strong(count(view.total, "{n} report doubted.", "{n} reports doubted.")), *number)
    footer = (Text(say("report {id}", id=str(view.report.id))),)
    sections = (*done, Section(_doubted(view)))
    return Card(headline, sections, footer, (*_settling(view), *undo), tone=Tone.WARNING, paged=True)


def _settling(view: DoubtView) -> tuple[Button, ...]:
    """The buttons under a report that is doubted."""
    report = view.report
    if report is None:
        return ()
    turn = f"{report.id}:{{}}:{view.place}"
    name = clip(view.player.name if view.player else report.player, 40)
    buttons = (
        Button(say("Dismiss"), f"settle:{turn.format(DISMISS)}", main=True),
        Button(say("Withdraw this report here"), f"settle:{turn.format(WITHDRAW)}", danger=True),
        Button(say("Ignore {player}", player=name), f"settle:{turn.format(IGNORE)}", danger=True),
    )
    return (*buttons, *turns(view.place, view.total, "doubts"))


def _doubted(view: DoubtView) -> tuple[Line, ...]:
    report = view.report
    if report is None:
        return ()
    says = say(", says {source} ({tier})", source=said(report), tier=tier_words(report.tier))
    stage = stage_words(report.stage, report.lane)
    members = count(view.members, "Doubted by {n} member", "Doubted by {n} members")
    since: tuple[Part | str, ...] = (", ", phrase("since {day}", day=When(view.since, Look.DAY))) if view.since else ()
    path = say(
        "Feed: {feed} · rule: {rule} · recognised by {how}",
        feed=clip(view.feed, _NAME),
        rule=report.rule or "-",
        how=recognised_words(report.recognised),
    )
    return (
        line(strong(clip(report.player, _NAME)), " → ", lane_words(report.lane, report.from_club), ": ", stage, says),
        line(Link(clip(report.title or report.link, 150), report.link)) if report.link else line(clip(report.title, 150)),
        line(f"“{clip(report.evidence, 200)}”"),
        line(members, *since),
        line(path, small=True),
    )


_DONE = {
    DISMISS: mark("Dismissed: that report stays as it is."),
    WITHDRAW: mark("Withdrawn: that report counts here no more."),
    IGNORE: mark("Ignored: no sagas and no alerts of that player here."),
}
