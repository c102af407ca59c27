"""Wording of a server's own tiers: set, listed, imported and exported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.phrase.card import Card, Command, File, Line, Section, line, phrase, strong
from bot.phrase.pages import page_of, turns
from bot.phrase.said import Said, count, joined, mark, say
from bot.phrase.words import clip, tier_words
from bot.transfers.model import Tier

PAGE = 25
ROWS_SHOWN = 30


@dataclass(frozen=True, slots=True)
class OwnTier:
    """A source, the tier that it has in a server, and its shipped one."""

    source: str
    tier: Tier
    shipped: Tier


class Fate(StrEnum):
    """What becomes of a row of a list, as it is told."""

    CHANGED = mark("changed")
    UNKNOWN = mark("changed; no list and no report has that name yet")
    SAME = mark("has that tier already")
    BAD = mark("left out")


WANTED = (Fate.CHANGED, Fate.UNKNOWN)


@dataclass(frozen=True, slots=True)
class PlannedTier:
    """A row of an imported list and its fate; `words` say more. A row that is left out has no tiers."""

    source: str
    tier: Tier | None
    shipped: Tier | None
    fate: Fate
    words: str = ""


def tier_set(own: OwnTier, before: Tier, *, known: bool) -> Card:
    """The answer to `/tier set`."""
    name, now = strong(clip(own.source, 80)), tier_words(own.tier)
    if own.tier is before:
        return Card(line(phrase("{source} is {tier} here already.", source=name, tier=now)), private=True)
    shipped = say("as shipped") if own.tier is own.shipped else say("shipped as {tier}", tier=tier_words(own.shipped))
    notes = [line(say("Sagas are read with that from now on, what was said before too; no alert is sent again for it."), small=True)]
    if not known:
        notes.insert(0, line(say("No list and no report here has that name yet: it counts where one names it exactly so.")))
    words = phrase(
        "{source} is {tier} here now, not {before} ({shipped}).", source=name, tier=now, before=tier_words(before), shipped=shipped
    )
    return Card(line(words), (Section(tuple(notes)),))


def tier_list(own: Sequence[OwnTier], page: int) -> Card:
    """The answer to `/tier list`, and its pages."""
    if not own:
        begin = line(phrase("Change one for this server: {command}", command=Command("/tier set source:Daily Mail tier:4")))
        return Card(line(say("All sources have their shipped tiers here.")), (Section((begin,)),))
    shown = page_of(own, page, PAGE)
    lines, buttons = tuple(_own(one) for one in shown.rows), turns(shown.number, shown.pages, "tiers")
    return Card(line(strong(_own_number(len(own)))), (Section(lines),), shown.footer, buttons, paged=True)


def _own_number(number: int) -> Said:
    return count(number, "{n} source with a tier of this server's own.", "{n} sources with a tier of this server's own.")


def _own(one: OwnTier) -> Line:
    source = strong(clip(one.source, 80))
    words = phrase("{source}: {tier} (shipped: {shipped})", source=source, tier=tier_words(one.tier), shipped=tier_words(one.shipped))
    return line(words, bullet=True)


def tiers_imported(plan: Sequence[PlannedTier], *, dry_run: bool) -> Card:
    """The answer to `/tier import`, as a dry run or done."""
    changed = sum(row.fate in WANTED for row in plan)
    if dry_run:
        would = count(
            len(plan),
            "{n} source in that list; {changed} would change.",
            "{n} sources in that list; {changed} would change.",
            changed=changed,
        )
        headline = line(strong(would), " ", say("Nothing was changed."))
        how = line(phrase("To import them: {command} with the same file.", command=Command("/tier import dry_run:False")))
    else:
        headline = line(strong(count(len(plan), "{changed} of {n} source changed.", "{changed} of {n} sources changed.", changed=changed)))
        how = line(phrase("See all of them: {command}", command=Command("/tier list")))
    sections = [Section((how,))] if changed else []
    sections.append(Section(tuple(_planned(row) for row in plan[:ROWS_SHOWN])))
    files: tuple[File, ...] = ()
    if len(plan) > ROWS_SHOWN:
        whole = "\n".join(f"{row.source}\t{row.tier or '-'}\t{_fate(row)}" for row in plan) + "\n"
        files = (File("import.txt", whole.encode(), say("Every row of the list and what becomes of it")),)
        sections.append(Section((line(say("…and {n} more, in the file", n=len(plan) - ROWS_SHOWN), small=True),)))
    return Card(headline, tuple(sections), files=files)


def _planned(row: PlannedTier) -> Line:
    tier = (" → ", tier_words(row.tier)) if row.tier else ()
    return line(strong(clip(row.source, 60)), *tier, ": ", _fate(row), bullet=True)


def _fate(row: PlannedTier) -> Said:
    fate = say(row.fate.value)
    return joined("", (fate, " (", row.words, ")")) if row.words else fate


def tiers_exported(number: int, data: bytes) -> Card:
    """The answer to `/tier export`."""
    if not number:
        return Card(line(say("This server has no tiers of its own to export; the shipped ones come with the bot.")))
    return Card(line(_own_number(number)), files=(File("tiers.csv", data, say("This server's own tiers, as CSV")),))
