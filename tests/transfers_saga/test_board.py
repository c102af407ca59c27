"""What is hot, and what is on a board."""

from __future__ import annotations

import pytest

from bot.transfers.model import STAYING, Player, Stage, Tier
from bot.transfers.sagas.board import Direction, Wish, board, comings_and_goings, heat
from bot.transfers.sagas.saga import current
from tests.transfers_saga.story import said, when

PLAYER = Player(7, "leo marten", "Leo Marten", "Porto")


def hot(*reports, day=1.0):
    return heat(current(reports, when(day)), when(day))


def on(*reports, wish=Wish(), day=1.0):  # noqa: B008
    saga = current(reports, when(day))
    return [row.lane.club for row in board([(PLAYER, saga)], wish, when(day))]


def test_what_was_said_cools_by_half_in_three_days():
    assert hot(said("BBC", "talks"), day=0) == 4
    assert hot(said("BBC", "talks"), day=3) == 2
    assert hot(said("BBC", "talks"), day=9) == 0.5


def test_further_better_and_more_is_hotter():
    assert hot(said("BBC", "bid")) > hot(said("BBC", "talks")) > hot(said("Sky", "talks")) > hot(said("Mill", "talks"))
    assert hot(said("Sky", "talks"), said("Mail", "talks")) > hot(said("Sky", "talks"))
    assert hot(said("Sky", "talks"), said("Sky", "interest", "Arsenal")) > hot(said("Sky", "talks"))


def test_copies_and_what_is_passed_on_add_no_heat():
    words = "Chelsea have opened talks with Porto over the midfielder, who is keen on a move to London this summer."
    once = hot(said("Sky", "talks", words=words))
    assert hot(*(said(name, "talks", words=words) for name in ("Sky", "Mail", "Echo", "Blog", "Gazzetta"))) == once
    assert hot(said("Sky", "talks"), said("NewsNow", "talks", day=0.1), said("Digest", "talks", per="Sky", day=0.2)) == once


def test_what_is_off_cools_a_saga_down_to_the_ground():
    assert hot(said("BBC", "collapsed"), day=0) == 1
    assert on(said("Sky", "talks"), said("BBC", "collapsed", day=0.5)) == []


@pytest.mark.parametrize(
    ("wish", "lanes"),
    [
        (Wish(), ["Chelsea"]),
        (Wish("Leeds"), ["Leeds"]),
        (Wish("Leeds", Direction.OUT), []),
        (Wish("Porto", Direction.OUT), ["Chelsea"]),
        (Wish("Porto"), ["Chelsea"]),
        (Wish(stage=Stage.BID), []),
        (Wish("Leeds", stage=Stage.TALKS), []),
        (Wish(tier=Tier.ONE), ["Leeds"]),
        (Wish("Chelsea", tier=Tier.ONE), []),
        (Wish(within=1), ["Chelsea"]),
        (Wish("Leeds", within=1), []),
    ],
)
def test_a_row_is_the_furthest_lane_that_fits(wish, lanes):
    assert on(said("BBC", "interest", "Leeds"), said("Sky", "talks", day=4), wish=wish, day=5) == lanes


def test_who_signs_anew_neither_comes_nor_goes():
    saga = current([said("Sky", "talks", STAYING, club="Porto")], when(1))
    assert comings_and_goings([(PLAYER, saga)], "Porto", when(1)) == ([], [])
    assert [row.lane.club for row in board([(PLAYER, saga)], Wish(), when(1))] == [STAYING]


def test_what_is_official_is_on_a_clubs_board_and_on_no_list_of_live_sagas():
    done = [said("Sky", "talks", club="Porto"), said("Club", "official", day=0.5, club="Porto")]
    assert on(*done) == []
    assert on(*done, wish=Wish(stage=Stage.OFFICIAL)) == ["Chelsea"]
    pair = [(PLAYER, current(done, when(1)))]
    coming, going = comings_and_goings(pair, "Chelsea", when(1))
    assert ([row.lane.stage for row in coming], going) == ([Stage.OFFICIAL], [])
    assert [row.lane.club for row in comings_and_goings(pair, "Porto", when(1))[1]] == ["Chelsea"]
