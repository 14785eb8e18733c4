"""Overlapping petals: a rosette of ellipses whose overlaps take the second tone (CRAFT S17)."""

from __future__ import annotations

from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.shapes import circle, ellipse, leaf
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned

#: Distance of a petal's middle from the centre, and half its length.
REACH, HALF = 0.27, 0.23


def build(petals: int, overlap: float, shape: str, core: float) -> Artwork:
    """`overlap` is a petal's width in distances between neighbours (above 1 they overlap).

    `core` is the radius of the hole in the middle, where more than two petals would meet.
    """
    width = overlap * 2 * REACH * cos_sin(90 - 180 / petals)[0]
    if shape == "ellipse":
        petal = ellipse(0, -REACH, width / 2, HALF)
    else:
        petal = leaf(0, -REACH, width, 2 * HALF)
    ring = turned(petal, petals)
    hole = circle(0, 0, core)
    lenses = union(*[intersect(ring[i], ring[i - 1]) for i in range(petals)])
    tips = subtract(union(*ring), offset(lenses, GAP * 0.8), hole)
    return {"primary": tips, "accent": subtract(lenses, hole)}
