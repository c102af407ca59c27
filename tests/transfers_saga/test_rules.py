"""What is an alert, rule by rule: each sentence of the product has its case here."""

import pytest

from bot.transfers.model import STAYING, Currency, Decision, NewsReason, QuietReason, Stage
from bot.transfers.sagas.contrary import CONTRARIES, anew, contradicts
from bot.transfers.sagas.news import decide_news, strength
from tests.transfers_saga.story import decide, last, said, verdicts, when

N, Q = NewsReason, QuietReason


def test_stage_up_is_news_and_tells_where_it_stood():
    before = [said("Sky", "interest")]
    assert decide(said("Mail", "talks", day=1), before) == Decision(N.STAGE_UP, None, Stage.INTEREST)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("interest", "enquiry"),
        ("enquiry", "bid_expected"),
        ("talks", "bid"),
        ("bid", "fee_agreed"),
        ("bid", "personal_terms"),
        ("fee_agreed", "personal_terms"),
        ("personal_terms", "fee_agreed"),
        ("personal_terms", "agreed"),
        ("agreed", "medical"),
        ("talks", "bid_rejected"),
    ],
)
def test_ups(first, then):
    assert last(said("Sky", first), said("Mill", then, day=1)) is N.STAGE_UP


@pytest.mark.parametrize(
    ("first", "then"),
    [("talks", "bid_expected"), ("bid_expected", "talks"), ("medical", "agreed"), ("talks", "talks")],
)
def test_the_same_rung_again_is_no_news(first, then):
    assert last(said("Sky", first), said("Guardian", then, day=1)) is Q.SAME


def test_both_axes_are_told_once():
    told = [said("Sky", "fee_agreed"), said("Sky", "personal_terms", day=1)]
    assert last(*told, said("Guardian", "fee_agreed", day=2)) is Q.SAME


def test_rejection_of_a_bid_is_a_move_down_at_the_same_rung():
    assert last(said("Sky", "bid", fee=30), said("Mail", "bid_rejected", day=1, fee=30)) is N.STAGE_DOWN


def test_rejection_after_personal_terms_is_a_move_down():
    assert last(said("Sky", "personal_terms"), said("Mail", "bid_rejected", day=1)) is N.STAGE_DOWN


def test_personal_terms_still_hold_after_a_rejection():
    told = [said("Sky", "personal_terms"), said("Mail", "bid_rejected", day=1)]
    assert last(*told, said("Guardian", "personal_terms", day=2)) is Q.SAME


@pytest.mark.parametrize(("source", "expected"), [("Mail", Q.WEAKER), ("Guardian", N.STAGE_DOWN), ("BBC", N.STAGE_DOWN)])
def test_an_old_rejection_undoes_no_agreement_of_a_better_source(source, expected):
    told = [said("BBC", "interest"), said("Sky", "fee_agreed", day=1)]
    assert last(*told, said(source, "bid_rejected", day=2)) is expected


def test_the_offer_after_a_rejection():
    told = [said("Sky", "bid", fee=30), said("Sky", "bid_rejected", day=1, fee=30)]
    assert last(*told, said("Mail", "bid", day=1.2, fee=30)) is not N.STAGE_UP
    assert last(*told, said("Mail", "bid", day=1.2, fee=38)) is N.STAGE_UP
    assert last(*told, said("Mail", "bid", day=1.2, words="Chelsea have made a second offer.")) is N.STAGE_UP
    assert last(*told, said("Mail", "bid_expected", day=3)) is N.STAGE_UP
    assert last(*told, said("Digest", "bid", per="Sky", day=3)) is Q.ECHO
    again = [*told, said("Mail", "bid", day=3, fee=38)]
    assert last(*again, said("Echo", "bid_rejected", day=4)) is N.STAGE_DOWN


def test_rejection_told_again_while_the_next_offer_is_awaited_is_quiet():
    told = [said("Sky", "bid_rejected"), said("Mail", "bid_expected", day=2)]
    assert last(*told, said("Guardian", "bid_rejected", day=2.1)) is Q.SAME


