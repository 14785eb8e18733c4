"""Fox: a faceted mask, its cheeks and nose set off by the same gap."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import lens, polygon, rect, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, soften


def build(ear: float, cheek: float, corner: float, tone: str) -> Artwork:
    """`ear` is an ear's width, `cheek` how low the mask reaches, `corner` its radius."""
    mask = rounded_polygon(
        [
            (-0.46, -0.5), (-0.46 + ear, -0.24), (0.46 - ear, -0.24), (0.46, -0.5), (0.5, 0.02),
            (0.15, cheek), (0, 0.36), (-0.15, cheek), (-0.5, 0.02),
        ],
        corner,
    )  # fmt: skip
    nose = rounded_polygon([(-0.08, 0.415), (0.08, 0.415), (0, 0.52)], 0.015)
    jaw = polygon([(-0.52, 0.06), (-0.15, cheek), (0, 0.36), (0, 0.52), (-0.14, 0.42)])
    jaw = clear(clear(jaw, mask), nose, gap=GAP * 0.8)
    jaw = soften(intersect(jaw, rect(-1, -1, 1 - GAP / 2, 2)), 0.008)
    mask = subtract(mask, both_sides(lens(-0.28, -0.07, -0.1, 0.02, 0.2)))
    if tone == "halves":
        left, right = rect(-1, -1, 1 - GAP / 2, 2), rect(GAP / 2, -1, 1, 2)
        return {
            "primary": union(intersect(mask, left), mirror_x(jaw), nose),
            "accent": union(intersect(mask, right), jaw),
        }
    if tone == "ears":
        inner = rounded_polygon([(-0.4, -0.36), (-0.4 + ear * 0.62, -0.2), (-0.4, -0.04)], 0.01)
        mask = subtract(mask, both_sides(inner))
    return {"primary": union(mask, nose), "accent": both_sides(jaw)}
