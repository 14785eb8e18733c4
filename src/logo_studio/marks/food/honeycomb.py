"""Honeycomb: hexagonal cells with one gap; one cell, or a drop of honey, in the second colour."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import drop
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import rounded_regular

#: Circumradius of a cell.
CELL = 0.19
#: Turn of the cluster in degrees by number of cells: standing flat, standing on a point.
#: Three and four cells have the accent cell at the foot or the head, so they stay symmetric.
_TURNS = {"seven": (0, 30), "three": (30, 210), "four": (90, 270)}


def _centres(cells: str) -> list[tuple[float, float]]:
    """Of cells that stand on a flat side; the first one takes the accent."""
    pitch = CELL * sqrt(3) + GAP
    if cells == "three":
        return [polar(pitch / sqrt(3), 60 + 120 * i) for i in range(3)]
    if cells == "four":
        far, near = pitch * sqrt(3) / 2, pitch / 2
        return [(far, 0.0), (0.0, near), (0.0, -near), (-far, 0.0)]
    return [(0.0, 0.0), *[polar(pitch, 60 * i - 90) for i in range(6)]]


def build(cells: str, corner: float, accent: str, stand: str) -> Artwork:
    """`stand`: which way up the cluster is; a drop of honey always hangs upright."""
    centres = _centres(cells)
    upright, other = _TURNS[cells]
    # A drop that takes a cell's place hangs below the rest.
    hanging = accent == "drop" and cells != "seven"
    turn = upright if stand == "flat" or hanging else other
    chosen = 1 if accent == "edge" else 0
    comb = [rotate(rounded_regular(x, y, CELL, 6, corner, 0), turn) for x, y in centres]
    plain = [p for i, p in enumerate(comb) if i != chosen]
    bright = comb[chosen]
    if accent == "drop":
        x0, y0, x1, y1 = bright.bounds()
        bright = move(drop(0, 0, 1.2 * CELL, 1.8 * CELL), (x0 + x1) / 2, (y0 + y1) / 2)
    return {"primary": union(*plain), "accent": bright}
