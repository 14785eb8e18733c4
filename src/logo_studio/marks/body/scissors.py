"""Scissors: two blades crossing at a screw, finger rings below, one blade in front."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, fillet
from logo_studio.model.path import Path

#: Width of the finger rings' rims.
RIM = 0.07


def _half(ring: float, blade: float) -> Path:
    """One half upright, its screw at the origin: cutting edge left, ring swung to the left."""
    edge = (
        Pen()
        .move(-0.045, -0.6)
        .cubic(blade * 0.45, -0.52, blade, -0.36, blade, -0.18)
        .cubic(blade, -0.06, 0.07, 0.02, 0.05, 0.1)
        .cubic(0.03, 0.18, 0.0, 0.2, -0.02, 0.26)
        .line(-0.1, 0.24)
        .cubic(-0.07, 0.16, -0.06, 0.1, -0.06, 0.0)
        .close()
        .path()
    )
    eye = rotate(ellipse(0, 0, ring * 0.88, ring * 1.1), 12)
    hole = rotate(ellipse(0, 0, ring * 0.88 - RIM, ring * 1.1 - RIM), 12)
    x, y = -0.085, 0.2 + ring
    return subtract(fillet(union(edge, move(eye, x, y)), 0.03), move(hole, x, y))


def build(opening: float, ring: float, blade: float, tone: str) -> Artwork:
    """`opening` is half the angle between the blades, `ring` a finger ring's radius.

    `blade` is how far a blade bulges from its cutting edge.
    """
    front = rotate(_half(ring, blade), opening)
    back = clear(mirror_x(front), front)
    front = subtract(front, circle(0, 0, GAP * 0.65))
    if tone == "one":
        return {"primary": union(front, back)}
    return {"primary": front, "accent": back}
