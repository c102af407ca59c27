"""How a scope sees what was reported: with a server's own tiers over those of the reports. Pure; reports themselves never change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from bot.transfers.model import Report, Tier
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

    def seen(self, report: Report) -> Report:
        """A report as it is seen here."""
        tier = self.tiers.get(source_key(report.origin)) if self.tiers else None
        return report if tier is None or tier is report.tier else replace(report, tier=tier)

    def all_seen(self, reports: Iterable[Report]) -> tuple[Report, ...]:
        """Reports as they are seen here, in the same order."""
        return tuple(self.seen(report) for report in reports)
