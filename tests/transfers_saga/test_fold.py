"""What reports fold into: moves with origin, confirmations and echoes; lanes; sagas and their ends."""

from bot.transfers.model import STAYING, Currency, Fee, MoveType, NewsReason, SagaStatus, Stage, Tier
from bot.transfers.sagas.saga import current, fold
from tests.transfers_saga.story import said, when

NOW = when(100)


def _stages(saga, club="Chelsea"):
    return [move.stage.value for move in saga.lane(club).moves]


def _sources(reports):
    return [report.source for report in reports]


def test_nothing_folds_into_nothing():
    assert fold([], NOW) == ()
    assert current([], NOW) is None


def test_one_move_has_one_origin_its_confirmations_and_its_echoes():
    reports = [
        said("Sky", "talks", day=1),
        said("Digest", "talks", per="Sky", day=1.1),
        said("NewsNow", "talks", day=1.2),
        said("Mail", "talks", day=1.3),
        said("Sky", "talks", day=2),
        said("Blog", "talks", per="Marca", day=2.1),
    ]
    saga = current(reports, NOW)
    (move,) = saga.lane("Chelsea").moves
    assert move.origin.source == "Sky"
    assert [r.origin for r in move.confirmations] == ["Mail", "Marca"]
    assert _sources(move.echoes) == ["Digest", "NewsNow", "Sky"]
    assert (saga.lane("Chelsea").sources, saga.lane("Chelsea").best_tier, saga.reports) == (3, Tier.TWO, 6)


def test_the_origin_of_a_credited_report_is_whom_it_credits():
    saga = current([said("Blog", "talks", per="Ornstein"), said("Ornstein", "talks", day=0.1)], NOW)
    (move,) = saga.lane("Chelsea").moves
    assert (move.origin.origin, move.best_tier, len(move.echoes)) == ("Ornstein", Tier.ONE, 1)


def test_an_aggregator_is_an_origin_only_while_nobody_else_says_it():
    first = said("NewsNow", "talks")
    alone = current([first, said("Digest", "talks", day=0.1)], NOW).lane("Chelsea")
    assert alone.moves[0].origin is first
    assert (alone.sources, alone.best_tier) == (1, Tier.AGGREGATOR)
    joined = current([first, said("Mail", "talks", day=1)], NOW).lane("Chelsea")
    assert joined.moves[0].origin.source == "Mail"
    assert _sources(joined.moves[0].echoes) == ["NewsNow"]
    assert (joined.sources, joined.best_tier) == (1, Tier.THREE)


def test_copies_count_once_whoever_signs_them():
    words = "Chelsea have opened talks with Porto over the midfielder, who is keen on a move to London this summer."
    reworded = words.replace("have opened", "opened")
    reports = [said("Sky", "talks", words=words)]
    reports += [said(name, "talks", words=text, day=0.1) for name, text in (("Echo", words), ("Mail", words.upper()), ("Blog", reworded))]
    lane = current(reports, NOW).lane("Chelsea")
    assert lane.sources == 1
    assert _sources(lane.moves[0].echoes) == ["Echo", "Mail", "Blog"]


def test_equal_titles_of_two_outlets_are_one_source_and_of_one_column_are_not():
    title = "Chelsea open talks over Leo Marten"
    copied = [said("Sky", "talks", title=title), said("Mail", "talks", title=title + " - Daily Mail", day=0.1)]
    assert current(copied, NOW).lane("Chelsea").sources == 1
    column = [
        said("Digest", "talks", per=name, title="Tuesday's gossip and transfer rumours", day=day)
        for day, name in enumerate(("Sky", "Marca"))
    ]
    assert current(column, NOW).lane("Chelsea").sources == 2


def test_short_texts_make_no_copies():
    reports = [said("Sky", "talks", words="Chelsea are in talks."), said("Mail", "talks", words="Chelsea are in talks.")]
    assert current(reports, NOW).lane("Chelsea").sources == 2


