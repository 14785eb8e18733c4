"""Cactus: a column with bent arms, in a pot, on the ground, or before the sun."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, clear, fillet, flipped, paint, places
from logo_studio.model.path import EMPTY, Path

#: Where the stem ends below, and how far the arms reach.
FLOOR, REACH = 0.3, 0.31


def _arm(y: float, rise: float, width: float) -> Path:
    """To the right at height `y`, then up by `rise`."""
    bend = 0.11
    line = Pen().move(0, y).line(REACH - bend, y)
    line.arc(REACH - bend, y - bend, bend, 90, 0).line(REACH, y - rise)
    return stroke(line.path(), width, "round", "round")


def build(arms: int, width: float, ribs: int, base: str, bloom: str, facing: str) -> Artwork:
    """`width` is the stem's; `ribs` light lines on it; `base` pot, ground or sun."""
    limb = width * 0.68
    stem = rounded_rect(-width / 2, -0.5, width, FLOOR + 0.5, (width / 2, width / 2, 0, 0))
    plant = union(stem, _arm(0.08, 0.3, limb))
    if arms == 2:
        plant = union(plant, mirror_x(_arm(-0.02, 0.22, limb)))
    plant = fillet(plant, 0.03)
    for x in places(ribs, width * 0.4):
        plant = subtract(plant, capsule(x, -0.36, x, FLOOR - 0.08, GAP * 0.9))
    flower: Path = EMPTY
    if bloom == "yes":
        flower = circle(REACH, 0.08 - 0.3 - limb / 2 - GAP - 0.05, 0.06)
    if base == "pot":
        rim = [(-0.25, FLOOR + GAP), (0.25, FLOOR + GAP), (0.18, 0.62), (-0.18, 0.62)]
        ground = rounded_polygon(rim, [0.03, 0.03, 0.06, 0.06])
    else:
        ground = rounded_rect(-0.44, FLOOR + GAP, 0.88, 0.075, 0.0375)
    if base == "sun":
        disc = clear(above(circle(0.06, -0.02, 0.42), FLOOR), plant)
        ground = union(ground, disc)
        flower = EMPTY if bloom == "no" else flower
        ground = clear(ground, flower) if flower else ground
        if flower:
            plant = union(plant, flower)
            flower = EMPTY
    art = paint(plant, union(ground, flower))
    return flipped(art) if facing == "left" else art
