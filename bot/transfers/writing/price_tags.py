"""What the words around a sum make of it: a price tag, a wage, an option, an extra or what somebody once cost is no fee."""

from __future__ import annotations

import re
from typing import NamedTuple

_PERIOD = re.compile(
    r"[-\s]*(?:a|per|pro|al|all['’]|l['’]|par|por|à|zum|im|/)?[-\s]*"
    r"(?:week|month|year|season|annum|pw\b|p/w|semana|año|ano\b|temporada|anno\b|stagione|jahr|saison|woche|monat|mois)"
    r"|(?:\s*(?:plus|\+) (?:add-?ons|bonus(?:es)?))?[\s/]*"
    r"(?:(?:par |/|l['’])an\b|net\b|gross\b|nett[oi]\b|brutt[oi]|lord[oi]\b|netos|brutos|salary|wages?|de salario|di ingaggio|gehalt|"
    r"de salaire)",
)
_AFTER_EXTRA = re.compile(
    r"\s*(?:(?:in|of|di|de|en|an|potential|possible|further|achievable|easy|difficult|future|conditional|maximum|performance-related)\s+)*"
    r"(?:add-?ons?|bonus(?:es)?|boni|variables?|extras?|performance|bonuszahlungen|incentives|in bonus)\b"
    r"(?!\s*(?:includ|inclus|incluid|inclu[sí]|compris|compres[ei]|inbegriffen))",
)
_BEFORE_EXTRA = re.compile(
    r"(?:\+|&|\b(?:plus|(?:and|with) (?:a further|another|an additional)|più|piu|más|mas|zuzüglich|y otros|e altri|et))\s*"
    r"(?:(?:up to|hasta|fino a|bis zu|another|a further|an additional|otros|altri)\s*)?$",
)
_WHOLE = r"(?!(?:plus|and|with|fee|e|y|und|et|mit|con|avec)\s)"
"""What joins a sum to an option or a clause told beside it: "€5m plus buy option"."""
_AFTER_TAG = re.compile(
    rf"\+?[-\s'‘’\"“]*{_WHOLE}(?:\w+\s)?['‘\"“]?(?:apart|short\b|price\b|needed|required|budget|war chest|to spend|price[- ]tag|"
    r"asking[- ]price|release[- ]clause|buy-?(?:out|back)[- ](?:clause|option)|(?:exit |buy )?clause|"
    r"exit (?:is |was )?(?:no longer|not) (?:available|possible)|valuation|request\b|rated|"
    r"asked\b|demanded\b|requested\b|buy option|option\b|option to buy|market value|(?:last (?:summer|january|year)|(?:\w+ )?years? ago)\b|"
    r"fordern|verlangen|aufrufen|kosten\b|(?:de )?cl[aá]usula|marktwert|ausstiegsklausel|"
    r"takeover|turnover|loss|debt|profit|prize|stadium|sponsorship|by [^,;.!?]{1,30}\bor\b|or (?:\w+ ){1,3}(?:will|would) not\b)",
)
_NO_FEE = re.compile(
    r"(?:\b(?:no|not an?|without an?|deny (?:an?|any|making an?)) |signing[- ]on (?:fee|bonus)|"
    r"then (?:club|british|world|league)[- ]record (?:deal|fee|transfer)|"
    r"(?:combined|joint) (?:\w+ )?(?:fee|deal|price|total|sum|package)|"
    r"(?:budget|war chest|kitty|wage bill)\b.{0,12})(?: (?:of|worth))?\s*$|"
    r"\b(?:spending|outlay|expenditure|(?:player|total|summer|their|transfer) sales|income)\b[^.;:£€$]{0,80}"
    r"\b(?:to|past|over|of|at|above|beyond|around) (?:(?:about|around|over|more than|nearly|almost) )?$",
)
_FOR_ANOTHER = re.compile(r"\s*(?:that )?(?:[^\s,;.]+ ){1,3}(?:paid|spent|splashed out|forked out|received|got|banked) (?:for|on|from)\b")
_THE = re.compile(r"\b(?:the|same|record) $")
"""With what a sum is told that was once paid for somebody: "more than the £50m Milan paid for"."""
_STRUCK = re.compile(
    r"\b(?:done|agreed|sealed|closed|struck|finalised|completed|signed|pay|paid)(?: \w+){0,2} (?:at|for) (?:the |their |his |her )?$",
)
"""What tells that a price is what was agreed on: "done at the £9m asking price"."""
_OPTION = re.compile(
    r"\b(?:(?:buy|buying|purchase|permanent)[- ]option|"
    r"option (?:to (?:buy|sign|make|purchase)|of (?:buying|signing|making)|for a permanent|clause)|"
    r"buy[- ]clause|purchase clause|opci[oó]n de compra|diritto di riscatto|kaufoption|option d['’]achat)\b[^,;:.!?£€$\d]{0,75}"
    r"\b(?:at|for|of|is|was|worth|around|set|fixed|under|over|de|a|por|da|di|von|über|in höhe von|à|estimée|fijada|fissato)"
    r"\s+(?:\w+ ){0,3}$",
)
"""What somebody may buy for later: "a buy option, to become mandatory under conditions, at £8m"."""
_OBLIGATION = re.compile(r"\b(?:obligation|obligated|obliged|must (?:buy|pay))\b[^,;.£€$\d]{0,60}$")
_CONDITIONAL = re.compile(r"\b(?:conditional|non-mandatory|potential|possible)\s+(?:\w+\s+)?$|\bconditions?\b")
"""What stands before such a duty, or between it and its sum, where it is due only under conditions: "a conditional obligation"."""
_CONDITION = re.compile(
    r"[^.;!?]{0,60}\b(?:if|should|provided|certain|depending|depends|subject to|based on|conditions?|conditional|triggered by)\b",
)
_BEFORE_TAG = re.compile(
    r"(?:insist(?:s|ing)? on|\b(?:gap|difference|distance)\b[^,;.:£€$\d]{0,40}|"
    r"\bclear: |negotiat(?:e|ing) at|asking[- ]price\b(?:[^,;.]{0,45}\b(?:from|of|at|to|is|was))?|asking for|"
    r"\bask(?:s|ed)?(?: for)?\b|"
    r"price[- ]tag|(?=price)(?<!cut-)(?<!for )(?<!for a )(?<!at a )price"
    r"(?: (?:can|could|may|might|will|would|should|is|be|now|come|drop|fall|go|down|to|under|below|set))*|"
    r"valu(?:e|es|ed|ing|ation)\b.{0,30}|request(?:s|ed)?\b|clause\b.{0,25}|"
    r"demand(?:s|ed|ing)?\b.{0,20}|hold(?:ing)? out for|hop(?:e|es|ing) for|looking for|"
    r"seek(?:s|ing)?|wants?|want at least|upwards of|would cost|could cost|"
    r"(?=cost)(?<!deal will )(?<!transfer will )(?<!move will )cost(?:s)?|"
    r"(?=worth)(?<!fee )(?<!bid )(?<!deal )(?<!offer )(?<!package )(?<!move )(?<!loan )(?<!agreement )(?<!transfer )"
    r"(?<!, )(?<!\bit.s )(?<!\bit is )(?<!\bit was )worth|"
    r"for sale (?:for|at)|(?:for sale|sell|sold|negotiate|let him go|leave) (?:for )?(?:anything )?(?:under|below)|"
    r"rated at|salary|wages?|earn(?:s|ing)?|market value\b.{0,12}|"
    r"(?:must|should|need to|would have to|will have to|have to|told to) pay|told\b.{0,25}\bto pay|available (?:for|at)|"
    r"no less than|less than|"
    r"(?:open to|listen(?:ing|s)? to|invit(?:e|es|ing)|entertain(?:ing)?|only consider|would (?:accept|take)|accept) "
    r"(?:an? )?(?:\w+ )?(?:offers|bids|(?<=would accept )an offer)(?: worth)?|"
    r"(?:\bif|unless|provided)\b[^,;.]{0,40}\b(?:gets?|receives?|offered|bids?|offers?|pays?|paid|raise)|"
    r"cl[aá]usula\b.{0,30}|valorad[oa] en|tasad[oa] en|pide[n]?|exige[n]?|valutat[oa]\b.{0,10}|valutazione\b.{0,12}|chied(?:e|ono)|"
    r"richiesta\b.{0,15}|clausola\b.{0,20}|"
    r"fordert|fordern|verlangt|verlangen|aufruft|nicht unter|"
    r"(?:prezzo|precio|prix|preis)\b.{0,40}|marktwert\b.{0,10}|ausstiegsklausel\b.{0,25}|klausel\b.{0,20}|wert|"
    r"(?:a|non) meno di|vuole|vogliono|pretend(?:e|ono)|spara(?:no)?|servono|quiere[n]?|reclama[n]?|espera[n]?|(?:por|no) menos de|"
    r"réclame(?:nt)?|exige(?:nt)?|estimé[e]?\s|valorisé[e]?|veut|veulent|esp[eè]re(?:nt)?|(?:à|pour) moins de|"
    r"clause\b.{0,20}|demande(?:nt)?|attend(?:ent)?|"
    r"\b(?:can|could|may|might) (?:then )?(?:turn|make|convert) [^,;.]{1,30}permanent\b.{0,15}|"
    r"\bcan (?:then )?(?:sign|buy|keep) [^,;.]{1,25} permanently for|"
    r"option to (?:make|buy|sign)\b.{0,45}\bfor an?\b.{0,15}|option to (?:sign|buy)\b.{0,40}\bfor|"
    r"(?:option (?:to buy|clause|d['’]achat)|buy[- ](?:clause|option)|opci[oó]n de compra|diritto di riscatto|"
    r"(?<!obbligo di )riscatto fissato|"
    r"kaufoption)\b.{0,12}|option(?: is| set| ?:)?)"
    r"\s*(?:(?:around|about|some|at|of|in excess of|more than|at least|over|a|de|unos|circa|rund|etwa|mindestens|environ|"
    r"au moins|minimum|al menos|como mínimo|almeno|"
    r"près de|alrededor de|di|da|in|von|à|upwards of|for|them|him|up to|~)\s*){0,3}$",
)
_ONCE = re.compile(
    r"(?:cost them|bought for|then (?:club|british|world|league)[- ]record(?: fee)?(?: of)?|"
    r"\b(?:who|which) (?:cost|joined|arrived|signed|moved)\b.{0,45}|"
    r"\b(?:had|having|previously|originally) (?:\w+ )?(?:signed|bought|paid|joined|cost|arrived|moved|spent|sold)\b[^,;.]{0,60}|"
    r"\b(?:year|month|season|summer|window|week|day)s? (?:after|since) (?:\w+ ){0,2}"
    r"(?:sign|join|arriv|mov|buy|bought|sell|sold|pay|paid|spen|cost|complet|mak|leav|left)\w*\b[^,;.]{0,70})"
    r"\s*(?:(?:around|about|some|of|in excess of|more than|over|a|for|them|him|up to)\s*){0,3}$",
)
"""What was paid at another time: "a year after joining Milan for £20m"."""
_TRIGGERED = re.compile(
    r"\b(?:trigger(?:s|ed|ing)?|activat(?:e|es|ed|ing)|"
    r"met|meet(?:s|ing)?|exercis(?:e|ed)|paga(?:r|rà|rá|re)?|deposita|zieht|"
    r"gezogen|lev[eé]|activ[eé]|attiv\w+|will pay|to pay|(?:be|been|is) paid)\b",
)
_UNWILLING = re.compile(
    r"(?:\b(?:not|never|no|refus\w+|unwilling|reluctant|hesitant|unable|yet|without|against|rather than|instead of|if|"
    r"would|could|may|might|whether|possib\w+|consider\w*)|n['’]t)\b"
    r"[^,;.]{0,40}$",
)
_DEAL = r"(?:bid|offer|deal|package|proposal|fee|move|agreement|transfer|loan|switch|approach)"
_OF_A_BID = re.compile(
    rf"\b{_DEAL}s?\b[^.;:]{{1,90}}\bworth\s*(?:\w+\s+){{0,4}}~?$|"
    rf"\b{_DEAL}s? (?:that |which |reportedly )?(?:would |could |will )?valu(?:e|es|ed|ing)\b[^,;.:]{{0,45}}$|"
    r"\bcosts?\b(?: \w+){0,2} an? ?(?:initial|guaranteed) $",
)
"""What a bid or a deal is worth, which is no price tag."""
_PAID = re.compile(r"\bwill cost\b[^,;.]{0,30}$")
_FIXED = re.compile(r"\s*(?:fixed|guaranteed|initial|up ?front|transfer fee|fee\b)")
"""What is paid for sure: "he will cost €3m fixed"."""
_LOAN_FEE = re.compile(r"\s*(?:paid )?loan fee\b")
_CLAUSE = re.compile(r"\b(?:clause|option)\b[^;.£€$]{0,25}$")
"""A clause and the fee told behind it: "€20m buy option clause, €8m loan fee"."""
_SIDE_LETTERS = re.compile(r"\s*(?:sell-on|sell on|% |combined\b)")
_FAR = 120
_BEHIND = 40
_SHORT = 60


