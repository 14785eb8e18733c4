"""Gear: a toothed wheel round a hole, a small motif, or half a smooth disc."""

from __future__ import annotations

from math import pi

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rounded_polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import left_of, right_of, turned
from logo_studio.model.path import Path

R = 0.5


def _wheel(teeth: int, depth: float) -> Path:
    root = R - depth
    half = pi * root / teeth * 0.54
    tooth = rounded_polygon(
        [
            (-half * 1.1, -root + 0.07),
            (-half * 0.76, -R),
            (half * 0.76, -R),
            (half * 1.1, -root + 0.07),
        ],
        (0, 0.02, 0.02, 0),
    )
    return union(circle(0, 0, root), *turned(tooth, teeth, 180 / teeth))


def build(teeth: int, depth: float, hole: float, core: str) -> Artwork:
    """`depth` of the teeth and radius of the `hole` in heights; `core` is what fills the hole."""
    wheel = _wheel(teeth, depth)
    ring = subtract(wheel, circle(0, 0, hole))
    if core == "open":
        return {"primary": ring}
    if core == "half":
        smooth = subtract(circle(0, 0, R - depth), circle(0, 0, hole))
        return {"primary": left_of(ring, -GAP / 2), "accent": right_of(smooth, GAP / 2)}
    room = hole + 0.1
    # A disc stands one gap clear of the ring; other cores need more air round their points.
    size = (room - GAP) / 0.42 if core == "disc" else 1.5 * room
    return {"primary": subtract(wheel, circle(0, 0, room)), "accent": inset(core, 0, 0, size)}
