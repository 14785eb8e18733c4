"""Bicycle: two wheels and a frame that passes in front of them."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.path import Point
from logo_studio.geometry.shapes import ring
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line

REAR, FRONT, PEDALS = (-0.265, 0.1), (0.265, 0.1), (-0.03, 0.1)
#: The lines of each frame, through named points.
FRAMES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "diamond": ((REAR, (-0.1, -0.15), (0.17, -0.15), PEDALS, REAR), (PEDALS, (-0.14, -0.27))),
    "step": ((REAR, PEDALS, (0.17, -0.13)), (PEDALS, (-0.14, -0.27)), (REAR, (-0.09, -0.08))),
    "fixed": ((REAR, (0.17, -0.17), PEDALS), (PEDALS, (-0.14, -0.27))),
}
#: Handlebars, from the fork's top.
BARS: dict[str, tuple[Point, ...]] = {
    "flat": (FRONT, (0.14, -0.32), (0.25, -0.32)),
    "drop": (FRONT, (0.15, -0.29), (0.27, -0.29), (0.27, -0.2)),
    "upright": (FRONT, (0.12, -0.36), (0.03, -0.38)),
}


def build(frame: str, width: float, radius: float, bars: str, heading: str) -> Artwork:
    """`width` of the lines; `radius` of the wheels; `heading` right or left."""
    lines = [line(points, width, "round", "round") for points in (*FRAMES[frame], BARS[bars])]
    saddle = line([(-0.22, -0.28), (-0.08, -0.28)], width * 1.1, "round", "round")
    body = union(*lines, saddle)
    halo = offset(body, GAP * 0.8)
    wheels = ring(*REAR, radius, width) + ring(*FRONT, radius, width)
    art: Artwork = {"primary": subtract(wheels, halo), "accent": body}
    if heading == "left":
        art = {role: mirror_x(p) for role, p in art.items()}
    return art
