"""What goes wrong for a person, said in a sentence that can be shown as it is.

Refusal
├── Unknown      nobody and nothing is known by that name
├── Ambiguous    a name that several share; `choices` are what to type instead
├── NotHere      the command makes no sense in this place
└── TooMany      a limit is reached
"""

from __future__ import annotations


class Refusal(Exception):
    """A request that can't be done; `str()` is the sentence for the person who asked, `sentence` fit to be put into his language."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Unknown(Refusal):
    """No such player, club, feed or rule. `choices` are near misses: (label, value to type)."""

    def __init__(self, sentence: str, choices: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(sentence)
        self.choices = choices


class Ambiguous(Refusal):
    """Several share the name. `choices`: (label, value to type)."""

    def __init__(self, sentence: str, choices: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(sentence)
        self.choices = choices


class NotHere(Refusal):
    """The command needs a server, or a direct message."""


class TooMany(Refusal):
    """A limit of the settings is reached."""
