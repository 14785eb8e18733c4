"""Bee from above: a striped body, a half-round head and two pairs of wings."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rect, regular_polygon, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, both_sides, clear, mirrored, tilted
from logo_studio.model.path import Path

TOP, FOOT = -0.2, 0.5


def _spindle(fat: float) -> Path:
    half = (
        Pen()
        .move(0, TOP)
        .cubic(fat * 0.9, TOP, fat * 1.1, -0.02, fat * 1.1, 0.1)
        .cubic(fat * 1.1, 0.3, fat * 0.4, 0.42, 0, FOOT)
    )
    return mirrored(half)


def _hexagon(fat: float) -> Path:
    points = regular_polygon(0, 0.15, 0.35, 6)
    k = fat / 0.19
    return rounded_polygon([(x * k, y) for x, y in zip(points.xs, points.ys, strict=True)], 0.03)


def build(body: str, stripes: int, fat: float, wing: float, angle: float) -> Artwork:
    """`stripes` is the number of light bands, `fat` the body's width, `wing` the wings'."""
    trunk = _hexagon(fat * 0.95) if body == "hex" else _spindle(fat)
    band = (FOOT - TOP - stripes * GAP) / (stripes + 1)
    light = [rect(-1, TOP + band * (i + 1) + GAP * i, 2, GAP) for i in range(stripes)]
    head = circle(0, TOP - GAP, 0.115)
    shown = above(head, TOP - GAP)
    feeler = Pen().move(0.03, TOP - 0.12).cubic(0.05, TOP - 0.2, 0.1, TOP - 0.25, 0.16, TOP - 0.26)
    shown = union(shown, both_sides(stroke(feeler.path(), GAP * 0.9, "round")))
    upper = rotate(lens(0, TOP + 0.06, 0, TOP - 0.5, wing), 62, 0, TOP + 0.06)
    lower = rotate(lens(0, TOP + 0.12, 0, TOP - 0.3, wing * 1.1), 108, 0, TOP + 0.12)
    upper = clear(upper, head, trunk)
    wings = upper if body == "hex" else union(upper, clear(lower, upper, trunk))
    art: Artwork = {
        "primary": union(subtract(trunk, *light), shown),
        "accent": both_sides(wings),
    }
    return tilted(art, angle)