@pytest.mark.parametrize("source", ["BBC", "Sky", "Mail", "Mill"])
@pytest.mark.parametrize(("stage", "expected"), [("denied", N.DENIED), ("collapsed", N.COLLAPSED)])
def test_denial_and_collapse_take_a_lane_down(source, stage, expected):
    assert last(said("Sky", "agreed"), said(source, stage, day=1)) is expected


def test_an_aggregators_own_words_take_nothing_down():
    assert last(said("Sky", "talks"), said("NewsNow", "collapsed", day=1)) is Q.WEAKER
    assert last(said("Sky", "talks"), said("NewsNow", "collapsed", per="Marca", day=1)) is N.COLLAPSED


def test_a_weaker_sources_lower_stage_is_an_echo():
    words = "There is no agreement yet."
    assert last(said("Sky", "agreed"), said("Mail", "talks", day=1, words=words)) is Q.WEAKER


@pytest.mark.parametrize("source", ["Guardian", "BBC"])
def test_the_explicit_contrary_of_an_equal_or_better_source_is_a_move_down(source):
    told = [said("BBC", "interest"), said("Sky", "talks", day=1), said("Sky", "agreed", day=2)]
    assert last(*told, said(source, "talks", day=3, words="Talks go on, but there is no agreement yet.")) is N.STAGE_DOWN


def test_a_lower_stage_without_the_contrary_is_no_move_down():
    told = [said("Sky", "interest"), said("Sky", "agreed", day=1)]
    assert last(*told, said("Guardian", "interest", day=2, words="Chelsea have long wanted him.")) is Q.WEAKER


def test_what_was_contradicted_needs_as_good_a_source_to_stand_again():
    told = [
        said("Mail", "agreed"),
        said("Sky", "talks", day=1, words="Reports of an agreement are premature."),
    ]
    assert last(*told, said("Echo", "agreed", day=2)) is Q.WEAKER
    assert last(*told, said("Guardian", "agreed", day=2)) is N.STAGE_UP
    assert last(*told, said("Echo", "official", day=2)) is N.OFFICIAL


@pytest.mark.parametrize("row", CONTRARIES, ids=lambda row: row.example)
def test_each_contrary_has_its_example(row):
    assert contradicts(row.example, row.lowest)
    assert contradicts(row.example, row.highest)


@pytest.mark.parametrize(
    "sentence",
    ["Chelsea want the midfielder.", "The two clubs are in talks.", "Chelsea have agreed a fee.", "They are close to an agreement."],
)
def test_plain_sentences_contradict_nothing(sentence):
    assert not any(contradicts(sentence, rung) for rung in range(1, 8))
    assert not anew(sentence)


def test_long_hostile_sentences_are_read_in_bounded_time():
    assert not contradicts("not " * 200_000, 6)
    assert not contradicts("yet to " + "a " * 100_000, 6)


def test_first_report_by_tier_one_is_news_once_a_lane():
    told = [said("Sky", "talks"), said("Ornstein", "talks", day=1)]
    assert last(*told) is N.TIER_ONE
    assert last(*told, said("BBC", "talks", day=2)) is Q.SAME
    assert last(*told, said("BBC", "interest", "Arsenal", day=2)) is N.NEW_SUITOR


def test_first_report_by_tier_one_is_news_though_it_says_less():
    assert last(said("Mail", "bid"), said("BBC", "interest", day=1)) is N.TIER_ONE


def test_a_credited_tier_one_reporter_counts_as_he_does_himself():
    told = [said("Sky", "talks"), said("NewsNow", "talks", per="Ornstein", day=1)]
    assert last(*told) is N.TIER_ONE
    assert last(*told, said("Ornstein", "talks", day=1.1)) is Q.ECHO


def test_new_suitor_is_news():
    assert last(said("Sky", "talks"), said("Mail", "interest", "Arsenal", day=1)) is N.NEW_SUITOR


