"""What holds for any reports: order does not matter, copies count once, alerts and sagas agree."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.transfers.model import STAYING, NewsReason, QuietReason, Stage, Tier
from bot.transfers.sagas.saga import current, fold
from tests.transfers_saga.story import TIERS, decide, said, when

SENTENCES = ("", "There is no agreement yet.", "They have made a second offer.", "The clubs talked of the player all day on Monday.")
SOURCES = sorted(TIERS)


@st.composite
def stories(draw, size=14, days=40, clash=True):
    """Reports of one player; without `clash` no two at one time, in order."""
    moments = st.integers(0, days * 8)
    times = draw(st.lists(moments, min_size=1, max_size=size, unique=not clash))
    return [
        said(
            draw(st.sampled_from(SOURCES)),
            draw(st.sampled_from(list(Stage))).value,
            draw(st.sampled_from(("Chelsea", "Arsenal", STAYING, None))),
            day=time / 8,
            per=draw(st.sampled_from((None, None, "Sky", "Ornstein", "Mail"))),
            fee=draw(st.sampled_from((None, 20, 21, 40))),
            words=draw(st.sampled_from(SENTENCES)),
        )
        for time in (times if clash else sorted(times))
    ]


def _all(saga):
    return [report for lane in saga.lanes for move in lane.moves for report in (move.origin, *move.confirmations, *move.echoes)]


@settings(deadline=None)
@given(stories(), st.randoms())
def test_order_of_arrival_does_not_matter(reports, random):
    shuffled = random.sample(reports, len(reports))
    assert fold(shuffled, when(41)) == fold(reports, when(41))


@settings(deadline=None)
@given(stories(), st.randoms())
def test_ids_do_not_matter(reports, random):
    renumbered = [replace(report, id=number, item_id=0) for number, report in enumerate(random.sample(reports, len(reports)))]

    def bare(sagas):
        return repr([[(lane, saga.status) for lane in saga.lanes] for saga in sagas])

    cleared = [replace(report, id=0, item_id=0) for report in reports]
    assert bare(fold([replace(r, id=0) for r in sorted(renumbered, key=lambda r: r.id)], when(41))) == bare(fold(cleared, when(41)))


@settings(deadline=None)
@given(stories())
def test_every_report_is_in_one_move_of_one_saga(reports):
    sagas = fold(reports, when(41))
    found = sorted(report.id for saga in sagas for report in _all(saga))
    assert found == sorted(report.id for report in reports)
    assert sum(saga.reports for saga in sagas) == len(reports)


@settings(deadline=None)
@given(stories())
def test_five_copies_count_once(reports):
    copies = [replace(report, id=report.id + 100_000 * n) for report in reports for n in range(5)]
    once, five = fold(reports, when(41)), fold(copies, when(41))
    assert [(s.status, [(lane.club, lane.stage, lane.sources, len(lane.moves)) for lane in s.lanes]) for s in five] == [
        (s.status, [(lane.club, lane.stage, lane.sources, len(lane.moves)) for lane in s.lanes]) for s in once
    ]


@settings(deadline=None)
@given(stories(clash=False))
def test_folding_what_was_folded_changes_nothing(reports):
    sagas = fold(reports, when(41))
    assert fold([report for saga in sagas for report in _all(saga)], when(41)) == sagas


@settings(deadline=None, max_examples=200)
@given(stories(clash=False))
def test_in_order_a_report_is_news_just_when_the_saga_changed(reports):
    """News makes a move (or is the first word of a tier 1 source), and what is quiet makes none but a lane's silent first."""
    for number, report in enumerate(reports):
        before = reports[:number]
        decision = decide(report, before)
        earlier, now = fold(before, report.at), fold([*before, report], report.at)
        made = [move for saga in now for lane in saga.lanes for move in lane.moves if move.origin == report]
        was = {move.origin.id for saga in earlier for lane in saga.lanes for move in lane.moves}
        moved = _count(now) - _count(earlier)
        silent = decision.quiet in (QuietReason.NO_LANE, QuietReason.SAGA_OVER) or report.lane is None
        if decision.news in (NewsReason.TIER_ONE, None) or (decision.news is NewsReason.DENIED and not moved):
            assert moved == 0 or silent
        else:
            assert moved == 1
            assert report.id not in was
            assert [move.reason for move in made] == [decision.news]


def _count(sagas):
    return sum(len(lane.moves) for saga in sagas for lane in saga.lanes)


@settings(deadline=None)
@given(stories(clash=False))
def test_quiet_reports_leave_every_known_lane_where_it_stands(reports):
    for number, report in enumerate(reports):
        before = reports[:number]
        if before and decide(report, before).news is None:
            known, now = current(before, report.at), current([*before, report], report.at)
            assert now.status is known.status
            for lane in known.lanes:
                assert now.lane(lane.club).stage is lane.stage


@settings(deadline=None)
@given(stories())
def test_lanes_keep_their_word(reports):
    for saga in fold(reports, when(41)):
        assert saga.first_at <= saga.last_at
        for lane in saga.lanes:
            assert lane.sources >= 1
            assert lane.moves[0].origin.at <= lane.last_at
            for move in lane.moves:
                origins = [move.origin.origin, *(report.origin for report in move.confirmations)]
                assert len(set(origins)) == len(origins)
                assert all(report.tier is not Tier.AGGREGATOR for report in move.confirmations)


@settings(deadline=None)
@given(stories(), st.integers(0, 13))
def test_the_same_report_again_is_never_news(reports, index):
    again = replace(reports[index % len(reports)], id=500_000)
    assert decide(again, reports).news is None
