"""What a source's record counts."""

from datetime import timedelta

from bot.transfers.model import STAYING
from bot.transfers.sagas.records import Calendar, SourceRecord, record, records, votes
from bot.transfers.sagas.saga import fold
from bot.transfers.sagas.windows import Window
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


SUMMER, WINTER = Window("summer", (6, 1), (9, 20)), Window("winter", (1, 1), (2, 20))


def test_who_copies_a_text_claims_nothing_and_five_copies_count_once():
    words = "Chelsea have opened talks with Porto over the midfielder, who is keen on a move to London this summer."
    copies = [
        said(name, "talks", day=number / 10, words=words) for number, name in enumerate(("Sky", "Mail", "Echo", "Blog", "Mill", "Gazzetta"))
    ]
    story = [*copies, said("Club", "official", day=2)]
    assert [record(name, fold(story, NOW)).right for name in ("Sky", "Mail", "Echo", "Blog", "Mill", "Gazzetta")] == [1, 0, 0, 0, 0, 0]
    lane = fold(copies, NOW)[0].lane("Chelsea")
    assert (lane.sources, len(lane.moves[0].echoes), lane.moves[0].origin.source) == (1, 5, "Sky")


def test_an_older_stage_in_his_own_words_is_still_a_claim():
    assert _record("Mail", said("Sky", "agreed"), said("Mail", "talks", day=1), said("Club", "official", day=2)).right == 1


def test_a_claim_that_a_whole_window_has_not_made_true_is_wrong_until_it_is():
    """The first day is 1 June: one whole summer window passes until 20 September."""
    told = [said("Sky", "talks", day=day) for day in (-5, 60, 120)]
    windows = (SUMMER, WINTER)

    def found(*more, day):
        return record("Sky", fold([*told, *more], when(day)), Calendar(when(day), windows))

    early, late = [said("Sky", "talks", day=-5), said("Mail", "talks", day=100)], said("Club", "official", day=200)
    assert found(day=110).open == 1
    assert record("Sky", fold(early, when(110)), Calendar(when(110), windows)).open == 1
    assert record("Sky", fold(early, when(112)), Calendar(when(112), windows)).wrong == 1
    assert record("Mail", fold(early, when(112)), Calendar(when(112), windows)).open == 1
    assert record("Sky", fold([*early, late], when(201)), Calendar(when(201), windows)).right == 1
    staying = [said("Sky", "talks", STAYING, day=-5), said("Mail", "talks", STAYING, day=100)]
    assert record("Sky", fold(staying, when(112)), Calendar(when(112), windows)).open == 1


def test_all_records_are_counted_at_once():
    story = [said("Sky", "talks"), said("Mill", "bid", "Arsenal", day=1), said("NewsNow", "talks", day=1), said("Club", "official", day=2)]
    sagas = fold(story, NOW)
    assert [(one.name, one.right, one.wrong) for one in records(sagas)] == [("Mill", 0, 1), ("Sky", 1, 0)]
    assert [record(one.name, sagas) for one in records(sagas)] == list(records(sagas))
    [vote] = votes("mill", sagas)
    assert (vote.claim.to_club, vote.right) == ("Arsenal", False)
