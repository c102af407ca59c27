"""Why an item gives a rumour: the words that told its player, its stage, its clubs, its fee and its source.

Only points at what reading found; decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.transfers.extract import Reading, read
from bot.transfers.model import Item, Rumour, Stage
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Rule
from bot.transfers.rules.table import compile_pattern
from bot.transfers.statements.memory import Statement
from bot.transfers.statements.verdict import Outline
from bot.transfers.terms import own_lines
from bot.transfers.writing.units import Unit


@dataclass(frozen=True, slots=True)
class Words:
    """Words of an item and where they stand in its text (code points, end exclusive)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Said:
    """A statement of the rumour's player and club: its stage, the rule that found it, the sentence it stands in."""

    stage: Stage
    rule: str
    sentence: Words


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rumour and what told it. What nothing in the text told is None.

    `rule` is the words that a rule found, `example` a sentence that the rule is there for, empty where a list or a word beside
    the name told it and no pattern; `seen` is the deciding sentence as rules see it. `home_told`: the item's words say who
    holds the player, not the list alone. `others`: what else was said of the same move.
    """

    rumour: Rumour
    rule: Words | None
    example: str
    seen: str
    player: Words | None
    home: Words | None
    home_told: bool
    to: Words | None
    fee: Words | None
    credit: Words | None
    others: tuple[Said, ...]


def explain(item: Item, gazetteer: Gazetteer) -> tuple[Explanation, ...]:
    """Read an item as `extract_rumours` does, and say why."""
    return tuple(_explanation(reading, outline, rumour) for reading, outline, rumour in read(item, gazetteer))


def _explanation(reading: Reading, outline: Outline, rumour: Rumour) -> Explanation:
    lexicon = reading.rules.lexicon
    rule = next((rule for rule in (*lexicon.rules, *lexicon.hints) if rumour.rule == f"{lexicon.language}: {rule.name}"), None)
    return Explanation(
        rumour,
        _matched(reading, outline, rule) if rule else None,
        rule.example if rule else "",
        " ".join(unit.key for unit in reading.dressed[outline.deciding.line]),
        player=_first(reading, outline, lambda unit: outline.person in unit.people),
        home=_first(reading, outline, lambda unit: rumour.from_club in unit.clubs) if rumour.from_club else None,
        home_told=bool(reading.memory.homes.get(outline.person)),
        to=_first(reading, outline, lambda unit: rumour.to_club in unit.clubs) if rumour.to_club else None,
        fee=_first(reading, outline, lambda unit: unit.sum is not None and unit.sum.fee == rumour.fee) if rumour.fee else None,
        credit=_written(reading, outline, rumour.credited_to) if rumour.credited_to else None,
        others=tuple(_said(reading, statement) for statement in outline.statements if statement is not outline.deciding),
    )


def _matched(reading: Reading, outline: Outline, rule: Rule) -> Words | None:
    """The words that a rule found; None if it found them only because a clause begins or ends there."""
    mask = Mask(reading.dressed[outline.deciding.line])
    match = compile_pattern(rule.pattern).search(mask.text)
    if match is None:
        return None
    first, last = mask.units_in(*match.span())
    start, end = mask.units[first].start, mask.units[last - 1].end
    return Words(reading.text[start:end], start, end)


def _first(reading: Reading, outline: Outline, told: Callable[[Unit], bool]) -> Words | None:
    """The first unit that tells something: in the deciding sentence, else in others about the move, else anywhere."""
    for number in dict.fromkeys([*own_lines(outline), *range(len(reading.lines))]):
        for unit in reading.masked[number]:
            if told(unit):
                return Words(reading.text[unit.start : unit.end], unit.start, unit.end)
    return None


def _written(reading: Reading, outline: Outline, words: str) -> Words | None:
    for number in dict.fromkeys([*own_lines(outline), *range(len(reading.lines))]):
        line = reading.lines[number]
        at = reading.text.find(words, line.start, line.end)
        if at >= 0:
            return Words(words, at, at + len(words))
    return None


def _said(reading: Reading, statement: Statement) -> Said:
    line = reading.lines[statement.line]
    return Said(statement.stage, statement.rule, Words(reading.text[line.start : line.end], line.start, line.end))