class Words(NamedTuple):
    """What the words around a sum make of it: whether it is paid or bid, and where what is said of it ends."""

    paid: bool
    end: int


def words_around(text: str, start: int, end: int, at: tuple[int, int], *, later: bool) -> Words:
    """Read the words around the sum that stands at `at`, from `start` to `end`. `later`: it may be an extra to one told before.

    They are read in small letters: patterns that pass over case themselves take three times as long.
    """
    before = _small(text[max(start, at[0] - _FAR) : at[0]])
    after = _small(text[at[1] : min(end, at[1] + _BEHIND)])
    if _NO_FEE.search(before) or _PERIOD.match(after) or _AFTER_EXTRA.match(after) or _SIDE_LETTERS.match(after):
        return Words(paid=False, end=at[1])
    if _THE.search(before) and _FOR_ANOTHER.match(after):
        return Words(paid=False, end=at[1])
    if (later and _BEFORE_EXTRA.search(before)) or _ONCE.search(before) or _conditional(before, text[at[1] : end]):
        return Words(paid=False, end=at[1])
    tag = _AFTER_TAG.match(after)
    if tag or _OPTION.search(before) or (_BEFORE_TAG.search(before) and not _bid(before, after)):
        return Words(
            paid=_triggered(before[-_SHORT:]) or _triggered(after) or _STRUCK.search(before) is not None,
            end=at[1] + (tag.end() if tag else 0),
        )
    return Words(paid=True, end=at[1])


def _small(text: str) -> str:
    """Text in small letters, each as long as it was: "İ" would be two."""
    return text.lower().replace("i\u0307", "i")


def _bid(before: str, after: str) -> bool:
    """Whether a sum with a word for a price before it is what a bid or a deal is worth nevertheless."""
    lent = _LOAN_FEE.match(after) and _CLAUSE.search(before)
    return bool(lent or _OF_A_BID.search(before) or (_PAID.search(before) and _FIXED.match(after)))


def _conditional(before: str, after: str) -> bool:
    """Whether a sum is due only under conditions: "must buy him for £14m if they stay up"."""
    duty = _OBLIGATION.search(before)
    if duty is None:
        return False
    return any(map(_CONDITIONAL.search, (before[: duty.start()], duty.group()))) or _CONDITION.match(_small(after)) is not None


def _triggered(words: str) -> bool:
    """Whether somebody pays the price that is told, and is not said to be unwilling to."""
    return any(not _UNWILLING.search(words[: found.start()]) for found in _TRIGGERED.finditer(words))
