"""Microphone: a capsule in its cradle, a stage microphone, or a row of sound bars."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above
from logo_studio.model.path import Path

TOP = -0.5


def _slots(count: int, x: float) -> list[Path]:
    return [rounded_rect(x, -0.36 + i * 0.12, 0.5, GAP, GAP / 2) for i in range(count)]


def _cradle(width: float, slots: int) -> Artwork:
    capsule = rounded_rect(-width / 2, TOP, width, 0.6, width / 2)
    capsule = subtract(capsule, *_slots(slots, 0.0))
    r = width / 2 + GAP + 0.04
    arc = Pen().move(-r, -0.1).line(-r, -0.08).arc(0, -0.08, r, 180, 0).line(r, -0.1)
    stand = union(rect(-0.04, r - 0.1, 0.08, 0.5 - r), rounded_rect(-0.2, 0.42, 0.4, 0.08, 0.04))
    return {"primary": union(stroke(arc.path(), 0.08, "round"), stand), "accent": capsule}


def _stage(width: float, turn: float) -> Artwork:
    r = width / 2 + 0.02
    cy = TOP + r
    head = circle(0, cy, r)
    collar = cy + r * 0.62
    head = subtract(above(head, collar), rect(-1, cy - 0.01, 2, GAP))
    half = r * 0.76
    grip = rounded_polygon(
        [(-half, collar + GAP), (half, collar + GAP), (0.075, 0.56), (-0.075, 0.56)],
        (0.02, 0.02, 0.04, 0.04),
    )
    return {"primary": rotate(grip, turn), "accent": rotate(head, turn)}


def _bars(count: int) -> Artwork:
    heights = {3: (0.5, 1.0, 0.64), 5: (0.34, 0.66, 1.0, 0.78, 0.42)}[3 if count < 2 else 5]
    pitch = 1.0 / (len(heights) - 1) * 0.9
    width = pitch * 0.62
    bars = [
        rounded_rect(-0.45 + i * pitch - width / 2, -h / 2, width, h, width / 2)
        for i, h in enumerate(heights)
    ]
    middle = len(heights) // 2
    return {"primary": union(*bars[:middle], *bars[middle + 1 :]), "accent": bars[middle]}


def build(kind: str, width: float, slots: int, turn: float) -> Artwork:
    """`width` of the capsule; `slots` cut into it; `turn` of the stage microphone in degrees."""
    if kind == "stage":
        return _stage(width, turn)
    return _bars(slots) if kind == "bars" else _cradle(width, slots)