def test_a_lower_stage_joins_the_move_it_repeats():
    reports = [said("Sky", "interest"), said("Sky", "talks", day=1), said("Mail", "interest", day=2), said("Echo", "enquiry", day=3)]
    interest, talks = current(reports, NOW).lane("Chelsea").moves
    assert _sources(interest.confirmations) == ["Mail"]
    assert _sources(talks.echoes) == ["Echo"]
    assert talks.confirmations == ()


def test_a_move_tells_its_reason_and_what_was_before():
    reports = [
        said("Sky", "interest"),
        said("Sky", "bid", day=1, fee=30),
        said("Sky", "bid", day=2, fee=40),
        said("Mail", "bid_rejected", day=3),
    ]
    moves = current(reports, NOW).lane("Chelsea").moves
    assert [(m.reason, m.before) for m in moves] == [
        (NewsReason.NEW_SUITOR, None),
        (NewsReason.STAGE_UP, Stage.INTEREST),
        (NewsReason.FEE_CHANGED, Stage.BID),
        (NewsReason.STAGE_DOWN, Stage.BID),
    ]


def test_a_lane_has_the_newest_fee_and_says_since_when_it_stands():
    reports = [said("Sky", "bid", fee=30), said("Mail", "fee_agreed", day=4, fee=42), said("Sky", "fee_agreed", day=5, fee=40)]
    lane = current(reports, NOW).lane("Chelsea")
    assert lane.fee == Fee(40_000_000, Currency.GBP)
    assert (lane.since, lane.last_at) == (when(4), when(5))


def test_reports_with_a_fee_join_the_move_of_that_fee():
    reports = [
        said("Sky", "bid", fee=30),
        said("Mail", "bid", fee=40, day=1),
        said("Echo", "bid", fee=31, day=2),
        said("Blog", "bid", day=3),
    ]
    first, second = current(reports, NOW).lane("Chelsea").moves
    assert _sources(first.confirmations) == ["Echo"]
    assert _sources(second.confirmations) == ["Blog"]


def test_those_who_deny_are_no_sources_of_the_rumour():
    reports = [said("Sky", "talks"), said("Club", "denied", day=1)]
    lane = current(reports, NOW).lane("Chelsea")
    assert (lane.stage, lane.sources, lane.best_tier) == (Stage.DENIED, 1, Tier.ONE)
    again = current([*reports, said("Ornstein", "talks", day=2)], NOW).lane("Chelsea")
    assert (again.stage, again.sources) == (Stage.TALKS, 2)


def test_a_weaker_sources_contrary_leaves_the_lane_where_it_stands():
    reports = [said("Sky", "agreed"), said("Mail", "talks", day=1, words="There is no agreement yet.")]
    assert current(reports, NOW).lane("Chelsea").stage is Stage.AGREED


def test_not_for_sale_ends_no_suitors_lane():
    saga = current([said("Sky", "bid"), said("Club", "denied", None, day=1)], NOW)
    assert saga.lane("Chelsea").stage is Stage.BID
    assert saga.not_for_sale.origin.source == "Club"
    assert current([said("Sky", "available", None), said("Sky", "talks", STAYING, day=1)], NOW).not_for_sale is None


def test_lanes_are_ordered_the_furthest_first():
    reports = [
        said("Sky", "collapsed", "Leeds"),
        said("Sky", "interest", "Arsenal", day=1),
        said("Sky", "bid", "Chelsea", day=1),
        said("Sky", "interest", "Everton", day=2),
        said("Sky", "talks", STAYING, day=1),
        said("Mail", "available", None, day=0.5),
    ]
    assert [lane.club for lane in current(reports, NOW).lanes] == ["Chelsea", STAYING, "Everton", "Arsenal", None, "Leeds"]


def test_the_name_is_the_fullest_and_the_club_the_newest_of_the_best_source():
    reports = [
        said("Mail", "interest", player="Marten", club="Ajax"),
        said("Sky", "interest", player="Leo Marten", club="Porto", day=1),
        said("Sky", "talks", player="L. Marten", club="Benfica", day=2),
        said("Mail", "talks", player="Leo Alexander Marten", club="Ajax", day=3),
    ]
    saga = current(reports, NOW)
    assert (saga.player, saga.club) == ("Leo Alexander Marten", "Benfica")


