"""Leaf on a short stem with a picture."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import line, mirror_image

#: The side of the square that the leaf fills from corner to corner.
SIDE = 0.9
STEM = 0.09


def build(inner: str, fullness: float, stem: float, facing: str, style: str) -> Artwork:
    """`fullness` is the radius of the two round corners by the side, `stem` the stem's length."""
    half = SIDE / 2
    round_, sharp = fullness * SIDE, 0.05
    blade = rounded_rect(-half, -half, SIDE, SIDE, (round_, sharp, round_, sharp))
    foot = half - 0.06
    stalk = line([(-foot, foot), (-foot - stem, foot + stem)], STEM)
    if facing == "left":
        # The picture itself is not mirrored.
        blade, stalk = mirror_image(blade), mirror_image(stalk)
    art = nest(blade, inner, (0, 0), 0.6, style)
    return {**art, "primary": union(art["primary"], stalk)}
