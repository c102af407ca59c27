"""What the lists hold: clubs, players, sources and people, as values. Reading them from files is `bot.lists`' job."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.transfers.writing.text import fold


@dataclass(frozen=True, slots=True)
class Club:
    """A club. `shared` words name it only where the item says which club is meant; `common` ones need a club's place.

    `adjectives` of it and words that `usual`ly mean it stand behind the language in which they do: "it rossonero", "es,fr Real".
    """

    name: str
    aliases: tuple[str, ...] = ()
    nicknames: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    country: str = ""
    league: str = ""
    adjectives: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedPlayer:
    """A player whom a list knows. `key` never changes; without one in the list it is the folded name.

    `known_as`: shared names that mean this one to who types them; they are no aliases.

    >>> ListedPlayer("Viktor Gyökeres").key
    'viktor gyokeres'
    """

    name: str
    aliases: tuple[str, ...] = ()
    club: str | None = None
    position: str | None = None
    nationality: str | None = None
    born: str | None = None
    key: str = field(default="")
    known_as: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.key:
            object.__setattr__(self, "key", fold(self.name))


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet or a journalist: how an item may name it."""

    name: str
    kind: str = "outlet"
    tier: str | None = None
    aliases: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None
    language: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of football, or near it, who is no player: a manager, an agent, a pundit."""

    name: str
    aliases: tuple[str, ...] = ()
    role: str = ""
