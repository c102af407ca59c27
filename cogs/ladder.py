"""A club's comings and goings as a picture: a row a player, the rungs from left to right, a badge with the best source's tier.

Drawn in the look of the timelines: to be read on a phone, in dark mode, and without seeing colours. Pure.
"""

from __future__ import annotations

from bot.phrase.standings import Standing, Standings
from bot.phrase.tongue import Tongue, tongue
from bot.transfers.model import TOP_RUNG
from cogs.ink import FAINT, RULE, WORDS, Shape, Sheet
from cogs.marks import EDGE, RADIUS, RUNG_COLOURS, legend, mark, strong

NAME = "club.png"
WIDTH = 1000
_HEAD, _ROW, _FOOT = 50, 52, 60
_NAMES, _LEFT, _RIGHT, _NOTES = 376.0, 412.0, 652.0, 682.0


def size_of(standings: Standings) -> tuple[int, int]:
    """A size in which it can be read."""
    return WIDTH, _FOOT + sum(_HEAD + _ROW * len(rows) for _, rows in standings.groups)


def draw(standings: Standings, *, speaks: Tongue | None = None) -> bytes:
    """The picture as PNG. `speaks`: the language of its legend."""
    sheet = Sheet(size_of(standings))
    top = 0.0
    for heading, rows in standings.groups:
        sheet.line([(EDGE, top + _HEAD - 2), (1000 - EDGE, top + _HEAD - 2)], RULE, 2)
        sheet.words((EDGE, top + _HEAD / 2), sheet.fitting(heading, 1000 - 2 * EDGE, 28), WORDS, 28)
        top += _HEAD
        for row in rows:
            _draw_row(sheet, row, top + _ROW / 2)
            top += _ROW
    legend(sheet, {row.tier for _, rows in standings.groups for row in rows}, speaks or tongue(""))
    return sheet.png()


def _draw_row(sheet: Sheet, row: Standing, y: float) -> None:
    colour = RUNG_COLOURS[row.rung]
    name = sheet.fitting(row.name, _NAMES - EDGE)
    sheet.words((EDGE, y), name)
    used = sheet.width_of(name) + 12
    if row.other and used < _NAMES - 90:
        sheet.words((EDGE + used, y), sheet.fitting(row.other, _NAMES - EDGE - used, 22), FAINT, 22)
    tip = _x(row.rung)
    sheet.line([(_LEFT, y), (_RIGHT, y)], RULE, 4)
    for rung in range(TOP_RUNG + 1):
        sheet.line([(_x(rung), y - 8), (_x(rung), y + 8)], RULE, 3)
    sheet.line([(_LEFT, y), (tip, y)], colour, 8)
    shape = Shape.DIAMOND if row.rung == TOP_RUNG else Shape.ROUND
    sheet.badge((tip, y), shape, colour, RADIUS, filled=strong(row.tier), words=mark(row.tier))
    room = 1000 - EDGE - _NOTES
    whole = f"{row.note}, {row.fee}" if row.fee else row.note
    sheet.words((_NOTES, y), sheet.fitting(whole if sheet.width_of(whole) <= room else row.note, room), colour)


def _x(rung: int) -> float:
    return _LEFT + (_RIGHT - _LEFT) * rung / TOP_RUNG
