"""One whole saga: some sixty reports of two months, as they would come from columns, papers, reporters and the clubs."""

import random

from bot.transfers.model import MoveType, NewsReason, SagaStatus, Tier
from bot.transfers.sagas.records import record
from bot.transfers.sagas.saga import fold
from tests.transfers_saga.story import decide, said, when

N = NewsReason


def _chorus(stage, to="Chelsea", *, day, per, fee=None, sources=("NewsNow", "Digest", "Blog", "Echo", "Mail")):
    """Those who pass on what somebody said, an hour after each other."""
    return [said(name, stage, to, day=day + number / 24, per=per, fee=fee) for number, name in enumerate(sources, 1)]


def whole_saga():
    """Interest, talks, a bid, its rejection, a rival, a better bid, a fee, terms, and the signing."""
    return [
        said("Mail", "interest", day=0, club="Porto", player="Marten"),
        *_chorus("interest", day=0, per="Mail", sources=("NewsNow", "Digest", "Blog")),
        said("Echo", "interest", day=1),
        said("Gazzetta", "interest", day=3, club="Porto"),
        *_chorus("interest", day=3, per="Gazzetta", sources=("NewsNow", "Digest")),
        said("Sky", "talks", day=6, club="Porto"),
        *_chorus("talks", day=6, per="Sky"),
        said("Mail", "interest", day=7),
        said("Guardian", "talks", day=8),
        said("Marca", "interest", "Real Madrid", day=9),
        *_chorus("interest", "Real Madrid", day=9, per="Marca", sources=("NewsNow", "Digest")),
        said("Sky", "bid", day=12, fee=40),
        *_chorus("bid", day=12, per="Sky", fee=40),
        said("Guardian", "bid", day=13, fee=42),
        said("Mail", "talks", day=13),
        said("Sky", "bid_rejected", day=14, fee=40),
        *_chorus("bid_rejected", day=14, per="Sky", fee=40),
        said("Echo", "bid", day=14.5, fee=40),
        said("Mail", "bid_rejected", day=15),
        said("Mail", "bid", day=20, fee=50, words="Chelsea have returned with a second offer."),
        *_chorus("bid", day=20, per="Mail", fee=50, sources=("NewsNow", "Blog", "Echo")),
        said("Sky", "bid", day=21, fee=50),
        said("Sky", "fee_agreed", day=24, fee=52),
        *_chorus("fee_agreed", day=24, per="Sky", fee=52),
        said("Guardian", "fee_agreed", day=24.5, fee=52),
        said("Ornstein", "fee_agreed", day=25, fee=52, player="Leonardo Marten"),
        said("Mail", "bid", day=25, fee=50),
        said("Ornstein", "agreed", day=27),
        *_chorus("agreed", day=27, per="Ornstein", fee=52),
        said("Club", "official", day=30, move=MoveType.PERMANENT, club="Porto"),
        *_chorus("official", day=30, per="Club", sources=("NewsNow", "Digest", "Sky")),
        said("Mail", "medical", day=30.5),
        said("Guardian", "official", day=33),
        said("Marca", "collapsed", "Real Madrid", day=34),
        said("Mail", "official", day=45),
    ]


def test_sixty_reports_fold_into_nine_moves():
    reports = whole_saga()
    assert len(reports) >= 60
    (saga,) = fold(reports, when(60))
    chelsea, madrid = saga.lanes
    assert [(move.stage.value, move.origin.origin) for move in chelsea.moves] == [
        ("interest", "Mail"),
        ("talks", "Sky"),
        ("bid", "Sky"),
        ("bid_rejected", "Sky"),
        ("bid", "Mail"),
        ("fee_agreed", "Sky"),
        ("agreed", "Ornstein"),
        ("official", "Club"),
    ]
    assert [(move.stage.value, move.origin.origin) for move in madrid.moves] == [("interest", "Marca")]
    assert (saga.status, saga.ended_at, saga.player, saga.club) == (SagaStatus.OFFICIAL, when(30), "Leonardo Marten", "Porto")
    assert (chelsea.best_tier, saga.reports) == (Tier.ONE, len(reports))


def test_it_is_told_in_ten_alerts():
    known, told = [], []
    for report in whole_saga():
        if news := decide(report, known).news:
            told.append((news, report.source, report.stage.value))
        known.append(report)
    assert told == [
        (N.NEW_SUITOR, "Mail", "interest"),
        (N.STAGE_UP, "Sky", "talks"),
        (N.NEW_SUITOR, "Marca", "interest"),
        (N.STAGE_UP, "Sky", "bid"),
        (N.STAGE_DOWN, "Sky", "bid_rejected"),
        (N.STAGE_UP, "Mail", "bid"),
        (N.STAGE_UP, "Sky", "fee_agreed"),
        (N.TIER_ONE, "Ornstein", "fee_agreed"),
        (N.STAGE_UP, "Ornstein", "agreed"),
        (N.OFFICIAL, "Club", "official"),
    ]


def test_in_any_order_it_ends_as_the_same_saga():
    reports = whole_saga()
    expected = fold(reports, when(60))
    for seed in range(10):
        assert fold(random.Random(seed).sample(reports, len(reports)), when(60)) == expected


def test_what_it_says_of_those_who_reported_it():
    sagas = fold(whole_saga(), when(60))
    assert (record("Sky", sagas).right, record("Sky", sagas).wrong) == (1, 0)
    assert record("Marca", sagas).resolved == 0
