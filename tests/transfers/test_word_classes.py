"""Words that stand for one another in patterns: how they are written out, and that rules read each of them."""

from collections.abc import Callable

import pytest

from bot.transfers.rules.tables import read_patterns, read_rules
from bot.transfers.rules.word_classes import classes, spelled

Told = Callable[..., list[str]]


def test_a_class_stands_for_its_words_also_within_a_phrase() -> None:
    assert spelled("!to_@ready ?@have_been x") == "!" + "|".join(f"to_{word}" for word in classes()["ready"]) + (
        " ?have_been|has_been|had_been|having_been x"
    )
    assert spelled("want|@have|has") == "want|have|has|had|having"


def test_tables_write_classes_out() -> None:
    [rule] = read_rules("== bid\nholds it, buyer\n  @have a bid\n  > Leeds have a bid.")
    assert rule.pattern == "have|has|had|having a bid"
    assert read_patterns("@have to=C") == ("have|has|had|having to=C",)


def test_a_class_that_there_is_not_is_an_error() -> None:
    with pytest.raises(ValueError, match="no class of words @sideways"):
        spelled("to_@sideways p=P")


def test_forms_of_verbs_are_classes() -> None:
    known = classes()
    assert {"reject", "rejects", "rejected", "rejecting"} <= known.keys()
    assert "threw_out" in known["rejects"]
    assert "threw_out" not in known["rejected"]
    assert set(known["sell"]) < set(known["sells"])


@pytest.mark.parametrize("selling", ["sell", "offload", "part with", "cash in on", "get rid of", "jettison", "discard", "loan out"])
def test_every_way_to_sell_is_read(selling: str, told: Told) -> None:
    assert told(f"Brentford are willing to {selling} their winger Tobi Falade.") == ["Tobi Falade: Brentford > , available"]


@pytest.mark.parametrize("rejected", ["rejected", "thrown out", "batted away", "turned away", "brushed aside", "scoffed at"])
def test_every_way_to_reject_is_read(rejected: str, told: Told) -> None:
    assert told(f"Brentford have {rejected} a £9m offer from Hull for winger Tobi Falade.") == [
        "Tobi Falade: Brentford > Hull City, bid_rejected",
    ]
