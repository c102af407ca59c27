"""The words of the trade: stages, tiers, fees and spans of time as a person reads them. Pure."""

from __future__ import annotations

from datetime import timedelta

from bot.phrase.said import Said, count, mark, say
from bot.transfers.model import STAYING, TOP_RUNG, Fee, Lane, MoveType, NewsReason, Player, Report, Stage, Tier

STAGES = {
    Stage.AVAILABLE: mark("available"),
    Stage.INTEREST: mark("interest"),
    Stage.ENQUIRY: mark("enquiry made"),
    Stage.TALKS: mark("in talks"),
    Stage.BID_EXPECTED: mark("bid expected"),
    Stage.BID: mark("bid made"),
    Stage.BID_REJECTED: mark("bid rejected"),
    Stage.FEE_AGREED: mark("fee agreed"),
    Stage.PERSONAL_TERMS: mark("personal terms agreed"),
    Stage.AGREED: mark("deal agreed"),
    Stage.MEDICAL: mark("medical"),
    Stage.OFFICIAL: mark("official"),
    Stage.COLLAPSED: mark("off"),
    Stage.DENIED: mark("denied"),
}
RENEWALS = {
    Stage.AVAILABLE: mark("contract running down"),
    Stage.INTEREST: mark("club wants to extend"),
    Stage.ENQUIRY: mark("first contract contact"),
    Stage.TALKS: mark("contract talks"),
    Stage.BID_EXPECTED: mark("contract offer expected"),
    Stage.BID: mark("contract offered"),
    Stage.BID_REJECTED: mark("contract offer turned down"),
    Stage.FEE_AGREED: mark("new contract close"),
    Stage.PERSONAL_TERMS: mark("new contract agreed"),
    Stage.AGREED: mark("new contract agreed"),
    Stage.MEDICAL: mark("new contract agreed"),
    Stage.OFFICIAL: mark("new contract signed"),
    Stage.COLLAPSED: mark("contract talks off"),
    Stage.DENIED: mark("will not sign"),
}
_SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "$"}


def stage_words(stage: Stage, lane: str | None) -> Said:
    """A stage in words, in the lane where it stands.

    >>> stage_words(Stage.BID, "Real Madrid"), stage_words(Stage.BID, STAYING)
    ('bid made', 'contract offered')
    """
    return say((RENEWALS if lane == STAYING else STAGES)[stage])


def bar(stage: Stage) -> str:
    """The seven-rung bar.

    >>> bar(Stage.TALKS), bar(Stage.DENIED)
    ('▰▰▰▱▱▱▱', '✕▱▱▱▱▱▱')
    """
    if stage.rung is None:
        return "✕" + "▱" * (TOP_RUNG - 1)
    return "▰" * stage.rung + "▱" * (TOP_RUNG - stage.rung)


def lane_words(lane: str | None, club: str | None = None) -> str:
    """A lane's name.

    >>> lane_words("Real Madrid"), lane_words(STAYING, "Liverpool"), lane_words(None)
    ('Real Madrid', 'Staying at Liverpool', 'No club named')
    """
    if lane is None:
        return say("No club named")
    if lane == STAYING:
        return say("Staying at {club}", club=club) if club else say("Staying")
    return lane


def money(fee: Fee) -> Said:
    """A fee in short.

    >>> from bot.transfers.model import Currency
    >>> money(Fee(35_500_000, Currency.GBP)), money(Fee(750_000, Currency.EUR)), money(Fee(40_000_000, Currency.EUR))
    ('£35.5m', '€750k', '€40m')
    """
    symbol = _SYMBOLS[fee.currency.value]
    if fee.amount >= 1_000_000:
        return say("{currency}{number}m", currency=symbol, number=round(fee.amount / 1_000_000, 2))
    if fee.amount >= 1_000:
        return say("{currency}{number}k", currency=symbol, number=round(fee.amount / 1_000))
    return say("{currency}{number}", currency=symbol, number=fee.amount)


def fee_words(fee: Fee) -> str:
    """A fee in short, with the reporter's words where they say more than the sum.

    >>> from bot.transfers.model import Currency
    >>> fee_words(Fee(80_000_000, Currency.GBP, "£80 million")), fee_words(Fee(80_000_000, Currency.GBP, "around £80m"))
    ('£80m', '£80m (“around £80m”)')
    """
    short, plain = money(fee), "".join(fee.words.lower().split())
    for long, letter in (("million", "m"), ("millones", "m"), ("millionen", "m"), ("milioni", "m"), ("millions", "m"), ("thousand", "k")):
        plain = plain.replace(long, letter)
    return say("{sum} (“{words}”)", sum=short, words=clip(fee.words, 60)) if plain not in ("", short) else short


