"""Tent: an A-frame with poles and an open flap, perhaps a second layer, and something above it."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import EMPTY, Path

PEAK, GROUND, HALF = -0.36, 0.4, 0.5
SLOPE = (GROUND - PEAK) / HALF
#: Vertical drop that leaves one gap across the slope.
DROP = GAP * 1.85


def build(opening: float, poles: str, layers: int, sky: str) -> Artwork:
    """`opening` half width of the flap at the ground; `poles` crossed, single or none.

    `layers` 1, or 2: a fly over an inner tent; `sky` none, sun, moon or star.
    """
    cloth = _triangle(PEAK)
    half = opening * (0.6 if layers == 2 else 1.0)
    flap = polygon([(0, GROUND - 1.7 * half), (half, GROUND), (-half, GROUND)])
    accent = EMPTY
    if layers == 2:
        fly = PEAK + 0.26
        accent = subtract(_triangle(fly + DROP), flap)
        cloth = subtract(cloth, _triangle(fly))
    else:
        cloth = subtract(cloth, flap)
    cloth = union(cloth, *_poles(poles))
    accent = accent + _sky(sky)
    return {"primary": cloth, "accent": accent} if accent else {"primary": cloth}


def _triangle(top: float) -> Path:
    """The tent's outline sunk so that its peak stands at `top`."""
    half = (GROUND - top) / SLOPE
    return polygon([(0, top), (half, GROUND), (-half, GROUND)])


def _poles(kind: str) -> list[Path]:
    if kind == "none":
        return []
    if kind == "single":
        return [line([(0, PEAK + 0.1), (0, PEAK - 0.12)], 0.06)]
    # Each pole goes on along a side of the tent beyond the peak.
    pole = line([(-0.05, PEAK + 0.09), (0.08, PEAK + 0.09 - 0.13 * SLOPE)], 0.06)
    return [pole, mirror_x(pole)]


def _sky(kind: str) -> Path:
    if kind == "sun":
        return circle(0.36, -0.28, 0.12)
    if kind == "moon":
        return subtract(circle(0.36, -0.28, 0.13), circle(0.42, -0.33, 0.11))
    return full_inset("spark", 0.36, -0.26, 0.3) if kind == "star" else EMPTY
