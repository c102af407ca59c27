"""The limits that a fetch keeps to, as one value. Nothing here asks or measures."""

from __future__ import annotations

from dataclasses import dataclass

USER_AGENT = "TransferSaga/0.1 (football news for Discord servers; contact: the bot's operator)"
PUBLIC_PORTS = frozenset({80, 443})


@dataclass(frozen=True, slots=True)
class FetchPolicy:
    """How long, how much and whom the fetcher asks. Times are seconds, sizes bytes.

    `allowed_hosts`: (host, port) that may be asked though they are not public, spelled as in the feed's address;
    `ports`: those of public hosts.
    `slow_after`, `min_rate`: after so many seconds of a body at least so many bytes a second must have come.
    `small`, `big_at_once`: bodies beyond so many bytes are held in memory so many at a time.
    `gap`: between the end of one request to a host and the start of the next; `patience`: for how long a fetch waits for its
    turns in all, so that many feeds which lead to one slow host do not hold up the rest. `user_agent` must hold a contact.
    """

    allowed_hosts: frozenset[tuple[str, int]] = frozenset()
    ports: frozenset[int] = PUBLIC_PORTS
    user_agent: str = USER_AGENT
    total: float = 20.0
    connect: float = 5.0
    first_byte: float = 10.0
    slow_after: float = 5.0
    min_rate: float = 1024.0
    max_wire: int = 2 * 1024 * 1024
    max_decoded: int = 5 * 1024 * 1024
    small: int = 256 * 1024
    big_at_once: int = 12
    max_redirects: int = 5
    gap: float = 2.0
    patience: float = 60.0
    connections: int = 256
