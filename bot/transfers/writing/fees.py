"""Sums of money in text: what they are worth, and whether they can be a fee.

A price tag, a wage or what somebody once cost is no fee; add-ons are not counted; of a range the lower end is taken.
Sums in currencies other than pounds, euros and dollars are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from bot.transfers.model import Currency, Fee
from bot.transfers.writing.price_tags import words_around

_SIGNS = {"£": Currency.GBP, "€": Currency.EUR, "$": Currency.USD}
_WORDS = (
    (re.compile(r"pounds?|gbp|sterling|libras?|sterline|pfund|livres", re.IGNORECASE), Currency.GBP),
    (re.compile(r"euros?|eur", re.IGNORECASE), Currency.EUR),
    (re.compile(r"(?:us )?dollars?|usd|dolares|dólares|dollari", re.IGNORECASE), Currency.USD),
)
_NUMBER = r"\d{1,3}(?:[.,]\d{3}){1,3}(?!\d)|\d{1,4}(?:[.,]\d{1,2})?(?!\d)"
_FOREIGN = r"(?:millions(?! of)|millionen|millón|millones|millon|milioni|milione|mln\b|mill\b\.?|mio\b\.?|m€|m\.?\s?euro|me\b|kilos\b)"
_SCALE = rf"(?:{_FOREIGN}|millions?|billion|bn\b|mrd\b\.?|thousand|tausend|mila|mil\b|m(?![a-z])|k(?![a-z]))"
_MONEY_WORD = r"(?:euros?|eur|pounds?|gbp|sterling|(?:us )?dollars?|usd|libras?|sterline|pfund|dollari|dólares|dolares|livres)\b"
_RANGE = r"(?:\s?(?:-|–|/|à|a|bis|to|y|e|et|and|und)\s?[£€$]?\s?(?P<{}>{})(?=\s?-?(?:m|k|b|t|€|\$|£|eur)))?"
_PLUS = rf"\s?\+\s?(?:{_NUMBER})(?=\s?-?(?:m|mio|mln|mil[a-zó]+|€)(?!\w))"
"""Extras that are told in one breath with a sum: "£60+5m"."""
_OF = "(?:transfer )?fee|deal|bid|offer|package|proposal|move"
_MONEY_PATTERN = (
    rf"(?P<sign>[£€$])\s?(?P<a>{_NUMBER})(?P<plus>{_PLUS})?(?:\s?-?(?:m|million)\b(?=\s?(?:-|–|to|and)\s?[£€$]))?"
    rf"{_RANGE.format('b', _NUMBER)}\s?-?(?P<scale>{_SCALE})?(?:\s?{_MONEY_WORD})?"
    rf"|(?<![\w.,£€$])(?P<c>{_NUMBER})(?P<plus2>{_PLUS})?{_RANGE.format('d', _NUMBER)}[\s-]?"
    rf"(?:(?P<scale2>{_SCALE})?[\s-]?(?:de |di |d['’])?(?P<sign2>[£€$]|{_MONEY_WORD})|(?P<scale3>{_FOREIGN}|(?-i:M)(?= (?:{_OF})\b)"
)
_MONEY = re.compile(_MONEY_PATTERN + "))", re.IGNORECASE)
_MONEY_ABROAD = re.compile(_MONEY_PATTERN + r"|(?-i:M)\b))", re.IGNORECASE)
"""Papers in other languages leave the sign out: "35M"."""
_NEAR = 40
_MOST = 40
"""Sums of one sentence that are read; what holds more is no prose."""
_MAY_TELL = re.compile(r"[£€$\d](?:(?<=[£€$])|[\s-]{0,2}(?:[£€$]|(?i:m(?![aouy])|k|bil|th|ta|us|eu|po|gb|st|do|dó|li|pf|de |di |d['’])))")
"""What every sum has: a sign, or behind a number how a currency begins or how many it counts: "25-year-old" and "3 goals" have none."""
_MAY_BEGIN = re.compile(r"[£€$\d](?:(?<=[£€$])|(?<![\w.,£€$]\d))")
"""Where a sum may begin: sought by its first character, which is found quickly."""
_IN_WORDS = r"[^\W\d]{3,8}(?=\s(?:millionen|mio|milioni|millones|millions))"
_EXTRAS_ABROAD = re.compile(
    r",?\s(?P<open>\()?(?:plus|più|piu|más|mas|zuzüglich|mit|con|avec|\+)\s"
    r"(?:(?:otros|altri|autres|weitere|hasta|fino a|bis zu|de|di)\s){0,2}"
    rf"(?:(?:{_NUMBER}|{_IN_WORDS})\s?(?:{_SCALE})?\s?(?:{_MONEY_WORD}|€)?\s?)?"
    r"(?:(?:de|di|en|in|d['’]|an|möglichen?|eventuali|posibles)\s?){0,2}"
    r"(?:bonus|boni|bonuszahlungen|variables?|objetivos|incentivi)\b(?(open)\)|)"
    rf"(?:\s(?:(?:von|in höhe von)\s)?(?:bis zu\s)?(?:{_NUMBER}|{_IN_WORDS})\s(?:millionen|mio\.)(?:\seuro)?)?",
    re.IGNORECASE,
)
"""Extras behind a sum, in other languages than English: they part it from where the player goes."""
_AGAIN = re.compile(
    r"[(/,]|(?:\(|, )?(?:about|around|or|(?:potentially|possibly|eventually) |rising to|"
    r"(?:which|that) (?:could|can|may) (?:rise|go up) to|(?:to|and) rise to|(?:and )?could (?:rise|go up) to|\W)*"
)
"""What stands between a sum and the same again, or the top it may rise to: "€40m (£34.7m)", "£35m rising to £40m"."""
_ASIDE = 30
_BROKEN_DOWN = ("(", "-", "–", "—", ":", "=")
"""Marks between a package and its parts."""
_PARTS = re.compile(
    r"(?:\s(?:package|deal|fee|bid|offer|in total))?,?\s*[(:–-]?\s?(?P<sure>\d{1,3}(?:[.,]\d)?)\s?m?\s?"
    r"(?:fixed|guaranteed|base|fee)?\s?(?:\+|plus|and)\s?(?P<more>\d{1,3}(?:[.,]\d)?)(?!\d)",
    re.IGNORECASE,
)
"""The parts of a package in bare numbers: "€10m (7+3)"."""
_SPLIT = re.compile(
    r"\s*(?:(?:fee|bid|offer|package) )?(?:\+|plus\b|fixed\b|guaranteed\b|up ?front\b|initial|rising|base\b|più|más|zuzüglich|fix\b|"
    r"(?:paid )?loan fee)",
    re.IGNORECASE,
)
_ADD_ONS = re.compile(
    r"\s*(?:in |of )?(?:potential |possible |further |future )?(?:add[\s-]?ons?|bonus(?:es)?|extras|variables)\b", re.IGNORECASE
)
"""What tells of two sums that they are no range, and that the latter is extra: "£43m and £5m add-ons"."""
_BIDS = re.compile(r"\s*(?:packages|bids|offers|proposals)\b", re.IGNORECASE)
"""What tells of two sums that they are no range, and that the latter is the newer: "£20m and £25m bids were rejected"."""

_BEFORE_SPLIT = re.compile(
    r"\b(?:sockelablöse von|loan fee(?: of)?)\s*$|"
    r"\b(?:initial|up-?front|guaranteed|fixed|base|basic)\s+(?:(?:transfer )?(?:fee|sum|payment|amount|price|outlay|figure|cost)\s*)?"
    r"(?:(?:of|is|was|will be|worth|around|about)\s*)*$",
    re.IGNORECASE,
)
"""What tells of a sum that it is the guaranteed part, before it."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of money and where it stands. `usable`: nothing around it says that it is a price tag, a wage or an extra.

    `split`: extras are told apart from it, so it is the guaranteed part.
    """

    fee: Fee
    start: int
    end: int
    usable: bool = True
    split: bool = False


def find_sums(text: str, start: int, end: int, *, abroad: bool = False) -> list[Sum]:
    """The sums in a stretch of text, first to last. `abroad`: it is in another language than English.

    >>> [(s.fee.amount, s.fee.currency.value, s.usable) for s in find_sums("£40m plus £5m in add-ons", 0, 24)]
    [(40000000, 'GBP', True), (5000000, 'GBP', False)]
    >>> [(s.fee.amount, s.usable) for s in find_sums("tra 7,5 milioni e l'ingaggio da 3 milioni a stagione", 0, 52)]
    [(7500000, True), (3000000, False)]
    """
    if _MAY_TELL.search(text, start, end) is None:
        return []
    found: list[Sum] = []
    told = start
    for match in islice(_sums_from(text, start, end, _MONEY_ABROAD if abroad else _MONEY), _MOST):
        fee = _fee(match)
        if fee is None:
            continue
        words = words_around(text, told, end, match.span(), later=bool(found))
        told = max(told, words.end) if not words.paid else told
        parts = _PARTS.match(text, match.end(), end)
        sure = _guaranteed(fee, parts) if parts else None
        fee, split = sure or fee, sure is not None or _is_split(text, start, match)
        usable = words.paid and not (found and _said_before(text, found[-1], match, fee, split=split))
        extras = _EXTRAS_ABROAD.match(text, match.end(), end) if abroad else None
        found.append(Sum(fee, match.start(), extras.end() if extras else match.end(), usable, split))
    return found


def _sums_from(text: str, start: int, end: int, money: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What is written as a sum, first to last."""
    spot = _MAY_BEGIN.search(text, start, end)
    while spot is not None:
        match = money.match(text, spot.start(), end)
        if match is not None:
            yield match
        spot = _MAY_BEGIN.search(text, match.end() if match is not None else spot.end(), end)


