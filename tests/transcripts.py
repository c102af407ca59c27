"""Plays a server's first days with the real bot in a pretended Discord, and writes down all that people read: `make transcripts`.

`python tests/transcripts.py FOLDER [LOCALE]`: the text and the pictures go into the folder, all people speak the language of the
locale. Every command is used once; a command that is missing here, a complaint of Discord's or a bug in the log ends it with 1.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.double import Can, DiscordDouble, Message, User
from tests.double.world import Json
from tests.whole.notebook import Notebook
from tests.whole.stage import Bot, Feed, Publishers, running

OPML = b'<opml version="2.0"><body><outline type="rss" text="The Wing" xmlUrl="%s"/><outline text="no feed"/></body></opml>'
TIERS = b"source,tier\nDaily Mail,4\nNobody Knows Him,9\n"


@dataclass
class Visit:
    """The people, the feeds, and what they have seen."""

    book: Notebook
    admin: User
    ann: User
    ben: User
    default: Feed
    own: Feed
    gossip: Feed

    @property
    def double(self) -> DiscordDouble:
        return self.book.double

    async def news(self, feed: Feed, title: str, text: str = "") -> list[Message]:
        """Publish a story and read what the bot makes of it."""
        self.book.remark(f"{feed.title} writes: {title}")
        feed.publish(title, text)
        return await self.book.told()


async def first_five_minutes(visit: Visit) -> Message:
    """Invite, help, a feed, a follow, an alert, why, wrong, and its correction."""
    book, admin, ann = visit.book, visit.admin, visit.ann
    book.chapter("The first five minutes")
    await book.ask(admin, "help")
    await book.ask(admin, "feed add", url=visit.own.url)
    await book.ask(admin, "alerts add", channel=book.place)
    player = await book.typed(ann, "follow", player="guim")
    await book.ask(ann, "follow", player=player)
    alerts = await visit.news(
        visit.own, "Arsenal in talks to sign Bruno Guimaraes", "Arsenal have opened talks with Newcastle over the midfielder."
    )
    alert = next(message for message in alerts if message.channel is book.place)
    await book.menu(visit.ben, "Why was this posted?", alert)
    await book.press(visit.ben, alert, "wrong")
    queue = await book.ask(admin, "player wrong")
    await book.press(admin, queue.message, "settle")
    await book.ask(visit.ben, "saga", player="guimaraes")
    await book.ask(admin, "player list")
    return alert


async def a_saga(visit: Visit) -> None:
    """A saga from interest to its end, and the commands that tell of it."""
    book, ann, ben = visit.book, visit.ann, visit.ben
    book.chapter("A saga")
    await book.ask(ben, "saga", player="Wharton")
    await book.ask(ann, "follow", player="Wharton", where="channel")
    await visit.news(
        visit.gossip, "Liverpool interested in Adam Wharton", "Liverpool are interested in Crystal Palace midfielder Adam Wharton."
    )
    alert = (await visit.news(visit.default, "Liverpool in talks to sign Adam Wharton from Crystal Palace"))[0]
    await book.press(ben, alert, "saga")
    await visit.news(
        visit.own, "Wharton to Liverpool: talks are under way", "Liverpool are in talks with Crystal Palace over Adam Wharton."
    )
    await visit.news(visit.default, "Crystal Palace reject £55m Liverpool bid for Adam Wharton")
    await visit.news(visit.default, "Liverpool agree £65m fee with Crystal Palace for Adam Wharton")
    saga = await book.ask(ben, "saga", player="Wharton")
    for button in ("saga", "follow"):
        await book.press(ben, saga.message, button)
    await book.ask(ben, "saga", player="Wharton", as_of="2025-01-31")
    await book.press(ann, alert, "mute")
    await book.ask(ben, "rumours")
    await book.ask(ben, "club", club="Liverpool")
    await book.typed(ben, "source", name="bbc")
    await book.ask(ben, "source", name="BBC Sport")
    await book.ask(ben, "sources")


async def own_hours(visit: Visit) -> None:
    """What a member sets for themselves."""
    book, ann, ben = visit.book, visit.ann, visit.ben
    book.chapter("A member's own settings")
    await book.ask(ann, "follow", club="Arsenal", min_stage="talks", max_tier="2")
    await book.ask(ann, "follow")
    following = await book.ask(ann, "following")
    await book.press(ann, following.message, "unfollow")
    await book.typed(ann, "unfollow", name="")
    await book.ask(ann, "unfollow", name="Wharton")
    await book.ask(ann, "unfollow", name="Nobody at All")
    await book.typed(ann, "digest", timezone="berl")
    await book.ask(ann, "digest", every="daily", at="08:00", timezone="Europe/Berlin")
    await book.ask(ann, "digest", every="off")
    await book.ask(ann, "quiet", **{"from": "22:00", "to": "7.30", "official": True})
    await book.ask(ann, "quiet", off=True)
    await book.ask(ann, "quiet", **{"from": "late", "to": "early"})
    await book.ask(ben, "catchup")
    await book.ask(ann, "privacy")
    await book.ask(ann, "mydata export")
    gone = await book.ask(ann, "mydata delete")
    await book.press(ann, gone.message, "forgetme")
    await book.ask(ben, "saga", alone=True, player="Wharton")
    await book.ask(ben, "help", alone=True)


async def administration(visit: Visit) -> None:
    """Every command of those who manage the server."""
    book, admin, double = visit.book, visit.admin, visit.double
    guild = book.guild
    book.chapter("The admins' commands")
    await book.ask(admin, "feed list")
    await book.ask(admin, "feed test", feed=visit.own.url)
    await book.ask(admin, "feed pause", feed=await book.typed(admin, "feed pause", feed="gaz"))
    await book.ask(admin, "feed resume", feed=visit.own.url)
    await book.ask(admin, "feed import", file=("feeds.opml", OPML % visit.own.url.encode()), dry_run=True)
    await book.ask(admin, "feed import", file=("cat.png", b"\x89PNG\r\n\x1a\n" + bytes(200)))
    await book.ask(admin, "feed export")
    await book.ask(admin, "feed remove", feed=visit.gossip.url)
    forum, reds = double.forum(guild, "sagas", ["talks", "agreed"]), double.channel(guild, "reds")
    scouts = double.role(guild, "Scouts", mentionable=True)
    await book.ask(admin, "alerts add", channel=reds, club="Liverpool", min_stage="talks", role=scouts, style="compact")
    await book.ask(admin, "alerts add", channel=forum, style="forum")
    await book.ask(admin, "alerts list")
    await book.ask(admin, "alerts language", language="auto")
    rule = await book.typed(admin, "alerts edit", rule="")
    await book.ask(admin, "alerts edit", rule=rule, style="thread", max_tier="2")
    await book.ask(admin, "alerts test", rule=rule)
    await book.told()
    await visit.news(
        visit.default, "Adam Wharton completes Liverpool medical", "Crystal Palace midfielder Adam Wharton has completed a medical."
    )
    await visit.news(visit.default, "Liverpool sign Adam Wharton from Crystal Palace", "Liverpool have signed Adam Wharton for £65m.")
    await book.ask(visit.ben, "saga", player="Wharton")
    await book.ask(admin, "alerts remove", rule=rule)
    await book.ask(admin, "tier set", source="Daily Mail", tier="4")
    await book.ask(admin, "tier list")
    await book.ask(admin, "tier import", file=("tiers.csv", TIERS), dry_run=False)
    await book.ask(admin, "tier export")
    await book.ask(admin, "player alias", name="Big Bruno", player="Guimaraes")
    await book.ask(admin, "player merge", one="Bruno Gimaraes", into="Guimaraes")
    await book.ask(admin, "player end", player="Guimaraes", outcome="off", club="Arsenal")
    await book.ask(visit.ben, "saga", player="Guimaraes")
    await book.ask(admin, "player ignore", player="Wharton")
    fixes = await book.ask(admin, "player list")
    await book.press(admin, fixes.message, "fix")
    await book.ask(admin, "status")


async def trouble(visit: Visit) -> None:
    """What is typed wrong, and what goes wrong."""
    book, admin, double = visit.book, visit.admin, visit.double
    book.chapter("Trouble")
    for url in ("a feed please", "http://10.0.0.7/rss", visit.own.server.url("/missing"), visit.own.url):
        await book.ask(admin, "feed add", url=url)
    await book.ask(visit.ben, "saga", player="Nobody at All")
    await book.ask(visit.ben, "saga", player="Wharton", as_of="last week")
    await book.ask(visit.ben, "club", club="Nowhere United")
    await book.ask(visit.ben, "source", name="Nobody's Blog")
    await book.ask(admin, "alerts add", channel=book.place, club="Arsenal", player="Saka")
    await book.ask(admin, "alerts add", channel=book.place, role=book.guild.roles[book.guild.id])
    await book.ask(admin, "alerts test", rule="99")
    locked = double.channel(book.guild, "locked", bot_denied=Can.SEND_MESSAGES)
    await book.ask(admin, "alerts add", channel=locked)
    await book.ask(visit.ben, "follow", player="Saka")
    visit.ben.dms = False
    await visit.news(visit.own, "Barcelona in talks to sign Bukayo Saka", "Barcelona are in talks with Arsenal over Bukayo Saka.")
    double.delete_channel(next(channel for channel in book.guild.channels.values() if channel.name == "reds"))
    await book.told()


CHAPTERS = (a_saga, own_hours, administration, trouble)


async def play(folder: Path, locale: str) -> list[str]:
    """Play it all; what was found wrong."""
    with tempfile.TemporaryDirectory() as home:
        async with DiscordDouble() as double, Publishers() as publishers:
            double.patience = 40.0
            people = [double.user(name, locale=locale) for name in ("Ada", "Ann", "Ben")]
            feeds = [publishers.feed(title) for title in ("BBC Sport", "Northside Gazette", "TEAMtalk")]
            pack = _pack(Path(home), feeds[0], feeds[2])
            async with running(Path(home), double, publishers, TRANSFER_SAGA_DEFAULT_FEEDS=str(pack)) as bot:
                guild = double.guild("Northside", people[1:], owner=people[0])
                double.speak(guild, locale)
                visit = Visit(Notebook(double, guild, double.channel(guild, "transfers"), folder), *people, *feeds)
                try:
                    await first_five_minutes(visit)
                    for chapter in CHAPTERS:
                        await chapter(visit)
                finally:
                    (folder / "transcript.txt").write_text("\n".join(visit.book.lines) + "\n", encoding="utf-8")
            return [*_faults(double, bot), *(f"/{name} was not used" for name in sorted(_unused(double)))]


def _pack(home: Path, *feeds: Feed) -> Path:
    rows = (f'[[feed]]\nurl = "{feed.url}"\ntitle = "{feed.title}"\nsource = "{feed.title}"\n' for feed in feeds)
    (pack := home / "feeds.toml").write_text("\n".join(rows), encoding="utf-8")
    return pack


def _faults(double: DiscordDouble, bot: Bot) -> list[str]:
    said = "".join(bot.lines)
    return [*double.violations, *([said[said.index("Traceback") :][:2000]] if "Traceback" in said else [])]


def _unused(double: DiscordDouble) -> set[str]:
    registered = {name for command in double.commands[None].values() for name in _names(command)}
    return registered - {answer.doing.removeprefix("/") for answer in double.answers.values()}


def _names(command: Json) -> Iterator[str]:
    nested = [option for option in command.get("options") or [] if option["type"] in (1, 2)]
    for option in nested:
        yield from (f"{command['name']} {name}" for name in _names(option))
    if not nested:
        yield command["name"]


def main() -> int:
    """Play, write, and say where."""
    folder = Path(sys.argv[1])
    locale = sys.argv[2] if len(sys.argv) > 2 else "en-GB"
    folder.mkdir(parents=True, exist_ok=True)
    faults = asyncio.run(play(folder, locale))
    print(*faults, sep="\n")
    print(f"Written: {folder / 'transcript.txt'}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
