"""Crab from above: a broad shell, raised claws, legs in pairs, eyes."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, fillet, mirrored, paint
from logo_studio.model.path import EMPTY, Path

#: Width of legs and arms.
LIMB = 0.072


def _shell(width: float) -> Path:
    """Flat above, bowed below; `width` is half of it."""
    return mirrored(
        Pen()
        .move(0, -0.09)
        .cubic(width * 0.6, -0.09, width, -0.05, width, 0.07)
        .cubic(width, 0.25, width * 0.55, 0.33, 0, 0.33)
    )


def _claw(size: float, grip: float) -> Path:
    """The right pincer: a disc with a wedge cut out, opening up and inwards."""
    wedge = polygon([(0, size * 0.2), (-grip, -0.4), (grip, -0.4)])
    return move(subtract(circle(0, 0, size), rotate(wedge, -26)), 0.4, -0.36)


def _legs(count: int, width: float) -> Path:
    """The right legs, each an arc outwards and down."""
    legs = []
    for i in range(count):
        t = i / (count - 1)
        x, y = width * (0.85 - 0.35 * t), 0.1 + 0.14 * t
        foot_x, foot_y = width + 0.23 - 0.26 * t, 0.2 + 0.25 * t
        leg = Pen().move(x, y).cubic(x + 0.14, y - 0.02, foot_x, y + 0.02, foot_x, foot_y)
        legs.append(stroke(leg.path(), LIMB, "round"))
    return union(*legs)


def build(width: float, claw: float, grip: float, legs: int, face: str, tones: str) -> Artwork:
    """`claw` is a pincer's radius, `grip` how wide it opens; `face` eyes, stalks or smile."""
    shell = _shell(width)
    arm = Pen().move(width * 0.8, 0.02).cubic(width + 0.1, 0.0, 0.44, -0.08, 0.41, -0.3)
    arms = both_sides(stroke(arm.path(), LIMB, "butt"))
    pincers = both_sides(_claw(claw, grip))
    arms = clear(arms, pincers)
    shell = fillet(union(shell, arms, both_sides(_legs(legs, width))), 0.015)
    cuts: Path = EMPTY
    if face != "stalks":
        cuts = both_sides(circle(0.1, 0.06, 0.036))
    if face == "smile":
        curve = Pen().move(-0.09, 0.17).cubic(-0.05, 0.22, 0.05, 0.22, 0.09, 0.17)
        cuts = union(cuts, stroke(curve.path(), GAP, "round"))
    body = subtract(shell, cuts)
    if face == "stalks":
        stalk = union(capsule(0.1, -0.05, 0.12, -0.2, 0.06), circle(0.12, -0.21, 0.058))
        body = union(body, both_sides(stalk))
    return paint(body, pincers, tones)