def _fee(match: re.Match[str]) -> Fee | None:
    low = match["a"] or match["c"]
    ranges = match["b"] and not _ADD_ONS.match(match.string, match.end())
    if ranges and (_number(match["b"]) < _number(low) or _BIDS.match(match.string, match.end())):
        low = match["b"]
    scale = (match["scale"] or match["scale2"] or match["scale3"] or "").lower().rstrip(".")
    sign = match["sign"] or match["sign2"] or ""
    currency = _currency(sign, match.group(), scale)
    amount = _number(low) * _factor(scale)
    if not scale and match["sign"] and amount < 1000 and "." in low:
        amount *= 1_000_000
    if currency is None or amount < 20_000 or amount > 400_000_000:
        return None
    return Fee(round(amount), currency, match.group().strip())


def _guaranteed(fee: Fee, parts: re.Match[str]) -> Fee | None:
    """The guaranteed part of a sum that bare numbers behind it add up to: €7m of "€10m (7+3)"."""
    sure, more = (round(_number(parts[name]) * 1_000_000) for name in ("sure", "more"))
    return replace(fee, amount=sure) if 0 < sure < fee.amount == sure + more else None


def _currency(sign: str, words: str, scale: str) -> Currency | None:
    if sign in _SIGNS:
        return _SIGNS[sign]
    for pattern, currency in _WORDS:
        if pattern.search(sign or words):
            return currency
    return Currency.EUR if scale else None


