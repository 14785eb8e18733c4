"""Car: seen from the front, with windscreen, lights, grille and perhaps something on the roof."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path

ROOF, BELT, FLOOR = -0.36, -0.03, 0.26


def build(roof: float, rounding: float, lights: str, grille: str, carries: str) -> Artwork:
    """`roof` its width, `rounding` of roof and wings; `lights` round, bar or slant.

    `grille` bar, slats or none; `carries` nothing, sign (a taxi's) or rack.
    """
    half = roof / 2
    cabin = rounded_polygon(
        [(-half, ROOF), (half, ROOF), (0.41, BELT + 0.01), (-0.41, BELT + 0.01)],
        (rounding, rounding, 0, 0),
    )
    glass = rounded_polygon(
        [(0.085 - half, ROOF + 0.085), (half - 0.085, ROOF + 0.085), (0.3, BELT), (-0.3, BELT)],
        (rounding * 0.5, rounding * 0.5, 0.02, 0.02),
    )
    wings = rounded_rect(
        -0.5, BELT, 1, FLOOR - BELT, (rounding, rounding, rounding * 0.5, rounding * 0.5)
    )
    wheel = rounded_rect(0.25, FLOOR - 0.05, 0.19, 0.18, 0.04)
    mirror = rounded_rect(0.43, BELT - 0.1, 0.11, 0.08, 0.03)
    body = union(cabin, wings, wheel, mirror_x(wheel), mirror, mirror_x(mirror))
    light = _light(lights)
    cut = [light, mirror_x(light), *_grille(grille)]
    body = subtract(body, glass, *cut)
    screen = offset(glass, -GAP * 0.9)
    top = {
        "nothing": EMPTY,
        "sign": rounded_rect(-0.14, ROOF - GAP - 0.13, 0.28, 0.13, (0.03, 0.03, 0, 0)),
        "rack": rounded_rect(-half - 0.02, ROOF - GAP - 0.08, roof + 0.04, 0.08, 0.04),
    }[carries]
    return {"primary": body, "accent": screen + top}


def _light(kind: str) -> Path:
    y = 0.1
    return {
        "round": circle(0.31, y, 0.08),
        "bar": rounded_rect(0.17, y - 0.035, 0.25, 0.07, 0.035),
        "slant": polygon([(0.2, y + 0.02), (0.42, y - 0.07), (0.42, y + 0.03), (0.26, y + 0.07)]),
    }[kind]


def _grille(kind: str) -> list[Path]:
    if kind == "none":
        return []
    if kind == "bar":
        return [rounded_rect(-0.12, 0.075, 0.24, GAP * 1.2, 0.02)]
    return [rect(-GAP / 2 + 0.1 * i, 0.03, GAP, 0.14) for i in (-1, 0, 1)]
