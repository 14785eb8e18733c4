"""Cherries on their stalks under a leaf."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import arc_band, circle, lens
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, paint
from logo_studio.model.path import EMPTY, Path

STALK = 0.06
#: Where the stalks meet.
JOINT = (0.1, -0.46)


def _fruit(x: float, y: float, r: float, form: str) -> Path:
    return heart(x, y, 2.25 * r, 0.08) if form == "heart" else circle(x, y, r)


def _shine(x: float, y: float, r: float) -> Path:
    """A light arc inside the upper right edge, with round ends."""
    width, radius = 0.052, r - 0.088
    ends = [circle(*polar(radius, a, x, y), width / 2) for a in (-78, -12)]
    return union(arc_band(x, y, radius, width, -78, -12), *ends)


def _stalk(x: float, y: float, side: float) -> Path:
    jx, jy = JOINT
    curve = Pen().move(jx, jy).cubic(jx + 0.02 * side, jy + 0.2, x, y - 0.42, x, y)
    return stroke(curve.path(), STALK, "round")


def build(form: str, radius: float, spread: float, leaf: str, shine: str, facing: str) -> Artwork:
    """`spread` is how far the fruits hang from the middle; `leaf` none, one or two."""
    places = ((-spread, 0.24), (spread * 0.92, 0.3))
    fruits = [_fruit(x, y, radius, form) for x, y in places]
    stalks = clear(
        union(*[_stalk(x, y, -1 if x < 0 else 1) for x, y in places]), *fruits, gap=GAP * 0.9
    )
    jx, jy = JOINT
    leaves: Path = EMPTY
    if leaf != "none":
        leaves = lens(jx, jy - 0.01, 0.56, -0.33, 0.28, 0.16)
    if leaf == "two":
        leaves = union(leaves, lens(-0.34, -0.42, jx, jy - 0.01, 0.26, 0.2))
    if shine == "yes":
        fruits = [
            subtract(fruit, _shine(x, y + (0.01 if form == "heart" else 0), radius))
            for fruit, (x, y) in zip(fruits, places, strict=True)
        ]
    art = paint(union(*fruits), union(stalks, leaves))
    return flipped(art) if facing == "left" else art
