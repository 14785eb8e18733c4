"""Sprout: two leaves on a stem, rising from soil, ground or a hand."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint
from logo_studio.model.path import Path

STEM = 0.075
#: Where the stem ends, a gap above the base.
SOIL = 0.28


def _base(kind: str) -> Path:
    top = SOIL + GAP
    if kind == "bowl":
        return intersect(circle(0, top - 0.06, 0.3), rect(-1, top, 2, 1))
    if kind == "ground":
        return rounded_rect(-0.36, top, 0.72, 0.08, 0.04)
    # An open hand, reduced to a cupped band with flat ends.
    return (
        Pen()
        .move(-0.44, top - 0.12)
        .cubic(-0.44, top + 0.1, -0.25, top + 0.19, 0, top + 0.19)
        .cubic(0.25, top + 0.19, 0.44, top + 0.1, 0.44, top - 0.12)
        .line(0.32, top - 0.12)
        .cubic(0.32, top + 0.01, 0.17, top + 0.06, 0, top + 0.06)
        .cubic(-0.17, top + 0.06, -0.32, top + 0.01, -0.32, top - 0.12)
        .close()
        .path()
    )


def build(base: str, step: float, leaf: float, tones: str) -> Artwork:
    """`leaf` is the leaf's box; `step` how much higher the right leaf stands."""
    x, low = STEM / 2 + 0.8 * GAP, 0.0
    left = rounded_rect(-x - leaf, low - leaf + step / 2, leaf, leaf, (0, leaf, 0, leaf))
    big = leaf * (1 + step)
    right = rounded_rect(x, low - big - step / 2, big, big, (big, 0, big, 0))
    # The stem rises between the leaves to where their inner edges part.
    top = low - step / 2 - 0.3 * leaf
    stalk = rounded_rect(-STEM / 2, top, STEM, SOIL - top, (STEM / 2, STEM / 2, 0, 0))
    plant = [left, stalk]
    if base != "none":
        plant.append(_base(base))
    return paint(union(*plant), right, tones)
