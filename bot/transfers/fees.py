"""Sums of money in text: what they are worth, and whether they can be a fee.

A price tag, a wage or what somebody once cost is no fee; add-ons are not counted; of a range the lower end is taken.
Sums in currencies other than pounds, euros and dollars are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.transfers.model import Currency, Fee

_SIGNS = {"£": Currency.GBP, "€": Currency.EUR, "$": Currency.USD}
_WORDS = (
    (re.compile(r"pounds?|gbp|sterling|libras?|sterline|pfund|livres", re.IGNORECASE), Currency.GBP),
    (re.compile(r"euros?|eur", re.IGNORECASE), Currency.EUR),
    (re.compile(r"(?:us )?dollars?|usd|dolares|dólares|dollari", re.IGNORECASE), Currency.USD),
)
_NUMBER = r"\d{1,3}(?:[.,]\d{3}){1,3}(?!\d)|\d{1,4}(?:[.,]\d{1,2})?(?!\d)"
_FOREIGN = r"(?:millions(?! of)|millionen|millón|millones|millon|milioni|milione|mln\b|mill\b\.?|mio\b\.?|m€|m\.?\s?euro|me\b|kilos\b)"
_SCALE = rf"(?:{_FOREIGN}|millions?|billion|mrd\b\.?|thousand|tausend|mila|mil\b|m(?![a-z])|k(?![a-z]))"
_MONEY_WORD = r"(?:euros?|eur|pounds?|gbp|sterling|(?:us )?dollars?|usd|libras?|sterline|pfund|dollari|dólares|dolares|livres)\b"
_RANGE = r"(?:\s?(?:-|–|/|à|a|bis|to|y|e|et|and|und)\s?[£€$]?\s?(?P<{}>{})(?=\s?-?(?:m|k|b|t|€|\$|£|eur)))?"
_MONEY_PATTERN = (
    rf"(?P<sign>[£€$])\s?(?P<a>{_NUMBER})(?:\s?-?(?:m|million)\b(?=\s?(?:-|–|to|and)\s?[£€$]))?"
    rf"{_RANGE.format('b', _NUMBER)}\s?-?(?P<scale>{_SCALE})?(?:\s?{_MONEY_WORD})?"
    rf"|(?<![\w.,£€$])(?P<c>{_NUMBER}){_RANGE.format('d', _NUMBER)}[\s-]?"
    rf"(?:(?P<scale2>{_SCALE})?[\s-]?(?:de |di |d['’])?(?P<sign2>[£€$]|{_MONEY_WORD})|(?P<scale3>{_FOREIGN}"
)
_MONEY = re.compile(_MONEY_PATTERN + "))", re.IGNORECASE)
_MONEY_ABROAD = re.compile(_MONEY_PATTERN + r"|(?-i:M)\b))", re.IGNORECASE)
"""Papers in other languages leave the sign out: "35M"."""
_PERIOD = re.compile(
    r"[-\s]*(?:a|per|pro|al|all['’]|l['’]|par|por|à|zum|im|/)?[-\s]*"
    r"(?:week|month|year|season|annum|pw\b|p/w|semana|año|ano\b|temporada|anno\b|stagione|jahr|saison|woche|monat|an\b|mois)"
    r"|\s*(?:net\b|gross\b|nett[oi]\b|brutt[oi]|lord[oi]\b|netos|brutos|salary|wages?|de salario|di ingaggio|gehalt|de salaire)",
    re.IGNORECASE,
)
_AFTER_EXTRA = re.compile(
    r"\s*(?:(?:in|of|di|de|en|an|potential|possible|further)\s+)*(?:add-?ons?|bonus(?:es)?|boni\b|variables?|extras?|"
    r"performance|bonuszahlungen|incentives|in bonus)(?!\s*(?:includ|inclus|incluid|inclu[sí]|compris|compres[ei]|inbegriffen))",
    re.IGNORECASE,
)
_BEFORE_EXTRA = re.compile(
    r"(?:\+|&|\b(?:plus|(?:and|with) (?:a further|another|an additional)|più|piu|más|mas|zuzüglich|y otros|e altri|et))\s*"
    r"(?:(?:up to|hasta|fino a|bis zu|another|a further|otros|altri)\s*)?$",
    re.IGNORECASE,
)
_AFTER_TAG = re.compile(
    r"[-\s+]*(?:\w+\s)?(?:apart|short\b|price\b|needed|required|"
    r"price[- ]tag|asking[- ]price|release[- ]clause|buy-?out[- ]clause|clause|valuation|request\b|rated|"
    r"buy option|option\b|option to buy|market value|(?:last (?:summer|january|year)|(?:\w+ )?years? ago)\b|"
    r"fordern|verlangen|aufrufen|kosten\b|"
    r"(?:de )?cl[aá]usula|marktwert|ausstiegsklausel|takeover|turnover|loss|debt|profit|prize|stadium|sponsorship)",
    re.IGNORECASE,
)
_NO_FEE = re.compile(
    r"(?:(?:combined|joint) (?:fee|package|deal|sum)|signing[- ]on (?:fee|bonus)|"
    r"then (?:club|british|world|league)[- ]record (?:deal|fee|transfer))(?: (?:of|worth))?\s*$",
    re.IGNORECASE,
)
_BEFORE_TAG = re.compile(
    r"(?:insist(?:s|ing)? on|negotiat(?:e|ing) at|option to (?:sign|buy)\b.{0,40}\bfor|asking (?:price|for)|\bask(?:s|ed)?(?: for)?\b|"
    r"price[- ]tag|(?<!cut-)price(?: (?:can|could|may|might|will|would|should|is|be|now|come|drop|fall|go|down|to|under|below|set))*|"
    r"(?<!bid )(?<!offer )(?<!proposal )(?<!deal )(?<!package )valu(?:e|es|ed|ing|ation)\b.{0,30}|request(?:s|ed)?\b|clause\b.{0,25}|"
    r"demand(?:s|ed|"
    r"ing)?\b.{0,20}|hold(?:ing)? out for|looking for|"
    r"seek(?:s|ing)?|wants?|want at least|upwards of|would cost|could cost|(?<!deal will )(?<!transfer will )(?<!move will )cost(?:s)?|"
    r"(?<!fee )(?<!bid )(?<!deal )(?<!offer )(?<!package )(?<!move )(?<!loan )(?<!, )(?<!\bit.s )(?<!\bit is )worth|"
    r"for sale (?:for|at)|rated at|salary|wages?|earn(?:s|"
    r"ing)?|market value\b.{0,12}|"
    r"(?:must|should|need to|would have to|will have to|have to|told to) pay|told\b.{0,25}\bto pay|available for|no less than|less than|"
    r"cl[aá]usula\b.{0,30}|valorad[oa] en|tasad[oa] en|pide[n]?|exige[n]?|valutat[oa]\b.{0,10}|valutazione\b.{0,12}|chied(?:e|"
    r"ono)|richiesta\b.{0,15}|clausola\b.{0,20}|"
    r"fordert|fordern|verlangt|verlangen|aufruft|nicht unter|"
    r"(?:prezzo|precio|prix|preis)\b.{0,40}|marktwert\b.{0,10}|ausstiegsklausel\b.{0,25}|klausel\b.{0,20}|wert|"
    r"réclame(?:nt)?|exige(?:nt)?|estimé[e]?\s|valorisé[e]?|"
    r"clause\b.{0,20}|demande(?:nt)?|attend(?:ent)?|"
    r"option to (?:make|buy|sign)\b.{0,45}\bfor an?\b.{0,15}|"
    r"(?:option(?: to buy| clause| d['’]achat)?|buy clause|opci[oó]n de compra|diritto di riscatto|riscatto fissato|kaufoption)\b.{0,12}|"
    r"cost them|bought for|then (?:club|british|world|league)[- ]record(?: fee)?(?: of)?|"
    r"(?:who|which) (?:cost|joined|arrived|signed|moved)\b.{0,45})"
    r"\s*(?:(?:around|about|some|at|of|in excess of|more than|at least|over|a|de|unos|circa|rund|etwa|mindestens|environ|"
    r"près de|alrededor de|di|da|in|von|à|upwards of|for|them|him|up to)\s*){0,3}$",
    re.IGNORECASE,
)
_TRIGGERED = re.compile(
    r"(?<!not )(?<!never )\b(?:trigger(?:s|ed|ing)?|activat(?:e|es|ed|ing)|"
    r"met|meet(?:s|ing)?|exercis(?:e|ed)|paga(?:r|rà|rá|re)?|deposita|zieht|"
    r"gezogen|lev[eé]|activ[eé]|attiv\w+|will pay|to pay|(?:be|been|is) paid)\b",
    re.IGNORECASE,
)
_BID_WORTH = re.compile(r"\b(?:bid|offer|deal|package|proposal|fee|move)s?\b[^.;:]{1,90}\bworth\s*(?:\w+\s*){0,2}$", re.IGNORECASE)
_FAR = 120
_NEAR = 40
_MOST = 40
"""Sums of one sentence that are read; what holds more is no prose."""
_DIGIT = re.compile(r"\d")
_MAY_BEGIN = re.compile(r"[£€$\d](?:(?<=[£€$])|(?<![\w.,£€$]\d))")
"""Where a sum may begin: sought by its first character, which is found quickly."""
_SIGN_BEFORE = 2
"""Characters before a sum's first digit that are still of it."""
_SPLIT = re.compile(
    r"\s*(?:(?:fee|bid|offer|package) )?(?:\+|plus\b|fixed\b|guaranteed\b|up ?front\b|initial|rising|base\b|più|más|zuzüglich|fix\b)",
    re.IGNORECASE,
)
_BEFORE_SPLIT = re.compile(
    r"\b(?:initial|up-?front|guaranteed|fixed|base|basic)\s+(?:(?:fee|sum|payment|amount|price|transfer fee)\s*)?"
    r"(?:(?:of|worth|around|about)\s*)*$",
    re.IGNORECASE,
)
"""What tells of a sum that it is the guaranteed part, before it."""
_SIDE_LETTERS = re.compile(r"\s*(?:sell-on|sell on|% )", re.IGNORECASE)


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
    digit = _DIGIT.search(text, start, end)
    if digit is None:
        return []
    found: list[Sum] = []
    for match in islice(_sums_from(text, max(start, digit.start() - _SIGN_BEFORE), end, _MONEY_ABROAD if abroad else _MONEY), _MOST):
        fee = _fee(match)
        if fee is None:
            continue
        usable = _usable(text, start, end, match)
        if found and _same_again(text, found[-1], match):
            usable = False
        split = _SPLIT.match(text, match.end()) or _BEFORE_SPLIT.search(text, max(start, match.start() - _NEAR), match.start())
        found.append(Sum(fee, match.start(), match.end(), usable, split is not None))
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
    scale = (match["scale"] or match["scale2"] or match["scale3"] or "").lower().rstrip(".")
    sign = match["sign"] or match["sign2"] or ""
    currency = _currency(sign, match.group(), scale)
    amount = _number(low) * _factor(scale)
    if not scale and match["sign"] and amount < 1000 and "." in low:
        amount *= 1_000_000
    if currency is None or amount < 20_000 or amount > 400_000_000:
        return None
    return Fee(round(amount), currency, match.group().strip())


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


