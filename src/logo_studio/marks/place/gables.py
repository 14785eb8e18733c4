"""Gables: a row of narrow houses, the accented one in front of its neighbours."""

from __future__ import annotations

from logo_studio.geometry.boolean import tuck
from logo_studio.geometry.shapes import polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path, concat

#: Ridge heights from left to right, and which house stands in front.
ROWS: dict[str, tuple[tuple[float, ...], int]] = {
    "peak": ((0.72, 1.0, 0.72), 1),
    "rise": ((0.6, 0.8, 1.0), 0),
    "fall": ((1.0, 0.8, 0.6), 2),
    "pair": ((1.0, 0.76), 1),
    "street": ((0.74, 1.0, 0.82, 0.66), 1),
}


def build(row: str, pitch: float, width: float, roof: str) -> Artwork:
    """`width` of a house in distances between houses; `roof` gable or shed (one slope)."""
    heights, front = ROWS[row]
    step = 1 / (len(heights) + width - 1)
    half = step * width / 2
    houses = [_house(half + i * step, half, h, pitch, roof) for i, h in enumerate(heights)]
    # From the front house outwards, each behind the one nearer to it.
    order = sorted(range(len(houses)), key=lambda i: (abs(i - front), i))
    tucked = dict(zip(order, tuck([houses[i] for i in order], GAP), strict=True))
    rest = [tucked[i] for i in range(len(houses)) if i != front]
    return {"primary": concat(rest), "accent": tucked[front]}


def _house(x: float, half: float, height: float, pitch: float, roof: str) -> Path:
    if roof == "shed":
        drop = 2 * half * pitch * 0.6
        return polygon(
            [(x - half, drop - height), (x + half, -height), (x + half, 0), (x - half, 0)]
        )
    eaves = half * pitch - height
    return polygon(
        [(x, -height), (x + half, eaves), (x + half, 0), (x - half, 0), (x - half, eaves)]
    )
