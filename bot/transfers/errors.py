"""The error tree of the core. Every error is a sentence that a person can act on.

TransfersError
└── ListError       a list of clubs, players, sources or people cannot be used
"""


class TransfersError(Exception):
    """Root of what the core raises."""


class ListError(TransfersError):
    """A list (clubs, players, sources, people) that cannot be used; says which entry and why."""
