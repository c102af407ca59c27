"""An item's text to rumours: text, sentences, mentions, clauses, statements, rumours.

The one public function of reading. Pure: the same item and lists give the same rumours.
"""

from __future__ import annotations

from itertools import pairwise

from bot.transfers.chunks import chunk
from bot.transfers.clubs import resolve, speaker
from bot.transfers.credits import PATTERNS, CreditReader
from bot.transfers.gazetteer import Gazetteer
from bot.transfers.language import LanguageDetector
from bot.transfers.mentions import read_units
from bot.transfers.model import Evidence, Item, Rumour
from bot.transfers.people import Cast
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.lexicons import LEXICONS
from bot.transfers.statements import StatementReader
from bot.transfers.terms import fee_of, move_of
from bot.transfers.text import Sentence, sentences
from bot.transfers.units import Mask, Unit
from bot.transfers.verdict import Outline, outlines
from bot.transfers.vocabulary.sports import FOOTBALL, OTHER_SPORTS
from bot.transfers.vocabulary.words import WORDS

MAX_TEXT = 200_000
"""Characters of an item that are read; what goes beyond is not (whoever hands items over says so aloud)."""

_RULES = {lexicon.language: LanguageRules(lexicon) for lexicon in LEXICONS}
_WORDS = {language: words.knowing(_RULES[language].vocabulary) for language, words in WORDS.items()}
_LANGUAGES = LanguageDetector({language: rules.vocabulary for language, rules in _RULES.items()})
_CREDITS = CreditReader(PATTERNS)


def extract_rumours(item: Item, gazetteer: Gazetteer) -> tuple[Rumour, ...]:
    """Read the rumours of an item: one for each player and destination, in the order in which it tells them."""
    text = item.text[:MAX_TEXT]
    lines = sentences(text)
    language = _LANGUAGES.detect(token.key for line in lines for token in line.tokens)
    if _other_sport(lines):
        return ()
    rules = _RULES[language]
    words = _WORDS[language]
    raw = [read_units(text, line, gazetteer, words) for line in lines]
    resolved = resolve(raw, gazetteer, speaker(item.source, lines, gazetteer))
    cast = Cast(gazetteer)
    numbered = cast.gather(resolved)
    cast.judge(numbered, words, rules.slots, rules.staff)
    if not cast.anybody:
        return ()
    masked = [cast.masked(line) for line in numbered]
    dressed = [chunk(line, words) for line in masked]
    reader = StatementReader(rules, cast, item.published.year if item.published else None)
    reader.prepare(dressed)
    for number, line in enumerate(dressed):
        reader.read_line(number, line)
    found = outlines(reader.memory.statements, lambda person: bool(reader.home_of(person)))
    return tuple(_rumour(outline, text, lines, dressed, masked, cast, reader, rules, found) for outline in found)


def _other_sport(lines: list[Sentence]) -> bool:
    """Whether an item is about another sport: it uses that sport's words and none of football's."""
    keys = [token.key for line in lines for token in line.tokens]
    spoken = {*keys, *(f"{one} {two}" for one, two in pairwise(keys))}
    return bool(spoken & OTHER_SPORTS) and not spoken & FOOTBALL


def _rumour(outline, text, lines, dressed, masked, cast, reader, rules, found) -> Rumour:  # type: ignore[no-untyped-def]
    member = cast.members[outline.person]
    home = next((club for club in reader.home_of(outline.person) if club != outline.to), None)
    line: Sentence = lines[outline.deciding.line]
    told = [club for club in (home, outline.to) if club]
    return Rumour(
        player=member.name,
        stage=outline.deciding.stage,
        move=move_of(outline, masked, rules),
        evidence=Evidence(text[line.start : line.end], line.start, line.end),
        from_club=home,
        to_club=outline.to,
        fee=fee_of(outline, dressed, found),
        credited_to=_credit(outline, text, lines, masked, found),
        player_key=cast.key_of(outline.person, told),
        rule=outline.deciding.rule,
        recognised=member.how,
    )


def _credit(outline: Outline, text: str, lines: list[Sentence], masked: list[list[Unit]], found: list[Outline]) -> str | None:
    own = dict.fromkeys([outline.deciding.line, *(s.line for s in outline.statements)])
    if len(found) == 1:
        own = dict.fromkeys([*own, *range(len(lines))])
    for number in own:
        credit = _CREDITS.credit(text[lines[number].start : lines[number].end], Mask(masked[number]))
        if credit:
            return credit
    return None
