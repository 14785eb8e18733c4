"""Striped: a letter in level bands, even or dissolving downwards (CRAFT 1.1: at most 6 bands)."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect
from logo_studio.geometry.shapes import rect
from logo_studio.marks.letter._glyph import upright
from logo_studio.marks.letter.verdicts import keeps
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import EMPTY, Path

#: A band that dissolves: last thickness to first, gap to first thickness.
TAPER, AIR = 0.34, 0.46


def suits(letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether the first letter stays readable (`verdicts.keeps`)."""
    return keeps("striped", letters, face, weight)


def build(letters: tuple[Path, ...], stripes: int, duty: float, style: str, tone: str) -> Artwork:
    """`stripes` bands, `duty` band to band and gap; `style` even, or fading below a solid half.

    `tone` plain, or the lower bands in the second colour.
    """
    letter = upright(letters[0])
    x0, _, x1, _ = letter.bounds()
    bands = [
        intersect(letter, rect(x0 - 0.1, y, x1 - x0 + 0.2, h))
        for y, h in (_even(stripes, duty) if style == "even" else _fading(stripes, duty))
    ]
    split = len(bands) if tone == "plain" else (len(bands) + 1) // 2 if style == "even" else 1
    upper = lower = EMPTY
    for i, band in enumerate(bands):
        if i < split:
            upper = upper + band
        else:
            lower = lower + band
    return {"primary": upper, "accent": lower} if lower else {"primary": upper}


def _even(count: int, duty: float) -> list[tuple[float, float]]:
    """(top, height) of `count` equal bands over a height of 1."""
    pitch = 1 / (count - 1 + duty)
    return [(-0.5 + i * pitch, duty * pitch) for i in range(count)]


def _fading(count: int, solid: float) -> list[tuple[float, float]]:
    """A solid upper part, then bands whose thickness falls geometrically."""
    solid = solid - 0.14
    bands = count - 2
    sizes = [TAPER ** (i / max(1, bands - 1)) for i in range(bands)]
    unit = (1 - solid) / (sum(sizes) + AIR * bands)
    result = [(-0.5, solid)]
    y = -0.5 + solid
    for size in sizes:
        y += AIR * unit
        result.append((y, size * unit))
        y += size * unit
    return result
