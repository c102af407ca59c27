"""Players named as some of those who may leave a club: "several players who could go, including ..."."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "Genoa name several players who could move before the transfer window closes, including Angel Gomes",
        "Genoa have five players who could leave before the deadline, such as Angel Gomes",
        "Genoa have made four players available, including Angel Gomes",
    ],
)
def test_who_is_named_as_one_of_those_that_may_go(told: Told, text: str) -> None:
    assert [line.partition(":")[0] + line[line.rindex(",") :] for line in told(text)] == ["Angel Gomes, available"]


@pytest.mark.parametrize(
    "text",
    [
        "Genoa have players who could move up a gear, including Angel Gomes",
        "Genoa made five changes before the window closes, including Angel Gomes",
    ],
)
def test_who_is_named_as_one_of_others(told: Told, text: str) -> None:
    assert told(text) == []
