"""Mug, bowl-shaped cup or takeaway cup with a picture on it."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import rounded_polygon, rounded_rect
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import right_of
from logo_studio.model.path import Path

HANDLE = 0.095
TOP, FOOT = -0.44, 0.44


def _mug(width: float) -> tuple[Path, Path]:
    """(body, handle)."""
    left = -width / 2 - 0.1
    body = rounded_rect(left, TOP, width, FOOT - TOP, (0.03, 0.03, 0.14, 0.14))
    x = left + width
    loop = rounded_rect(x - 0.2, -0.27, 0.41, 0.5, 0.17)
    eye = rounded_rect(x - 0.2, -0.27 + HANDLE, 0.41 - HANDLE, 0.5 - 2 * HANDLE, 0.09)
    return body, right_of(subtract(loop, eye), x - 0.05)


def _takeaway(width: float) -> tuple[Path, Path]:
    """(cup, lid)."""
    half, foot = width / 2 - 0.02, width / 2 - 0.09
    rim = TOP + 0.13
    cup = rounded_polygon(
        [(-half, rim + GAP), (half, rim + GAP), (foot, FOOT + 0.08), (-foot, FOOT + 0.08)],
        (0, 0, 0.06, 0.06),
    )
    top = half - 0.09
    lid = rounded_polygon(
        [(-top, TOP - 0.06), (top, TOP - 0.06), (top + 0.04, TOP + 0.03), (half + 0.04, TOP + 0.03),
         (half + 0.04, rim), (-half - 0.04, rim), (-half - 0.04, TOP + 0.03),
         (-top - 0.04, TOP + 0.03)],
        (0.03, 0.03, 0, 0.02, 0.02, 0.02, 0.02, 0),
    )  # fmt: skip
    return cup, lid


def build(inner: str, form: str, width: float, style: str) -> Artwork:
    """`form` mug or takeaway; `width` of the body in heights; `style` solid or frame."""
    if form == "mug":
        body, handle = _mug(width)
        art = nest(body, inner, (-0.1, 0), 0.6, style)
        return {**art, "primary": union(art["primary"], subtract(handle, body))}
    cup, lid = _takeaway(width)
    art = nest(cup, inner, (0, 0.1), 0.48, style)
    if "accent" not in art:
        return {**art, "accent": lid}
    return {**art, "primary": union(art["primary"], lid)}
