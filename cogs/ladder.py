"""A board as a picture, a club's or that of the rumours: a row a player, the rungs from left to right, a badge with the best source's tier.

Drawn in the look of the timelines: to be read on a phone, in dark mode, and without seeing colours. Pure.
"""

from __future__ import annotations

from bot.phrase.standings import Standing, Standings
from bot.phrase.tongue import Tongue, tongue
from bot.transfers.model import TOP_RUNG
from cogs.ink import FAINT, RULE, WORDS, Shape, Sheet
from cogs.marks import EDGE, RADIUS, RUNG_COLOURS, legend, mark, strong

WIDTH = 1000
_HEAD, _ROW, _FOOT = 50, 70, 60
_LINE = 15.0
"""Half of what lies between the two lines of a row."""
_NAMES, _LEFT, _RIGHT, _NOTES = 376.0, 412.0, 652.0, 682.0


def name_of(standings: Standings) -> str:
    """What the file is called.

    >>> name_of(Standings((), ""))
    'club.png'
    """
    return f"{standings.board}.png"


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
    clubs = row.other if sheet.width_of(row.other, 22) <= _NAMES - EDGE else row.brief or row.other
    _two_lines(sheet, (EDGE, y), _NAMES - EDGE, (row.name, WORDS), (clubs, FAINT))
    tip = _x(row.rung)
    sheet.line([(_LEFT, y), (_RIGHT, y)], RULE, 4)
    for rung in range(TOP_RUNG + 1):
        sheet.line([(_x(rung), y - 8), (_x(rung), y + 8)], RULE, 3)
    sheet.line([(_LEFT, y), (tip, y)], colour, 8)
    shape = Shape.DIAMOND if row.rung == TOP_RUNG else Shape.ROUND
    sheet.badge((tip, y), shape, colour, RADIUS, filled=strong(row.tier), words=mark(row.tier))
    _two_lines(sheet, (_NOTES, y), 1000 - EDGE - _NOTES, (row.note, colour), (row.fee, WORDS))


def _two_lines(sheet: Sheet, at: tuple[float, float], room: float, above: tuple[str, str], below: tuple[str, str]) -> None:
    """Words and their colour, and smaller ones below, if there are any."""
    x, y = at
    sheet.words((x, y - _LINE if below[0] else y), sheet.fitting(above[0], room), above[1])
    if below[0]:
        sheet.words((x, y + _LINE), sheet.fitting(below[0], room, 22), below[1], 22)


def _x(rung: int) -> float:
    return _LEFT + (_RIGHT - _LEFT) * rung / TOP_RUNG
