"""Stethoscope: two tubes that join, end in a ring, a heart or a disc."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear


def build(piece: str, tube: float, fork: float, loop: float) -> Artwork:
    """`tube` is the tubes' thickness, `fork` and `loop` the radii of the two bends."""
    x0, y = -0.38, -0.2
    x1, stem = x0 + 2 * fork, x0 + fork
    ears = (
        Pen()
        .move(x0 + 0.09, -0.46)
        .line(x0, -0.46)
        .line(x0, y)
        .arc(stem, y, fork, 180, 0)
        .line(x1, -0.46)
        .line(x1 - 0.09, -0.46)
    )
    end = stem + 2 * loop
    hose = (
        Pen()
        .move(stem, y + fork)
        .line(stem, 0.26)
        .arc(stem + loop, 0.26, loop, 180, 0)
        .line(end, 0.05)
    )
    tubes = union(
        stroke(ears.path(), tube, "round", "round"), stroke(hose.path(), tube, "round", "round")
    )
    if piece == "heart":
        chest = heart(end, -0.02, 0.36)
    elif piece == "ring":
        chest = subtract(circle(end, -0.04, 0.155), circle(end, -0.04, 0.07))
    else:
        chest = circle(end, -0.04, 0.15)
    solid = circle(end, -0.04, 0.155) if piece == "ring" else chest
    return {"primary": clear(tubes, solid), "accent": chest}
