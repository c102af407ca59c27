"""The answer to `/help`: what can be done here, on one screen, with examples that work."""

from __future__ import annotations

from bot.phrase.card import Card, Command, Line, Section, line, phrase, strong
from bot.phrase.said import Said, say


def help_card(in_guild: bool, manages: bool) -> Card:
    """Members' commands; those of admins only for who may use them."""
    sections = [Section(_members())]
    if in_guild and manages:
        sections.append(Section(_admins(), say("For this server's admins")))
    how = line(
        say(
            "I read football news feeds, note who says what of whom, and speak up only when a saga changes. "
            "Tier 1 sources are clubs and reporters of record, tier 4 rumour mills."
        ),
        small=True,
    )
    return Card(
        line(phrase("{name}: what changed, who said it first, and whether to believe it.", name=strong("Transfer Saga"))),
        (*sections, Section((how,))),
        private=True,
    )


def _row(command: str, words: Said) -> Line:
    return line(Command(command), ": ", words, bullet=True)


def _members() -> tuple[Line, ...]:
    return (
        _row("/saga player:Alexander-Arnold", say("where a player's saga stands, and every move of it")),
        _row("/rumours stage:talks within:3", say("the live sagas, hottest first")),
        _row("/club club:Arsenal", say("who comes, who goes")),
        _row("/source name:BBC Sport", say("how often a source was right; /sources compares them")),
        _row("/follow player:Saka", say("be told when his saga moves")),
        _row("/follow club:Arsenal min_stage:talks max_tier:2", say("only what is serious and believable")),
        _row("/following", say("what you follow; change or end it")),
        _row("/catchup", say("what moved since you last asked")),
        _row("/digest every:daily at:08:00", say("a summary of what you follow, in a direct message")),
        _row("/quiet from:22:00 to:07:30", say("hours in which I leave you alone")),
        _row("/privacy", say("what I keep of you, and how to delete it")),
    )


def _admins() -> tuple[Line, ...]:
    return (
        _row("/alerts add channel:#transfers", say("post moves in a channel")),
        _row("/alerts add channel:#reds club:Liverpool min_stage:talks", say("only some of them")),
        _row("/feed add url:https://…", say("read another feed for this server")),
        _row("/feed test feed:https://…", say("see what a feed would give; posts nothing")),
        _row("/feed import", say("add the feeds of a list (OPML); shows first what it would do")),
        _row("/feed list", say("all feeds and their health")),
        _row("/tier set source:Daily Mail tier:4", say("believe a source more or less here")),
        _row("/player wrong", say("what members doubt; /player alias, merge, ignore and end correct it for this server")),
        _row("/status", say("how the feeds are, how long alerts take, what waits")),
    )
