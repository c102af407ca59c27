"""Words of ours, kept with what they were made of, so that they can be said in the reader's language later.

A `Said` is its English text, and behaves as that everywhere; `bot.phrase.tongue` puts it into another language. Words
made of it by other means (an f-string, a cut) are plain English again: put them together with `say`, `count`, `joined`, or
`bot.phrase.card.phrase` where a part of them is strong, a link or a time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any


class Said(str):
    """English words with their message: `template` and, where `number` chooses between two, `many`.

    `fields` fill the template's names; one that is itself `Said` is put into the same language. `fixed`: the template
    is punctuation only and the same in every language.
    """

    __slots__ = ("fields", "fixed", "many", "number", "template")
    template: str
    many: str
    number: int
    fields: Mapping[str, object]
    fixed: bool

    @classmethod
    def of(cls, template: str, fields: Mapping[str, object], *, many: str = "", number: int = 1, fixed: bool = False) -> Said:
        """Fill a template in English."""
        chosen = many if many and number != 1 else template
        made = cls(chosen.format(**{name: f"{value:,.12g}" if isinstance(value, int | float) else value for name, value in fields.items()}))
        made.template, made.fields, made.many, made.number, made.fixed = template, fields, many, number, fixed
        return made


def say(template: str, /, **fields: object) -> Said:
    """A sentence or word of ours. Braces name the fields.

    >>> say("Added {feed}.", feed="BBC Sport"), say("in talks").template
    ('Added BBC Sport.', 'in talks')
    """
    return Said.of(template, fields)


def mark(template: str, /) -> str:
    """Name a message in a table of them, to be said by `say(table[key])`: this only lets it be found for translation."""
    return template


def count(number: int, one: str, many: str, /, **fields: object) -> Said:
    """Words with a number, `{n}`.

    >>> count(1, "{n} echo", "{n} echoes"), count(3000, "{n} echo", "{n} echoes")
    ('1 echo', '3,000 echoes')
    """
    return Said.of(one, {"n": number, **fields}, many=many, number=number)


def joined(separator: str, parts: Iterable[str]) -> Said:
    """Words in a row, each in the reader's language.

    >>> joined(" · ", ["loan", "£3m"])
    'loan · £3m'
    """
    fields = {f"p{place}": part for place, part in enumerate(parts)}
    return Said.of(separator.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in fields), fields, fixed=True)


def keep(words: str) -> str:
    """Words as a text that can be stored, from which `recall` makes them again, to be said in a language that is chosen then.

    >>> recall(keep(say("The feed {name} works again.", name="BBC Sport"))).template
    'The feed {name} works again.'
    >>> keep("words of nobody's"), recall("words of nobody's")
    ("words of nobody's", "words of nobody's")
    """
    return json.dumps(_packed(words), ensure_ascii=False) if isinstance(words, Said) else str(words)


def recall(text: str) -> str:
    """Words that were stored by `keep`; a text that was not is given back as it is."""
    if not text.startswith(_KEPT):
        return text
    try:
        return str(words) if not isinstance(words := _unpacked(json.loads(text)), Said) else words
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return text


_KEPT = '{"said": '


def _packed(value: object) -> object:
    if isinstance(value, Said):
        fields = {name: _packed(field) for name, field in value.fields.items()}
        return {"said": value.template, "many": value.many, "number": value.number, "fixed": value.fixed, "with": fields}
    return value if isinstance(value, int | float) else str(value)


def _unpacked(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    fields = {name: _unpacked(field) for name, field in value["with"].items()}
    return Said.of(value["said"], fields, many=value["many"], number=value["number"], fixed=value["fixed"])


class Dated(str):
    """A day or a month in English, with the moment `at` and what is told of it, as a CLDR skeleton: `yMMMd`."""

    __slots__ = ("at", "skeleton")
    at: datetime
    skeleton: str


def dated(at: datetime, english: str, skeleton: str) -> Dated:
    """A date in words.

    >>> from datetime import UTC
    >>> dated(datetime(2025, 5, 3, tzinfo=UTC), "May 2025", "yMMMM")
    'May 2025'
    """
    made = Dated(english)
    made.at, made.skeleton = at, skeleton
    return made
