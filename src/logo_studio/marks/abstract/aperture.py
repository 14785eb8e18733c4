"""Aperture: a disc cut along the sides of the polygon at its centre (CRAFT 1.1; sketch m_aperture)."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, regular_polygon
from logo_studio.marks.registry import GAP, Artwork


def build(blades: int, opening: float, turn: float) -> Artwork:
    """`opening` is the hole's circumradius; every blade edge runs along a side of the hole."""
    body = subtract(circle(0, 0, 0.5), regular_polygon(0, 0, opening, blades, 0))
    for i in range(blades):
        x0, y0 = polar(opening, 360 * i / blades)
        x1, y1 = polar(opening, 360 * (i + 1) / blades)
        k = 1.2 / opening
        edge = Pen().move(x0, y0).line(x0 + (x1 - x0) * k, y0 + (y1 - y0) * k).path()
        body = subtract(body, stroke(edge, GAP * 0.9))
    return {"primary": rotate(body, turn)}
