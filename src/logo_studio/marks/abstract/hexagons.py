"""Hexagons: a cluster of cells with one gap, one or more in the second colour."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.affine import place, rotate
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out, rounded_regular

#: Cells as axial (column, row) steps of a pointy-top grid, and the mark's height in cells.
CLUSTERS: dict[str, tuple[tuple[int, int], ...]] = {
    "flower": ((0, 0), (1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1)),
    "ring": ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1)),
    "triad": ((0, 0), (1, 0), (0, 1)),
    "rhombus": ((0, 0), (1, 0), (0, 1), (1, 1)),
    "pyramid": ((0, 0), (0, 1), (-1, 1), (-2, 2), (-1, 2), (0, 2)),
    "hive": ((0, 0), (1, 0), (0, 1), (-1, 1), (-1, 0)),
}


def build(cluster: str, accent: int, rounding: float, turn: float) -> Artwork:
    """`accent` counts which cell takes the second colour, `rounding` in cell radii."""
    cells = CLUSTERS[cluster]
    cell = rounded_regular(0, 0, 1, 6, rounding)
    rows = max(r for _, r in cells) - min(r for _, r in cells)
    gap = GAP * (1.5 * rows + 2)
    pitch = sqrt(3) + gap
    placed = [
        rotate(place(cell, 1, pitch * (q + r / 2), pitch * r * sqrt(3) / 2), turn) for q, r in cells
    ]
    chosen = accent % len(cells)
    return pick_out(placed, (chosen,))
