"""Wording of corrections and of the "Wrong?" queue, for a server's moderators."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.phrase.card import Button, Card, Line, Link, Look, Section, Span, Text, Tone, When, line, strong
from bot.phrase.said import count, say
from bot.phrase.words import clip, lane_words, said, stage_words, tier_words
from bot.transfers.model import Fix, KeptCorrection
from bot.transfers.views import DoubtView

PAGE = 8
DISMISS, WITHDRAW, IGNORE = "dismiss", "withdraw", "ignore"
_HERE = line("In this server alone, from now on; /saga with as_of still shows what was known before.", small=True)
_NAME = 60


@dataclass(frozen=True, slots=True)
class Settled:
    """What was just done with a report of the queue, and the correction that it made, if any."""

    how: str
    made: int | None


def aliased(name: str, player: str, made: int) -> Card:
    """The answer to `/player alias`."""
    return _made(line("“", strong(clip(name, _NAME)), "” means ", strong(clip(player, _NAME)), " here."), made)


def merged(one: str, into: str, made: int) -> Card:
    """The answer to `/player merge`."""
    return _made(line("What is said of ", strong(clip(one, _NAME)), " is said of ", strong(clip(into, _NAME)), " here."), made)


def ignored(player: str, made: int) -> Card:
    """The answer to `/player ignore`."""
    return _made(line(strong(clip(player, _NAME)), " is ignored here: no sagas and no alerts."), made)


def _made(headline: Line, made: int) -> Card:
    return Card(headline, (Section((_HERE,)),), buttons=(Button("Undo", f"fix:{made}:0"),))


def correction_list(kept: Sequence[KeptCorrection], page: int, undone: KeptCorrection | None = None) -> Card:
    """The answer to `/player list`, and to its buttons."""
    before = (line("Undone: ", *_what(undone)),) if undone else ()
    if not kept:
        return Card(line("No corrections hold in this server."), (Section(before),) if before else (), paged=True)
    pages = -(-len(kept) // PAGE)
    page = min(max(page, 0), pages - 1)
    shown = kept[page * PAGE : (page + 1) * PAGE]
    sections = [*((Section(before),) if before else ()), Section(tuple(_row(one) for one in shown))]
    buttons = [Button(f"Undo {one.id}", f"fix:{one.id}:{page}") for one in shown]
    if pages > 1:
        buttons += [
            Button("◀ Back", f"fixes:{page - 1}", off=page == 0),
            Button("More ▶", f"fixes:{page + 1}", off=page + 1 >= pages),
        ]
    footer: tuple[Span, ...] = (Text(f"page {page + 1} of {pages}"),) if pages > 1 else ()
    return Card(
        line(count(len(kept), "{n} correction in this server.", "{n} corrections in this server.")),
        tuple(sections),
        footer,
        tuple(buttons),
        paged=True,
    )


def _row(one: KeptCorrection) -> Line:
    return line(f"{one.id}. ", *_what(one), " · ", When(one.made_at, Look.DAY))


def _what(one: KeptCorrection) -> tuple[Span | str, ...]:
    player = strong(clip(one.player or "?", _NAME))
    match one.what.fix:
        case Fix.ALIAS:
            return ("“", strong(clip(one.what.name or "", _NAME)), "” means ", player)
        case Fix.MERGE:
            return (strong(clip(one.other or "?", _NAME)), " is ", player)
        case Fix.IGNORE:
            return (player, " is ignored")
        case Fix.WITHDRAW:
            return (f"report {one.what.report_id} on ", strong(clip(one.said_of or "?", _NAME)), " is withdrawn")


def queue(view: DoubtView, settled: Settled | None = None) -> Card:
    """The answer to `/player wrong`, and to its buttons."""
    done = (Section((line(_DONE[settled.how]),)),) if settled else ()
    undo = (Button("Undo", f"fix:{settled.made}:0"),) if settled and settled.made else ()
    if view.report is None:
        how = line("Members doubt a report with the button ", strong("Wrong?"), " under an alert.", small=True)
        return Card(line("Nothing waits: no report is doubted here."), (*done, Section((how,))), buttons=undo, paged=True)
    report = view.report
    turn = f"{report.id}:{{}}:{view.place}"
    buttons = [
        Button("Dismiss", f"settle:{turn.format(DISMISS)}", main=True),
        Button("Withdraw this report here", f"settle:{turn.format(WITHDRAW)}", danger=True),
        Button(f"Ignore {clip(view.player.name if view.player else report.player, 40)}", f"settle:{turn.format(IGNORE)}", danger=True),
    ]
    if view.total > 1:
        buttons += [
            Button("◀ Back", f"doubts:{view.place - 1}", off=view.place == 0),
            Button("More ▶", f"doubts:{view.place + 1}", off=view.place + 1 >= view.total),
        ]
    number = (" ", say("This is number {place}.", place=view.place + 1)) if view.total > 1 else ()
    headline = line(strong(count(view.total, "{n} report doubted.", "{n} reports doubted.")), *number)
    return Card(
        headline, (*done, Section(_doubted(view))), (Text(f"report {report.id}"),), (*buttons, *undo), tone=Tone.WARNING, paged=True
    )


def _doubted(view: DoubtView) -> tuple[Line, ...]:
    report = view.report
    if report is None:
        return ()
    words = f" → {lane_words(report.lane, report.from_club)}: {stage_words(report.stage, report.lane)}"
    lines = [
        line(strong(clip(report.player, _NAME)), words, f", says {said(report)} ({tier_words(report.tier)})"),
        line(Link(clip(report.title or report.link, 150), report.link)) if report.link else line(clip(report.title, 150)),
        line(f"“{clip(report.evidence, 200)}”"),
        line(
            "Doubted by ",
            count(view.members, "{n} member", "{n} members"),
            *((", since ", When(view.since, Look.DAY)) if view.since else ()),
        ),
        line(f"Feed: {clip(view.feed, _NAME)} · rule: {report.rule or '-'} · recognised by {report.recognised or 'name'}", small=True),
    ]
    return tuple(lines)


_DONE = {
    DISMISS: "Dismissed: that report stays as it is.",
    WITHDRAW: "Withdrawn: that report counts here no more.",
    IGNORE: "Ignored: no sagas and no alerts of that player here.",
}
