"""Measures of a face for a script of its own: the counterpart of measure.py's for alphabets.

Lengths are in reference heights (the ink height of the script's `tall` letter, the C of that
script) unless they end in `_em`. Letters are shaped before they are measured: Nastaliq draws beh
from a body and a dot, and has no glyph for the whole.
"""

from __future__ import annotations

import io
from typing import Any

import uharfbuzz as hb
from fontTools.ttLib import TTFont

from typefaces.letters import LANGUAGES, RULERS
from typefaces.scan import Contour, bounds, contours, distance, spread

# Ink that hangs under the baseline counts as height in scripts written in squares.
_SQUARE = ("Hani", "Hang", "Hira", "Kana")


def scripts_of(codes: set[int]) -> tuple[str, ...]:
    """The non-alphabetic scripts of which `codes` hold every needed letter."""
    return tuple(s for s, ruler in RULERS.items() if codes >= set(map(ord, ruler.letters)))


def languages_of(codes: set[int], scripts: tuple[str, ...]) -> tuple[str, ...]:
    """Languages whose letters, small and capital, are all there."""
    fit = []
    for tag, (script, letters) in LANGUAGES.items():
        cased = script in ("Latn", "Cyrl", "Grek")
        # capitals of one character: ß, ΐ and ΰ have none
        capitals = "".join(c.upper() for c in letters if len(c.upper()) == 1) if cased else ""
        if script in scripts and codes >= set(map(ord, letters + capitals)):
            fit.append(tag)
    return tuple(sorted(fit))


def ruler_of(scripts: tuple[str, ...]) -> str:
    """The script that a face of several is measured by: Han before kana."""
    return "Hani" if "Hani" in scripts else scripts[0]


class Shaped:
    """A font at one weight, whose letters are shaped and flattened."""

    def __init__(self, data: bytes, weight: int) -> None:
        self._font = TTFont(io.BytesIO(data))
        self._names = self._font.getGlyphOrder()
        self.upem: int = self._font["head"].unitsPerEm
        location = {"wght": weight} if "fvar" in self._font else None
        self._glyphs: Any = self._font.getGlyphSet(location=location)
        self._hb = hb.Font(hb.Face(hb.Blob(data)))
        if location:
            self._hb.set_variations(location)

    def has(self, letter: str) -> bool:
        """Whether the font has this character."""
        return bool(self._hb.get_nominal_glyph(ord(letter)))

    def contours(self, text: str) -> list[Contour]:
        """The ink of a shaped text, in font units, y up."""
        return self._set(text)[0]

    def advance(self, text: str) -> float:
        """How far the pen moves, in font units."""
        return self._set(text)[1]

    def _set(self, text: str) -> tuple[list[Contour], float]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self._hb, buffer)
        ink: list[Contour] = []
        pen = 0.0
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            if not info.codepoint:
                raise ValueError(f"{text} does not shape")
            dx, dy = pen + place.x_offset, place.y_offset
            for contour in contours(self._glyphs, self._names[info.codepoint]):
                ink.append([(x + dx, y + dy) for x, y in contour])
            pen += place.x_advance
        return ink, pen


def blank_letters(shaped: Shaped, letters: str) -> list[str]:
    """The letters that leave no ink."""
    return [ch for ch in letters if not shaped.contours(ch)]


def reference_em(shaped: Shaped, script: str) -> float:
    """Ink height of the script's `tall` letter, in em: above the baseline unless it is square."""
    tall = next(letter for letter in RULERS[script].tall if shaped.has(letter))
    _, bottom, _, top = bounds(shaped.contours(tall))
    return round((top - bottom if script in _SQUARE else top) / shaped.upem, 4)


def extremes(shaped: Shaped, script: str, height: float) -> tuple[float, float, float]:
    """(ascender, descender, mean advance of a usual letter)."""
    ruler = RULERS[script]
    boxes = [bounds(shaped.contours(ch)) for ch in ruler.letters]
    widths = [shaped.advance(ch) for ch in ruler.sample]
    top = max(box[3] for box in boxes) / height
    bottom = max(0.0, -min(box[1] for box in boxes)) / height
    return round(top, 3), round(bottom, 3), round(sum(widths) / len(widths) / height, 3)


def stem(shaped: Shaped, script: str, height: float) -> float:
    """The thickness of a thick stroke: in some scripts it is the level one."""
    return round(_ring(shaped, script)[-11] / height, 3)


def contrast(shaped: Shaped, script: str) -> float:
    """Thin over thick round a counter, 5th to 95th percentile, as measure.py takes it of O."""
    thickness = _ring(shaped, script)
    return round(thickness[10] / thickness[-11], 2)


def _ring(shaped: Shaped, script: str) -> list[float]:
    """Sorted thicknesses at 200 points round the counter of the first letter that has one."""
    for letter in RULERS[script].ring:
        ink = sorted(shaped.contours(letter), key=_extent)
        if len(ink) > 1:
            return sorted(distance(point, ink[-1]) for point in spread(ink[-2], 200))
    raise ValueError(f"{script}: none of its letters has a counter to measure")


def _extent(contour: Contour) -> float:
    left, bottom, right, top = bounds([contour])
    return (right - left) * (top - bottom)
