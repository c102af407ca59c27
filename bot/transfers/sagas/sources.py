"""Who says it and how far he is believed: names of outlets and journalists, their tiers, and the origin of a report.

A listed source is known by any of its spellings. Of one that no list holds, its name is kept as it stands. What a source's
word was worth so far is counted in `records`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from bot.transfers.model import Tier
from bot.transfers.names.entries import Source
from bot.transfers.writing.text import fold

UNLISTED = Tier.THREE
"""A named outlet that no list holds is neither believed nor dismissed: most are local papers that a server adds itself."""

NAMELESS = Tier.FOUR
"""Where nobody stands for a claim, it is worth what a rumour mill says."""

LONGEST_NAME = 80

SourceRow = tuple[str, Sequence[str], Sequence[str], Tier, Sequence[str]]
"""Name, aliases, handles, tier, domains."""

_PARTS = re.compile(r"\s[-–—|/·]\s|[:,()\[\]]|\b(?:via|of|from|for|at|on|by|through)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?<=\w)(?:['’]s|(?<=s)['’])\s+")
_SECTIONS = frozenset({"football", "soccer", "sport", "sports", "rss", "feed", "news", "online", "transfers", "transfer", "latest", "uk"})
_OFFICIAL = frozenset({"fc", "afc", "cf", "sc", "ac", "official", "website", "site", "account", "club", "football", "the", "statement"})
_NOBODY = frozenset({
    "", "report", "reports", "source", "sources", "several", "outlets", "media", "multiple", "various", "unconfirmed", "local", "press",
    "in", "the", "some", "many", "other", "our", "understands", "rumours", "rumors", "spanish", "italian", "german", "french", "english",
    "portuguese", "turkish", "brazilian", "spain", "italy", "germany", "france", "england", "portugal", "turkey", "brazil", "abroad",
    "british", "newspapers", "papers", "journalists", "close", "to", "club", "player",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class SourceBook:
    """The listed sources. Build it with `book_of` or `SourceBook.of`; it never changes."""

    spellings: Mapping[str, str]
    domains: Mapping[str, str]
    tiers: Mapping[str, Tier]

    @classmethod
    def of(cls, rows: Iterable[SourceRow]) -> SourceBook:
        """Build a book from rows; where two claim one spelling, the first has it.

        >>> book = SourceBook.of([("David Ornstein", (), ("@David_Ornstein",), Tier.ONE, ())])
        >>> book.find("David Ornstein of The Athletic"), book.find("@david_ornstein"), book.find("Nobody")
        ('David Ornstein', 'David Ornstein', None)
        """
        spellings: dict[str, str] = {}
        domains: dict[str, str] = {}
        tiers: dict[str, Tier] = {}
        for name, aliases, handles, tier, hosts in rows:
            tiers.setdefault(name, tier)
            for spelling in (name, *aliases, *handles):
                spellings.setdefault(_key(spelling), name)
            for host in hosts:
                domains.setdefault(fold(host).removeprefix("www."), name)
        spellings.pop("", None)
        return cls(MappingProxyType(spellings), MappingProxyType(domains), MappingProxyType(tiers))

    def find(self, text: str) -> str | None:
        """The listed source that a spelling, a handle, an address or a feed's title names; None if none does."""
        text = text[: LONGEST_NAME * 4].strip()
        if _is_address(text):
            return self._by_host(text)
        if known := self._by_words(text):
            return known
        owner, *owned = _POSSESSIVE.split(text)
        parts = [part for piece in (*owned, owner) for part in _PARTS.split(piece)]
        return next((known for part in parts if part and (known := self._by_words(part))), None)

    def name(self, text: str) -> str:
        """The listed name, or the text itself, tidied: an address becomes its host."""
        if known := self.find(text):
            return known
        return _host(text) if _is_address(text.strip()) else _tidy(text)

    def tier(self, text: str | None) -> Tier:
        """The tier of a source under any of its names."""
        if text is None or not text.strip():
            return NAMELESS
        return tier_of(self.find(text) or text, self.tiers)

    def _by_words(self, text: str) -> str | None:
        found = text.split()
        while found:
            key = _key("".join(found))
            if key and (known := self.spellings.get(key) or self.spellings.get(key.removeprefix("the")) or self.spellings.get("the" + key)):
                return known
            if fold(found[-1]) not in _SECTIONS:
                return None
            found.pop()
        return None

    def _by_host(self, address: str) -> str | None:
        labels = _host(address).split(".")
        hosts = (".".join(labels[start:]) for start in range(len(labels) - 1))
        return next((known for host in hosts if (known := self.domains.get(host))), None)


def book_of(sources: Iterable[Source]) -> SourceBook:
    """Build a book from the list of sources; one without a tier has that of an unlisted one."""
    return SourceBook.of((s.name, s.aliases, s.handles, Tier(s.tier) if s.tier else UNLISTED, s.domains) for s in sources)


def tier_of(name: str | None, tiers: Mapping[str, Tier]) -> Tier:
    """The tier of a source by its listed name: `UNLISTED` for a name that is not there, `NAMELESS` for none at all.

    >>> tier_of("Marca", {"Marca": Tier.TWO}), tier_of("Gazette", {}), tier_of(None, {})
    (<Tier.TWO: '2'>, <Tier.THREE: '3'>, <Tier.FOUR: '4'>)
    """
    return tiers.get(name, UNLISTED) if name else NAMELESS


def origin(source: str, credited_to: str | None, book: SourceBook, clubs: Collection[str] = ()) -> tuple[str, Tier]:
    """Whose word a report is, and its tier: whom the item credits, else who publishes it.

    `clubs` are the clubs that the report is about: their own site, account or statement is tier 1. A credit that names nobody
    ("reports in Spain") is none.
    """
    for said in (credited_to, source):
        if said is None or _names_nobody(said):
            continue
        known = book.find(said)
        if known is None and (club := _club(said, clubs)):
            return club, Tier.ONE
        return known or book.name(said), book.tier(said)
    return book.name(source), book.tier(source)


def _names_nobody(said: str) -> bool:
    return all(word in _NOBODY for word in re.findall(r"\w+", fold(said[:LONGEST_NAME])))


def _club(said: str, clubs: Collection[str]) -> str | None:
    """The one of `clubs` whose own site, account or name this is.

    >>> [_club(said, ["Arsenal", "Chelsea"]) for said in ("https://www.arsenal.com/rss", "Chelsea FC Official Site", "Arsenal News")]
    ['Arsenal', 'Chelsea', None]
    """
    text = _host(said).rpartition(".")[0].rpartition(".")[2] if _is_address(said) else said
    return next((club for club in clubs if _bare(club) and _bare(club) == _bare(text)), None)


def _bare(text: str) -> str:
    kept = "".join(word for word in re.findall(r"[^\W_]+", fold(text)) if word not in _OFFICIAL)
    return kept.removesuffix("fc") or kept


def _key(text: str) -> str:
    """A spelling without what varies: case, accents, blanks, signs."""
    return "".join(c for c in fold(text) if c.isalnum())


def _tidy(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NAME].strip().removeprefix("@")


def _is_address(text: str) -> bool:
    return "://" in text or bool(re.fullmatch(r"(?:[\w-]+\.)+[a-zA-Z]{2,12}(?:[:/]\S*)?", text))


def _host(address: str) -> str:
    try:
        host = urlsplit(address if "://" in address else f"//{address}").hostname or ""
    except ValueError:
        host = ""
    return fold(host).removeprefix("www.") or _tidy(address)
