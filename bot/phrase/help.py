"""The answer to `/help`: what can be done here, on one screen, with examples that work."""

from __future__ import annotations

from bot.phrase.card import Card, Command, Line, Section, line, strong


def help_card(in_guild: bool, manages: bool) -> Card:
    """Members' commands; those of admins only for who may use them."""
    members = (
        _row("/saga player:Alexander-Arnold", "where a player's saga stands, and every move of it"),
        _row("/rumours stage:talks within:3", "the live sagas, hottest first"),
        _row("/club club:Arsenal", "who comes, who goes"),
        _row("/source name:BBC Sport", "how often a source was right; /sources compares them"),
        _row("/follow player:Saka", "be told when his saga moves"),
        _row("/follow club:Arsenal min_stage:talks max_tier:2", "only what is serious and believable"),
        _row("/following", "what you follow; change or end it"),
        _row("/catchup", "what moved since you last asked"),
        _row("/digest every:daily at:08:00", "a summary of what you follow, in a direct message"),
        _row("/quiet from:22:00 to:07:30", "hours in which I leave you alone"),
        _row("/privacy", "what I keep of you, and how to delete it"),
    )
    sections = [Section(members)]
    if in_guild and manages:
        sections.append(Section(_ADMINS, "For this server's admins"))
    how = line(
        "I read football news feeds, note who says what of whom, and speak up only when a saga changes. "
        "Tier 1 sources are clubs and reporters of record, tier 4 rumour mills.",
        small=True,
    )
    return Card(
        line(strong("Transfer Saga"), ": what changed, who said it first, and whether to believe it."),
        (*sections, Section((how,))),
        private=True,
    )


def _row(command: str, words: str) -> Line:
    return line(Command(command), f": {words}", bullet=True)


_ADMINS = (
    _row("/alerts add channel:#transfers", "post moves in a channel"),
    _row("/alerts add channel:#reds club:Liverpool min_stage:talks", "only some of them"),
    _row("/feed add url:https://…", "read another feed for this server"),
    _row("/feed test feed:https://…", "see what a feed would give; posts nothing"),
    _row("/feed import", "add the feeds of a list (OPML); shows first what it would do"),
    _row("/feed list", "all feeds and their health"),
    _row("/tier set source:Daily Mail tier:4", "believe a source more or less here"),
    _row("/player wrong", "what members doubt; /player alias, merge and ignore correct it for this server"),
    _row("/status", "how the feeds are, how long alerts take, what waits"),
)
