"""Jet: an airliner from above, wings and tail swept by the same angle."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_polygon, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import mirrored


def build(sweep: float, width: float, engines: int, turn: float) -> Artwork:
    """`sweep` how far the wing tips lie behind the roots; `width` of the body; `engines` a side."""
    h = width / 2
    half = Pen().move(0, -0.5).cubic(h, -0.47, h, -0.36, h, -0.28)
    body = mirrored(half.line(h, 0.34).line(0, 0.48))
    root = h - 0.01
    wing = rounded_polygon(
        [(root, -0.15), (0.48, sweep - 0.09), (0.48, sweep + 0.04), (root, 0.1)],
        (0, 0.03, 0.03, 0),
    )
    tail = rounded_polygon(
        [(root, 0.25), (0.2, 0.25 + 0.5 * sweep), (0.2, 0.35 + 0.5 * sweep), (root, 0.4)],
        (0, 0.02, 0.02, 0),
    )
    parts = [wing, tail]
    for i in range(engines):
        x = 0.2 + 0.13 * i
        y = -0.15 + (x - root) / (0.48 - root) * (sweep + 0.06)
        parts.append(rounded_rect(x - 0.03, y - 0.05, 0.065, 0.12, 0.03))
    return {"primary": rotate(union(body, *parts, *[mirror_x(p) for p in parts]), turn)}
