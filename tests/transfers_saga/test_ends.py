"""The end of a saga, what comes after it, and what arrives after it was overtaken."""

from bot.transfers.model import STAYING, MoveType, NewsReason, QuietReason
from tests.transfers_saga.story import last, said

N, Q = NewsReason, QuietReason


def test_the_ends():
    assert last(said("Sky", "agreed"), said("Club", "official", day=1)) is N.OFFICIAL
    assert last(said("Sky", "talks", STAYING), said("Club", "official", STAYING, day=1)) is N.RENEWED
    assert last(said("Sky", "talks"), said("Sky", "collapsed", day=1)) is N.COLLAPSED


def test_after_the_end_the_finished_move_is_quiet():
    told = [said("Sky", "bid", "Arsenal"), said("Sky", "agreed", day=1), said("Sky", "official", day=2)]
    for late in (
        said("Mail", "official", day=3),
        said("Mail", "medical", day=3),
        said("Mail", "official", day=50),
        said("Mail", "interest", "Arsenal", day=3),
        said("Mail", "collapsed", "Arsenal", day=3),
        said("Mail", "collapsed", "Leeds", day=3),
        said("Mail", "available", None, day=3),
        said("Mail", "talks", STAYING, day=3),
    ):
        assert last(*told, late) is Q.SAGA_OVER


def test_a_clubs_own_announcement_after_a_weaker_one_is_the_first_tier_one_report():
    told = [said("Mail", "agreed"), said("Mail", "official", day=1), said("Club", "official", day=1.1)]
    assert last(*told) is N.TIER_ONE
    assert last(*told, said("BBC", "official", day=1.2)) is Q.SAGA_OVER


def test_a_club_undoes_an_end_that_a_weaker_source_announced():
    told = [said("Mill", "official"), said("Club", "denied", day=1)]
    assert last(*told) is N.DENIED
    assert last(*told, said("Mill", "medical", day=1.5)) is Q.WEAKER
    assert last(said("Sky", "official"), said("Guardian", "denied", day=1)) is Q.SAGA_OVER
    assert last(said("Club", "official"), said("BBC", "denied", day=1)) is Q.SAGA_OVER


def test_something_new_after_the_end_is_news():
    told = [said("Sky", "interest", "Arsenal"), said("Sky", "official", day=2, move=MoveType.LOAN)]
    assert last(*told, said("Mail", "interest", "Leeds", day=3)) is N.NEW_SUITOR
    assert last(*told, said("Mail", "agreed", "Arsenal", day=3)) is N.NEW_SUITOR
    assert last(*told, said("Mail", "talks", day=40)) is N.NEW_SUITOR
    assert last(*told, said("Mail", "available", None, day=40)) is N.STAGE_UP
    assert last(*told, said("Club", "official", day=60, move=MoveType.PERMANENT)) is N.OFFICIAL


def test_a_late_arrival_that_is_overtaken_is_no_news():
    talks = said("Sky", "talks", day=3)
    assert last(said("Sky", "interest"), talks, said("Mail", "enquiry", day=2, seen=4)) is Q.WEAKER
    assert last(said("Sky", "interest"), talks, said("Guardian", "denied", day=2, seen=4)) is Q.LATE
    assert last(talks, said("Sky", "collapsed", day=5), said("Guardian", "bid", day=4, seen=6)) is Q.LATE
    assert last(said("Sky", "bid", fee=40), said("Sky", "bid", fee=60, day=3), said("Mail", "bid", fee=50, day=2, seen=4)) is Q.LATE


def test_a_late_arrival_that_says_more_is_news():
    told = [said("Sky", "interest"), said("Guardian", "interest", day=3)]
    assert last(*told, said("Mail", "bid", day=2, seen=4)) is N.STAGE_UP
    assert last(*told, said("Club", "official", day=2, seen=4)) is N.OFFICIAL
    assert last(*told, said("BBC", "interest", day=2, seen=4)) is N.TIER_ONE
    assert last(*told, said("BBC", "denied", day=2, seen=4)) is N.DENIED
    assert last(*told, said("Mail", "interest", "Leeds", day=2, seen=4)) is N.NEW_SUITOR
