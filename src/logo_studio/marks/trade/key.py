"""Key: a bow, a shank and its bits; upright, lying or slanted."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, regular_polygon, ring, rounded_polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import rounded_regular, turned
from logo_studio.model.path import Path

TIP = 0.5
EYE = -0.27


def _ring(weight: float) -> Path:
    return ring(0, EYE, 0.23, weight)


def _hexagon(weight: float) -> Path:
    body = rounded_regular(0, EYE, 0.24, 6, 0.03)
    return subtract(body, regular_polygon(0, EYE, 0.24 - weight * 1.15, 6))


def _clover(weight: float) -> Path:
    lobes = [move(p, 0, EYE - 0.03) for p in turned(circle(0, -0.13, 0.13), 3)]
    return subtract(union(*lobes), circle(0, EYE - 0.03, 0.06))


def _house(weight: float) -> Path:
    body = rounded_polygon(
        [(0, -0.52), (0.26, -0.3), (0.26, -0.05), (-0.26, -0.05), (-0.26, -0.3)], 0.02
    )
    return subtract(body, rect(-0.07, -0.27, 0.14, 0.14))


def _heart(weight: float) -> Path:
    outer = inset("heart", 0, EYE - 0.02, 0.52)
    return subtract(outer, inset("heart", 0, EYE - 0.05, 0.18))


_BOWS = {"ring": _ring, "hexagon": _hexagon, "clover": _clover, "house": _house, "heart": _heart}


def build(bow: str, bits: int, weight: float, turn: float) -> Artwork:
    """`weight` is the thickness of the shank; `turn` in degrees, clockwise from upright."""
    tooth = 0.09
    shank = rect(-weight / 2, -0.12, weight, TIP + 0.12)
    teeth = [
        rect(0, TIP - tooth - i * (tooth + GAP), 0.21 - 0.05 * (i % 2), tooth) for i in range(bits)
    ]
    return {"primary": rotate(union(_BOWS[bow](weight), shank, *teeth), turn)}
