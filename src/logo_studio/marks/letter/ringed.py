"""Ringed: the letter inside a ring, whole, doubled or open to one side."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import reverse, rotate
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.shapes import circle, rect, regular_polygon, rounded_rect, superellipse
from logo_studio.marks.letter._glyph import fitted
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

#: Frames of half size r, and the share of it that the letter takes.
FRAMES: dict[str, tuple[Callable[[float], Path], float]] = {
    "circle": (lambda r: circle(0, 0, r), 1.0),
    "squircle": (lambda r: superellipse(0, 0, r * 0.95), 1.05),
    "hexagon": (lambda r: regular_polygon(0, 0, r * 1.04, 6), 0.96),
    "square": (lambda r: rounded_rect(-r * 0.92, -r * 0.92, 1.84 * r, 1.84 * r, 0.02), 1.04),
    "diamond": (lambda r: regular_polygon(0, 0, r * 1.1, 4), 0.82),
}


def build(letters: tuple[Path, ...], frame: str, width: float, size: float, ring: str) -> Artwork:
    """`width` of the line, `size` of the letter as sqrt(w h); `ring` whole, double or open.

    The ring takes the second colour.
    """
    shape, share = FRAMES[frame]
    line = _line(shape, 0.5, width)
    if ring == "double":
        inner = 0.5 - width - GAP
        line = line + _line(shape, inner, width * 0.5)
        share *= 0.86
    elif ring == "open":
        line = subtract(line, rotate(rect(0.2, -0.13, 0.5, 0.26), 45))
    return {"primary": fitted(letters[0], size * share), "accent": line}


def _line(shape: Callable[[float], Path], r: float, width: float) -> Path:
    return shape(r) + reverse(shape(r - width))
