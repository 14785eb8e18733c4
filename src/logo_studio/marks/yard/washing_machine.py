"""Washing machine: the cabinet, its panel, and something turning behind the door."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rect, ring, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned
from logo_studio.model.path import Path

DOOR_Y = 0.11


def build(rounding: float, door: float, wash: str, panel: str, rim: str) -> Artwork:
    """`door` its radius, with or without a `rim`; `wash` wave, swirl or bubbles within.

    `panel` drawer, dials or plain.
    """
    body = rounded_rect(-0.43, -0.5, 0.86, 1.0, rounding)
    cuts = [circle(0, DOOR_Y, door)]
    if panel == "drawer":
        cuts += [rounded_rect(-0.33, -0.4, 0.3, 0.07, 0.02), circle(0.27, -0.365, 0.05)]
    elif panel == "dials":
        cuts += [circle(x, -0.365, 0.045) for x in (-0.28, -0.14, 0.28)]
    else:
        cuts += [rect(-1, -0.5 + 0.17, 2, GAP)]
    cabinet = subtract(body, *cuts)
    inner = door - GAP
    if rim == "ring":
        cabinet = union(cabinet, ring(0, DOOR_Y, inner, 0.07))
        inner -= 0.07 + GAP
    return {"primary": cabinet, "accent": move(_wash(wash, inner), 0, DOOR_Y)}


def _wash(kind: str, r: float) -> Path:
    drum = circle(0, 0, r)
    if kind == "wave":
        pen = Pen().move(-r, 0).cubic(-r * 0.6, -r * 0.5, -r * 0.3, -r * 0.4, 0, 0)
        pen.cubic(r * 0.3, r * 0.4, r * 0.6, r * 0.4, r, -r * 0.1).line(r, r).line(-r, r)
        return intersect(drum, pen.close().path())
    if kind == "swirl":
        return union(*turned(lens(0, -r * 0.12, r * 0.55, -r * 0.72, 0.4, -0.02), 3))
    return union(
        circle(-r * 0.28, r * 0.2, r * 0.46), circle(r * 0.46, -r * 0.06, r * 0.26),
        circle(-r * 0.02, -r * 0.62, r * 0.22),
    )  # fmt: skip
