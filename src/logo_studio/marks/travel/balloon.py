"""Balloon: a hot-air balloon in gores of two tones, its basket hanging below."""

from __future__ import annotations

from logo_studio.geometry.affine import scale
from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.measure import centroid
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import KAPPA, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirrored, pick_out
from logo_studio.model.path import Path

TOP, MOUTH = -0.5, 0.24
#: Where the seams cross the widest part, as shares of the radius; 0 is the straight middle one.
SEAMS = {3: (0.36,), 4: (0.0, 0.56), 5: (0.24, 0.72)}
BASKETS = {"box": (0.015, 0.015), "tub": (0.01, 0.07)}


def build(gores: int, radius: float, mouth: float, tone: str, basket: str) -> Artwork:
    """`radius` of the envelope, `mouth` its half width below; `basket` box or tub.

    `tone` alternate gores, or the middle one or two in the second colour.
    """
    envelope = _outline(radius, mouth)
    seams = [
        stroke(scale(envelope, share, 1), GAP) if share else rect(-GAP / 2, -1, GAP, 2)
        for share in SEAMS[gores]
    ]
    panels = sorted(subtract(envelope, *seams).contours(), key=lambda p: centroid(p)[0])
    middle = {gores // 2, (gores - 1) // 2}
    second = set(range(1, gores, 2)) if tone == "alternate" else middle
    y = MOUTH + 1.6 * GAP
    top, bottom = BASKETS[basket]
    hanging = rounded_rect(-0.1, y, 0.2, 0.5 - y, (top, top, bottom, bottom))
    return pick_out([*panels, hanging], second)


def _outline(r: float, mouth: float) -> Path:
    """A round crown drawn in to the mouth."""
    y, k = TOP + r, KAPPA * r
    half = Pen().move(0, TOP).cubic(k, TOP, r, y - k, r, y)
    return mirrored(half.cubic(r, y + 0.2, mouth + 0.06, MOUTH - 0.16, mouth, MOUTH))
