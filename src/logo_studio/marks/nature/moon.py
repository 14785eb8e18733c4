"""Crescent moon, with a star, a leaf or two stars in its arms."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, lens, spark
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import paint
from logo_studio.model.path import Path


def _companion(kind: str) -> Path:
    """Upright, about the origin."""
    if kind == "leaf":
        return rotate(lens(0, -0.19, 0, 0.19, 0.3), 35)
    if kind == "star":
        return spark(0, 0, 0.19)
    return union(spark(-0.03, 0.06, 0.16), spark(0.13, -0.15, 0.1))


def build(girth: float, companion: str, tilt: float, tones: str) -> Artwork:
    """`girth` is the crescent's greatest thickness; `tilt` turns it, in degrees."""
    # The inner circle touches neither tip: its radius grows as the crescent gets thinner.
    inner = 0.44 - 0.2 * girth
    shift = girth - 0.5 + inner
    crescent = rotate(subtract(circle(0, 0, 0.5), circle(shift, 0, inner)), tilt)
    if companion == "none":
        return {"primary": crescent}
    item = move(_companion(companion), *polar(shift + 0.05, tilt))
    return paint(crescent, item, tones)
