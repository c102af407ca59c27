"""Forms of people's names within one item: which of its people "Silva" means, or "Bernardo", or "Silva Bernardo".

Knows words and numbers of people only; looking a form up takes the same time however many people an item names.
"""

from __future__ import annotations

Words = tuple[str, ...]
_TWO = 2


class Forms:
    """The same words in any order, else the end of a name, else one word of it; of several people the last one written of.

    >>> forms = Forms([("bernardo", "silva"), ("david", "silva")])
    >>> forms.find(("silva", "david")), forms.find(("silva",)), forms.find(("bernardo",)), forms.find(("sane",))
    (1, 0, 0, None)
    >>> forms.written(1, line=3)
    >>> forms.find(("silva",))
    1
    """

    def __init__(self, names: list[Words]) -> None:
        self._parts_of: list[list[Words | str]] = []
        self._whole: dict[Words, int] = {}
        self._parts: dict[Words | str, int] = {}
        self._lines: dict[int, int] = {}
        for name in names:
            self.add(name)

    def add(self, name: Words) -> None:
        """Know one more person, whose number is the next."""
        number = len(self._parts_of)
        parts = _parts(name)
        self._parts_of.append(parts)
        self._whole.setdefault(_in_any_order(name), number)
        for part in parts:
            self._parts.setdefault(part, number)

    def call(self, form: Words, number: int) -> None:
        """Know another name of somebody."""
        self._whole.setdefault(_in_any_order(form), number)

    def find(self, form: Words, *, exactly: bool = False) -> int | None:
        """The number of the person; `exactly`: one word alone means nobody, but it be the last."""
        whole = self._whole.get(_in_any_order(form))
        if whole is not None:
            return whole
        end = self._parts.get(form)
        return self._parts.get(form[0]) if end is None and len(form) == 1 and not exactly else end

    def written(self, number: int, line: int) -> None:
        """Note that a line, no earlier than those before, writes of somebody; of two in one line the first known counts."""
        for part in self._parts_of[number]:
            other = self._parts[part]
            if other == number:
                continue
            if self._lines.get(other, -1) < line or number < other:
                self._parts[part] = number
        self._lines[number] = line


def _in_any_order(form: Words) -> Words:
    return tuple(sorted(form)) if len(form) > 1 else form


def _parts(name: Words) -> list[Words | str]:
    """The ends of a name that are shorter than itself, the initials of one of three words, and its other words, which are no tuples."""
    parts: list[Words | str] = [name[start:] for start in range(1, len(name))]
    if len(name) > _TWO:
        parts.append(("".join([word[0] for word in name]),))
    parts += name[:-1]
    return parts
