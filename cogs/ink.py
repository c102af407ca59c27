"""A sheet to draw on, in units of a thousandth of its width: lines, badges, words that fit. Knows no sagas.

Pillow with one font file, because it imports in 20 ms and 6 MB where matplotlib takes 500 ms and 57 MB and eight more
packages, and because Pillow's built-in font lacks the letters of half of Europe's names (ö ø ş ğ ı č ć ñ ã ł ž đ ő).
"""

from __future__ import annotations

import io
import math
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files

from PIL import Image, ImageDraw, ImageFont

from cogs.escape import ELLIPSIS, plain

XY = tuple[float, float]

GROUND, WORDS, FAINT, RULE = "#2B2D31", "#F2F3F5", "#B5BAC1", "#45484F"
"""Discord's dark ground and its greys; words stand out from it by 7 to 1 or more, rules only just."""
ORANGE, SKY, GREEN, YELLOW, VERMILLION, PURPLE = "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#D55E00", "#CC79A7"
"""Okabe and Ito's colours that can be seen on the dark ground. Nothing is told by colour alone."""

_FINER = 2
"""Drawn so many times larger, then made smaller: edges become smooth."""
_COLOURS = 48
_LONGEST = 120
"""Characters of a name that are looked at."""
_DASH = 9.0


class Shape(StrEnum):
    """What a badge looks like."""

    ROUND = "round"
    SQUARE = "square"
    DIAMOND = "diamond"


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the sheet that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two overlap."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom

    def within(self, other: Box) -> bool:
        """Whether it lies wholly in the other."""
        return other.left <= self.left and self.right <= other.right and other.top <= self.top and self.bottom <= other.bottom


class Sheet:
    """A picture in the making: 1000 units wide, `height` units high. Not to be shared by threads."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._scale = size[0] * _FINER / 1000
        self._image = Image.new("RGB", (size[0] * _FINER, size[1] * _FINER), GROUND)
        self._pen = ImageDraw.Draw(self._image)
        self._fonts: dict[float, ImageFont.FreeTypeFont] = {}
        self.height = size[1] * _FINER / self._scale

    def line(self, points: list[XY], colour: str, width: float) -> None:
        """A line through the points."""
        self._pen.line([self._at(point) for point in points], fill=colour, width=self._px(width), joint="curve")

    def dashes(self, start: XY, end: XY, colour: str, width: float) -> None:
        """A dashed line."""
        length = math.dist(start, end)
        for number in range(0, math.ceil(length / _DASH), 2):
            parts = [min(step * _DASH / length, 1.0) for step in (number, number + 1)]
            self.line([(start[0] + (end[0] - start[0]) * p, start[1] + (end[1] - start[1]) * p) for p in parts], colour, width)

    def words(self, at: XY, words: str, colour: str = WORDS, size: float = 26, anchor: str = "lm") -> None:
        """Words at a point; `anchor` is Pillow's (l, m, r and a, m, s, d). They cover the lines behind them."""
        self._pen.rectangle(self._pen.textbbox(self._at(at), words, font=self._font(size), anchor=anchor), fill=GROUND)
        self._pen.text(self._at(at), words, fill=colour, font=self._font(size), anchor=anchor)

    def width_of(self, words: str, size: float = 26) -> float:
        """How wide words are."""
        return float(self._font(size).getlength(words)) / self._scale

    def fitting(self, words: str, room: float, size: float = 26) -> str:
        """Words as they may stand in a picture: one line of visible characters no wider than `room`, cut aloud."""
        whole = unicodedata.normalize("NFC", plain(words, _LONGEST))
        if self.width_of(whole, size) <= room:
            return whole
        kept = whole.removesuffix(ELLIPSIS)
        while kept and self.width_of(kept + ELLIPSIS, size) > room:
            kept = kept[:-1].rstrip()
        return kept + ELLIPSIS

    def badge(self, at: XY, shape: Shape, colour: str, radius: float, *, filled: bool = True, words: str = "") -> None:
        """A badge with a character in it and a rim of ground around it; not filled, it is an outline in its colour."""
        fill, edge = colour if filled else GROUND, self._px(max(3.0, radius / 5))
        self._outline(at, shape, radius + 2, GROUND, GROUND, 1)
        self._outline(at, shape, radius, fill, colour, edge)
        ink = GROUND if filled else WORDS
        self._pen.text(self._at(at), words, fill=ink, font=self._font(26), anchor="mm", stroke_width=1, stroke_fill=ink)

    def _outline(self, at: XY, shape: Shape, radius: float, fill: str, edge: str, width: int) -> None:
        if shape is Shape.DIAMOND:
            far = radius * 1.3
            corners = [self._at((at[0] + x * far, at[1] + y * far)) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]
            self._pen.polygon(corners, fill=fill, outline=edge, width=width)
            return
        box = (*self._at((at[0] - radius, at[1] - radius)), *self._at((at[0] + radius, at[1] + radius)))
        (self._pen.ellipse if shape is Shape.ROUND else self._pen.rectangle)(box, fill=fill, outline=edge, width=width)

    def png(self) -> bytes:
        """The picture. The same drawing gives the same bytes."""
        small = self._image.reduce(_FINER).quantize(_COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        out = io.BytesIO()
        small.save(out, "PNG", compress_level=6)
        return out.getvalue()

    def _at(self, point: XY) -> XY:
        return point[0] * self._scale, point[1] * self._scale

    def _px(self, units: float) -> int:
        return max(1, round(units * self._scale))

    def _font(self, size: float) -> ImageFont.FreeTypeFont:
        if size not in self._fonts:
            self._fonts[size] = ImageFont.truetype(io.BytesIO(_FONT.read_bytes()), size * self._scale, layout_engine=ImageFont.Layout.BASIC)
        return self._fonts[size]


_FONT = files("config") / "fonts" / "DejaVuSans.ttf"
