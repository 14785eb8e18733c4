"""Balance: a disc parted by an S into two halves that hold each other."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.shapes import circle, lens, rect, superellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, soften

BODIES = {"circle": lambda: circle(0, 0, 0.5), "squircle": lambda: superellipse(0, 0, 0.5)}
#: Radius by which the tails are blunted, and of the eyes.
BLUNT, EYE = 0.02, 0.075


def build(body: str, bend: float, turn: float, eyes: str) -> Artwork:
    """`bend` is the sagitta of the S's arcs (.5 would be half circles, too thin at the rim).

    `eyes` none, one or two: round holes in the thick ends.
    """
    disc = BODIES[body]()
    bulge, bay = lens(0, -0.5, 0, 0, bend, 0), lens(0, 0, 0, 0.5, 0, bend)
    left = subtract(union(rect(-1, -1, 1, 2), bulge), bay)
    one = soften(clear(intersect(disc, left), subtract(disc, left), gap=GAP / 2), BLUNT)
    two = soften(subtract(disc, left, offset(intersect(disc, left), GAP / 2)), BLUNT)
    if eyes != "none":
        one = subtract(one, circle(-0.02, -0.24, EYE))
    if eyes == "two":
        two = subtract(two, circle(0.02, 0.24, EYE))
    return {"primary": rotate(one, turn), "accent": rotate(two, turn)}
