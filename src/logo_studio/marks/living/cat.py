"""Cat: a face of one rounded polygon with pricked ears, eyes as holes."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, halves, paint
from logo_studio.model.path import Path

EYES: dict[str, Callable[[], Path]] = {
    "lens": lambda: lens(0.09, 0.03, 0.31, -0.05, 0.24),
    "closed": lambda: stroke(
        Pen().move(0.1, -0.02).cubic(0.13, 0.06, 0.25, 0.06, 0.28, -0.02).path(), GAP * 1.1, "round"
    ),
    "round": lambda: circle(0.2, -0.02, 0.055),
}


def build(ear: float, jaw: float, eyes: str, tone: str) -> Artwork:
    """`ear` is an ear's width at the crown, `jaw` half the width of the chin."""
    inner = 0.33 - ear
    face = rounded_polygon(
        [
            (-0.43, -0.5), (-inner, -0.27), (inner, -0.27), (0.43, -0.5),
            (0.49, 0.07), (jaw, 0.43), (-jaw, 0.43), (-0.49, 0.07),
        ],
        [0.045, 0.1, 0.1, 0.045, 0.24, 0.26, 0.26, 0.24],
    )  # fmt: skip
    face = subtract(face, both_sides(EYES[eyes]()))
    nose = rounded_polygon([(-0.075, 0.13), (0.075, 0.13), (0, 0.225)], 0.02)
    if tone == "halves":
        face = subtract(face, nose)
        return paint(*halves(face))
    if tone == "one":
        return {"primary": subtract(face, nose)}
    if tone == "ears":
        hollow = rounded_polygon([(0.375, -0.36), (0.4, -0.16), (inner + 0.09, -0.22)], 0.02)
        face = subtract(face, both_sides(hollow))
    return {"primary": clear(face, nose, gap=GAP * 0.8), "accent": nose}