def _usable(text: str, start: int, end: int, match: re.Match[str]) -> bool:
    before = text[max(start, match.start() - 60) : match.start()]
    after = text[match.end() : min(end, match.end() + 40)]
    if (
        _NO_FEE.search(before)
        or _PERIOD.match(after)
        or _AFTER_EXTRA.match(after)
        or _BEFORE_EXTRA.search(before)
        or _SIDE_LETTERS.match(after)
    ):
        return False
    bid_worth = _BID_WORTH.search(text, max(start, match.start() - _FAR), match.start())
    if _AFTER_TAG.match(after) or (_BEFORE_TAG.search(before) and not bid_worth):
        return bool(_TRIGGERED.search(before) or _TRIGGERED.search(after))
    return True


def _same_again(text: str, last: Sum, match: re.Match[str]) -> bool:
    """Whether this is the sum before in another currency, or the top it may rise to: "€40m (£34.7m)", "£35m rising to £40m"."""
    between = text[last.end : match.start()].strip().lower()
    return (
        bool(
            re.fullmatch(
                r"[(/,]|(?:\(|, )?(?:about|around|or|(?:potentially|possibly|eventually) |rising to|"
                r"(?:which|that) (?:could|can|may) (?:rise|go up) to|"
                r"(?:to|and) rise to|(?:and )?could (?:rise|go up) to|\W)*",
                between,
            )
        )
        and len(between) < 30
    )
