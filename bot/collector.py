"""The garbage collector kept out of what stays: to go through a long list halts the program for a third of a second."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def long_lists() -> Iterator[None]:
    """While very many values are made that stay: they are not gone through, neither meanwhile nor ever after.

    Values that nothing refers to any more are freed as always; only circles among those that are there by now are not.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def settle() -> None:
    """Keep out of all that is there by now, once the program has started: its modules alone take a tenth of a second each time."""
    gc.collect()
    gc.freeze()
