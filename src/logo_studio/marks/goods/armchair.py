"""Armchair: back, arms and cushions apart by one gap; one seat, or two as a sofa."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear
from logo_studio.model.path import Path

ARM, SEAT_Y, FLOOR = 0.16, 0.06, 0.35
CUSHION, LEG = 0.14, 0.12


def _legs(kind: str, x: float) -> Path:
    y = FLOOR - 0.01
    if kind == "tapered":
        low = FLOOR + LEG
        leg = polygon([(x - 0.12, y), (x - 0.02, y), (x + 0.01, low), (x - 0.055, low)])
    elif kind == "block":
        leg = rect(x - 0.13, y, 0.1, LEG * 0.6)
    else:
        leg = rect(x - 0.1, y, 0.07, LEG)
    return both_sides(leg)


def build(seats: int, radius: float, legs: str, height: float) -> Artwork:
    """`radius` of back and arms; `height` of the back above the seat, in widths of a sofa."""
    half = 0.37 if seats == 1 else 0.52
    inner = half - ARM - GAP
    wide = (2 * inner - (seats - 1) * GAP) / seats
    cushions = union(
        *[
            rounded_rect(-inner + i * (wide + GAP), SEAT_Y, wide, CUSHION, 0.03)
            for i in range(seats)
        ]
    )
    round_top = (radius, radius, 0.03, 0.03)
    arms = both_sides(rounded_rect(half - ARM, -0.1, ARM, FLOOR + 0.1, round_top))
    top, side = SEAT_Y - height, half - ARM * 0.4
    corner = radius * 1.6
    back = rounded_rect(-side, top, 2 * side, SEAT_Y - GAP - top, (corner, corner, 0, 0))
    back = clear(back, arms)
    if seats == 2:
        back = subtract(back, rect(-GAP / 2, -1, GAP, 2))
    rail_y = SEAT_Y + CUSHION + GAP
    rail = rect(-half + ARM / 2, rail_y, 2 * half - ARM, FLOOR - rail_y)
    return {"primary": union(back, arms, rail, _legs(legs, half)), "accent": cushions}
