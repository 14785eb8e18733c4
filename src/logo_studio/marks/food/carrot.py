"""Carrot: a rounded wedge with cuts from both sides under a fan of leaves."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, tuck, union
from logo_studio.geometry.shapes import capsule, lens, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, places

#: Where root and leaves meet.
CROWN = -0.2


def build(cuts: int, leaves: int, girth: float, tilt: float, tones: str) -> Artwork:
    """`girth` is half the root's width by the height; `tilt` in degrees."""
    corners = [(-girth, CROWN), (girth, CROWN), (0.015, 0.54), (-0.015, 0.54)]
    root = rounded_polygon(corners, [0.1, 0.1, 0.03, 0.03])
    for i in range(cuts):
        y, side = -0.07 + 0.14 * i, -1 if i % 2 else 1
        root = subtract(root, capsule(side * 0.4, y, side * 0.02, y, GAP))
    foot = CROWN - GAP
    # The middle leaves are in front; the outer ones pass behind them.
    turns = sorted(places(leaves, 104 / leaves), key=abs)
    fan = [rotate(lens(0, foot, 0, foot - 0.36, 0.2), turn, 0, CROWN) for turn in turns]
    return paint(rotate(root, tilt), rotate(union(*tuck(fan, GAP)), tilt), tones)
