"""Kite: four panels apart, with bows along its tail."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import polygon, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, left_of, right_of, tilted
from logo_studio.model.path import EMPTY, Path


def build(width: float, cross: float, bows: int, panels: str, tilt: float) -> Artwork:
    """`cross` height of the cross bar; `panels` opposite, halves or top in the second colour."""
    half, foot = width / 2, 0.32
    sail = polygon([(0, -0.5), (half, cross), (0, foot), (-half, cross)])
    tl = above(left_of(sail, -GAP / 2), cross - GAP / 2)
    tr = above(right_of(sail, GAP / 2), cross - GAP / 2)
    bl = below(left_of(sail, -GAP / 2), cross + GAP / 2)
    br = below(right_of(sail, GAP / 2), cross + GAP / 2)
    first = {"opposite": union(tl, br), "halves": union(tl, bl), "top": union(bl, br)}[panels]
    second = {"opposite": union(tr, bl), "halves": union(tr, br), "top": union(tl, tr)}[panels]
    tail = union(*[_bow(foot + 0.12 + 0.19 * i) for i in range(bows)]) if bows else EMPTY
    return tilted({"primary": first, "accent": union(second, tail)}, tilt)


def _bow(y: float) -> Path:
    bow = polygon(
        [
            (0, y),
            (0.13, y - 0.065),
            (0.13, y + 0.065),
            (0, y),
            (-0.13, y + 0.065),
            (-0.13, y - 0.065),
        ]
    )
    return union(bow, rect(-0.03, y - 0.03, 0.06, 0.06))
