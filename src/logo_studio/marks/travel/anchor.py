"""Anchor: ring, stock, shank and arms of one width, with flukes."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import halves, paint

EYE, ARM = 0.12, 0.35
ARM_Y = 0.1


def build(width: float, flukes: str, stock: float, split: str) -> Artwork:
    """`width` of the shank; `flukes` barbs, or round ends; `stock` half the crossbar.

    `split` none, or halves: the right side in the second colour.
    """
    thin = width * 0.75
    eye = subtract(circle(0, -0.37, EYE + thin / 2), circle(0, -0.37, EYE - thin / 2))
    shank = rect(-width / 2, -0.37 + EYE, width, ARM_Y + ARM + 0.37 - EYE)
    bar = rounded_rect(-stock, -0.17, 2 * stock, thin, thin / 2)
    line = Pen().move(*polar(ARM, 10, 0, ARM_Y)).arc(0, ARM_Y, ARM, 10, 170)
    arms = stroke(line.path(), width, "butt" if flukes == "barbs" else "round")
    body = union(eye, shank, bar, arms)
    if flukes == "barbs":
        reach = 0.6 * width + 0.06
        barb = polygon(
            [(ARM - reach, ARM_Y + 0.1), (ARM + reach, ARM_Y + 0.06), (ARM + 0.01, ARM_Y - 0.2)]
        )
        body = union(body, barb, mirror_x(barb))
    # The eye stays open where the shank reaches into it.
    body = subtract(body, circle(0, -0.37, EYE - thin / 2))
    if split == "none":
        return {"primary": body}
    return paint(*halves(body))
