"""Window: panes under an arch, one of them lit."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.place._lancet import RISE, lancet
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out
from logo_studio.model.path import Path

TOP, SILL = -0.5, 0.5


def build(top: str, columns: int, rows: int, width: float, lit: int) -> Artwork:
    """`top` round, pointed or square; `rows` of panes including the one under the arch.

    `lit` counts, row by row, which pane takes the second colour.
    """
    half = width / 2
    # A lancet leaves room for one row below it.
    rows = min(rows, 2) if top == "pointed" else rows
    frame, spring = _frame(top, half)
    if top == "square":
        spring = TOP + (SILL - TOP) / rows
    # The arch's own row ends where the arch springs; the others share the rest.
    levels = [TOP] + [spring + (SILL - spring) * i / (rows - 1) for i in range(rows)]
    panes = []
    for row in range(rows):
        y0 = levels[row] + (GAP / 2 if row else 0)
        y1 = levels[row + 1] - (GAP / 2 if row < rows - 1 else 0)
        for column in range(columns):
            x0 = -half + width * column / columns + (GAP / 2 if column else 0)
            x1 = -half + width * (column + 1) / columns - (GAP / 2 if column < columns - 1 else 0)
            panes.append(intersect(frame, rect(x0, y0, x1 - x0, y1 - y0)))
    chosen = lit % len(panes)
    return pick_out(panes, (chosen,))


def _frame(top: str, half: float) -> tuple[Path, float]:
    """The outline, and the height at which its arch springs."""
    if top == "pointed":
        return lancet(half, TOP, SILL), TOP + RISE * half
    r = half if top == "round" else 0.03
    return rounded_rect(-half, TOP, 2 * half, SILL - TOP, (r, r, 0.02, 0.02)), TOP + half
