"""How a scope sees reports: tiers and corrections, pure."""

from __future__ import annotations

from dataclasses import replace

from bot.transfers.model import Correction, Fix, Tier
from bot.transfers.sagas.lens import Lens
from tests.transfers_saga.story import said


def merge(one: int, into: int) -> Correction:
    return Correction(Fix.MERGE, into, other_id=one)


def test_without_anything_of_its_own_a_scope_sees_what_was_kept():
    report = said("Sky", "talks")
    assert Lens().seen(report) is report
    assert Lens().sources_of(7) == {7}


def test_tiers_are_those_of_the_origin():
    lens = Lens({"sky": Tier.FOUR})
    assert lens.seen(said("SKY", "talks")).tier is Tier.FOUR
    assert lens.seen(said("Blog", "talks", per="Sky")).tier is Tier.FOUR
    assert lens.seen(said("Sky", "talks", per="BBC")).tier is Tier.ONE


def test_merges_are_followed_to_the_end_and_no_ring_hangs():
    lens = Lens(corrections=(merge(1, 2), merge(2, 3)))
    assert [lens.player(number) for number in (1, 2, 3, 4)] == [3, 3, 3, 4]
    assert lens.sources_of(3) == {1, 2, 3}
    assert lens.merged_into(3) == {1, 2}
    ring = Lens(corrections=(merge(1, 2), merge(2, 1)))
    assert ring.player(1) in (1, 2)


def test_an_alias_means_one_player_by_its_whole_name():
    lens = Lens(corrections=(Correction(Fix.ALIAS, 9, name="Leo  MÁRTEN", bearers=frozenset({7, 8})), merge(9, 10)))
    assert lens.seen(said("Sky", "talks")).player_id == 10
    assert lens.seen(said("Sky", "talks", player="Leo Alexander Marten")).player_id == 7
    assert lens.meant("leo marten") == 10
    assert lens.meant("leo") is None
    assert lens.meant("") is None
    assert lens.sources_of(10) == {7, 8, 9, 10}


def test_what_is_ignored_or_withdrawn_is_not_seen():
    reports = [said("Sky", "talks"), said("Mail", "talks")]
    assert Lens(corrections=(Correction(Fix.WITHDRAW, report_id=reports[0].id),)).all_seen(reports) == (reports[1],)
    assert Lens(corrections=(Correction(Fix.IGNORE, 7),)).all_seen(reports) == ()
    after = Lens(corrections=(Correction(Fix.IGNORE, 7), merge(7, 8)))
    assert after.is_ignored(8)
    assert after.all_seen([reports[0], replace(reports[1], player_id=8)]) == ()


def test_a_full_set_of_corrections_costs_little_a_report():
    aliases = [Correction(Fix.ALIAS, 1000 + n, name=f"Nick Name {n}") for n in range(200)]
    lens = Lens({f"source {n}": Tier.ONE for n in range(500)}, (*aliases, *(merge(2000 + n, 2001 + n) for n in range(200))))
    reports = [replace(said("Sky", "talks"), player_id=2000 + n % 200) for n in range(20_000)]
    assert {report.player_id for report in lens.all_seen(reports)} == {2200}