def tier_words(tier: Tier) -> str:
    """A tier beside a source's name.

    >>> tier_words(Tier.ONE), tier_words(Tier.AGGREGATOR)
    ('tier 1', 'aggregator')
    """
    return say("aggregator") if tier is Tier.AGGREGATOR else say("tier {tier}", tier=tier.value)


def belief_words(lane: Lane) -> tuple[Said, ...]:
    """How a lane is believed to stand where it does: by how many, and the best of them; or that a server's moderators say so."""
    if lane.ending:
        return (say("set by moderators"),)
    return count(lane.sources, "{n} source", "{n} sources"), say("best {tier}", tier=tier_words(lane.best_tier))


def span(delta: timedelta) -> str:
    """A span of time, in its largest unit.

    >>> span(timedelta(seconds=40)), span(timedelta(minutes=5)), span(timedelta(hours=30)), span(timedelta(days=1))
    ('under a minute', '5 minutes', '30 hours', '24 hours')
    >>> span(timedelta(days=12))
    '12 days'
    """
    seconds = int(delta.total_seconds())
    if seconds < 60:
        return say("under a minute")
    if seconds < 3_600:
        return count(seconds // 60, "{n} minute", "{n} minutes")
    if seconds < 2 * 86_400:
        return count(seconds // 3_600, "{n} hour", "{n} hours")
    return count(seconds // 86_400, "{n} day", "{n} days")


def page_words(page: int, pages: int) -> Said:
    """Which page of how many this is; `page` counts from 0.

    >>> page_words(0, 3)
    'page 1 of 3'
    """
    return say("page {page} of {pages}", page=page + 1, pages=pages)


def clip(words: str, limit: int) -> str:
    """At most `limit` characters, cut at a word where that is near; words that fit as they are stay what they are.

    >>> clip("one two three", 9), clip("short", 9)
    ('one two…', 'short')
    """
    flat = " ".join(words.split())
    if len(flat) <= limit:
        return words if flat == words else flat
    cut = flat[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;:") + "…"


def full_name(player: Player, told: str) -> str:
    """A player's name: as it is kept, or as it is told now where that is fuller."""
    return told if len(told) > len(player.name) else player.name


def said(report: Report) -> str:
    """Who says so, with whom he names.

    The credited outlet is the one that is believed; who passed it on stands after it.
    """
    if report.origin == report.source:
        return report.origin
    return say("{origin} via {source}", origin=report.origin, source=report.source)


def kind_words(move: MoveType) -> str:
    """The kind of move where it is worth a word."""
    words = {MoveType.LOAN: say("loan"), MoveType.FREE: say("free transfer")}
    return words.get(move, "")


def reason_words(reason: NewsReason) -> str:
    """Why something is news, in words."""
    return say(_REASONS[reason])


def recognised_words(how: str) -> str:
    """How a name was recognised as a player's, in words."""
    return say(_RECOGNISED[how]) if how in _RECOGNISED else how or say("his name")


_RECOGNISED = {
    "listed": mark("a known name"),
    "listed with the club": mark("a known name beside his club"),
    "role": mark("what he is called, such as a striker"),
    "full name": mark("a full name"),
    "full name beside a club": mark("a full name beside a club"),
    "place in the sentence": mark("its place in the sentence"),
    "named with a player": mark("standing beside a known player"),
}
"""Whatever else is kept is told as it is."""

_REASONS = {
    NewsReason.OFFICIAL: mark("the move is official"),
    NewsReason.RENEWED: mark("the new contract is official"),
    NewsReason.COLLAPSED: mark("the move is off"),
    NewsReason.DENIED: mark("it is denied"),
    NewsReason.STAGE_UP: mark("the saga moved a stage up"),
    NewsReason.STAGE_DOWN: mark("the saga moved back"),
    NewsReason.NEW_SUITOR: mark("a new club is in"),
    NewsReason.FEE_CHANGED: mark("the fee changed by more than a tenth"),
    NewsReason.TIER_ONE: mark("a tier 1 source says it for the first time"),
}
