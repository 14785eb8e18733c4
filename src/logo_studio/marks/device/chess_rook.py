"""Chess rook: battlements, tapered tower and stepped foot; whole, two-toned or halved."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, halves, mirrored
from logo_studio.model.path import Path

TOP, FLOOR = -0.5, 0.5
CROWN = 0.27


def _crown(merlons: int) -> Path:
    width = 0.62
    notch = GAP * 1.6
    merlon = (width - (merlons - 1) * notch) / merlons
    block = rect(-width / 2, TOP, width, CROWN)
    gaps = [
        rect(-width / 2 + (i + 1) * merlon + i * notch, TOP - 0.1, notch, 0.2)
        for i in range(merlons - 1)
    ]
    return subtract(block, *gaps)


def _tower(waist: float, top: float, bottom: float) -> Path:
    half = Pen().move(0.21, top).cubic(waist, top + 0.1, waist, bottom - 0.16, 0.26, bottom)
    return mirrored(half)


def build(merlons: int, waist: float, foot: str, tone: str) -> Artwork:
    """`waist` is the tower's half width at its narrowest."""
    slab = rounded_rect(-0.35, FLOOR - 0.12, 0.7, 0.12, (0.03, 0.03, 0, 0))
    y = FLOOR - 0.12 - GAP
    feet = [slab]
    if foot == "stepped":
        feet.append(rect(-0.28, y - 0.08, 0.56, 0.08))
        y -= 0.08 + GAP
    tower = _tower(waist, TOP + CROWN + GAP, y)
    crown = _crown(merlons)
    if tone == "halved":
        left, right = halves(union(crown, tower, *feet), GAP)
        return {"primary": left, "accent": right}
    if tone == "window":
        slit = rounded_rect(-0.05, -0.06, 0.1, 0.22, (0.05, 0.05, 0, 0))
        return {"primary": union(crown, subtract(tower, slit), *feet)}
    return {"primary": union(crown, tower), "accent": both_sides(union(*feet))}
