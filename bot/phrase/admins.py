"""Wording for a server's admins: alert channels, and what they are to know. Feeds are worded in `bot.phrase.feeds`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrase.card import Card, Channel, Command, Line, Section, Tone, card, line, strong
from bot.phrase.members import filter_words
from bot.phrase.said import count
from bot.transfers.model import AlertRule, Style


def rule_words(rule: AlertRule) -> str:
    """Which moves a rule lets through.

    >>> from bot.transfers.model import Filter
    >>> rule_words(AlertRule(1, 1, 1, Filter(), club="Everton"))
    'moves to and from Everton'
    """
    if rule.player:
        subject = f"news of {rule.player}"
    elif rule.club:
        subject = f"moves to and from {rule.club}"
    else:
        subject = f"moves to and from the clubs of the {rule.league}" if rule.league else "all transfer news"
    limits = filter_words(rule.filter)
    return f"{subject}, {limits}" if limits else subject


def alerts_added(rule: AlertRule) -> Card:
    """The answer to `/alerts add`."""
    return Card(
        line(Channel(rule.channel_id), " now gets: ", strong(rule_words(rule)), f"{_extras(rule)}."),
        (Section((line("See how one looks: ", Command(f"/alerts test rule:{rule.id}")),)),),
    )


def alerts_changed(rule: AlertRule) -> Card:
    """The answer to `/alerts edit`: the rule as it is now."""
    return Card(line(f"Rule {rule.id} is changed. ", Channel(rule.channel_id), " gets: ", strong(rule_words(rule)), f"{_extras(rule)}."))


_STYLES = {
    Style.FULL: "",
    Style.COMPACT: ", in one line and the link",
    Style.THREAD: ", in a thread a saga",
    Style.FORUM: ", in a post a saga",
}


def _extras(rule: AlertRule) -> str:
    return _STYLES[rule.style] + (", with a mention of a role" if rule.role_id else "")


def alerts_list(rules: Sequence[AlertRule]) -> Card:
    """The answer to `/alerts list`."""
    if not rules:
        return Card(line("No channel gets alerts yet."), (Section((line("Begin with ", Command("/alerts add channel:#transfers")),)),))
    lines = tuple(_rule(rule) for rule in rules)
    return Card(line(count(len(rules), "{n} alert rule in this server.", "{n} alert rules in this server.")), (Section(lines),))


def _rule(rule: AlertRule) -> Line:
    state = f" · paused: {rule.paused}" if rule.paused else ""
    return line(f"{rule.id}. ", Channel(rule.channel_id), f": {rule_words(rule)}{_extras(rule)}{state}")


def alerts_removed(rule: AlertRule) -> Card:
    """The answer to `/alerts remove`."""
    return card(Channel(rule.channel_id), " no longer gets: ", strong(rule_words(rule)), ".")


def alerts_tested(rule: AlertRule) -> Card:
    """The answer to `/alerts test`."""
    return card("A sample is on its way to ", Channel(rule.channel_id), ".", private=True)


def notice(text: str) -> Card:
    """Words to a server's admins, or a hint to a member."""
    return card(text, tone=Tone.WARNING)
