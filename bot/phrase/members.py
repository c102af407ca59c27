"""Wording for members: follows, mutes, privacy, their own data."""

from __future__ import annotations

from collections.abc import Sequence

from bot.phrase.card import Button, Card, Command, File, Line, Section, Tone, card, line, strong
from bot.phrase.said import count
from bot.phrase.words import STAGES
from bot.transfers.model import DIRECT, Filter, Follow, Place


def filter_words(wanted: Filter) -> str:
    """A reader's filter in words; empty for none.

    >>> from bot.transfers.model import Stage, Tier
    >>> filter_words(Filter(Stage.TALKS, Tier.TWO)), filter_words(Filter())
    ('from “in talks” up, tier 2 or better', '')
    """
    parts = []
    if wanted.min_stage:
        parts.append(f"from “{STAGES[wanted.min_stage]}” up")
    if wanted.max_tier and wanted.max_tier.value != "aggregator":
        parts.append("tier 1 only" if wanted.max_tier.value == "1" else f"tier {wanted.max_tier.value} or better")
    return ", ".join(parts)


def followed(follow: Follow, new: bool) -> Card:
    """The answer to `/follow`."""
    name = follow.player or follow.club or ""
    where = "in a direct message" if follow.place is Place.DM else "with a mention in this server's alert channel"
    limits = f" ({filter_words(follow.filter)})" if filter_words(follow.filter) else ""
    first = "You follow " if new else "You followed already, now changed: "
    return Card(
        line(first, strong(name), f"{limits}. I tell you {where} when something changes."),
        (Section((line("See or change what you follow: ", Command("/following")),)),),
        private=True,
    )


def following(follows: Sequence[Follow]) -> Card:
    """The answer to `/following`: a line a follow, and a button that ends each of the first twenty."""
    if not follows:
        return Card(
            line("You follow nobody yet."),
            (Section((line("Begin with ", Command("/follow player:Saka"), " or ", Command("/follow club:Arsenal")),)),),
            private=True,
        )
    shown = follows[:20]
    sections = [Section(tuple(_follow(f) for f in shown))]
    if len(follows) > len(shown):
        more = count(
            len(follows) - len(shown), "…and {n} more follow; end any with /unfollow", "…and {n} more follows; end any with /unfollow"
        )
        sections.append(Section((line(more, small=True),)))
    buttons = tuple(Button(f"Unfollow {f.player or f.club}", f"unfollow:{f.id}") for f in shown)
    headline = line(count(len(follows), "You follow {n} name.", "You follow {n} names."))
    return Card(headline, tuple(sections), buttons=buttons, private=True, paged=True)


def _follow(follow: Follow) -> Line:
    place = "direct message" if follow.place is Place.DM else "mention in the alert channel"
    facts = [part for part in (filter_words(follow.filter), place, "from direct messages" if follow.guild_id == DIRECT else "") if part]
    return line(strong(follow.player or follow.club or ""), " · " + " · ".join(facts), bullet=True)


def unfollowed(name: str) -> Card:
    """The answer to `/unfollow`."""
    return card("You no longer follow ", strong(name), ".", private=True)


def muted(name: str, on: bool, player_id: int) -> Card:
    """The answer to the button "Mute player": it touches the one who pressed alone."""
    if not on:
        return card("You hear of ", strong(name), " again.", private=True)
    undo = (Button("Undo", f"unmute:{player_id}"),)
    return Card(line("Muted: you are no longer told of ", strong(name), ". Nobody else is touched."), buttons=undo, private=True)


def doubted(new: bool) -> Card:
    """The answer to the button "Wrong?"."""
    if new:
        return card("Thank you. The server's moderators see what you doubt; the alert stays until they decide.", private=True)
    return card("You said so already; it is noted.", private=True)


def privacy(retention_days: int = 90) -> Card:
    """The answer to `/privacy`."""
    lines = (
        line(
            "Of you: your Discord id, what you follow, what you muted, and what you reported as wrong; if you told them, your time zone, "
            "when your digest comes and your quiet hours; when you last asked to catch up; and as a moderator which corrections you made "
            "(they stay without your name). Nothing else, no messages.",
            bullet=True,
        ),
        line("How long: until you end it, or at once with ", Command("/mydata delete"), ".", bullet=True),
        line("See all of it as a file: ", Command("/mydata export"), bullet=True),
        line("Of a server: its feeds, alert channels and rules; gone 30 days after I am removed, or at once on request.", bullet=True),
        line(f"Of articles: title, one sentence and link; the texts themselves are deleted after {retention_days} days.", bullet=True),
    )
    return Card(line(strong("What I keep, and for how long")), (Section(lines),), private=True)


def exported(data: bytes) -> Card:
    """The answer to `/mydata export`."""
    return Card(line("All that I keep of you."), files=(File("mydata.json", data, "Everything kept of you, as JSON"),), private=True)


def ask_to_delete() -> Card:
    """`/mydata delete` asks once."""
    return Card(
        line("This deletes everything I keep of you: follows in every server, mutes, reports, digest, quiet hours. It can't be undone."),
        buttons=(Button("Delete all of it", "forgetme", danger=True),),
        private=True,
        tone=Tone.WARNING,
    )


def deleted() -> Card:
    """After the deletion."""
    return card("Done. Nothing of you is kept any more.", private=True)
