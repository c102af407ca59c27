"""Wording for a server's admins: alert channels, and what they are to know. Feeds are worded in `bot.phrase.feeds`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrase.card import Card, Channel, Command, Line, Section, Tone, card, line, phrase, strong
from bot.phrase.members import filter_words
from bot.phrase.pages import page_of, turns
from bot.phrase.said import Said, count, joined, mark, recall, say
from bot.transfers.model import AlertRule, Style

PAGE = 12
"""Rules on a page: those that are paused say why, and Discord shows 4,096 characters."""


def rule_words(rule: AlertRule) -> Said:
    """Which moves a rule lets through.

    >>> from bot.transfers.model import Filter
    >>> rule_words(AlertRule(1, 1, 1, Filter(), club="Everton"))
    'moves to and from Everton'
    """
    if rule.player:
        subject = say("news of {player}", player=rule.player)
    elif rule.club:
        subject = say("moves to and from {club}", club=rule.club)
    elif rule.league:
        subject = say("moves to and from the clubs of the {league}", league=rule.league)
    else:
        subject = say("all transfer news")
    return joined(", ", [part for part in (subject, filter_words(rule.filter)) if part])


def rule_label(rule: AlertRule) -> Said:
    """A rule by its number, in a list to choose from."""
    return joined("", (f"{rule.id}. ", rule_words(rule)))


def alerts_added(rule: AlertRule) -> Card:
    """The answer to `/alerts add`."""
    gets = phrase("{channel} now gets: {what}{how}.", channel=Channel(rule.channel_id), what=strong(rule_words(rule)), how=_extras(rule))
    see = phrase("See how one looks: {command}", command=Command(f"/alerts test rule:{rule.id}"))
    return Card(line(gets), (Section((line(see),)),))


def alerts_changed(rule: AlertRule) -> Card:
    """The answer to `/alerts edit`: the rule as it is now."""
    return card(
        phrase(
            "Rule {rule} is changed. {channel} gets: {what}{how}.",
            rule=str(rule.id),
            channel=Channel(rule.channel_id),
            what=strong(rule_words(rule)),
            how=_extras(rule),
        )
    )


_STYLES = {
    Style.COMPACT: mark("in one line and the link"),
    Style.THREAD: mark("in a thread a saga"),
    Style.FORUM: mark("in a post a saga"),
}


def _extras(rule: AlertRule) -> str:
    """How alerts come, after what comes: nothing, or beginning with a comma."""
    style = _STYLES.get(rule.style)
    parts = [*([say(style)] if style else []), *([say("with a mention of a role")] if rule.role_id else [])]
    return joined(", ", ["", *parts]) if parts else ""


def alerts_list(rules: Sequence[AlertRule], page: int = 0) -> Card:
    """The answer to `/alerts list`, and its pages."""
    if not rules:
        begin = phrase("Begin with {command}", command=Command("/alerts add channel:#transfers"))
        return Card(line(say("No channel gets alerts yet.")), (Section((line(begin),)),))
    shown = page_of(rules, page, PAGE)
    headline = line(count(len(rules), "{n} alert rule in this server.", "{n} alert rules in this server."))
    lines, buttons = tuple(_rule(rule) for rule in shown.rows), turns(shown.number, shown.pages, "rules")
    return Card(headline, (Section(lines),), shown.footer, buttons, paged=True)


def _rule(rule: AlertRule) -> Line:
    state = (" · ", say("paused: {why}", why=recall(rule.paused))) if rule.paused else ()
    return line(f"{rule.id}. ", Channel(rule.channel_id), ": ", rule_words(rule), _extras(rule), *state)


def alerts_removed(rule: AlertRule) -> Card:
    """The answer to `/alerts remove`."""
    return card(phrase("{channel} no longer gets: {what}.", channel=Channel(rule.channel_id), what=strong(rule_words(rule))))


def alerts_tested(rule: AlertRule) -> Card:
    """The answer to `/alerts test`."""
    return card(phrase("A sample is on its way to {channel}.", channel=Channel(rule.channel_id)), private=True)


def language_chosen(language: str | None) -> Card:
    """The answer to `/alerts language`."""
    if language is None:
        own = say("What I post in this server's channels comes in the language of its settings in Discord from now on.")
        return card(own, private=True)
    told = phrase("What I post in this server's channels comes in {language} from now on.", language=strong(LANGUAGE_NAMES[language]))
    answers = say("Answers come in the language of each member's own Discord, as before.")
    return Card(line(told), (Section((line(answers, small=True),)),), private=True)


LANGUAGE_NAMES = {"en": "English", "es": "Español", "it": "Italiano", "de": "Deutsch", "fr": "Français"}


def notice(text: str) -> Card:
    """Words to a server's admins, or a hint to a member."""
    return card(text, tone=Tone.WARNING)