def test_the_club_is_the_one_he_left_though_late_reports_name_the_new_one():
    reports = [
        said("Sky", "official", club="Porto"),
        said("BBC", "official", club="Chelsea", day=1),
        said("BBC", "available", None, club="Chelsea", day=2),
    ]
    assert current(reports, NOW).club == "Porto"


def test_an_official_move_ends_the_saga_and_late_reports_join_it():
    reports = [
        said("Sky", "bid", "Arsenal"),
        said("Sky", "agreed", day=1),
        said("Club", "official", day=2),
        said("Mail", "interest", "Arsenal", day=3),
        said("Mail", "official", day=20),
        said("Mail", "official", None, day=21),
    ]
    (saga,) = fold(reports, NOW)
    assert (saga.status, saga.ended_at, saga.reports) == (SagaStatus.OFFICIAL, when(2), 6)
    assert [lane.club for lane in saga.lanes] == ["Chelsea", "Arsenal"]
    assert _stages(saga) == ["agreed", "official"]
    assert saga.lane("Arsenal").stage is Stage.BID


def test_a_signed_contract_ends_the_saga_as_renewed():
    (saga,) = fold([said("Sky", "interest"), said("Club", "official", STAYING, day=1), said("Mail", "interest", day=2)], NOW)
    assert (saga.status, saga.lanes[0].club) == (SagaStatus.RENEWED, STAYING)


def test_a_release_without_a_club_does_not_end_the_saga():
    assert current([said("Club", "official", None)], when(1)).status is SagaStatus.OPEN


def test_120_quiet_days_end_a_saga():
    reports = [said("Sky", "talks")]
    assert current(reports, when(120)).status is SagaStatus.OPEN
    assert current(reports, when(120.1)).status is SagaStatus.QUIET
    old, new = fold([*reports, said("Sky", "interest", day=121)], when(122))
    assert (old.status, new.status) == (SagaStatus.QUIET, SagaStatus.OPEN)
    assert new.lane("Chelsea").moves[0].reason is NewsReason.NEW_SUITOR


def test_reports_in_between_keep_a_saga_going():
    assert len(fold([said("Sky", "talks", day=day) for day in (0, 100, 200, 300)], when(301))) == 1


def test_something_new_after_the_end_begins_a_saga():
    done = [said("Sky", "bid", "Arsenal"), said("Sky", "official", day=2, move=MoveType.LOAN)]
    assert len(fold([*done, said("Mail", "interest", "Leeds", day=3)], NOW)) == 2
    assert len(fold([*done, said("Mail", "agreed", "Arsenal", day=3)], NOW)) == 2
    assert len(fold([*done, said("Mail", "talks", day=33)], NOW)) == 2
    assert len(fold([*done, said("Mail", "talks", day=31)], NOW)) == 1
    assert len(fold([*done, said("Mail", "official", day=90)], NOW)) == 1
    bought = fold([*done, said("Mail", "official", day=90, move=MoveType.PERMANENT)], NOW)
    assert [saga.status for saga in bought] == [SagaStatus.OFFICIAL, SagaStatus.OFFICIAL]


def test_a_club_that_denies_an_announcement_opens_the_saga_again():
    saga = current([said("Mill", "official"), said("Club", "denied", day=1)], when(2))
    assert (saga.status, saga.ended_at, saga.lane("Chelsea").stage) == (SagaStatus.OPEN, None, Stage.DENIED)


def test_what_is_denied_at_the_same_time_is_read_as_the_answer():
    lane = current([said("Club", "denied"), said("Mill", "interest")], NOW).lane("Chelsea")
    assert [move.stage for move in lane.moves] == [Stage.INTEREST, Stage.DENIED]


def test_many_reports_are_folded_in_little_time():
    words = "Chelsea are in talks with the player's club, report number {} says in words of its own."
    reports = [said(f"Outlet {n}", "talks", day=n / 1000, words=words.format(n * n)) for n in range(3000)]
    assert current(reports, when(5)).reports == 3000
