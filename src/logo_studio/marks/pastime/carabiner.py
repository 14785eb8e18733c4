"""Carabiner: a closed hook of one thick line, its gate in the second colour."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Point
from logo_studio.geometry.shapes import rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line, outlined, tilted
from logo_studio.model.path import Path

#: The gate's lower and upper end on the right side.
GATE = (0.14, -0.2)
#: The gap at each end, as a share of the gate.
_SLIT = GAP / 0.34


def build(shape: str, width: float, gate: str, core: str, tilt: float) -> Artwork:
    """`shape` pear, oval or offset; `gate` plain, sleeve or wire; `core` a small sign inside."""
    hoop = outlined(_outline(shape), width)
    side = _SIDE[shape]
    lower, upper = [(side(y) - width / 2, y) for y in GATE]
    ends = (lower, upper)
    hole = line([_along(ends, -_SLIT), _along(ends, 1 + _SLIT)], width * 1.6)
    bar = line(list(ends), width if gate != "wire" else width * 0.6)
    art: Artwork = {"primary": subtract(hoop, hole), "accent": bar}
    if gate == "sleeve":
        art["accent"] = line([_along(ends, 0.0), _along(ends, 1.0)], width * 1.45)
    if core != "none":
        art["accent"] = art["accent"] + inset(core, -0.01, -0.06, 0.22)
    return tilted(art, tilt)


def _along(ends: tuple[Point, Point], t: float) -> Point:
    (x0, y0), (x1, y1) = ends
    return x0 + (x1 - x0) * t, y0 + (y1 - y0) * t


def _outline(shape: str) -> Path:
    if shape == "oval":
        return rounded_rect(-0.27, -0.5, 0.54, 1, 0.27)
    if shape == "pear":
        return rounded_polygon(
            [(-0.31, -0.5), (0.31, -0.5), (0.2, 0.5), (-0.2, 0.5)], (0.26, 0.26, 0.17, 0.17)
        )
    return rounded_polygon(
        [(-0.27, -0.5), (0.27, -0.5), (0.27, 0.2), (0.0, 0.5), (-0.27, 0.5)],
        (0.2, 0.27, 0.16, 0.16, 0.14),
    )


#: The right edge of each outline along the gate, at height y.
_SIDE: dict[str, Callable[[float], float]] = {
    "pear": lambda y: 0.31 - 0.11 * (y + 0.5),
    "oval": lambda _: 0.27,
    "offset": lambda _: 0.27,
}
