"""Watch: a wrist watch seen from the front, its face with hands or a sign."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, line, mirrored_points, rounded_regular
from logo_studio.model.path import Path

HALF = 0.31


def _case(shape: str) -> Path:
    if shape == "square":
        return rounded_rect(-0.28, -0.29, 0.56, 0.58, 0.11)
    if shape == "octagon":
        return rounded_regular(0, 0, 0.335, 8, 0.03, 22.5)
    return circle(0, 0, HALF)


def _strap(width: float, taper: float, holes: bool) -> Path:
    """Above and below the face, `width` at the case."""
    x, end = width / 2, width / 2 - taper
    top = polygon(mirrored_points([(end, -0.56), (x, -0.2)]))
    low = polygon(mirrored_points([(x, 0.2), (end, 0.56)]))
    if holes:
        low = subtract(low, circle(0, 0.45, 0.035))
    return union(top, low)


def build(shape: str, face: str, strap: float, taper: float, frame: float) -> Artwork:
    """`strap` is its width at the case, `taper` what it loses on each side, `frame` the bezel."""
    case = _case(shape)
    crown = rect(HALF - 0.04, -0.045, 0.11, 0.09)
    band = clear(_strap(strap, taper, face == "hands"), case)
    inside = offset(case, -frame)
    if face == "solid":
        hands = line([polar(0.13, 40), (0, 0), (0, -0.19)], 0.065, "round", "round")
        return {"primary": subtract(union(case, crown), hands), "accent": band}
    body = subtract(union(case, crown), inside)
    if face == "hands":
        hands = line([polar(0.1, 30), (0, 0), (0, -0.15)], 0.065, "round", "round")
        return {"primary": union(body, hands), "accent": band}
    return {"primary": union(body, band), "accent": full_inset(face, 0, 0, 0.26)}
