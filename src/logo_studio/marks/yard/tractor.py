"""Tractor: from the side, a great wheel behind and a small one in front."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, ring, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import flipped, paint, turned
from logo_studio.model.path import Path

FLOOR = 0.46
FRONT_X, REAR_X = 0.34, -0.22
#: Wheels up to this radius stay smooth: their lugs would be specks.
LUGGED = 0.22


def build(rear: float, front: float, tyre: str, cab: str, heading: str) -> Artwork:
    """`rear`, `front` radii of the wheels; `tyre` (rear) lugs or smooth; `cab` closed or roof."""
    wheels = [(REAR_X, rear), (FRONT_X, front)]
    rubber = union(*[_wheel(x, FLOOR - r, r, tyre) for x, r in wheels])
    room = [circle(x, FLOOR - r, r + GAP) for x, r in wheels]
    hood = rounded_polygon(
        [(-0.42, -0.06), (0.48, -0.06), (0.48, 0.24), (-0.42, 0.24)], (0.03, 0.09, 0.02, 0.02)
    )
    pipe = rounded_rect(0.24, -0.3, 0.075, 0.3, 0.02)
    body = subtract(union(hood, pipe, _cab(cab)), *room)
    art = paint(rubber, body)
    return flipped(art) if heading == "left" else art


def _wheel(x: float, y: float, r: float, tyre: str) -> Path:
    disc = ring(0, 0, r, r * 0.36)
    if tyre == "lugs" and r > LUGGED:
        lug = rect(-0.027, -r - 0.02, 0.054, 0.08)
        notches = turned(lug, 14)
        disc = subtract(disc, *notches)
    return union(move(disc, x, y), circle(x, y, r * 0.3))


def _cab(kind: str) -> Path:
    roof = rounded_rect(-0.43, -0.5, 0.5, 0.08, 0.03)
    if kind == "roof":
        return union(roof, rect(-0.37, -0.46, 0.07, 0.5), rect(-0.04, -0.46, 0.06, 0.5))
    glass = rounded_polygon([(-0.29, -0.4), (-0.07, -0.4), (-0.02, -0.08), (-0.29, -0.08)], 0.015)
    walls = rounded_polygon([(-0.37, -0.47), (-0.01, -0.47), (0.07, 0), (-0.37, 0)], 0.02)
    return subtract(union(roof, walls), glass)
