"""How a scope sees what was reported: with a server's own tiers and corrections. Pure; reports themselves never change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from bot.transfers.model import Correction, Fix, Report, Tier
from bot.transfers.search import plain
from bot.transfers.text import fold


def source_key(name: str) -> str:
    """A source's name as it is compared.

    >>> source_key("L'Équipe"), source_key("  BBC   Sport ")
    ("l'equipe", 'bbc sport')
    """
    return " ".join(fold(name).split())


@dataclass(frozen=True, slots=True)
class Lens:
    """A scope's eyes. `tiers`: a source's key (`source_key`) to the tier that it has here."""

    tiers: Mapping[str, Tier] = field(default_factory=lambda: MappingProxyType({}))
    corrections: tuple[Correction, ...] = ()

    def seen(self, report: Report) -> Report | None:
        """A report as it is seen here: of whom it is, with its source's tier; None where it is withdrawn or he is ignored."""
        if not self.corrections and not self.tiers:
            return report
        owner = self._owner(report)
        if owner is None:
            return None
        tier = self.tiers.get(source_key(report.origin), report.tier)
        same = owner == report.player_id and tier is report.tier
        return report if same else replace(report, player_id=owner, tier=tier)

    def all_seen(self, reports: Iterable[Report]) -> tuple[Report, ...]:
        """Reports as they are seen here, those that are, in the same order."""
        return tuple(seen for report in reports if (seen := self.seen(report)) is not None)

    def player(self, player_id: int) -> int:
        """Who a player is here: himself, or into whom he was merged, however many times."""
        into = {one.other_id: one.player_id for one in self._of(Fix.MERGE)}
        for _ in self.corrections:
            player_id = into.get(player_id) or player_id
        return player_id

    def meant(self, name: str) -> int | None:
        """The player whom a name means here by a correction."""
        wanted = plain(name)
        found = next((one.player_id for one in self._of(Fix.ALIAS) if wanted and plain(one.name or "") == wanted), None)
        return None if found is None else self.player(found)

    def is_ignored(self, player_id: int) -> bool:
        """Whether nothing is to be heard of a player."""
        return any(one.player_id is not None and self.player(one.player_id) == player_id for one in self._of(Fix.IGNORE))

    def merged_into(self, player_id: int) -> frozenset[int]:
        """Who else a player is here."""
        return frozenset(other for one in self._of(Fix.MERGE) if (other := one.other_id) and self.player(other) == player_id)

    def sources_of(self, player_id: int) -> frozenset[int]:
        """All whose reports may be of a player: he himself, those merged into him, those with whom he shares a name."""
        ours = {player_id, *self.merged_into(player_id)}
        shared = (one.bearers for one in self._of(Fix.ALIAS) if one.player_id in ours)
        return frozenset(ours).union(*shared)

    def _owner(self, report: Report) -> int | None:
        if any(one.report_id == report.id for one in self._of(Fix.WITHDRAW)):
            return None
        owner = self.meant(report.player) or self.player(report.player_id)
        return None if self.is_ignored(owner) else owner

    def _of(self, fix: Fix) -> tuple[Correction, ...]:
        return tuple(one for one in self.corrections if one.fix is fix)