def test_first_report_of_a_player():
    assert last(said("Mail", "interest")) is N.NEW_SUITOR
    assert last(said("Mail", "available", None)) is N.STAGE_UP
    assert last(said("Mail", "talks", STAYING)) is N.STAGE_UP
    assert last(said("Mail", "official")) is N.OFFICIAL
    assert last(said("Mail", "official", STAYING)) is N.RENEWED


def test_denial_of_what_nobody_said_is_news_from_tier_one_only():
    assert last(said("Sky", "denied")) is Q.NO_LANE
    assert last(said("Club", "denied")) is N.DENIED
    assert last(said("Sky", "denied", None)) is Q.NO_LANE
    assert last(said("Club", "denied", None)) is N.DENIED


def test_will_not_sign_is_news_and_so_is_a_collapse_nobody_awaited():
    assert last(said("Mail", "denied", STAYING)) is N.DENIED
    assert last(said("Mail", "collapsed")) is N.COLLAPSED
    assert last(said("NewsNow", "collapsed")) is Q.NO_LANE


def test_interest_is_a_new_suitor_though_a_weak_denial_came_first():
    told = [said("Mill", "denied")]
    assert last(*told, said("Mail", "interest", day=1)) is N.NEW_SUITOR
    assert last(said("Club", "denied"), said("Mail", "interest", day=1)) is Q.WEAKER


def test_official_denial_is_news_after_a_weaker_one():
    told = [said("Sky", "talks"), said("Mail", "denied", day=1), said("Echo", "denied", day=1.1), said("Club", "denied", day=2)]
    assert verdicts(told) == [N.NEW_SUITOR, N.DENIED, Q.SAME, N.DENIED]
    assert last(*told, said("BBC", "denied", day=3)) is Q.SAME


def test_not_for_sale_is_news_while_there_are_suitors():
    assert last(said("Sky", "interest"), said("Guardian", "denied", None, day=1)) is N.DENIED


def test_what_was_denied_stays_so_until_something_new():
    told = [said("Mail", "talks"), said("Sky", "denied", day=1)]
    assert last(*told, said("Echo", "talks", day=2)) is Q.WEAKER
    assert last(*told, said("Echo", "bid", day=2)) is N.STAGE_UP
    assert last(*told, said("Guardian", "interest", day=2)) is N.STAGE_UP
    assert last(*told, said("NewsNow", "talks", day=2)) is Q.WEAKER
    assert last(*told, said("Echo", "talks", day=20)) is Q.REHEATED


def test_a_better_source_that_denies_it_too_raises_the_bar():
    told = [said("Mail", "talks"), said("Mill", "denied", day=1)]
    assert last(*told, said("Echo", "talks", day=3)) is N.STAGE_UP
    assert last(*told, said("Sky", "denied", day=2), said("Echo", "talks", day=3)) is Q.WEAKER


def test_old_words_passed_on_raise_nothing_from_the_dead():
    told = [said("Sky", "talks"), said("Guardian", "collapsed", day=1)]
    assert last(*told, said("Digest", "talks", per="Sky", day=1.1)) is Q.ECHO
    assert last(*told, said("Sky", "talks", day=3)) is N.STAGE_UP
    assert last(*told, said("Sky", "talks", day=3), said("Digest", "collapsed", per="Guardian", day=3.1)) is Q.ECHO


@pytest.mark.parametrize(
    ("now", "expected"),
    [(40, Q.SAME), (44, Q.SAME), (44.1, N.FEE_CHANGED), (36, Q.SAME), (35.9, N.FEE_CHANGED)],
)
def test_a_fee_that_differs_by_more_than_a_tenth(now, expected):
    assert last(said("Sky", "bid", fee=40), said("Guardian", "bid", day=1, fee=now)) is expected


def test_the_fee_before_is_told():
    before = [said("Sky", "bid", fee=40)]
    decision = decide(said("Guardian", "bid", day=1, fee=50), before)
    assert decision == Decision(N.FEE_CHANGED, None, Stage.BID, before[0].fee)


