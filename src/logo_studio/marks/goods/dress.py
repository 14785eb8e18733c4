"""Dress: a fitted bodice and a flaring skirt, apart at the waist."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, mirrored
from logo_studio.model.path import Path

WAIST_Y = -0.09
#: Where the pleats stand, as a share of the half width.
PLEAT = 0.36


def _bodice(waist: float, strap: str) -> Path:
    bust = 0.19
    if strap == "off":
        half = Pen().move(0, -0.3).cubic(0.06, -0.4, 0.14, -0.42, bust, -0.4)
    elif strap == "round":
        half = Pen().move(0, -0.32).cubic(0.08, -0.32, 0.1, -0.38, 0.1, -0.5).line(0.165, -0.5)
        half.cubic(0.165, -0.42, 0.17, -0.4, bust, -0.37)
    else:
        half = Pen().move(0, -0.27).line(0.11, -0.5).line(0.175, -0.5)
        half.cubic(0.165, -0.42, 0.17, -0.4, bust, -0.37)
    half.cubic(bust, -0.24, waist + 0.02, -0.18, waist, WAIST_Y)
    return mirrored(half)


def build(strap: str, waist: float, flare: float, belt: str) -> Artwork:
    """Half widths of `waist` and of the hem (`flare`); `belt`: one gap, a belt, or pleats."""
    top = WAIST_Y + GAP
    band = rect(-waist, top, 2 * waist, 0.07)
    if belt == "belt":
        top += 0.07 + GAP
    half = (
        Pen()
        .move(waist, top)
        .cubic(waist + 0.05, top + 0.15, flare, 0.28, flare, 0.44)
        .cubic(flare * 0.6, 0.5, flare * 0.3, 0.51, 0, 0.51)
    )
    skirt = mirrored(half)
    if belt == "pleats":
        x0, x1 = waist * PLEAT, flare * PLEAT
        fold = Pen().move(x0, top + 0.12).cubic(x0 + 0.02, 0.2, x1, 0.34, x1, 0.6)
        skirt = subtract(skirt, both_sides(stroke(fold.path(), GAP)))
    bodice = _bodice(waist, strap)
    if belt == "belt":
        return {"primary": union(bodice, skirt), "accent": band}
    return {"primary": bodice, "accent": skirt}
