"""Battery: a cell with its charge in bars, or with a sign in its body."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import outlined
from logo_studio.model.path import Path

WIDE, HIGH, WALL = 0.92, 0.54, 0.075


def build(stand: str, form: str, charge: int, emblem: str, rounding: float) -> Artwork:
    """`stand` lying or upright; `form` bars, solid or halves; `charge` filled bars of four.

    `emblem` is what a solid cell carries; `rounding` of the case.
    """
    case = rounded_rect(-0.5, -HIGH / 2, WIDE, HIGH, rounding)
    pole = rounded_rect(-0.5 + WIDE + GAP, -0.11, 0.085, 0.22, (0, 0.04, 0.04, 0))
    middle = -0.5 + WIDE / 2
    if form == "bars":
        shell = outlined(case, WALL)
        left = -0.5 + WALL + GAP
        wide = WIDE - 2 * (WALL + GAP)
        pitch = (wide + GAP) / 4
        inner = HIGH / 2 - WALL - GAP
        bars = [rect(left + i * pitch, -inner, pitch - GAP, 2 * inner) for i in range(charge)]
        art: Artwork = {"primary": union(shell, pole), "accent": union(*bars)}
    elif form == "solid":
        sign = _upright(emblem, middle, 0.4, stand)
        art = {"primary": subtract(case, sign), "accent": pole}
    else:
        edge = -0.5 + WIDE * (0.15 + 0.175 * charge)
        sign = _upright(emblem, middle, 0.36, stand)
        full = subtract(case, rect(edge, -1, 2, 2), sign)
        rest = subtract(union(case, pole), rect(edge - 2 + GAP, -1, 2, 2), sign)
        art = {"primary": rest, "accent": full}
    if stand == "upright":
        art = {role: rotate(p, -90) for role, p in art.items()}
    return art


def _upright(kind: str, x: float, size: float, stand: str) -> Path:
    """The sign, turned so that it stands when the cell is stood up."""
    sign = inset(kind, x, 0, size)
    return rotate(sign, 90, x, 0) if stand == "upright" else sign
