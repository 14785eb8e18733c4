"""Truck: a delivery lorry or van from the side, with lines of speed cut into its load."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, ring, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

TOP, FLOOR = -0.32, 0.2
AXLES = (-0.26, 0.29)


def build(body: str, speed: int, rounding: float, wheel: float, heading: str) -> Artwork:
    """`body` lorry, van or pickup; `speed` lines in the load; `wheel` radius."""
    load, cab = {"lorry": _lorry, "van": _van, "pickup": _pickup}[body](rounding)
    arches = [circle(x, FLOOR, wheel + GAP) for x in AXLES]
    lines = [rect(-0.7, -0.24 + i * 2.2 * GAP, 0.42 - 0.1 * i, GAP) for i in range(speed)]
    load = subtract(load, *arches, *lines)
    wheels = union(*[ring(x, FLOOR, wheel, wheel * 0.62) for x in AXLES])
    art: Artwork = {"primary": load + wheels, "accent": subtract(cab, *arches)}
    if heading == "left":
        art = {role: mirror_x(p) for role, p in art.items()}
    return art


def _lorry(r: float) -> tuple[Path, Path]:
    load = rounded_rect(-0.5, TOP, 0.58, FLOOR - TOP, r)
    x = 0.08 + GAP
    cab = rounded_polygon(
        [(x, -0.18), (0.33, -0.18), (0.5, 0.01), (0.5, FLOOR), (x, FLOOR)],
        (r * 0.5, 0.04, 0.04, r, 0),
    )
    window = rounded_polygon([(0.21, -0.1), (0.31, -0.1), (0.41, 0.01), (0.21, 0.01)], 0.01)
    return load, subtract(cab, window)


def _van(r: float) -> tuple[Path, Path]:
    shape = rounded_polygon(
        [(-0.5, TOP), (0.2, TOP), (0.42, -0.04), (0.5, 0.03), (0.5, FLOOR), (-0.5, FLOOR)],
        (0.04 + r, 0.08, 0.05, 0.05, 0.03, r),
    )
    window = rounded_polygon(
        [(0.09, TOP + 0.08), (0.17, TOP + 0.08), (0.32, -0.04), (0.09, -0.04)], 0.015
    )
    door = rect(0.02, -1, GAP, 2)
    front = subtract(shape, rect(-1, -1, 1.02 + GAP, 2), window)
    return subtract(shape, rect(0.02, -1, 1, 2), door), front


def _pickup(r: float) -> tuple[Path, Path]:
    bed = rounded_rect(-0.5, -0.06, 0.5 - GAP, FLOOR + 0.06, (r, 0, 0, r))
    cab = rounded_polygon(
        [(0, TOP + 0.06), (0.2, TOP + 0.06), (0.34, -0.08), (0.5, -0.02), (0.5, FLOOR), (0, FLOOR)],
        (0.04, 0.08, 0.04, 0.06, 0.03, 0),
    )
    window = rounded_polygon(
        [(0.08, TOP + 0.14), (0.18, TOP + 0.14), (0.27, -0.06), (0.08, -0.06)], 0.012
    )
    return bed, subtract(cab, window)
