"""Whatever a card holds, its message pings nobody, hides nothing, breaks nothing and fits."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Self

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.phrase.card import Button, Card, Channel, Command, File, Line, Link, Look, Section, Span, Text, Tone, When, card, line, strong
from bot.transfers.model import Delivery, Kind
from cogs.escape import length
from cogs.lines import line_text
from cogs.refusals import incident_card, refusal_card
from cogs.render import Address, Message, mention_line, render_alert, render_answer
from cogs.sender import message_for
from tests.cogs.hostile import HOSTILE, invisible
from tests.double.limits import check_message

NOW = datetime(2025, 8, 31, 18, 0, tzinfo=UTC)
SMALL = st.sampled_from([words for words in HOSTILE if len(words) < 60])
patient = settings(deadline=None)
"""The machine that runs these may be busy."""


def body(message: Message) -> dict[str, object]:
    """The message as it travels."""
    return {
        "content": message.content,
        "embeds": [embed.to_dict() for embed in message.embeds],
        "components": message.view().to_components(),
        "allowed_mentions": message.allowed.to_dict(),
    }


def problems(message: Message) -> list[object]:
    names = [file.filename for file in message.attachments()]
    found: list[object] = list(check_message(body(message), names))
    said = [message.content, *(part for embed in message.embeds for part in (embed.title or "", embed.description or ""))]
    found += [char for part in said for char in invisible(part)]
    if not message.content.strip() and not message.embeds:
        found.append("empty")
    return found


def alert(headline: str, *more: Span, buttons: tuple[Button, ...] = ()) -> Card:
    return Card(line(strong("Malas"), headline), (Section((line(*more),)),) if more else (), buttons=buttons)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_everywhere_fit_and_ping_nobody(words: str) -> None:
    spans: tuple[Span, ...] = (Text(words), Link(words, "https://news.example/" + words), Text(words, code=True), Command(words))
    full = Card(
        Line((Text(words, strong=True), Text(words))),
        tuple(Section((Line(spans), Line(spans, small=True), Line(spans, bullet=True)), words) for _ in range(30)),
        (Text(words), When(NOW)),
        tuple(Button(words, f"{words[:60]}{number}") for number in range(40)),
        (File(words + ".png", b"x", words), File("a.json", b"{}")),
    )
    address_ = Address((1, 2), 3, nonce="n")
    for message in (render_answer(full), render_alert(full, address_), render_alert(full, address_, compact=True)):
        assert problems(message) == []
    for message in (render_answer(card(words)), render_alert(card(words), Address()), render_answer(refusal_card_of(words))):
        assert problems(message) == []
        assert message.allowed.to_dict() == {"parse": []}


def refusal_card_of(words: str) -> Card:
    from bot.errors import Ambiguous

    return refusal_card(Ambiguous(words, ((words, words), (words, "x"))))


class Repeated(str):
    """A text so often over; told shortly where a test fails."""

    __slots__ = ("_told",)

    def __new__(cls, words: str, times: int) -> Self:
        made = super().__new__(cls, words * times)
        made._told = f"{words!r} * {times}"
        return made

    def __repr__(self) -> str:
        return self._told


LENGTHY = st.one_of(SMALL, st.tuples(SMALL, st.sampled_from([1, 9, 90])).map(lambda pair: Repeated(*pair)))
SPANS = st.one_of(
    st.builds(Text, LENGTHY, st.booleans(), st.booleans()),
    st.builds(Link, LENGTHY, SMALL.map("https://a.example/".__add__)),
    st.builds(When, st.just(NOW), st.sampled_from(Look)),
    st.builds(Channel, st.integers(1, 2**63)),
    st.builds(Command, LENGTHY),
)
LINES = st.builds(Line, st.lists(SPANS, max_size=4).map(tuple), st.booleans(), st.booleans())
CARDS = st.builds(
    Card,
    LINES,
    st.lists(st.builds(Section, st.lists(LINES, max_size=4).map(tuple), LENGTHY), max_size=4).map(tuple),
    st.lists(SPANS, max_size=2).map(tuple),
    st.lists(st.builds(Button, LENGTHY, LENGTHY, SMALL, st.booleans(), st.booleans(), st.booleans()), max_size=28).map(tuple),
    st.lists(st.builds(File, LENGTHY, st.binary(max_size=2), LENGTHY), max_size=12).map(tuple),
    st.sampled_from(Tone),
)


@patient
@given(LINES, st.integers(20, 120))
def test_a_line_keeps_to_its_length_marks_and_all(it: Line, most: int) -> None:
    assert length(line_text(it, most)) <= most


@patient
@given(CARDS, st.lists(st.integers(1, 2**63), max_size=120).map(tuple), st.none() | st.integers(1, 2**63), st.integers(0, 1), st.booleans())
def test_any_card_fits(it: Card, users: tuple[int, ...], role: int | None, part: int, compact: bool) -> None:
    assert problems(render_answer(it)) == []
    assert problems(render_alert(it, Address(users, role, part, "nonce"), compact=compact)) == []


def test_what_has_no_room_is_cut_aloud() -> None:
    lines = tuple(line(f"Move number {number} " + "x" * 90, bullet=True) for number in range(100))
    text = render_answer(Card(line("Malas"), (Section(lines, "Moves"),), footer=(Text("100 reports"),))).embeds[0].description or ""
    shown = text.count("Move number")
    assert 30 < shown < 100
    assert f"…and {100 - shown} more lines" in text
    assert text.endswith("-# 100 reports")


def test_a_heading_does_not_stand_alone_at_the_cut() -> None:
    lines = tuple(line("x" * 1490) for _ in range(2))
    tail = Section((line("y" * 1490),), "Left out")
    text = render_answer(Card(line("Malas"), (Section(lines), tail))).embeds[0].description or ""
    assert "Left out" not in text
    assert text.endswith("…and 1 more line")


def test_an_answer_is_an_embed_under_its_headline() -> None:
    message = render_answer(Card(line(strong("Malas"), " (Ajax): talks"), (Section((line("A", bullet=True),), "Moves"),), tone=Tone.DONE))
    assert message.content == ""
    assert message.embeds[0].title == "Malas (Ajax): talks"
    assert message.embeds[0].description == "**Moves**\n- A"
    assert message.embeds[0].colour != render_answer(Card(line("x"), (Section((line("A"),)),), tone=Tone.OFF)).embeds[0].colour


def test_a_single_sentence_is_text() -> None:
    message = render_answer(card("You follow ", strong("Malas"), ". ", Command("/unfollow")))
    assert (message.content, message.embeds) == ("You follow **Malas**. `/unfollow`", [])


def test_a_headline_with_a_time_stands_in_the_body() -> None:
    message = render_answer(Card(line("Quiet since ", When(NOW, Look.DAY)), (Section((line("A"),)),)))
    assert message.embeds[0].title is None
    assert message.embeds[0].description == f"**Quiet since <t:{int(NOW.timestamp())}:D>**\nA"


def test_times_channels_and_commands() -> None:
    stamp = int(NOW.timestamp())
    text = line_text(
        line(When(NOW), " ", When(NOW, Look.DAY), " ", When(NOW, Look.TIME), " ", Channel(7), " ", Command("/saga player:Malas"))
    )
    assert text == f"<t:{stamp}:R> <t:{stamp}:D> <t:{stamp}:f> <#7> `/saga player:Malas`"


def test_an_alert_reads_well_on_a_phone() -> None:
    it = alert(" → Bayern: bid (£40m), says Northern Post", Text("▰▰▱", code=True), buttons=(Button("Saga", "saga:1:n"),))
    message = render_alert(it, Address((11, 12), 13))
    assert message.content == "Malas → Bayern: bid (£40m), says Northern Post\n<@&13> <@11> <@12>"
    assert message.embeds[0].description == "`▰▰▱`"
    assert message.allowed.to_dict() == {"parse": [], "users": [11, 12], "roles": [13]}


def test_a_compact_alert_is_text_and_a_link_without_preview() -> None:
    it = alert(" → Bayern: bid", Text("facts"), Link("Bid made", "https://news.example/1"))
    message = render_alert(it, Address((11,)), compact=True)
    assert message.content == "Malas → Bayern: bid\n-# [Bid made](<https://news.example/1>)\n<@11>"
    assert message.embeds == []


def test_a_further_part_carries_mentions_and_the_button_that_finds_it() -> None:
    it = alert(" → Bayern: bid" + "x" * 500, buttons=(Button("Saga", "saga:1:n2"), Button("Other", "other")))
    message = render_alert(it, Address(tuple(range(1, 70)), part=1, nonce="n2"))
    headline, mentions = message.content.split("\n")
    assert len(headline) == 200
    assert mentions == mention_line(Address(tuple(range(1, 70)), part=1)) == " ".join(f"<@{user}>" for user in range(1, 70))
    assert [button.action for button in message.buttons] == ["saga:1:n2"]


def test_seventy_five_members_fit_under_a_headline_that_gives_way() -> None:
    users = tuple(10**18 + number for number in range(75))
    message = render_alert(alert("x" * 1990), Address(users))
    assert message.content.count("<@") == 75
    assert len(message.content) <= 2000


def test_words_of_a_feed_mention_nobody_though_somebody_is_mentioned() -> None:
    message = render_alert(alert(" <@11> <@&13> @everyone"), Address((11,), 13))
    headline = message.content.split("\n")[0]
    assert "<@" not in headline
    assert "@everyone" not in headline


def test_buttons_that_discord_would_refuse_are_left_out() -> None:
    buttons = (
        Button("Same", "a"),
        Button("Same again", "a"),
        Button("Nothing"),
        Button("Off", off=True),
        Button("", "b"),
        Button("Site", url="https://news.example/"),
        Button("Bad site", url="javascript:alert(1)"),
        Button("Long", "x" * 98),
    )
    assert [button.label for button in render_answer(Card(line("x"), buttons=buttons)).buttons] == ["Same", "Off", "…", "Site"]


def test_a_picture_is_shown_in_the_embed_and_a_file_too_large_is_told() -> None:
    it = Card(line("x"), (Section((line("y"),)),), files=(File("../time line.png", b"x"), File("all.json", b"x" * (11 << 20))))
    message = render_answer(it)
    assert [file.filename for file in message.attachments()] == ["_time_line.png"]
    assert message.embeds[0].image.url == "attachment://_time_line.png"
    assert "…and 1 file too large to attach" in (message.embeds[0].description or "")


def test_a_notice_names_channels_and_nothing_else() -> None:
    delivery = Delivery(
        1, "discord", Kind.NOTICE, 5, 6, 0, 0, "n", 1, NOW, NOW, text="Alerts to <#42> are paused: <@7> @everyone left.", mentions=(8,)
    )
    assert message_for(delivery, card("")).content.replace("\u200b", "") == "Alerts to <#42> are paused: <@7> @everyone left.\n<@8>"
    assert "<@7>" not in message_for(delivery, card("")).content


def test_everyone_is_no_role() -> None:
    delivery = Delivery(1, "discord", Kind.CHANNEL, 5, 6, 0, 0, "n", 1, NOW, NOW, role_id=5)
    assert message_for(delivery, card("x")).content == "x"


def test_a_bug_is_told_by_its_id_only() -> None:
    assert render_answer(incident_card("ab12")).content == "Something broke here; it is logged as `ab12`."
