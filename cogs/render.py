"""Cards as Discord messages, within all of Discord's limits whatever the card holds. Pure; sends nothing.

An answer is an embed under its headline. An alert's headline is the message's text, so that a phone's notification reads
well, and the rest an embed below it. What has no room is cut from the end, aloud.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import discord

from bot.phrase.card import Button, Card, File, Line, Link, Section, Text, Tone
from bot.phrase.said import count
from bot.phrase.tongue import Tongue, tongue
from cogs.escape import ELLIPSIS, address, length, plain
from cogs.lines import LINE_LIMIT, bare_text, is_wordy, line_text, strong_text

CONTENT, TITLE, DESCRIPTION, BUTTONS, LABEL, ACTION, BUTTON_URL, FILES, ALT = 2000, 256, 4096, 25, 80, 97, 512, 10, 1000
PREFIX = "ts:"
"""What a button's custom_id begins with; its action follows."""
FILE_BYTES = 10 << 20
_HEADING, _SHORT_HEADLINE, _FOOTER, _NOTE = 200, 200, 500, 60
_COLOURS = {Tone.PLAIN: 0x5B6C7D, Tone.RISING: 0xE69F00, Tone.DONE: 0x009E73, Tone.OFF: 0x8C8C8C, Tone.WARNING: 0xD55E00}
_NOBODY = discord.AllowedMentions.none()


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: text, at most one embed, buttons, files, and who may be mentioned."""

    content: str = ""
    embed: discord.Embed | None = None
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    allowed: discord.AllowedMentions = _NOBODY

    @property
    def embeds(self) -> list[discord.Embed]:
        """The embed, as a list of none or one."""
        return [self.embed] if self.embed else []

    def view(self) -> discord.ui.View:
        """The buttons as discord.py sends them. It is stopped: presses are answered by `cogs.presses`, after a restart too."""
        view = discord.ui.View(timeout=None)
        for button in self.buttons:
            view.add_item(_button(button))
        view.stop()
        return view

    def attachments(self) -> list[discord.File]:
        """The files, opened for one sending."""
        return [
            discord.File(io.BytesIO(file.data), _filename(file.name), description=plain(file.words, 1000) or None) for file in self.files
        ]


def render_answer(card: Card) -> Message:
    """The answer to a command: its headline alone as text, or an embed with the headline as title."""
    speaks = tongue(card.language)
    files, note = _files(card.files, speaks)
    title = bare_text(card.headline, 10 * TITLE) if is_wordy(card.headline) else ""
    top = () if title and length(title) <= TITLE else (strong_text(card.headline, LINE_LIMIT),)
    body = _body(card, top, note, speaks)
    buttons = _buttons(card.buttons)
    if not card.sections and not card.footer and not files and not any(isinstance(span, Link) for span in card.headline.spans):
        return Message(content=line_text(card.headline, CONTENT) or ELLIPSIS, buttons=buttons)
    embed = discord.Embed(title=title if not top else None, description=body or None, colour=_COLOURS[card.tone])
    picture = next((_filename(file.name) for file in files if file.name.endswith(".png")), None)
    if picture:
        embed.set_image(url=f"attachment://{picture}")
    if not embed.title and not embed.description:
        embed.description = ELLIPSIS
    return Message(embed=embed, buttons=buttons, files=files)


@dataclass(frozen=True, slots=True)
class Address:
    """Whom an alert mentions, and which of its parts this is (`Delivery`)."""

    users: tuple[int, ...] = ()
    role: int | None = None
    part: int = 0
    nonce: str = ""


def render_alert(card: Card, to: Address, *, compact: bool = False) -> Message:
    """An alert: headline and mentions as text, the rest as an embed, or as one line with the link (`compact`)."""
    mentions, allowed = _mentions(to)
    if to.part:
        kept = tuple(button for button in card.buttons if button.action.endswith(f":{to.nonce}"))
        return Message(_content(card.headline, mentions, most=_SHORT_HEADLINE), buttons=_buttons(kept), allowed=allowed)
    speaks = tongue(card.language)
    files, note = _files(card.files, speaks)
    buttons = _buttons(card.buttons)
    if compact:
        return Message(_content(card.headline, mentions, link=_first_link(card)), buttons=buttons, files=files, allowed=allowed)
    body = _body(card, (), note, speaks)
    embed = discord.Embed(description=body, colour=_COLOURS[card.tone]) if body else None
    return Message(_content(card.headline, mentions), embed, buttons, files, allowed)


def mention_line(to: Address) -> str:
    """The mentions of an alert, as they stand in its last line."""
    return _mentions(to)[0]


def _mentions(to: Address) -> tuple[str, discord.AllowedMentions]:
    role = [f"<@&{to.role}>"] if to.role else []
    room = CONTENT - _SHORT_HEADLINE - 1
    users: list[int] = []
    for user in dict.fromkeys(to.users[:100]):
        if len(" ".join([*role, *(f"<@{known}>" for known in (*users, user))])) > room:
            break
        users.append(user)
    words = " ".join([*role, *(f"<@{user}>" for user in users)])
    allowed = discord.AllowedMentions(
        everyone=False,
        replied_user=False,
        users=[discord.Object(user) for user in users] or False,
        roles=[discord.Object(to.role)] if to.role else False,
    )
    return words, allowed


def _content(headline: Line, mentions: str, *, link: str = "", most: int = CONTENT) -> str:
    tail = [part for part in (link, mentions) if part]
    room = min(most, CONTENT - sum(length(part) + 1 for part in tail))
    return "\n".join([bare_text(headline, room) or ELLIPSIS, *tail])


def _first_link(card: Card) -> str:
    """The first link of a card on a line of its own; in angle brackets, so that Discord adds no preview."""
    links = (span for section in card.sections for line in section.lines for span in line.spans if isinstance(span, Link))
    for link in links:
        url = address(link.url)
        words = bare_text(Line((Text(link.words),)), _HEADING)
        if url and words and length(url) < LINE_LIMIT // 2:
            return f"-# [{words}](<{url}>)"
    return ""


def _body(card: Card, top: Sequence[str], note: str, speaks: Tongue) -> str:
    """The description: as many lines as fit, then how many more there are, then the footer."""
    foot = [note] if note else []
    if card.footer and (words := line_text(Line(card.footer, small=True), _FOOTER)):
        foot.append(words)
    lines = [*((words, True) for words in top if words), *_section_lines(card.sections)]
    room = DESCRIPTION - sum(length(words) + 1 for words in foot)
    kept = _fitting(lines, room)
    if left := sum(counted for _, counted in lines[len(kept) :]):
        while kept and not kept[-1][1]:
            kept.pop()
        foot.insert(0, "-# " + speaks.say(count(left, "…and {n} more line", "…and {n} more lines")))
    return "\n".join([*(words for words, _ in kept), *foot]).strip("\n")


def _fitting(lines: Sequence[tuple[str, bool]], room: int) -> list[tuple[str, bool]]:
    if sum(length(words) + 1 for words, _ in lines) <= room:
        return list(lines)
    kept: list[tuple[str, bool]] = []
    room -= _NOTE
    for words, counted in lines:
        room -= length(words) + 1
        if room < 0:
            break
        kept.append((words, counted))
    return kept


def _section_lines(sections: Iterable[Section]) -> Iterator[tuple[str, bool]]:
    """Each line as text, and whether it counts as one (headings and blank lines don't)."""
    for number, section in enumerate(sections):
        if number:
            yield "", False
        if heading := strong_text(Line((Text(section.heading),)), _HEADING):
            yield heading, False
        for line in section.lines:
            if words := line_text(line):
                yield words, True


def _files(files: Sequence[File], speaks: Tongue) -> tuple[tuple[File, ...], str]:
    """The files that Discord takes, and a line about those it would not."""
    kept: list[File] = []
    for file in files:
        if len(kept) < FILES and sum(len(other.data) for other in kept) + len(file.data) <= FILE_BYTES:
            kept.append(file)
    left = len(files) - len(kept)
    note = speaks.say(count(left, "…and {n} file too large to attach", "…and {n} files too large to attach"))
    return tuple(kept), f"-# {note}" if left else ""


def _filename(name: str) -> str:
    return re.sub(r"[^\w.-]", "_", name, flags=re.ASCII)[-100:].lstrip(".") or "file"


def _buttons(buttons: Iterable[Button]) -> tuple[Button, ...]:
    """The buttons that Discord takes: one an action, with a label, in five rows of five."""
    kept: dict[str, Button] = {}
    for number, button in enumerate(buttons):
        url = address(button.url) if button.url else None
        if button.url and (url is None or len(url) > BUTTON_URL):
            continue
        action = button.action or (f"off:{number}" if button.off else "")
        if not url and (not action or length(action) > ACTION or action in kept):
            continue
        kept[url or action] = replace(button, label=plain(button.label, LABEL) or ELLIPSIS, action="" if url else action, url=url or "")
    return tuple(kept.values())[:BUTTONS]


def _button(button: Button) -> discord.ui.Button[discord.ui.View]:
    if button.url:
        return discord.ui.Button(label=button.label, url=button.url, disabled=button.off)
    style = discord.ButtonStyle.primary if button.main else discord.ButtonStyle.secondary
    if button.danger:
        style = discord.ButtonStyle.danger
    return discord.ui.Button(label=button.label, custom_id=PREFIX + button.action, style=style, disabled=button.off)
