"""Infinity: a band through two loops that passes over itself in the middle."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import cos_sin, direction, polar
from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.measure import area
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.strand import bridge
from logo_studio.model.path import concat

AIR = 0.45 * GAP


def build(width: float, spread: float, tone: str, turn: float) -> Artwork:
    """Two circles `spread` radii from the middle, joined by their crossing tangents.

    `tone` plain, or strands: the band is parted at both ends into two S shapes.
    """
    r = (0.5 - width / 2) / (1 + spread)
    d = spread * r
    reach = sqrt(d * d - r * r)
    lean = direction(reach, r)
    x, y = polar(reach, lean)
    pen = Pen().move(-x, -y).line(x, y).arc(d, 0, r, lean + 90, -lean - 90)
    pen.line(-x, y).arc(-d, 0, r, 90 - lean, 270 + lean)
    cosine, sine = cos_sin(2 * lean)
    cover = (width / 2 + (width / 2 + AIR) * abs(cosine)) / sine + AIR / 2
    over = Pen().move(*polar(-cover, lean)).line(*polar(cover, lean)).path()
    band = bridge(stroke(pen.close().path(), width), over, width, AIR)
    if tone == "plain":
        return {"primary": rotate(band, turn)}
    for side in (-1.0, d):
        band = subtract(band, rect(side, -AIR / 2, 1 - d, AIR))
    parts = sorted(band.contours(), key=area)
    return {"primary": rotate(parts[-1], turn), "accent": rotate(concat(parts[:-1]), turn)}
