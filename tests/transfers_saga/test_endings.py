"""Ends that moderators set: where a saga stands by them, what is news after them, and what they say of sources."""

import itertools
import random

from bot.transfers.model import STAYING, Ending, NewsReason, Outcome, QuietReason, SagaStatus, Stage
from bot.transfers.sagas.news import decide_news
from bot.transfers.sagas.records import record
from bot.transfers.sagas.saga import current, fold
from tests.transfers_saga.story import said, when

NOW = when(60)
N, Q = NewsReason, QuietReason
TOLD = [said("Sky", "talks"), said("Mail", "interest", "Leeds", day=1), said("Guardian", "talks", STAYING, day=1)]


def ending(outcome: str, club: str | None = None, day: float = 5) -> Ending:
    return Ending(when(day), Outcome(outcome), club)


def verdict(report, *endings, told=TOLD):
    decision = decide_news(report, told, report.seen_at, endings)
    return decision.news or decision.quiet


def test_nothing_came_of_it():
    end = ending("off")
    saga = current(TOLD, NOW, [end])
    assert (saga.status, saga.ended_at, saga.ruling) == (SagaStatus.OFF, when(5), end)
    assert [lane.stage for lane in saga.lanes] == [Stage.COLLAPSED] * 3
    assert {(lane.since, lane.sources, lane.ending) for lane in saga.lanes} == {(when(5), 1, end)}
    assert current(TOLD, when(4), []).status is SagaStatus.OPEN


def test_he_joined_a_club_or_stayed():
    saga = current(TOLD, NOW, [ending("moved", "Leeds")])
    assert (saga.status, saga.lanes[0].club, saga.lanes[0].stage) == (SagaStatus.OFFICIAL, "Leeds", Stage.OFFICIAL)
    assert saga.lane("Chelsea").stage is Stage.TALKS
    saga = current(TOLD, NOW, [ending("renewed")])
    assert (saga.status, saga.lanes[0].club, saga.lanes[0].stage) == (SagaStatus.RENEWED, STAYING, Stage.OFFICIAL)
    saga = current(TOLD, NOW, [ending("moved", "Porto")])
    assert (saga.status, saga.lane("Porto"), saga.ruling.club) == (SagaStatus.OFFICIAL, None, "Porto")


def test_one_lane_is_over_and_the_saga_goes_on():
    end = ending("off", "Chelsea")
    saga = current(TOLD, NOW, [end])
    assert (saga.status, saga.ruling, saga.endings) == (SagaStatus.OPEN, None, (end,))
    assert (saga.lane("Chelsea").stage, saga.lane("Leeds").stage) == (Stage.COLLAPSED, Stage.INTEREST)
    again = said("Sky", "talks", day=7)
    assert verdict(again, end) is N.STAGE_UP
    assert current([*TOLD, again], NOW, [end]).lane("Chelsea").ending is None
    assert verdict(said("Blog", "talks", day=7, per="Sky"), end) is not N.STAGE_UP, "what is passed on begins nothing"
    assert verdict(said("NewsNow", "talks", day=7), end) is not N.STAGE_UP


def test_what_is_new_after_the_end_begins_a_new_saga():
    for end in (ending("off"), ending("moved", "Leeds")):
        for stage, club in (("interest", "Arsenal"), ("bid", "Chelsea")):
            report = said("Mail", stage, club, day=6)
            old, new = fold([*TOLD, report], NOW, [end])
            assert (old.reports, new.reports, new.status) == (3, 1, SagaStatus.OPEN)
            assert verdict(report, end) is N.NEW_SUITOR
    assert verdict(said("Sky", "talks", day=6), ending("off")) is N.NEW_SUITOR, "the same source, once more"
    for quiet in (said("Blog", "talks", day=6, per="Sky"), said("Mail", "denied", day=6)):
        assert verdict(quiet, ending("off")) is Q.SAGA_OVER


def test_the_announcement_is_told_once_after_moderators_were_first():
    end = ending("moved", "Leeds")
    told = said("Club", "official", "Leeds", day=6)
    assert verdict(said("Mail", "medical", "Leeds", day=5.5), end) is Q.SAGA_OVER
    assert verdict(said("Club", "denied", "Leeds", day=5.5), end) is Q.SAGA_OVER
    assert verdict(told, end) is N.OFFICIAL
    assert verdict(said("BBC", "official", "Leeds", day=7), end, told=[*TOLD, told]) is Q.SAGA_OVER
    (saga,) = fold([*TOLD, told], NOW, [end])
    assert (saga.status, saga.ended_at, saga.lanes[0].sources) == (SagaStatus.OFFICIAL, when(5), 2)
    assert verdict(said("Club", "official", "Porto", day=6), ending("moved", "Porto")) is N.OFFICIAL
    assert verdict(said("Club", "official", STAYING, day=6), ending("renewed")) is N.RENEWED


def test_what_was_said_before_the_end_and_comes_late_is_no_news():
    for end in (ending("off"), ending("moved", "Leeds"), ending("off", "Chelsea")):
        assert verdict(said("Sky", "bid", day=4, seen=6), end) is Q.LATE
        (saga,) = fold([*TOLD, said("Sky", "bid", day=4, seen=6)], NOW, [end])
        assert saga.reports == 4
    assert verdict(said("Sky", "interest", "Arsenal", day=4, seen=6), ending("off")) is Q.LATE
    assert verdict(said("Sky", "interest", "Arsenal", day=4, seen=6), ending("off", "Chelsea")) is N.NEW_SUITOR


def test_a_saga_ends_once():
    first, second = ending("off"), ending("moved", "Leeds", day=6)
    assert current(TOLD, NOW, [first, second]).endings == (first,)
    done = [*TOLD, said("Club", "official", day=3)]
    assert current(done, NOW, [first]).endings == ()
    assert current(TOLD, when(300), [ending("off", day=200)]).status is SagaStatus.QUIET, "what is quiet is over already"
    assert fold([], NOW, [first]) == ()


def test_the_order_of_arrival_does_not_matter():
    told = [
        *TOLD,
        *(
            said("Mail", stage, club, day=day)
            for day, (stage, club) in enumerate(itertools.product(("talks", "bid"), ("Leeds", "Porto")), 3)
        ),
    ]
    endings = [ending("off", "Leeds", day=4.5), ending("off", day=5.5)]
    expected = fold(told, NOW, endings)
    assert [saga.status for saga in expected] == [SagaStatus.OFF, SagaStatus.OPEN]
    for seed in range(20):
        assert fold(random.Random(seed).sample(told, len(told)), NOW, endings) == expected


def test_sources_are_measured_by_it():
    def counts(name: str, *endings: Ending) -> tuple[int, int, int]:
        one = record(name, fold(TOLD, NOW, endings))
        return one.right, one.wrong, one.open

    assert counts("Sky") == (0, 0, 1)
    assert counts("Sky", ending("off")) == (0, 1, 0)
    assert counts("Sky", ending("moved", "Chelsea")) == (1, 0, 0)
    assert counts("Sky", ending("moved", "Leeds")) == (0, 1, 0)
    assert counts("Guardian", ending("renewed")) == (1, 0, 0)
    assert counts("Sky", ending("off", "Chelsea")) == (0, 0, 1), "the saga goes on"
    assert counts("Mail", ending("moved", "Leeds")) == (0, 0, 0), "interest never counts"
