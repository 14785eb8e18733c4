"""Chef's hat: a crown of puffs over a band."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import fillet, places

#: Half width of the hat where the crown meets the band, and the height of that line.
FOOT, SEAM = 0.29, 0.26


def build(puffs: int, band: float, pleats: int, flare: float) -> Artwork:
    """`band` is the band's height; `flare` how much wider it is at its foot, on each side."""
    radius = {3: 0.235, 4: 0.205, 5: 0.195}[puffs]
    tops = [
        circle(*polar(0.27, -168 + 156 * i / (puffs - 1), 0, -0.1), radius) for i in range(puffs)
    ]
    trunk = polygon([(-FOOT - 0.03, -0.1), (FOOT + 0.03, -0.1), (FOOT, SEAM), (-FOOT, SEAM)])
    crown = fillet(union(*tops, circle(0, -0.12, 0.26), trunk), 0.02)
    crown = intersect(crown, rect(-1, -1, 2, 1 + SEAM))
    for x in places(pleats, 0.22):
        crown = subtract(crown, rounded_rect(x - GAP / 2, 0.03, GAP, 0.4, (GAP / 2, GAP / 2, 0, 0)))
    top, wide = SEAM + GAP, FOOT + flare
    ribbon = rounded_polygon(
        [(-FOOT, top), (FOOT, top), (wide, top + band), (-wide, top + band)], [0, 0, 0.04, 0.04]
    )
    return {"primary": crown, "accent": ribbon}
