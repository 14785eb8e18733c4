"""Acorn: a nut under a cap with a short stalk."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import halves, paint
from logo_studio.model.path import Path

#: Where the cap ends.
BRIM = -0.06


def _nut(width: float) -> Path:
    top = BRIM + GAP
    w = 0.9 * width
    return (
        Pen()
        .move(-w, top)
        .line(w, top)
        .cubic(1.05 * w, 0.22, 0.45 * w, 0.36, 0, 0.5)
        .cubic(-0.45 * w, 0.36, -1.05 * w, 0.22, -w, top)
        .close()
        .path()
    )


def _cap(pattern: str, width: float) -> Path:
    cap = rounded_rect(-width - 0.05, -0.34, 2 * width + 0.1, 0.34 + BRIM, (0.25, 0.25, 0.06, 0.06))
    if pattern == "hatch":
        for i in range(-2, 3):
            line = move(rotate(rect(-0.4 * GAP, -1, 0.8 * GAP, 2), 35), 0.2 * i, -0.2)
            cap = subtract(cap, line)
    elif pattern == "scales":
        for x in (-0.24, 0.0, 0.24):
            arc = subtract(circle(x, -0.25, 0.12), circle(x, -0.25 - 0.9 * GAP, 0.12))
            cap = subtract(cap, arc)
    return cap


def build(pattern: str, width: float, split: str, tilt: float) -> Artwork:
    """`width` is half the nut's width; `split` parts the nut in two tones; `tilt` in degrees."""
    stalk = rounded_rect(-0.045, -0.5, 0.09, 0.2, 0.03)
    cap = union(_cap(pattern, width), stalk)
    nut = _nut(width)
    if split == "yes":
        left, nut = halves(nut)
        cap = union(cap, left)
    return paint(rotate(cap, tilt), rotate(nut, tilt))
