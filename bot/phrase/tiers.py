"""Wording of a server's own tiers: set, listed, imported and exported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.phrase.card import Button, Card, Command, File, Line, Section, Span, Text, line, strong
from bot.phrase.said import count
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

    CHANGED = "changed"
    UNKNOWN = "changed; no list and no report has that name yet"
    SAME = "has that tier already"
    BAD = "left out"


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
    name = strong(clip(own.source, 80))
    if own.tier is before:
        return Card(line(name, f" is {tier_words(own.tier)} here already."), private=True)
    shipped = "as shipped" if own.tier is own.shipped else f"shipped as {tier_words(own.shipped)}"
    notes = [line("Sagas are read with that from now on, what was said before too; no alert is sent again for it.", small=True)]
    if not known:
        notes.insert(0, line("No list and no report here has that name yet: it counts where one names it exactly so."))
    return Card(line(name, f" is {tier_words(own.tier)} here now, not {tier_words(before)} ({shipped})."), (Section(tuple(notes)),))


def tier_list(own: Sequence[OwnTier], page: int) -> Card:
    """The answer to `/tier list`, and its pages."""
    if not own:
        begin = line("Change one for this server: ", Command("/tier set source:Daily Mail tier:4"))
        return Card(line("All sources have their shipped tiers here."), (Section((begin,)),))
    pages = -(-len(own) // PAGE)
    page = min(max(page, 0), pages - 1)
    lines = tuple(_own(one) for one in own[page * PAGE : (page + 1) * PAGE])
    footer: tuple[Span, ...] = (Text(f"page {page + 1} of {pages}"),) if pages > 1 else ()
    buttons = (
        Button("◀ Back", f"tiers:{page - 1}", off=page == 0),
        Button("More ▶", f"tiers:{page + 1}", off=page + 1 >= pages),
    )
    headline = line(strong(count(len(own), "{n} source", "{n} sources")), " with a tier of this server's own.")
    return Card(headline, (Section(lines),), footer, buttons if pages > 1 else (), paged=True)


def _own(one: OwnTier) -> Line:
    return line(strong(clip(one.source, 80)), f": {tier_words(one.tier)} (shipped: {tier_words(one.shipped)})", bullet=True)


def tiers_imported(plan: Sequence[PlannedTier], *, dry_run: bool) -> Card:
    """The answer to `/tier import`, as a dry run or done."""
    changed = sum(row.fate in WANTED for row in plan)
    if dry_run:
        headline = line(
            strong(f"{count(len(plan), '{n} source', '{n} sources')} in that list; {changed} would change. "), "Nothing was changed."
        )
        how = line("To import them: ", Command("/tier import dry_run:False"), " with the same file.")
    else:
        headline = line(strong(f"{changed} of {count(len(plan), '{n} source', '{n} sources')} changed."))
        how = line("See all of them: ", Command("/tier list"))
    sections = [Section((how,))] if changed else []
    sections.append(Section(tuple(_planned(row) for row in plan[:ROWS_SHOWN])))
    files: tuple[File, ...] = ()
    if len(plan) > ROWS_SHOWN:
        whole = "\n".join(f"{row.source}\t{row.tier or '-'}\t{_fate(row)}" for row in plan) + "\n"
        files = (File("import.txt", whole.encode(), "Every row of the list and what becomes of it"),)
        sections.append(Section((line(f"…and {len(plan) - ROWS_SHOWN} more, in the file", small=True),)))
    return Card(headline, tuple(sections), files=files)


def _planned(row: PlannedTier) -> Line:
    tier = f" → {tier_words(row.tier)}" if row.tier else ""
    return line(strong(clip(row.source, 60)), f"{tier}: {_fate(row)}", bullet=True)


def _fate(row: PlannedTier) -> str:
    return f"{row.fate.value} ({row.words})" if row.words else row.fate.value


def tiers_exported(number: int, data: bytes) -> Card:
    """The answer to `/tier export`."""
    if not number:
        return Card(line("This server has no tiers of its own to export; the shipped ones come with the bot."))
    file = File("tiers.csv", data, "This server's own tiers, as CSV")
    return Card(line(f"{count(number, '{n} source', '{n} sources')} with a tier of this server's own."), files=(file,))
