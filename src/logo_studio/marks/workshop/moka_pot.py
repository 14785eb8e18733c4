"""Moka pot: a spouted upper chamber on a boiler, under a lid with a knob."""

from __future__ import annotations

from logo_studio.geometry.affine import reverse
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, rounded_polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import flipped
from logo_studio.model.path import EMPTY, Path


def _cut(facets: str) -> Path:
    if facets == "bean":
        return inset("leaf", -0.02, -0.13, 0.2)
    if facets == "ribs":
        right = [(0.13, -0.23), (0.08, -0.23), (0.06, -0.01), (0.1, -0.01)]
        left = [(-x, y) for x, y in reversed(right)]
        return polygon(right[::-1]) + polygon(left[::-1])
    return EMPTY


def build(waist: float, facets: str, steam: str, tones: str, facing: str) -> Artwork:
    """`waist` half the narrowest width; `facets` cut into the chamber; `steam` from the spout."""
    chamber = rounded_polygon(
        [(-0.36, -0.3), (0.26, -0.3), (waist, 0.04), (-waist, 0.04), (-0.24, -0.16)],
        (0.01, 0.01, 0.01, 0.01, 0.03),
    )
    hole = _cut(facets)
    if hole:
        chamber = chamber + reverse(hole)
    y = 0.04 + 0.8 * GAP
    boiler = rounded_polygon([(-waist, y), (waist, y), (0.29, 0.5), (-0.29, 0.5)],
                             (0.01, 0.01, 0.03, 0.03))  # fmt: skip
    lid = rounded_polygon([(-0.26, -0.3 - 0.7 * GAP), (-0.05, -0.45), (0.05, -0.45),
                           (0.26, -0.3 - 0.7 * GAP)], 0.015)  # fmt: skip
    knob = circle(0, -0.45 - 0.5 * GAP - 0.05, 0.05)
    handle = rounded_polygon(
        [(0.32, -0.3), (0.52, -0.3), (0.5, 0.12), (0.41, 0.12), (0.42, -0.2), (0.3, -0.2)],
        (0.01, 0.05, 0.03, 0.03, 0.02, 0.01),
    )
    rest = lid + knob + handle
    if steam == "one":
        plume = Pen().move(-0.42, -0.42).cubic(-0.5, -0.5, -0.34, -0.56, -0.42, -0.64)
        rest += stroke(plume.path(), 0.06, "round")
    whole = chamber + boiler
    art: Artwork = (
        {"primary": whole, "accent": rest} if tones == "two" else {"primary": whole + rest}
    )
    return art if facing == "right" else flipped(art)
