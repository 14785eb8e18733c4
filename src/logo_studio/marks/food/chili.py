"""Chili pepper: a bent horn with a cap and a curved stalk."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import simplify, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint

#: Height at which the fruit begins, below its cap.
SHOULDER = -0.3
STALK = 0.075


def build(girth: float, bend: float, shine: str, facing: str, tones: str) -> Artwork:
    """`girth` is the width at the shoulder, `bend` how far the tip swings to the side."""
    half, r = girth / 2, 0.08
    fruit = (
        Pen()
        .move(half, SHOULDER + r)
        .cubic(half, 0.06, bend - 0.24, 0.38, bend, 0.5)
        .cubic(bend - 0.4, 0.54, -half - 0.04, 0.3, -half, SHOULDER + r)
        .cubic(-half, SHOULDER + 0.3 * r, -half + 0.4 * r, SHOULDER, -half + r, SHOULDER)
        .line(half - r, SHOULDER)
        .cubic(half - 0.4 * r, SHOULDER, half, SHOULDER + 0.3 * r, half, SHOULDER + r)
        .close()
        .path()
    )
    if shine == "yes":
        fruit = subtract(fruit, lens(-0.05, -0.18, 0.0, 0.2, 0.13))
    low = SHOULDER - GAP
    cap = rounded_rect(-half - 0.02, low - 0.1, girth + 0.04, 0.1, (0.1, 0.1, 0.02, 0.02))
    line = Pen().move(0, low - 0.05).cubic(0, low - 0.16, 0.05, low - 0.22, 0.14, low - 0.24)
    top = union(cap, stroke(line.path(), STALK, "round"))
    if facing == "left":
        fruit, top = mirror_x(fruit), mirror_x(top)
    return paint(simplify(fruit), simplify(top), tones)
