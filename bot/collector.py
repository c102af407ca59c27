"""The garbage collector kept out of long lists: to go through all of them halts the program for a third of a second."""

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
