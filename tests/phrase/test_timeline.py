"""A saga as a timeline: what is drawn of it, and what is said of it to those who see no picture."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.phrase.saga import saga_card
from bot.phrase.timeline import LANES_DRAWN, POINTS_DRAWN, Timeline, timeline_of
from bot.transfers.model import Currency, Player, Report, Tier
from bot.transfers.sagas.saga import current
from bot.transfers.sagas.views import Pick, SagaView
from tests.transfers_saga.story import said, when

PLAYER = Player(7, "leo marten", "Leo Marten")


def view(reports: Sequence[Report], day: float, *, as_of: float | None = None, pick: Pick = Pick.ALL) -> SagaView:
    until = when(day if as_of is None else as_of)
    return SagaView(PLAYER, current(reports, until), when(day), pick=pick, as_of=None if as_of is None else until)


def drawn(*reports: Report, day: float = 60, pick: Pick = Pick.ALL) -> Timeline:
    timeline = timeline_of(view(reports, day, pick=pick))
    assert timeline is not None
    return timeline


def test_nothing_known_is_nothing_to_draw() -> None:
    assert timeline_of(SagaView(PLAYER, None, when(0))) is None
    assert timeline_of(view([said("Mill", "talks")], 3, pick=Pick.BELIEVABLE)) is None


def test_a_lane_is_its_moves_with_rung_tier_and_the_fee_where_it_changed() -> None:
    timeline = drawn(
        said("Mail", "interest", day=0),
        said("Sky", "bid", day=5, fee=40),
        said("Guardian", "bid_rejected", day=6, fee=41),
        said("BBC", "fee_agreed", day=9, fee=55),
    )
    (lane,) = timeline.lanes
    assert [(p.at, p.rung, p.tier, p.label) for p in lane.points] == [
        (when(0), 1, Tier.THREE, ""),
        (when(5), 4, Tier.TWO, "£40m"),
        (when(6), 4, Tier.TWO, ""),
        (when(9), 5, Tier.ONE, "£55m"),
    ]
    assert (lane.name, lane.fee, timeline.start, timeline.end) == ("Chelsea", "£55m", when(0), when(60))


def test_the_same_fee_in_another_currency_is_no_change() -> None:
    timeline = drawn(said("Sky", "bid", fee=40), said("Marca", "fee_agreed", day=1, fee=47, currency=Currency.EUR))
    assert [point.label for point in timeline.lanes[0].points] == ["£40m", ""]


def test_a_new_fee_alone_leaves_the_lane_where_it_stood() -> None:
    timeline = drawn(said("BBC", "bid", fee=40), said("Sky", "talks", day=1, fee=60))
    assert [(point.rung, point.label) for point in timeline.lanes[0].points] == [(4, "£40m"), (4, "£60m")]


def test_off_has_no_rung_and_staying_has_words_of_its_own() -> None:
    timeline = drawn(
        said("Sky", "talks", "", day=0, club="Ajax"),
        said("Sky", "bid", day=1, club="Ajax"),
        said("BBC", "collapsed", day=2, club="Ajax"),
    )
    lanes = {lane.name: lane for lane in timeline.lanes}
    assert lanes["Chelsea"].points[-1].rung is None
    assert (lanes["Staying at Ajax"].staying, lanes["Chelsea"].staying) == (True, False)
    assert lanes["Staying at Ajax"].points[0].stage == "contract talks"


def test_believable_only_leaves_out_what_weaker_sources_moved() -> None:
    reports = (said("Mill", "interest", "Everton"), said("Sky", "talks", day=1))
    assert [lane.name for lane in drawn(*reports).lanes] == ["Chelsea", "Everton"]
    assert [lane.name for lane in drawn(*reports, pick=Pick.BELIEVABLE).lanes] == ["Chelsea"]


def test_an_open_saga_goes_on_to_today_and_one_long_over_does_not() -> None:
    reports = (said("Sky", "talks"), said("Club", "official", day=10))
    soon, late = drawn(*reports, day=12), drawn(*reports, day=100)
    assert (soon.end, soon.now, soon.now_words) == (when(12), when(12), "today 13 Jun 2025")
    assert (late.end, late.now, late.now_words) == (when(10), when(100), "today 9 Sep 2025")
    assert late.lanes[0].until == when(10)
    assert drawn(said("Sky", "talks"), day=100).end == when(100)


def test_a_past_day_is_named_as_such() -> None:
    timeline = timeline_of(view([said("Sky", "talks")], 50, as_of=5))
    assert timeline is not None
    assert (timeline.end, timeline.now_words) == (when(5), "as of 6 Jun 2025")
    assert timeline.words.endswith("as known on 6 June 2025.")


def test_asked_again_within_the_hour_it_is_the_same_value() -> None:
    reports = [said("Sky", "talks")]
    first, second, third = (timeline_of(view(reports, 5 + minutes / 1440)) for minutes in (5, 50, 70))
    assert first == second
    assert hash(first) == hash(second)
    assert first != third


def test_today_is_never_before_what_was_said() -> None:
    timeline = drawn(said("Sky", "talks", day=0.01), day=0.01)
    assert timeline.start <= timeline.lanes[0].points[-1].at <= timeline.end <= timeline.now
    assert timeline.now - when(0.01) < timedelta(hours=1)


def test_colder_lanes_and_older_moves_are_left_out_and_counted() -> None:
    timeline = drawn(*(said("Sky", "interest", f"Club {number}", day=number) for number in range(LANES_DRAWN + 2)))
    assert (len(timeline.lanes), timeline.hidden) == (LANES_DRAWN, 2)
    assert "; 2 more." in timeline.words
    back_and_forth = [said("BBC", "collapsed" if number % 2 else "bid", day=number / 10) for number in range(3 * POINTS_DRAWN)]
    points = drawn(*back_and_forth).lanes[0].points
    assert len(points) == POINTS_DRAWN
    assert (points[0].at, points[-1].at) == (when(0), back_and_forth[-1].at)


@pytest.mark.parametrize(
    ("stages", "words"),
    [
        (["interest"], "Chelsea: interest"),
        (["collapsed"], "Chelsea: off"),
        (["interest", "talks", "official"], "Chelsea rose from interest to official"),
        (["interest", "bid", "denied"], "Chelsea rose from interest to bid made, then denied"),
        (["bid", "collapsed"], "Chelsea fell from bid made to off"),
        (["bid", "bid_rejected"], "Chelsea went from bid made to bid rejected"),
        (["bid", "bid_rejected", "bid"], "Chelsea was back at bid made"),
        (["interest", "collapsed", "bid"], "Chelsea rose from interest to bid made after a setback"),
        (["bid", "collapsed", "bid"], "Chelsea was back at bid made after a setback"),
    ],
)
def test_the_words_say_how_a_lane_went(stages: list[str], words: str) -> None:
    timeline = drawn(*(said("BBC", stage, day=3 * number) for number, stage in enumerate(stages)))
    assert len(timeline.lanes[0].points) == len(stages)
    assert f": {words}. {len(stages)} move" in timeline.words


def test_the_words_of_a_whole_saga() -> None:
    timeline = drawn(
        said("Mill", "interest", "Real Madrid", day=-200, club="Liverpool"),
        said("Sky", "bid", "", day=-150, club="Liverpool"),
        said("Sky", "talks", "Real Madrid", day=-100, club="Liverpool"),
        said("BBC", "denied", "", day=-20, club="Liverpool"),
        said("Club", "official", "Real Madrid", day=0, fee=10, currency=Currency.EUR, club="Liverpool"),
    )
    assert timeline.words == (
        "Leo Marten, November 2024 to June 2025: Real Madrid rose from interest to official (€10m); "
        "staying at Liverpool fell from contract offered to will not sign. 5 moves, best source tier 1; today is 31 July 2025."
    )


def test_the_words_keep_to_a_picture_description_whatever_the_names() -> None:
    reports = [said("Sky", "bid", f"{number}" + "W" * 10_000, day=number, player="M" * 10_000, fee=40) for number in range(30)]
    reports += [said("BBC", "collapsed", report.to_club, day=40) for report in reports]
    timeline = drawn(*reports)
    assert len(timeline.words) <= 1000
    assert timeline.words.endswith("today is 31 July 2025.")
    assert all(len(lane.name) <= 60 for lane in timeline.lanes)


def test_the_answer_carries_it() -> None:
    asked = view([said("Sky", "talks")], 5)
    assert saga_card(asked).timeline == timeline_of(asked)
    assert saga_card(SagaView(PLAYER, None, when(0))).timeline is None
