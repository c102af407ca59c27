"""A sentence as units: words, and names masked by one capital letter. The alphabet that the rules are written in.

`C` club, `P` player, `X` a name that may be a player's, `N` somebody who is none, `O` outlet or journalist, `F` a sum,
`R` a word for a player, `S` one for staff, `A` an age or nationality, `E` a competition or place,
`Z` a phrase about other matters; anything else is a word.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.transfers.writing.fees import Sum

PARTIES = frozenset(["P", "C"])
"""Between whom moves are: players and clubs."""
DRESSED = PARTIES | {"N"}
"""The names that rules are about, once it is known who plays."""
PEOPLE = frozenset(["P", "N", "X"])
NAMES = PARTIES | PEOPLE | {"O"}
ADJECTIVES = frozenset(["A", "E"])
DESCRIBED = frozenset(["A", "R"])
"""What means a player without his name: "the 25-year-old", "the winger"."""


@dataclass(slots=True, init=False)
class Unit:
    """A word or a name, and where it stands in the text.

    `people` are numbers in the item's cast, `clubs` canonical names (several after "Arsenal, Chelsea and Spurs" became
    one unit). Never changed once made; not frozen, as that makes making one, a thousand times an article, three times as
    dear, and made by words written out here, as those can be compiled. `homes` are the clubs that hold these people, as the
    words around them say ("the Milan winger").
    """

    key: str
    start: int
    end: int
    clubs: tuple[str, ...]
    people: tuple[int, ...]
    homes: tuple[str | None, ...]
    word: str
    name: str
    sum: Sum | None

    def __init__(
        self,
        key: str,
        start: int,
        end: int,
        clubs: tuple[str, ...] = (),
        people: tuple[int, ...] = (),
        homes: tuple[str | None, ...] = (),
        word: str = "",
        name: str = "",
        sum: Sum | None = None,  # noqa: A002
    ) -> None:
        self.key = key
        self.start = start
        self.end = end
        self.clubs = clubs
        self.people = people
        self.homes = homes
        self.word = word
        self.name = name
        self.sum = sum

    def as_key(self, key: str) -> Unit:
        """The same unit by another letter. Written out, as `of` is: `dataclasses.replace` takes many times as long."""
        return Unit(key, self.start, self.end, self.clubs, self.people, self.homes, self.word, self.name, self.sum)

    def of(self, *, clubs: tuple[str, ...] = (), people: tuple[int, ...] = (), homes: tuple[str | None, ...] = ()) -> Unit:
        """The same words, and whom they mean."""
        return Unit(self.key, self.start, self.end, clubs, people, homes, self.word, self.name, self.sum)

    def at_home(self, club: str | None) -> Unit:
        """The same people, held by this club where nothing else is known."""
        if club is None:
            return self
        return self.of(clubs=self.clubs, people=self.people, homes=tuple([home or club for home in self.homes]))
