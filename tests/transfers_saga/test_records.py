"""What a source's record counts."""

from datetime import timedelta

from bot.transfers.model import STAYING
from bot.transfers.records import SourceRecord, record
from bot.transfers.saga import fold
from tests.transfers_saga.story import said, when

NOW = when(60)


def _record(name, *reports, now=NOW):
    return record(name, fold(reports, now))


def test_a_claim_is_right_when_that_move_becomes_official():
    assert _record("Sky", said("Sky", "talks"), said("Club", "official", day=1)).right == 1
    assert _record("Sky", said("Sky", "talks", STAYING), said("Club", "official", STAYING, day=1)).right == 1


def test_a_claim_is_wrong_when_the_saga_ends_otherwise():
    assert _record("Sky", said("Sky", "talks"), said("Club", "official", "Arsenal", day=1)).wrong == 1
    assert _record("Sky", said("Sky", "talks"), said("Club", "official", STAYING, day=1)).wrong == 1
    assert _record("Sky", said("Sky", "talks"), now=when(121)).wrong == 1
    assert _record("Sky", said("Sky", "talks"), said("Sky", "collapsed", day=1), said("Club", "official", "Arsenal", day=2)).wrong == 1


def test_a_claim_in_a_saga_that_goes_on_is_open():
    assert _record("Sky", said("Sky", "talks")) == SourceRecord("Sky", open=1)


def test_interest_and_announcements_never_count():
    assert _record("Sky", said("Sky", "interest"), said("Club", "official", day=1)).resolved == 0
    assert _record("Club", said("Sky", "interest"), said("Club", "official", day=1)).resolved == 0
    assert _record("Mail", said("Club", "official"), said("Mail", "medical", day=1)).resolved == 0
    assert _record("Sky", said("Sky", "talks", None), said("Club", "official", day=1)).resolved == 0


def test_one_vote_a_saga_on_the_claim_that_went_furthest():
    both = [said("Mill", "talks", "Arsenal"), said("Mill", "talks", day=1), said("Mill", "bid", "Arsenal", day=2)]
    found = _record("Mill", *both, said("Club", "official", day=3))
    assert (found.right, found.wrong) == (0, 1)
    found = _record("Mill", said("Mill", "bid"), said("Mill", "talks", "Arsenal", day=1), said("Club", "official", day=3))
    assert (found.right, found.wrong) == (1, 0)


def test_words_passed_on_count_for_whom_they_are_credited_to():
    told = [said("Digest", "talks", per="Sky"), said("Club", "official", day=1)]
    assert _record("sky", *told).right == 1
    assert _record("Digest", *told).resolved == 0


def test_lead_is_the_median_time_to_the_next_outlet():
    found = _record(
        "Sky",
        said("Sky", "talks"),
        said("Sky", "talks", day=0.1),
        said("Mail", "talks", day=1),
        said("Sky", "bid", day=2),
        said("Blog", "bid", per="Sky", day=5),
        said("Sky", "agreed", day=6),
        said("Club", "official", day=7),
    )
    assert found.lead == timedelta(days=2)
    assert _record("Mail", said("Sky", "talks"), said("Mail", "talks", day=1), said("Club", "official", day=2)).lead is None


def test_below_ten_resolved_sagas_there_is_not_enough():
    one = fold([said("Sky", "talks"), said("Club", "official", day=1)], NOW)
    assert not record("Sky", one * 9).enough
    assert record("Sky", one * 10).enough
    assert record("Sky", one * 10).resolved == 10
