"""Broad-leaved tree: a solid crown whose branches are cut out of it, on a trunk."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    capsule,
    circle,
    ellipse,
    rounded_polygon,
    rounded_rect,
    superellipse,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, paint
from logo_studio.model.path import Path

#: The crown's middle.
CENTRE = -0.13


def _crown(form: str) -> Path:
    if form == "round":
        return circle(0, CENTRE, 0.38)
    if form == "oval":
        return ellipse(0, CENTRE, 0.3, 0.39)
    if form == "square":
        return superellipse(0, CENTRE, 0.37)
    puffs = [circle(*polar(0.21, 60 * i - 90, 0, CENTRE), 0.19) for i in range(6)]
    return union(*puffs, circle(0, CENTRE, 0.24))


def build(crown: str, branches: int, trunk: float, ground: str) -> Artwork:
    """`branches` on each side; `trunk` is its width at the foot."""
    leaves = _crown(crown)
    limbs = [capsule(0, 0.4, 0, -0.36, 1.2 * GAP)]
    for i in range(branches):
        y, reach = 0.1 - 0.15 * i, 0.19 - 0.035 * i
        limbs.append(both_sides(capsule(0, y, reach, y - reach, 1.2 * GAP)))
    half = trunk / 2
    stock = rounded_polygon(
        [(-half, 0.5), (half, 0.5), (0.5 * half, 0.12), (-0.5 * half, 0.12)], 0.01
    )
    stock = clear(stock, leaves)
    if ground == "line":
        stock = union(stock, rounded_rect(-0.3, 0.46, 0.6, 0.07, 0.035))
    return paint(subtract(leaves, union(*limbs)), stock)
