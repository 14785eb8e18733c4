"""Hanger: a hooked clothes hanger of one line weight; open, filled, or holding a motif."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import mirrored

NECK = -0.04


def build(weight: float, slope: float, middle: str, hook: float) -> Artwork:
    """`slope` is the height of the shoulders, `hook` the radius of the hook's bend."""
    low = NECK + slope
    top = NECK - 0.12 - hook
    bend = Pen().move(0, NECK + 0.02).line(0, NECK - 0.04)
    bend.cubic(0, NECK - 0.1, hook, NECK - 0.1, hook, top).arc(0, top, hook, 0, -190)
    line = stroke(bend.path(), weight, "round", "round")
    if middle == "open":
        wire = Pen().move(0, NECK).line(0.4, low - 0.08)
        wire.cubic(0.47, low - 0.03, 0.46, low, 0.4, low).line(0, low)
        outline = mirrored(wire)
        return {"primary": union(line, stroke(outline, weight, "round", "round"))}
    sole = low + 0.09
    body = rounded_polygon([(0, NECK - 0.06), (0.54, sole), (-0.54, sole)], (0.04, 0.08, 0.08))
    if middle == "solid":
        return {"primary": union(line, body)}
    return {"primary": union(line, subtract(body, inset(middle, 0, low - 0.06, 0.24)))}
