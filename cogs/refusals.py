"""What went wrong, as a card for the one who asked. Words only; answers nobody."""

from __future__ import annotations

from bot.errors import Ambiguous, Refusal, Unknown
from bot.phrase.card import Card, Line, Section, Text, Tone, card, line, phrase
from bot.phrase.said import say

_MOST = 25


def refusal_card(refusal: Refusal) -> Card:
    """The sentence of a refusal, with what to type instead where that is known.

    >>> refusal_card(Unknown("Nobody.", (("Gabriel (Arsenal)", "gabriel"),))).sections[0].lines[0].spans[2].words
    'gabriel'
    """
    choices = refusal.choices[:_MOST] if isinstance(refusal, Unknown | Ambiguous) else ()
    sections = (Section(tuple(_choice(label, value) for label, value in choices), say("Did you mean")),) if choices else ()
    return Card(line(refusal.sentence), sections, private=True)


def _choice(label: str, value: str) -> Line:
    if label == value:
        return line(label, bullet=True)
    return line(phrase("{label}: type {value}", label=label, value=Text(value, code=True)), bullet=True)


def incident_card(incident: str) -> Card:
    """Words for a bug: nothing of it but the id under which it is logged."""
    told = phrase("Something broke here; it is logged as {incident}.", incident=Text(incident, code=True))
    return card(told, private=True, tone=Tone.WARNING)
