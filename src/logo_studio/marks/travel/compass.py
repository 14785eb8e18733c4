"""Compass: a four-pointed rose, each point in a dark and a light half."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import offset, subtract
from logo_studio.geometry.shapes import polygon, star
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned
from logo_studio.model.path import concat

TIP = 0.5


def build(waist: float, minor: float, turn: float, hand: str) -> Artwork:
    """`waist` is the radius of the notches, `minor` the reach of the points between (0: none).

    `hand` says on which side of a point the light half lies.
    """
    # Half a gap off every facet: they stand one gap apart along axes and notches.
    first, second = (
        offset(polygon([(0, 0), (0, -TIP), polar(waist, angle)]), -0.4 * GAP)
        for angle in ((-45, -135) if hand == "right" else (-135, -45))
    )
    dark = concat(turned(first, 4, turn))
    light = concat(turned(second, 4, turn))
    if minor:
        behind = star(0, 0, minor, 0.2, 4, -45)
        front = offset(star(0, 0, TIP, waist, 4), 0.6 * GAP, "miter")
        dark = dark + rotate(subtract(behind, front), turn)
    return {"primary": dark, "accent": light}
