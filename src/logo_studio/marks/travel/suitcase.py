"""Suitcase: a trunk with a handle or a trolley on wheels, with seams or a sign on it."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path


def build(kind: str, rounding: float, front: str, width: float) -> Artwork:
    """`kind` trunk or trolley; `width` of the case to that of its kind.

    `front` straps (the part between them in the second colour), seam, or a sign cut out of
    it: star, heart, leaf or spark.
    """
    case, handle, centre = {"trunk": _trunk, "trolley": _trolley}[kind](rounding, width)
    x0, _, x1, _ = case.bounds()
    strap = (x1 - x0) * 0.27
    if front == "straps":
        middle = intersect(case, rect(GAP / 2 - strap, -1, 2 * strap - GAP, 2))
        sides = subtract(case, rect(-strap - GAP / 2, -1, 2 * strap + GAP, 2))
        return {"primary": sides + handle, "accent": middle}
    if front == "seam":
        return {"primary": subtract(case, rect(-1, centre - 0.12, 2, GAP)), "accent": handle}
    return {"primary": subtract(case, full_inset(front, 0, centre, 0.34)), "accent": handle}


def _trunk(rounding: float, width: float) -> tuple[Path, Path, float]:
    half = 0.5 * width
    case = rounded_rect(-half, -0.26, 2 * half, 0.7, rounding)
    handle = subtract(
        rounded_rect(-0.2, -0.44 - GAP, 0.4, 0.18, (0.08, 0.08, 0, 0)),
        rounded_rect(-0.12, -0.36 - GAP, 0.24, 0.2, (0.03, 0.03, 0, 0)),
    )
    return case, handle, 0.09


def _trolley(rounding: float, width: float) -> tuple[Path, Path, float]:
    half = 0.3 * width
    case = rounded_rect(-half, -0.18, 2 * half, 0.6, rounding)
    grip = subtract(
        rounded_rect(-0.16, -0.5, 0.32, 0.32 - GAP, (0.05, 0.05, 0, 0)),
        rounded_rect(-0.09, -0.43, 0.18, 0.4, (0.01, 0.01, 0, 0)),
    )
    wheel = rounded_rect(half - 0.18, 0.42 + GAP, 0.12, 0.07, 0.03)
    return case, grip + wheel + mirror_x(wheel), 0.12
