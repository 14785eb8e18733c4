"""Ice cream: scoops on a waffle cone, or a lolly with a bite taken out."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import intersect, subtract, tuck, union
from logo_studio.geometry.shapes import circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import places, tilted
from logo_studio.model.path import Path

#: Tilt of the waffle's lines and their distance along the rim.
WAFFLE_ANGLE, WAFFLE_PITCH = 40.0, 0.27
TIP = 0.62


def _cone(width: float, waffle: int) -> Path:
    """A wafer `2 width` wide at its rim (y = 0); `waffle` lines each way."""
    cone = rounded_polygon([(-width, 0), (width, 0), (0, TIP)], [0.03, 0.03, 0.05])
    for x in places(waffle, WAFFLE_PITCH):
        for turn in (-WAFFLE_ANGLE, WAFFLE_ANGLE):
            cone = subtract(cone, move(rotate(rect(-1, -GAP / 2, 2, GAP), turn), x, 0.15))
    return cone


def _scoops(count: int, width: float) -> list[Path]:
    """From front to back, cut level a gap above the rim."""
    if count == 1:
        balls = [circle(0, -0.3 * width - GAP, 1.06 * width)]
    else:
        r = 0.84 * width if count == 2 else 0.8 * width
        balls = [circle(side * 0.7 * width, -GAP - 0.1 * width, r) for side in (-1, 1)]
        if count == 3:
            balls.append(circle(0, -GAP - 1.25 * width, r))
    above = rect(-2, -2 - GAP, 4, 2)
    return [intersect(p, above) for p in tuck(balls, GAP)]


def _lolly(scoops: int, width: float) -> Artwork:
    """A slab with `scoops` - 1 grooves, a bite out of its shoulder, and a stick."""
    w = 0.84 * width
    slab = rounded_rect(-w, -0.5, 2 * w, 0.7, (w, w, 0.05, 0.05))
    slab = subtract(slab, circle(w + 0.02, -0.5 + 0.04, 0.17))
    for x in places(scoops - 1, 0.17):
        slab = subtract(slab, rounded_rect(x - GAP / 2, -0.22, GAP, 0.3, GAP / 2))
    stick = rounded_rect(-0.05, 0.2 + GAP, 0.1, 0.25, (0.01, 0.01, 0.05, 0.05))
    return {"primary": stick, "accent": slab}


def build(kind: str, scoops: int, waffle: int, width: float) -> Artwork:
    """`width` is half the cone's width."""
    if kind == "lolly":
        return tilted(_lolly(scoops, width), 20)
    balls = _scoops(scoops, width)
    accent = union(*balls[::2])
    return {"primary": union(_cone(width, waffle), *balls[1::2]), "accent": accent}
