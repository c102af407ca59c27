"""The folded forms under which listed names are looked up: umlauts, hyphens, order of names, handles.

Knows how names are spelled, not what they mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from bot.transfers.names.entries import Club, ListedPlayer, Person, Source
from bot.transfers.writing.text import fold, words

How = Literal["name", "nickname", "shared", "common", "tag", "genitive", "fellow"]

_LONGEST = 8
_UMLAUTS = str.maketrans({"ü": "ue", "ö": "oe", "ä": "ae", "Ü": "Ue", "Ö": "Oe", "Ä": "Ae", "ø": "oe", "å": "aa"})
_FAMILY_FIRST = frozenset({"south korea", "korea republic", "north korea", "japan", "china"})
_GERMAN = ("dem", "den", "des", "zum", "beim", "vom")
DECLINED = {
    "die": ("der", "den", "zur"), "der": _GERMAN, "das": _GERMAN,
    "il": ("al", "del", "dal", "sul", "nel"), "la": ("alla", "della", "dalla", "sulla", "nella"),
    "i": ("ai", "dei", "dai"), "gli": ("agli", "degli", "dagli"), "le": ("alle", "delle", "dalle", "au", "du"),
    "el": ("al", "del"), "les": ("des", "aux"),
}  # fmt: skip
"""What becomes of an article behind a preposition, in any of the languages that have it."""
_JOINED = str.maketrans("", "", "-'’")
BEFORE_FELLOWS = ("a", "an", "new", "newest")
"""What stands before the word for one of a club's people: "a Gunner", "our newest Seagull"."""


def names_of(entry: ListedPlayer | Person) -> set[str]:
    """All folded forms of a person's names."""
    nationality = entry.nationality if isinstance(entry, ListedPlayer) else None
    return {key for name in (entry.name, *entry.aliases) for key in spellings(name, nationality)}


def source_names(source: Source) -> Iterator[tuple[str, How]]:
    """All names and handles of a source as the gazetteer looks them up."""
    for name in (source.name, *source.aliases):
        key = _key(name)
        if key:
            yield key, "name"
    for handle in source.handles:
        yield f"@{fold(handle.lstrip('@'))}", "tag"


def spellings(name: str, nationality: str | None) -> set[str]:
    """The folded forms of a person's name: umlauts as two letters, hyphens and apostrophes joined, family name first or last.

    >>> sorted(spellings("Son Heung-min", "South Korea"))
    ['heung min son', 'heungmin son', 'son heung min', 'son heungmin']
    >>> sorted(spellings("Müller", "Germany"))
    ['mueller', 'muller']
    """
    forms = {name} if name.isascii() else {name, name.translate(_UMLAUTS)}
    forms.add(name.translate(_JOINED))
    if nationality is not None and nationality.lower() in _FAMILY_FIRST and len(name.split()) == 2:
        forms |= {" ".join(reversed(form.split())) for form in tuple(forms)}
    keys = set(map(_key, forms))
    keys.discard("")
    return keys


def _key(name: str) -> str:
    """The folded words of a name. Most names are letters and spaces, and need not be cut into tokens."""
    parts = fold(name).split(" ") if name.replace(" ", "").isalnum() else words(name)
    return " ".join([part for part in parts if part][:_LONGEST])


def club_names(club: Club) -> Iterator[tuple[str, How]]:
    """All names of a club as the gazetteer looks them up, and what kind of name each is."""
    common = {_key(name) for name in club.common}
    lists: tuple[tuple[How, tuple[str, ...]], ...] = (
        ("name", (club.name, *club.aliases)),
        ("nickname", club.nicknames),
        ("shared", club.shared),
        ("common", club.common),
    )
    for how, names in lists:
        for name in names:
            for form in {name, name.translate(_UMLAUTS), name.replace(" de ", " of ")}:
                key = _key(form)
                if key and not (how == "name" and key in common):
                    yield key, how
    yield from _club_tags(club)
    for name in club.nicknames:
        yield from ((key, "nickname") for key in behind_prepositions(name))
    for name in (*club.nicknames, *club.shared):
        bare = _key(name).removeprefix("the ")
        if name.startswith("the ") and " " not in bare and bare.endswith("s"):
            yield bare, "shared"
            yield from ((f"{before} {fellow}", "fellow") for fellow in fellows(bare) for before in BEFORE_FELLOWS)


def fellows(byname: str) -> Iterator[str]:
    """What one of the people is called of whom an English by-name calls all.

    >>> list(fellows("gunners")), list(fellows("cherries")), list(fellows("foxes"))
    (['gunner'], ['cherrie', 'cherry'], ['fox'])
    """
    if byname.endswith("xes"):
        yield byname[:-2]
        return
    yield byname[:-1]
    if byname.endswith("ies"):
        yield f"{byname[:-3]}y"


def behind_prepositions(nickname: str) -> Iterator[str]:
    """The folded forms of a by-name whose article is one with a preposition, or has another case, in the languages that do so.

    >>> list(behind_prepositions("die Adler"))
    ['der adler', 'den adler', 'zur adler', 'den adlern']
    >>> list(behind_prepositions("la Dea")), list(behind_prepositions("the Foals"))
    (['alla dea', 'della dea', 'dalla dea', 'sulla dea', 'nella dea'], [])
    """
    article, _, name = _key(nickname).partition(" ")
    yield from (f"{form} {name}" for form in DECLINED.get(article, ()))
    if article == "die":
        yield f"den {name}n"


def _club_tags(club: Club) -> Iterator[tuple[str, How]]:
    """Hashtags and handles; the short ones ("LFC") are written without a sign too."""
    joined = [fold("".join(words(name))) for name in (club.name, *club.aliases)]
    for tag in [*map(fold, club.tags), *joined]:
        yield f"#{tag}", "tag"
        yield f"@{tag}", "tag"
        if tag.endswith("fc") and 3 < len(tag) < 6:
            yield tag, "tag"
    for name in club.common:
        yield f"#{fold(''.join(words(name)))}", "common"