def _number(text: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", text):
        return float(re.sub(r"[.,]", "", text))
    return float(text.replace(",", "."))


def _factor(scale: str) -> int:
    if not scale:
        return 1
    if scale.startswith(("b", "mrd")):
        return 1_000_000_000
    if scale in ("k", "mil", "mila", "thousand", "tausend"):
        return 1_000
    return 1_000_000


def _is_split(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether extras are told apart from a sum, or what it is: "£60+5m", "£40m fixed", "a loan fee of £2m"."""
    if match["plus"] or match["plus2"] or _SPLIT.match(text, match.end()) or (match["b"] and _ADD_ONS.match(text, match.end())):
        return True
    return _BEFORE_SPLIT.search(text, max(start, match.start() - _NEAR), match.start()) is not None


def _said_before(text: str, last: Sum, match: re.Match[str], fee: Fee, *, split: bool) -> bool:
    """Whether this is the sum before in another currency, the top it may rise to, or what a price tag goes down to; not
    the guaranteed part of what it breaks down into: "£12m (£10m + £2m)".
    """
    between = text[last.end : match.start()].strip().lower()
    if split and between in _BROKEN_DOWN and last.fee.currency is fee.currency and fee.amount < last.fee.amount:
        return False
    return len(between) < _ASIDE and ((not last.usable and between == "to") or _AGAIN.fullmatch(between) is not None)
