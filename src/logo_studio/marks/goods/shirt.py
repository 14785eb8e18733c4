"""Shirt: a T-shirt with a round, pointed or collared neck; plain, striped, or printed."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.shapes import ellipse, polygon, rect, rounded_polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides
from logo_studio.model.path import Path

STRIPE = 0.1


def _outline(body: float, sleeve: float) -> Path:
    """`body` is half the chest, `sleeve` how far the cuffs hang."""
    right = [
        (0.2, -0.45, 0.02), (0.5, -0.24 + sleeve, 0.03), (0.4, -0.02 + sleeve, 0.03),
        (body, -0.08 + sleeve * 0.4, 0.0), (body, 0.46, 0.03),
    ]  # fmt: skip
    points = [*right, *[(-x, y, r) for x, y, r in reversed(right)]]
    return rounded_polygon([(x, y) for x, y, _ in points], [r for _, _, r in points])


def _collared(shirt: Path) -> Artwork:
    flap = polygon([(GAP * 0.5, -0.27), (0.13, -0.5), (0.22, -0.43), (0.15, -0.17)])
    collar = both_sides(flap)
    open_neck = polygon([(-0.13, -0.52), (0.13, -0.52), (0, -0.27)])
    placket = rect(-GAP / 2, -0.3, GAP, 1)
    return {
        "primary": subtract(shirt, offset(collar, GAP), open_neck, placket),
        "accent": collar,
    }


def build(neck: str, design: str, body: float, sleeve: float) -> Artwork:
    """`body` is half the chest's width and `sleeve` the drop of the cuffs, in heights."""
    shirt = _outline(body, sleeve)
    if neck == "collar":
        return _collared(shirt)
    opening = (
        ellipse(0, -0.47, 0.14, 0.13)
        if neck == "round"
        else polygon([(-0.15, -0.5), (0.15, -0.5), (0, -0.2)])
    )
    shirt = subtract(shirt, opening)
    if design == "stripes":
        x, width, first = -body - 0.01, 2 * body + 0.02, 0.07
        bands = union(*[rect(x, first + i * (STRIPE + GAP), width, STRIPE) for i in range(2)])
        clear = rect(x, first - GAP, width, 2 * STRIPE + 3 * GAP)
        return {"primary": subtract(shirt, clear), "accent": intersect(shirt, bands)}
    if design == "plain":
        return {"primary": shirt}
    return {"primary": subtract(shirt, inset(design, 0, 0.13, 0.34))}
