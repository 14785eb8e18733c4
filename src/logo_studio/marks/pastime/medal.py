"""Medal: a rosette or disc with ribbons, or a medal on its band."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import polygon, star
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, soften
from logo_studio.model.path import Path


def build(points: int, depth: float, emblem: str, ribbon: str, tone: str) -> Artwork:
    """`points` of the rosette, `depth` of its notches; `emblem` cut into it.

    `ribbon` tails below, one wide strap above, or a folded band above.
    """
    y = -0.16 if ribbon == "tails" else 0.18
    plate = soften(star(0, y, 0.345, 0.345 - depth, points), 0.012)
    bands = clear(_ribbon(ribbon), plate)
    plate = subtract(plate, inset(emblem, 0, y, 0.34))
    if tone == "plate":
        return {"primary": bands, "accent": plate}
    return {"primary": plate, "accent": bands}


def _ribbon(kind: str) -> Path:
    if kind == "tails":
        tail = polygon([(GAP / 2, 0), (0.23, 0), (0.29, 0.5), (0.16, 0.41), (GAP / 2, 0.5)])
        return both_sides(tail)
    if kind == "strap":
        return polygon([(-0.17, -0.5), (0.17, -0.5), (0.17, 0.1), (-0.17, 0.1)])
    arm = polygon([(0.12, -0.5), (0.36, -0.5), (0.12, 0.1), (-0.12, 0.1)])
    left = polygon([(-0.36, -0.5), (-0.12, -0.5), (0.12, 0.1), (-0.12, 0.1)])
    return union(clear(left, arm), arm)
