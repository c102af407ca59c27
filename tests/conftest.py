"""What holds for all tests: a property is judged by what it finds, not by how busy the machine is; what takes longest begins first."""

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

LONGEST = (
    "tests/kill/",
    "tests/whole/",
    "tests/feeds/test_worker.py",
    "tests/test_command_line.py",
    "tests/transfers/test_hostile.py",
    "tests/importing/",
    "tests/transfers/test_paraphrases.py",
    "tests/db/",
    "tests/feeds/",
    "tests/newsroom/",
    "tests/discord/",
    "tests/transfers/test_rules.py",
    "tests/transfers/test_thesaurus.py",
    "tests/transfers/test_shortcuts.py",
)
"""Files and folders whose tests take a quarter of a minute or more: were they last, all workers but one would wait for them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest first; files stay whole, and in order."""
    items.sort(key=lambda item: next((place for place, start in enumerate(LONGEST) if item.nodeid.startswith(start)), len(LONGEST)))
