"""Magnet: a horseshoe with lit poles, upright or tilted, and what it draws."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import arc_band, capsule, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, tilted
from logo_studio.model.path import EMPTY, Path


def _shoe(weight: float, shape: str, radius: float) -> Path:
    """A horseshoe, open above; its bend about (0, .1), its poles' ends at y = -.4."""
    mid = radius - weight / 2
    if shape == "square":
        r, low = 0.16, 0.1 + radius
        outer = rounded_rect(-radius, -0.4, 2 * radius, 0.4 + low, (0, 0, r, r))
        x = radius - weight
        return subtract(
            outer, rounded_rect(-x, -0.6, 2 * x, 0.6 + low - weight, (0, 0, 0.04, 0.04))
        )
    legs = both_sides(rect(radius - weight, -0.4, weight, 0.5))
    return union(legs, arc_band(0, 0.1, mid, weight, 0, 180))


def build(weight: float, shape: str, draws: str, pole: float, tilt: float) -> Artwork:
    """`weight` of the iron, `pole` the height of its lit ends; `tilt` in degrees."""
    radius = 0.42
    shoe = _shoe(weight, shape, radius)
    x = radius - weight
    poles = both_sides(rect(x, -0.4, weight, pole))
    iron = subtract(shoe, both_sides(rect(x - 0.1, -0.5, weight + 0.2, 0.1 + pole + GAP)))
    drawn = EMPTY
    if draws == "lines":
        y = -0.4 - GAP - 0.06
        drawn = both_sides(capsule(x + weight / 2, y, x + weight / 2, y - 0.09, 0.09))
    elif draws != "none":
        drawn = inset(draws, 0, -0.42 - GAP - 0.1, 0.28)
    return tilted({"primary": iron, "accent": union(poles, drawn) if drawn else poles}, tilt)
