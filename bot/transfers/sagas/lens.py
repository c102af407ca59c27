"""How a scope sees what was reported: with a server's own tiers and corrections. Pure; reports themselves never change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from bot.transfers.model import Correction, Ending, Fix, Report, Tier
from bot.transfers.sagas.search import plain
from bot.transfers.writing.text import fold


def source_key(name: str) -> str:
    """A source's name as it is compared.

    >>> source_key("L'Équipe"), source_key("  BBC   Sport ")
    ("l'equipe", 'bbc sport')
    """
    return " ".join(fold(name).split())


@dataclass(frozen=True, slots=True)
class Lens:
    """A scope's eyes. `tiers`: a source's key (`source_key`) to the tier that it has here. The rest follows from the corrections."""

    tiers: Mapping[str, Tier] = field(default_factory=lambda: MappingProxyType({}))
    corrections: tuple[Correction, ...] = ()
    _into: Mapping[int, int] = field(init=False, repr=False)
    _names: Mapping[str, int] = field(init=False, repr=False)
    _ignored: frozenset[int] = field(init=False, repr=False)
    _withdrawn: frozenset[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Work out once what is asked of every report."""
        merges = {one.other_id: one.player_id for one in self._of(Fix.MERGE) if one.other_id and one.player_id}
        into = {player_id: _end(player_id, merges) for player_id in merges}
        names = {plain(one.name or ""): one.player_id for one in self._of(Fix.ALIAS) if one.player_id}
        ignored = [one.player_id for one in self._of(Fix.IGNORE) if one.player_id]
        object.__setattr__(self, "_into", into)
        object.__setattr__(self, "_names", {name: into.get(player_id, player_id) for name, player_id in names.items() if name})
        object.__setattr__(self, "_ignored", frozenset(into.get(player_id, player_id) for player_id in ignored))
        object.__setattr__(self, "_withdrawn", frozenset(one.report_id for one in self._of(Fix.WITHDRAW) if one.report_id))

    def seen(self, report: Report) -> Report | None:
        """A report as it is seen here: of whom it is, with its source's tier; None where it is withdrawn or he is ignored."""
        if not self.corrections and not self.tiers:
            return report
        owner = (self.meant(report.player) if self._names else None) or self.player(report.player_id)
        if report.id in self._withdrawn or owner in self._ignored:
            return None
        tier = self.tiers.get(source_key(report.origin), report.tier)
        same = owner == report.player_id and tier is report.tier
        return report if same else replace(report, player_id=owner, tier=tier)

    def all_seen(self, reports: Iterable[Report]) -> tuple[Report, ...]:
        """Reports as they are seen here, those that are, in the same order."""
        return tuple(seen for report in reports if (seen := self.seen(report)) is not None)

    def said_of(self, player_id: int, reports: Iterable[Report]) -> tuple[Report, ...]:
        """Of reports those that are of a player here, as they are seen here, in the same order."""
        return tuple(report for report in self.all_seen(reports) if report.player_id == player_id)

    def endings_of(self, player_id: int) -> tuple[Ending, ...]:
        """The ends that were set here of a player's sagas, oldest first."""
        set_here = (one.ending for one in self._of(Fix.END) if one.player_id and self.player(one.player_id) == player_id)
        return tuple(sorted((one for one in set_here if one), key=lambda one: one.at))

    def ended_since(self, since: datetime) -> frozenset[int]:
        """Whose sagas were ended here since a time."""
        return frozenset(self.player(one.player_id) for one in self._of(Fix.END) if one.player_id and one.at and one.at >= since)

    def player(self, player_id: int) -> int:
        """Who a player is here: himself, or into whom he was merged, however many times."""
        return self._into.get(player_id, player_id)

    def meant(self, name: str) -> int | None:
        """The player whom a name means here by a correction."""
        return self._names.get(plain(name))

    def is_ignored(self, player_id: int) -> bool:
        """Whether nothing is to be heard of a player."""
        return player_id in self._ignored

    def merged_into(self, player_id: int) -> frozenset[int]:
        """Who else a player is here."""
        return frozenset(other for other, end in self._into.items() if end == player_id and other != player_id)

    def all_of(self, player_id: int) -> frozenset[int]:
        """A player, and who else he is here."""
        return self.merged_into(player_id) | {player_id}

    def sources_of(self, player_id: int) -> frozenset[int]:
        """All whose reports may be of a player: he himself, those merged into him, those with whom he shares a name."""
        ours = self.all_of(player_id)
        return ours.union(*(one.bearers for one in self._of(Fix.ALIAS) if one.player_id in ours))

    def _of(self, fix: Fix) -> tuple[Correction, ...]:
        return tuple(one for one in self.corrections if one.fix is fix)


def _end(player_id: int, merges: Mapping[int, int]) -> int:
    """Where a row of merges leads; in a ring to its least."""
    passed = {player_id}
    while (player_id := merges.get(player_id, player_id)) not in passed:
        passed.add(player_id)
    return min(passed) if player_id in merges else player_id
