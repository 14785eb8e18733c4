"""Elephant head-on: brow and trunk in one piece, great ears tucked behind it."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, lens, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, fillet, right_of
from logo_studio.model.path import Path


def _head() -> Path:
    """Brow above, the trunk tapering down and curling to the right."""
    return (
        Pen()
        .move(-0.19, -0.28)
        .cubic(-0.19, -0.41, -0.11, -0.46, 0, -0.46)
        .cubic(0.11, -0.46, 0.19, -0.41, 0.19, -0.28)
        .cubic(0.19, -0.06, 0.115, 0.06, 0.11, 0.26)
        .cubic(0.105, 0.36, 0.13, 0.4, 0.2, 0.4)
        .arc(0.2, 0.45, 0.05, -90, 90)
        .cubic(0.03, 0.5, -0.1, 0.44, -0.11, 0.26)
        .cubic(-0.115, 0.06, -0.19, -0.06, -0.19, -0.28)
        .close()
        .path()
    )


def build(ear: float, rings: int, tusks: str, tone: str) -> Artwork:
    """`ear` is an ear's radius, `rings` the creases of the trunk."""
    head = _head()
    flap = fillet(union(circle(0.3, -0.2, ear), ellipse(0.24, -0.02, ear * 0.72, ear * 0.9)), 0.05)
    flap = right_of(flap, 0)
    tusk = lens(0.165, 0.12, 0.37, 0.34, -0.02, 0.2)
    flaps, ivory = both_sides(flap), both_sides(tusk)
    if tusks == "yes":
        flaps = clear(flaps, head, ivory)
        ivory = clear(ivory, head)
    else:
        flaps = clear(flaps, head)
    creases = [rect(-0.24, 0.04 + 0.12 * i, 0.2, GAP * 0.8) for i in range(rings)]
    head = subtract(head, both_sides(circle(0.1, -0.17, 0.033)), *creases)
    if tusks == "yes":
        head = union(head, ivory)
    if tone == "one":
        return {"primary": union(head, flaps)}
    return {"primary": head, "accent": flaps}
