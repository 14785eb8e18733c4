"""Knot: three rings woven so that each lies over the next (Borromean rings)."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.shapes import circle
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import HEADINGS
from logo_studio.marks.strand import pass_under
from logo_studio.model.path import concat

AIR = 0.8 * GAP


def build(width: float, closeness: float, pointing: str, tone: str) -> Artwork:
    """`closeness` is the distance of the rings' centres from the middle, in ring radii.

    `tone`: plain, or one ring in the second colour.
    """
    r = (0.5 - width / 2) / (1 + closeness)
    centres = [polar(closeness * r, HEADINGS[pointing] + 120 * i) for i in range(3)]
    lines = [circle(x, y, r) for x, y in centres]
    rings = []
    for i in range(3):
        band = stroke(lines[i], width)
        # Two circles meet on both sides of the middle between their centres.
        (x0, y0), (x1, y1) = centres[i], centres[i - 1]
        mx, my, dx, dy = (x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0
        d = sqrt(dx * dx + dy * dy)
        h = sqrt(r * r - d * d / 4) / d
        for side in (-h, h):
            band = pass_under(band, lines[i - 1], (mx - dy * side, my + dx * side), width, AIR)
        rings.append(band)
    if tone == "plain":
        return {"primary": concat(rings)}
    return {"primary": concat(rings[1:]), "accent": rings[0]}
