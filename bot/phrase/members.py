"""Wording for members: follows, mutes, privacy, their own data."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrase.card import Button, Card, Command, File, Line, Section, Tone, card, line, phrase, strong
from bot.phrase.pages import page_of, turns
from bot.phrase.said import Said, count, joined, say
from bot.phrase.words import STAGES, clip
from bot.transfers.model import DIRECT, Filter, Follow, Place, Player, Stage, Tier

PAGE = 10
"""Follows on a page: each has two buttons, and Discord takes 25."""
MUTES_SHOWN = 3
"""Of those who are muted so many have a button: what is left of the 25 beside a page of follows and its turning."""
GUILD_LIMIT = 40
"""Characters of a server's name."""
ANY = "any"
"""No limit, as a button says it."""


def filter_words(wanted: Filter) -> Said:
    """A reader's filter in words; empty for none.

    >>> from bot.transfers.model import Stage, Tier
    >>> filter_words(Filter(Stage.TALKS, Tier.TWO)), filter_words(Filter())
    ('from “in talks” up, tier 2 or better', '')
    """
    parts = []
    if wanted.min_stage:
        parts.append(say("from “{stage}” up", stage=say(STAGES[wanted.min_stage])))
    if wanted.max_tier is Tier.ONE:
        parts.append(say("tier 1 only"))
    elif wanted.max_tier and wanted.max_tier is not Tier.AGGREGATOR:
        parts.append(say("tier {tier} or better", tier=wanted.max_tier.value))
    return joined(", ", parts)


def followed(follow: Follow, new: bool) -> Card:
    """The answer to `/follow`."""
    name = strong(_name(follow))
    words = filter_words(follow.filter)
    limits = joined("", (" (", words, ")")) if words else ""
    if new:
        what = phrase("You follow {name}{limits}.", name=name, limits=limits)
    else:
        what = phrase("You followed already, now changed: {name}{limits}.", name=name, limits=limits)
    if follow.place is Place.DM:
        where = say("I tell you in a direct message when something changes.")
    else:
        where = say("I tell you with a mention in this server's alert channel when something changes.")
    see = line(phrase("See or change what you follow: {command}", command=Command("/following")))
    return Card(line(what, " ", where), (Section((see,)),), private=True)


def following(follows: Sequence[Follow], page: int = 0, muted: Sequence[Player] = ()) -> Card:
    """The answer to `/following`: a line a follow, and buttons that end it and change it; who is muted, and the way back."""
    if not follows and not muted:
        begin = phrase("Begin with {player} or {club}", player=Command("/follow player:Saka"), club=Command("/follow club:Arsenal"))
        return Card(line(say("You follow nobody yet.")), (Section((line(begin),)),), private=True, paged=True)
    on = page_of(follows, page, PAGE)
    shown = on.rows
    buttons = [Button(say("Unfollow {name}", name=follow_label(f)), f"unfollow:{f.id}") for f in shown]
    buttons += [Button(say("Change {name}", name=follow_label(f)), f"refollow:{f.id}") for f in shown]
    buttons += turns(on.number, on.pages, "following")
    sections = [Section(tuple(_follow(f) for f in shown))] if shown else []
    if muted:
        names = say("Muted, whatever you follow: {names}", names=", ".join(player.name for player in muted))
        sections.append(Section((line(names),)))
        buttons += [Button(say("Hear of {name} again", name=player.name), f"unmute:{player.id}") for player in muted[:MUTES_SHOWN]]
    headline = line(count(len(follows), "You follow {n} name.", "You follow {n} names.") if follows else say("You follow nobody yet."))
    return Card(headline, tuple(sections), on.footer, tuple(buttons), private=True, paged=True)


