"""An item's text to rumours: text, sentences, mentions, clauses, statements, rumours.

The one public function of reading. Pure: the same item and lists give the same rumours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from bot.transfers.columns import owned_lines
from bot.transfers.concern import names_football, other_sport, without_surnames
from bot.transfers.credits import CreditReader, Credits
from bot.transfers.model import Evidence, Item, MoveType, Rumour, Stage
from bot.transfers.model.stages import BIDS, FIRM
from bot.transfers.names.bynames import spelled_out, without_genitives
from bot.transfers.names.clubs import resolve, signed_by, speaker
from bot.transfers.names.countries import by_country
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.names.mentions import read_units
from bot.transfers.names.people import Cast
from bot.transfers.names.unlisted import with_unlisted
from bot.transfers.rules.crediting import PATTERNS
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Masks
from bot.transfers.rules.ready import LANGUAGES, rules_in, words_in
from bot.transfers.rules.recovery import as_told_next
from bot.transfers.statements.called import tell_called
from bot.transfers.statements.ledgers import read_ledger
from bot.transfers.statements.memory import Memory
from bot.transfers.statements.page import Page
from bot.transfers.statements.reader import StatementReader
from bot.transfers.statements.rosters import enlist, read_rosters
from bot.transfers.statements.trial import try_out
from bot.transfers.statements.verdict import Outline, outlines
from bot.transfers.terms import Purse, fee_of, move_of, own_lines
from bot.transfers.wording.chunks import chunk
from bot.transfers.wording.tenses import as_done
from bot.transfers.writing.language import ACCENTED, is_portuguese
from bot.transfers.writing.post import lay_out
from bot.transfers.writing.text import Sentence, sentences
from bot.transfers.writing.units import PARTIES, Unit

MAX_TEXT = 100_000
"""Characters of an item that are read; what goes beyond is not (whoever hands items over says so aloud)."""

_CREDITS = CreditReader(PATTERNS)


_OF_BEFORE = frozenset(["that", "this", "it"])
_BULLETS = frozenset("◉◎●•▪▫◾◽‣○")
_HEADLINE = 3
"""Sentences of a headline with what stands under it, of which all are about the one move that they tell."""
_POST = 8
"""Sentences of an item that one who is credited in any of them may stand for."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An item as read: its sentences, their units before and after names were dressed, the people, and what is stated.

    `first`: the sentence that tells the first of what is found; `owned`: those that a column gives to an outlet in a line of its own.
    """

    text: str
    lines: list[Sentence]
    masked: list[list[Unit]]
    dressed: list[list[Unit]]
    cast: Cast
    memory: Memory
    rules: LanguageRules
    found: list[Outline]
    first: int
    purse: Purse
    owned: dict[int, str]
    masks: Masks
    told_by: Credits


def extract_rumours(item: Item, gazetteer: Gazetteer) -> tuple[Rumour, ...]:
    """Read the rumours of an item: one for each player and destination, in the order in which it tells them."""
    return tuple(rumour for _, _, rumour in read(item, gazetteer))


def read(item: Item, gazetteer: Gazetteer) -> list[tuple[Reading, Outline, Rumour]]:
    """The rumours of an item, each with all that it was made of."""
    text = item.text[:MAX_TEXT]
    post = lay_out(text)
    lines = sentences(post.text)
    keys = list(chain.from_iterable([line.keys for line in lines]))
    if any(letter in text for letter in ACCENTED):
        keys = [token.text if token.text in ACCENTED else token.key for line in lines for token in line.tokens]
    if other_sport(keys) and other_sport(without_surnames(lines)):
        return []
    reading = _read(item, text, lines, keys, gazetteer, post.older(lines))
    return [(reading, outline, _rumour(outline, reading)) for outline in reading.found] if reading else []


def _read(item: Item, text: str, lines: list[Sentence], keys: list[str], gazetteer: Gazetteer, older: frozenset[int]) -> Reading | None:
    """Find names, people and statements; None where nobody can be a player. `older`: the sentences of a post that is quoted."""
    language = LANGUAGES.detect(keys)
    if language != "en" and is_portuguese(keys):
        return None
    rules, words = rules_in(language), words_in(language)
    raw = [rules.thesaurus.plainly(as_done(read_units(text, line, gazetteer, words), language)) for line in lines]
    raw = as_told_next(raw) if language == "en" else raw
    cast = Cast(gazetteer)
    speaking = speaker(item.source, lines, gazetteer)
    lines, read_lines = signed_by(speaking, lines, _clubs_read(raw, speaking, gazetteer, language))
    numbered = cast.gather(read_lines)
    cast.judge(numbered, words, rules.slots, rules.staff)
    try_out(numbered, cast.members, rules, words)
    rosters = read_rosters(numbered, [line.block for line in lines], keys)
    enlist([numbered[number] for number in rosters], cast.members)
    if not cast.anybody or not names_football(numbered, keys, cast.members):
        return None
    masked = cast.masked(numbered)
    dressed = [rules.thesaurus.plainly_of_players(chunk(line, words)) for line in masked]
    year = item.published.year if item.published else None
    spelled = [[unit.key for unit in line] for line in dressed]
    ledger = read_ledger(dressed, spelled, language)
    bullets = frozenset(number for number, line in enumerate(lines) if text[line.start] in _BULLETS)
    memory = StatementReader(rules, cast, Page(ledger.without(dressed), spelled, year, older, rosters, bullets)).memory
    ledger.tell(memory, cast, language)
    tell_called(masked, memory, cast, language)
    found = outlines(memory.statements, memory.home_of)
    owned = owned_lines(text, lines, masked) if found else {}
    purse, masks = Purse.of(dressed, spelled, found, memory.past), Masks(masked)
    told_by = Credits(_CREDITS, gazetteer.is_reporter, text, lines, masks)
    first = min([outline.deciding.line for outline in found], default=0)
    return Reading(text, lines, masked, dressed, cast, memory, rules, found, first, purse, owned, masks, told_by)


def _clubs_read(raw: list[list[Unit]], speaking: str | None, gazetteer: Gazetteer, language: str) -> list[list[Unit]]:
    """The units with every club resolved, and by-names of other languages written as names are."""
    raw = [with_unlisted(line, gazetteer) for line in raw]
    resolved = resolve(raw, gazetteer, speaking, language)
    if language == "en":
        return by_country(resolved, gazetteer)
    spelled = [spelled_out(line, language) for line in resolved]
    return without_genitives(spelled) if language == "de" else spelled


def _rumour(outline: Outline, reading: Reading) -> Rumour:
    member = reading.cast.members[outline.person]
    only = reading.memory.named if outline.renewal and len(reading.memory.named) == 1 else ()
    home = next((club for club in (*reading.memory.home_of(outline.person), *only) if club != outline.to), None)
    line, own = reading.lines[outline.deciding.line], own_lines(outline)
    alone = len(reading.found) == 1 and len(reading.lines) <= _POST
    everywhere = range(len(reading.lines))
    terms = everywhere if alone and _is_headline_abroad(outline, reading) else own
    move = move_of(outline, terms, everywhere if alone else (), reading.purse, reading.masks, reading.rules)
    return Rumour(
        player=member.name,
        stage=_stage(outline, move, home),
        move=move,
        evidence=Evidence(reading.text[line.start : line.end], line.start, line.end),
        from_club=home,
        to_club=outline.to,
        fee=fee_of(outline, own, reading.purse),
        credited_to=_credit(outline, own, reading),
        player_key=reading.cast.key_of(outline.person, [club for club in (home, outline.to) if club]),
        rule=outline.deciding.rule,
        recognised=member.how,
    )


def _is_headline_abroad(outline: Outline, reading: Reading) -> bool:
    """Whether an item in another language than English is the headline of a deal with what stands under it, where its terms are told;
    not one that says no.
    """
    lexicon = reading.rules.lexicon
    if lexicon.language == "en" or len(reading.lines) > _HEADLINE or outline.deciding.stage not in BIDS | FIRM:
        return False
    return lexicon.negators.isdisjoint([unit.key for line in reading.masked for unit in line])


def _stage(outline: Outline, move: MoveType, home: str | None) -> Stage:
    """How it stands; a free agent of no club has agreed all that there is to agree."""
    stage = outline.deciding.stage
    told = stage is Stage.PERSONAL_TERMS and move is MoveType.FREE and home is None and outline.to is not None
    return Stage.AGREED if told and not outline.deciding.weak else stage


def _credit(outline: Outline, own: Sequence[int], reading: Reading) -> str | None:
    """Whom the sentences about a move credit; in an item about one rumour any, and in a post those that name nobody else."""
    short = len(reading.lines) <= _POST
    whole = len(reading.found) == 1 or (short and len({found.person for found in reading.found}) == 1)
    others = range(len(reading.lines)) if whole or short else ()
    order = dict.fromkeys([*(sorted(own) if short else own), *others])
    if len(reading.found) == 1:
        asked = list(order)
    elif whole:
        asked = [number for number in order if number in own or not _is_of_another(number, outline, reading)]
    else:
        asked = [number for number in order if number in own or (reading.first in own and _names_nobody(number, reading))]
    told = next(filter(None, (reading.told_by.told_of(number, outline.person) for number in asked)), None) or reading.owned.get(
        outline.deciding.line
    )
    return told or _paragraph_credit(outline, reading) or next(filter(None, map(reading.told_by.at_last, asked)), None)


def _names_nobody(number: int, reading: Reading) -> bool:
    """Whether a sentence of a post about several players names none of them, and no club: then it is of those with whom the post begins."""
    return PARTIES.isdisjoint(reading.masks[number].present)


def _is_of_another(number: int, outline: Outline, reading: Reading) -> bool:
    """Whether a sentence tells of another move of the same player: it names where that goes, and not where this one does.

    Of one that is off it tells for the sake of the one that is on.
    "That is according to Marca, who add that Leeds are keen" tells of the move before as well.
    """
    if (outline.to is None and not outline.renewal) or [unit for unit in reading.masked[number][:1] if unit.key in _OF_BEFORE]:
        return False
    named = {club for unit in reading.masked[number] for club in unit.clubs}
    return outline.to not in named and any(
        found.to in named for found in reading.found if found.to and found.deciding.stage is not Stage.COLLAPSED
    )


def _paragraph_credit(outline: Outline, reading: Reading) -> str | None:
    """Whom the sentence before in the same paragraph credits, if it is about the same player, or leads to the first rumour of all."""
    line = outline.deciding.line
    if line == 0 or reading.lines[line - 1].block != reading.lines[line].block:
        return None
    people = {person for unit in reading.masked[line - 1] if unit.key == "P" for person in unit.people}
    leads = not people and line == reading.first
    return reading.told_by.of(line - 1) if leads or outline.person in people else None
