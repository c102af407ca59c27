"""The `extract` command: JSON Lines in, JSON Lines out, one item a line (the contract is in the README); or why, in words.

Reads and writes what it is given; opens no file and knows no database.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.explaining import explained, refused
from bot.markup import is_cut, plain_text
from bot.transfers.explain import explain
from bot.transfers.extract import MAX_TEXT, extract_rumours
from bot.transfers.model import Item, Rumour
from bot.transfers.names.gazetteer import Gazetteer

MAX_LINE = 4_000_000
"""Characters of one line that are taken; a longer one is answered with an error."""

Write = Callable[[str], None]
_TEXTS = ("title", "summary", "content")


@dataclass(frozen=True, slots=True)
class _BadLine(Exception):
    """A line that is no valid item: its id, if it has one, and why."""

    id: object
    reason: str


def run_extract(lines: Iterable[str], write: Write, warn: Write, gazetteer: Gazetteer, *, why: bool = False) -> int:
    """Answer each line with one line, in the same order; `why`: with an explanation for people instead.

    `warn` is told of items that are too long to be read whole. Returns the exit status: 1 if any line was no valid item.
    """
    status = 0
    for line in lines:
        if not line.strip():
            continue
        try:
            identity, item = _item(line)
        except _BadLine as bad:
            write(refused(bad.id, bad.reason) if why else _json({"id": bad.id, "error": bad.reason}))
            status = 1
            continue
        if len(item.text) > MAX_TEXT:
            warn(f"{identity}: only the first {MAX_TEXT:,} characters are read.")
        if why:
            write(explained(identity, explain(item, gazetteer)))
        else:
            write(_json({"id": identity, "rumours": [_written(rumour) for rumour in extract_rumours(item, gazetteer)]}))
    return status


def _json(answer: dict[str, object]) -> str:
    """The answer in one line. Halves of characters, which an id may hold, are written as JSON writes them."""
    return json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")


def _item(line: str) -> tuple[object, Item]:
    if len(line) > MAX_LINE:
        raise _BadLine(None, f"The line is longer than {MAX_LINE:,} characters.")
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _BadLine(None, f"The line is no valid JSON: {error}") from error
    if not isinstance(record, dict):
        raise _BadLine(None, "The line is no JSON object.")
    identity = record.get("id")
    if not isinstance(identity, str | int) or isinstance(identity, bool):
        raise _BadLine(None, "The item has no id (a text or a whole number).")
    texts = {field: _text(record, field) for field in _TEXTS}
    if not any(texts.values()):
        raise _BadLine(identity, "The item has no text: one of title, summary and content is needed.")
    return identity, Item(**texts, published=_time(record), source=_source(record))


def _text(record: dict[str, object], field: str) -> str:
    value = record.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _BadLine(record.get("id"), f"{field} is not a text.")
    if is_cut(value):
        raise _BadLine(record.get("id"), f"{field} is too long to be read.")
    return plain_text(_sound(value))


def _sound(text: str) -> str:
    """The text without halves of characters, which JSON can hold and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _source(record: dict[str, object]) -> str | None:
    value = record.get("source")
    if value is not None and not isinstance(value, str):
        raise _BadLine(record.get("id"), "source is not a text.")
    return value or None


def _time(record: dict[str, object]) -> datetime | None:
    value = record.get("published")
    if value is None:
        return None
    if not isinstance(value, str):
        raise _BadLine(record.get("id"), "published is not a time such as 2025-01-03T09:00:00Z.")
    try:
        time = datetime.fromisoformat(value.strip())
    except ValueError as error:
        raise _BadLine(record.get("id"), "published is not a time such as 2025-01-03T09:00:00Z.") from error
    try:
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except OverflowError as error:
        raise _BadLine(record.get("id"), "published is out of the range of times.") from error


def _written(rumour: Rumour) -> dict[str, object]:
    return {
        "player": rumour.player,
        "from_club": rumour.from_club,
        "to_club": rumour.to_club,
        "move": rumour.move.value,
        "stage": rumour.stage.value,
        "fee": {"amount": rumour.fee.amount, "currency": rumour.fee.currency.value} if rumour.fee else None,
        "credited_to": rumour.credited_to,
        "evidence": rumour.evidence.sentence,
    }
