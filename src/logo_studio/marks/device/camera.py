"""Camera: a body with finder hump and lens; the lens whole, ringed, an iris or a small motif."""

from __future__ import annotations

from itertools import pairwise

from logo_studio.geometry.affine import move
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    circle,
    regular_polygon,
    ring,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import Path

TOP, BOTTOM = -0.28, 0.38
LENS_Y = 0.06


def _hump(kind: str) -> Path:
    if kind == "middle":
        return rounded_polygon(
            [(-0.24, TOP + 0.02), (-0.16, -0.42), (0.16, -0.42), (0.24, TOP + 0.02)],
            (0, 0.03, 0.03, 0),
        )
    if kind == "side":
        return rounded_rect(0.12, -0.38, 0.24, 0.2, (0.03, 0.03, 0, 0))
    return rounded_rect(-0.38, -0.36, 0.16, 0.2, (0.04, 0.04, 0, 0))


def _iris(r: float) -> Path:
    """Six blades of an aperture, each cut along a side of the hexagon that they leave open."""
    hole = r * 0.4
    corners = [polar(hole, 60 * i) for i in range(7)]
    cuts = [
        line([(x0, y0), (x0 + (x1 - x0) * 4, y0 + (y1 - y0) * 4)], GAP * 0.6)
        for (x0, y0), (x1, y1) in pairwise(corners)
    ]
    return subtract(circle(0, 0, r), regular_polygon(0, 0, hole, 6, 0), *cuts)


def build(hump: str, lens: str, radius: float, opening: float) -> Artwork:
    """`radius` of the body's corners; `opening` the radius of the hole that holds the lens."""
    body = union(rounded_rect(-0.5, TOP, 1, BOTTOM - TOP, radius), _hump(hump))
    if lens in ("heart", "star", "spark"):
        return {"primary": subtract(body, inset(lens, 0, LENS_Y, opening * 1.9))}
    body = subtract(body, circle(0, LENS_Y, opening))
    r = opening - GAP
    if lens == "iris":
        return {"primary": body, "accent": move(_iris(r), 0, LENS_Y)}
    if lens == "ringed":
        rim = ring(0, LENS_Y, r, 0.06)
        return {"primary": body, "accent": union(rim, circle(0, LENS_Y, r - 0.06 - GAP))}
    glass = circle(0, LENS_Y, r)
    if lens == "glint":
        glass = subtract(glass, circle(r * 0.32, LENS_Y - r * 0.32, r * 0.3))
    return {"primary": body, "accent": glass}