def change(follow: Follow) -> Card:
    """One follow, with buttons that change from which stage up, from which sources and where its member is told."""
    wish, here = follow.filter, f"refollow:{follow.id}"
    stages = [
        Button(filter_words(Filter(stage)) or say("any stage"), f"{here}:stage:{stage or ANY}", off=wish.min_stage is stage)
        for stage in (None, Stage.TALKS, Stage.BID, Stage.AGREED, Stage.OFFICIAL)
    ]
    tiers = [
        Button(filter_words(Filter(None, tier)) or say("any source"), f"{here}:tier:{tier or ANY}", off=wish.max_tier is tier)
        for tier in (None, Tier.THREE, Tier.TWO, Tier.ONE)
    ]
    places = [Button(_place(place), f"{here}:where:{place}", off=follow.place is place) for place in Place if follow.guild_id != DIRECT]
    end = (Button(say("Unfollow"), f"unfollow:{follow.id}", danger=True), Button(say("◀ All that you follow"), "following:0"))
    how = line(say("From which stage up, from which sources, and where I tell you: press what you want."), small=True)
    return Card(_follow(follow), (Section((how,)),), buttons=(*stages, *tiers, *places, *end), private=True, paged=True)


def _follow(follow: Follow) -> Line:
    made = say("from direct messages") if follow.guild_id == DIRECT else clip(follow.guild, GUILD_LIMIT)
    facts = [filter_words(follow.filter), _place(follow.place), made]
    return line(strong(_name(follow)), " · ", joined(" · ", [fact for fact in facts if fact]), bullet=True)


def _place(place: Place) -> Said:
    return say("direct message") if place is Place.DM else say("mention in the alert channel")


def follow_label(follow: Follow) -> str:
    """Whom or what a member follows, with the server where he follows in several.

    >>> from datetime import datetime
    >>> follow_label(Follow(1, 5, 9, Place.DM, Filter(), datetime.min, club="Everton", guild="Toffees"))
    'Everton (Toffees)'
    """
    return f"{_name(follow)} ({clip(follow.guild, GUILD_LIMIT)})" if follow.guild else _name(follow)


def _name(follow: Follow) -> str:
    return follow.player or follow.club or ""


def unfollowed(name: str) -> Card:
    """The answer to `/unfollow`."""
    return card(phrase("You no longer follow {name}.", name=strong(name)), private=True)


def muted(name: str, on: bool, player_id: int) -> Card:
    """The answer to the button "Mute player": it touches the one who pressed alone."""
    player = strong(name)
    if not on:
        return card(phrase("You hear of {player} again.", player=player), private=True)
    undo = (Button(say("Undo"), f"unmute:{player_id}"),)
    told = phrase("Muted: you are no longer told of {player}. Nobody else is touched.", player=player)
    return Card(line(told), buttons=undo, private=True)


def doubted(new: bool) -> Card:
    """The answer to the button "Wrong?"."""
    if new:
        return card(say("Thank you. The server's moderators see what you doubt; the alert stays until they decide."), private=True)
    return card(say("You said so already; it is noted."), private=True)


def privacy(retention_days: int = 90) -> Card:
    """The answer to `/privacy`."""
    lines = (
        line(
            say(
                "Of you: your Discord id, what you follow, what you muted, and what you reported as wrong; if you told them, "
                "your time zone, when your digest comes and your quiet hours; the language of your Discord, to write to you in it; "
                "when you last asked to catch up; and as a moderator which corrections you made (they stay without your name). "
                "Nothing else, no messages."
            ),
            bullet=True,
        ),
        line(phrase("How long: until you end it, or at once with {command}.", command=Command("/mydata delete")), bullet=True),
        line(phrase("See all of it as a file: {command}", command=Command("/mydata export")), bullet=True),
        line(
            say("Of a server: its language, feeds, alert channels and rules; gone 30 days after I am removed, or at once on request."),
            bullet=True,
        ),
        line(
            say("Of articles: title, one sentence and link; the texts themselves are deleted after {days} days.", days=retention_days),
            bullet=True,
        ),
    )
    return Card(line(strong(say("What I keep, and for how long"))), (Section(lines),), private=True)


def exported(data: bytes) -> Card:
    """The answer to `/mydata export`."""
    file = File("mydata.json", data, say("Everything kept of you, as JSON"))
    return Card(line(say("All that I keep of you.")), files=(file,), private=True)


def ask_to_delete() -> Card:
    """`/mydata delete` asks once."""
    asked = say("This deletes everything I keep of you: follows in every server, mutes, reports, digest, quiet hours. It can't be undone.")
    delete = Button(say("Delete all of it"), "forgetme", danger=True)
    return Card(line(asked), buttons=(delete,), private=True, tone=Tone.WARNING)


def deleted() -> Card:
    """After the deletion."""
    return Card(line(say("Done. Nothing of you is kept any more.")), private=True, paged=True)
