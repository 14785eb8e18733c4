"""Lipstick: a slanted bullet in its sleeve above the case."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import tilted
from logo_studio.model.path import concat


def build(slant: float, width: float, case: float, band: str, angle: float) -> Artwork:
    """`slant` is the drop of the bullet's cut, `width` half the case, `case` its height."""
    w, inner = width, width * 0.8
    tip = inner * 0.86
    foot = 0.5 - case
    base = rounded_rect(-w, foot, 2 * w, case, (0.015, 0.015, 0.04, 0.04))
    if band == "yes":
        base = subtract(base, rounded_rect(-1, foot + case * 0.3, 2, GAP, 0))
    sleeve_top = foot - GAP - 0.13
    sleeve = rounded_rect(-inner, sleeve_top, 2 * inner, 0.13, 0.012)
    low, high = sleeve_top - GAP, -0.5
    bullet = (
        Pen()
        .move(-tip, low)
        .line(-tip, high + slant)
        .cubic(-tip, high + slant * 0.35, tip * 0.2, high, tip * 0.72, high)
        .cubic(tip, high, tip, high + 0.07, tip, high + 0.12)
        .line(tip, low)
        .close()
        .path()
    )
    art: Artwork = {"primary": concat([base, sleeve]), "accent": bullet}
    return tilted(art, angle)
