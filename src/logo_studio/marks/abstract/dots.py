"""Dots: a halftone field whose dots grow in one direction (CRAFT S26: at most 6 x 6)."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from logo_studio.geometry.shapes import circle, polygon, rect
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path, concat

#: Smallest and largest dot radius, in pitches.
SMALL, LARGE = 0.17, 0.45
DOTS: dict[str, Callable[[float, float, float], Path]] = {
    "disc": circle,
    "square": lambda x, y, r: rect(x - r, y - r, 2 * r, 2 * r),
    "diamond": lambda x, y, r: polygon([(x, y - r), (x + r, y), (x, y + r), (x - r, y)]),
}
#: From a point in [-1, 1]^2 to size: 1 is the largest dot.
FIELDS: dict[str, Callable[[float, float], float]] = {
    "rise": lambda x, y: (2 + x - y) / 4,
    "right": lambda x, y: (1 + x) / 2,
    "down": lambda x, y: (1 + y) / 2,
    "centre": lambda x, y: 1 - hypot(x, y) / 1.42,
    "rim": lambda x, y: hypot(x, y) / 1.42,
}


def build(count: int, shape: str, field: str, outline: str) -> Artwork:
    """`count` dots a side; `field` where they grow; `outline` square or round field."""
    dots = []
    for row in range(count):
        for column in range(count):
            x, y = 2 * column / (count - 1) - 1, 2 * row / (count - 1) - 1
            if outline == "round" and hypot(x, y) > 1.12:
                continue
            r = SMALL + (LARGE - SMALL) * FIELDS[field](x, y)
            dots.append(DOTS[shape](column, row, r))
    return {"primary": concat(dots)}