def test_fees_in_two_currencies_are_not_compared():
    assert last(said("Sky", "bid", fee=40), said("Marca", "bid", day=1, fee=47, currency=Currency.EUR)) is Q.SAME
    told = [said("Sky", "bid", fee=40), said("Marca", "bid", day=1, fee=47, currency=Currency.EUR)]
    assert last(*told, said("Mail", "bid", day=2, fee=60, currency=Currency.EUR)) is N.FEE_CHANGED


def test_a_first_fee_and_a_fee_told_before_are_no_change():
    assert last(said("Sky", "bid"), said("Guardian", "bid", day=1, fee=40)) is Q.SAME
    told = [said("Sky", "bid", fee=40), said("Guardian", "bid", day=1, fee=50)]
    assert last(*told, said("Mail", "bid", day=2, fee=40)) is Q.SAME


def test_an_old_bid_says_nothing_of_an_agreed_fee():
    told = [said("Sky", "bid", fee=40), said("Sky", "fee_agreed", day=1, fee=60)]
    assert last(*told, said("Mail", "bid", day=2, fee=50)) is Q.WEAKER
    assert last(*told, said("Mail", "fee_agreed", day=2, fee=68)) is N.FEE_CHANGED


def test_a_fee_of_an_aggregators_own_is_no_news():
    assert last(said("Sky", "bid", fee=40), said("NewsNow", "bid", day=1, fee=80)) is Q.ECHO


def test_an_old_claim_warmed_up_again_is_for_the_digest():
    told = [said("Sky", "talks")]
    assert last(*told, said("Guardian", "talks", day=13.9)) is Q.SAME
    assert last(*told, said("Guardian", "talks", day=14)) is Q.REHEATED
    assert last(*told, said("Mail", "interest", day=14)) is Q.REHEATED
    assert last(*told, said("Sky", "bid", day=14)) is N.STAGE_UP
    assert last(said("Mail", "talks"), said("Sky", "talks", day=20)) is Q.SAME
    assert last(*told, said("BBC", "talks", day=20)) is N.TIER_ONE


def test_a_report_without_a_club_says_nothing_while_a_named_club_is_as_far():
    told = [said("BBC", "talks")]
    assert last(*told, said("Sky", "available", None, day=1)) is Q.WEAKER
    assert last(*told, said("Sky", "bid", None, day=1)) is N.STAGE_UP
    assert last(said("Sky", "talks"), said("BBC", "available", None, day=1)) is N.TIER_ONE


def test_a_backlog_is_recorded_and_told_in_one_line_elsewhere():
    assert last(said("BBC", "official", backlog=True)) is Q.BACKLOG


def test_what_the_backlog_told_is_known():
    assert last(said("Sky", "talks", backlog=True), said("Guardian", "talks", day=1)) is Q.SAME


def test_an_entry_dated_more_than_seven_days_before_it_was_seen_is_old():
    assert last(said("Sky", "talks", day=1, seen=8)) is N.NEW_SUITOR
    assert last(said("Sky", "talks", day=1, seen=8.01)) is Q.OLD


def test_echo_and_confirmation_are_told_apart():
    told = [said("Sky", "talks")]
    assert last(*told, said("Guardian", "talks", day=1)) is Q.SAME
    assert last(*told, said("Sky", "talks", day=1)) is Q.ECHO
    assert last(*told, said("Mail", "talks", per="Sky", day=1)) is Q.ECHO
    assert last(*told, said("NewsNow", "talks", day=1)) is Q.ECHO


def test_the_main_news_of_an_item_sorts_first():
    official, collapsed, suitor = (decide_news(said("Sky", *what), [], when(0)) for what in (
        ("official", "Chelsea"), ("collapsed", "Arsenal"), ("interest", "Leeds")))  # fmt: skip
    quiet = Decision(None, Q.SAME)
    assert sorted([quiet, suitor, collapsed, official], key=strength) == [official, collapsed, suitor, quiet]
