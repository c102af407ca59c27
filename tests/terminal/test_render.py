"""Cards on a terminal: every part of a card, at every width, whatever a feed puts into it."""

import io
from datetime import UTC, datetime, timedelta, timezone

import pytest
from rich.cells import cell_len

from bot.phrase.card import Button, Card, Channel, Command, File, Line, Link, Look, Section, Text, Tone, When, card, line, strong
from bot.sender import Sent
from bot.terminal.render import Reader, card_lines
from bot.terminal.screen import Screen
from bot.terminal.sender import TerminalSender
from bot.transfers.model import Delivery, Kind

NOW = datetime(2025, 5, 30, 12, tzinfo=UTC)
LONG = "https://example.org/" + "a-very-long-path/" * 10


def shown(what: Card, width: int = 80, buttons: bool = True) -> list[str]:
    reader = Reader(width, NOW, UTC, ((1, "transfers"),))
    return [row.plain for row in card_lines(what, reader, buttons=buttons)]


def whole() -> Card:
    """A card with some of everything."""
    rows = (
        line(Text("▰▰▰▱▱▱▱", code=True), " ", strong("Real Madrid"), ": in talks · 3 sources · " + "word " * 30, bullet=True),
        line("first said ", When(NOW - timedelta(days=3)), small=True),
    )
    return Card(
        headline=line(strong("Alexander-Arnold"), " → Real Madrid: in talks, says BBC Sport " + "and more " * 12),
        sections=(
            Section(rows, "Where it stands"),
            Section((line("in ", Channel(1), ", or ", Command("/follow club:Arsenal"), ": ", Link("read", LONG)),)),
        ),
        footer=(Text("3 reports since "), When(NOW, Look.DAY)),
        buttons=(
            Button("Older ▶", "older"),
            Button("Newer", "newer", off=True),
            Button("Reports", "reports"),
            Button("Site", url="https://x.org"),
        ),
        tone=Tone.RISING,
    )


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_no_line_is_wider_than_the_terminal_but_one_long_address(width: int) -> None:
    rows = shown(whole(), width)
    wide = [row for row in rows if cell_len(row) > width]
    assert [row.strip() for row in wide] == [f"<{LONG}>"]


def test_what_a_card_says_is_all_there() -> None:
    text = "\n".join(shown(whole()))
    for words in ("Where it stands", "▰▰▰▱▱▱▱ Real Madrid: in talks", "3 days ago", "#transfers", "/follow club:Arsenal", "30 May 2025"):
        assert words in text


def test_wide_letters_are_counted_as_two() -> None:
    rows = shown(card("日本代表" * 3 + " " + "久保建英 " * 20), 60)
    assert all(cell_len(row) <= 60 for row in rows)
    assert len(rows) > 2


def test_continued_lines_stand_under_their_words() -> None:
    rows = shown(Card(line("x"), (Section((line("one " * 30, bullet=True),)),)), 60)
    assert rows[1].startswith("  • one")
    assert rows[2].startswith("    one")


def test_buttons_say_what_to_type() -> None:
    assert shown(whole())[-1] == "  press 1: Older ▶   press 3: Reports   Site <https://x.org>"
    assert shown(whole(), buttons=False)[-1] == "  Site <https://x.org>"


def test_a_feeds_words_are_words() -> None:
    nasty = "[red]x[/red] \x1b]0;title\x07\x1b[2J\r\nsecond\u202eline\u2028 :smile: **b** \x9b31m"
    rows = shown(Card(line(Text(nasty)), (Section((line(Link(nasty, "https://x.org/\x1b[1m a")),), nasty),), buttons=(Button(nasty, "a"),)))
    text = "\n".join(rows)
    assert "[red]x[/red]" in text
    assert ":smile: **b**" in text
    assert not any((ord(char) < 32 and char != "\n") or 127 <= ord(char) < 160 or char in "\u202e\u2028" for char in text)
    assert not any(row.startswith("second") for row in rows)


def test_times_in_the_readers_zone() -> None:
    reader = Reader(80, NOW, timezone(timedelta(hours=2), "CEST"))
    late = datetime(2025, 5, 29, 23, 30, tzinfo=UTC)
    [row] = card_lines(card(When(late, Look.TIME), " · ", When(late, Look.DAY), " · ", When(NOW + timedelta(hours=3))), reader)
    assert row.plain == "▌ 30 May 2025, 01:30 CEST · 30 May 2025 · in 3 hours"


def test_files_are_shown_where_they_are_text() -> None:
    rows = shown(Card(line("yours"), files=(File("mine.json", b'{"a":\n 1}\x1b', "all of it"), File("p.png", b"\x89PNG\xff", "a picture"))))
    assert "mine.json: all of it" in rows
    assert '{"a":' in rows
    assert "  (5 bytes)" in rows
    assert "\x1b" not in "".join(rows)


def test_no_colours_where_no_terminal_is() -> None:
    out = io.StringIO()
    Screen(out, clock=lambda: NOW).show(whole())
    assert "\x1b" not in out.getvalue()


def delivery(kind: Kind = Kind.CHANNEL, mentions: tuple[int, ...] = ()) -> Delivery:
    return Delivery(9, "terminal", kind, 1, 1, int(kind is Kind.DIRECT), 0, "nonce", 1, NOW, NOW, mentions=mentions)


async def test_the_sender_prints_where_a_message_goes() -> None:
    out = io.StringIO()
    screen = Screen(out, clock=lambda: NOW)
    sender = TerminalSender(screen, ((1, "transfers"),))
    told = Card(line("Saka → Arsenal"), buttons=(Button("Saga", "saga:1"),))
    assert await sender.send(delivery(mentions=(1,)), told) == Sent(message_id=9, channel_id=1)
    assert out.getvalue().splitlines()[:2] == ["── #transfers · message 9 · mentions you", "▌ Saka → Arsenal"]
    assert screen.last == told.buttons
    await sender.send(delivery(Kind.DIRECT), told)
    assert "── to you · message 9\n" in out.getvalue()
    assert sender.transport == "terminal"
    assert await sender.find(delivery()) is None


def test_a_small_line_keeps_its_words() -> None:
    assert shown(Card(line("x"), (Section((Line((Text("small print"),), small=True),)),)))[1] == "  small print"
