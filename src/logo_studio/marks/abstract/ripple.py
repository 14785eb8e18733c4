"""Ripple: rings around a core that all swell to one side, the gap between them constant."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import place, reverse
from logo_studio.geometry.angle import polar
from logo_studio.geometry.shapes import circle, superellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path

OUTLINES: dict[str, Callable[[], Path]] = {
    "circle": lambda: circle(0, 0, 1),
    "squircle": lambda: superellipse(0, 0, 1),
}


def build(rings: int, swell: float, towards: float, outline: str, core: float) -> Artwork:
    """`swell` how far each hole is shifted in ring widths (0 concentric), `towards` degrees.

    `core` is the solid middle's share of the radius, in the second colour.
    """
    gap = GAP * 1.1
    inner = 0.5 * core
    width = (0.5 - inner - rings * gap) / rings
    cx = cy = 0.0
    radius = 0.5
    shape = OUTLINES[outline]()
    bands = EMPTY
    for _ in range(rings):
        bands = bands + place(shape, radius, cx, cy)
        cx, cy = polar(swell * width, towards + 180, cx, cy)
        bands = bands + reverse(place(shape, radius - width, cx, cy))
        radius -= width + gap
    return {"primary": bands, "accent": place(shape, radius, cx, cy)}
