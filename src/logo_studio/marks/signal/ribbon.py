"""Ribbon: a strip laid in one loop, its ends crossed."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.angle import cos_sin, direction, polar
from logo_studio.geometry.boolean import intersect, stroke, subtract
from logo_studio.geometry.measure import area
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.strand import bridge
from logo_studio.model.path import concat

#: Radius of the loop along the strip's middle.
R = 0.2


def build(width: float, cross: float, legs: float, ends: str, tone: str) -> Artwork:
    """`cross` is the crossing's depth below the loop's centre in radii, `legs` the length below it.

    `ends` level or notch (swallow tails); `tone` plain, or strands: parted at the crown, the
    strip on top in the second colour.
    """
    y = cross * R
    reach = sqrt(y * y - R * R)
    # The strips pass the crossing this far off the vertical and touch the loop at its sides.
    off = direction(reach, R)
    foot = legs + width
    tangent_x, tangent_y = polar(reach, off - 90, 0, y)
    end_x, end_y = polar(foot, 90 + off, 0, y)
    pen = Pen().move(end_x, end_y).line(tangent_x, tangent_y)
    start = direction(tangent_x, tangent_y)
    pen.arc(0, 0, R, start, -180 - start).line(-end_x, end_y)
    cosine, sine = cos_sin(2 * off)
    cover = (width / 2 + (width / 2 + GAP) * abs(cosine)) / sine + GAP / 2
    over = Pen().move(*polar(cover, 90 + off, 0, y)).line(*polar(cover, off - 90, 0, y)).path()
    band = bridge(stroke(pen.path(), width), over, width, GAP)
    bottom = y + legs * cos_sin(off)[0]
    band = intersect(band, rect(-1, -1, 2, 1 + bottom))
    if ends == "notch":
        x = end_x * (legs / foot)
        tooth = polygon(
            [(x - width, bottom + 0.01), (x, bottom - 0.4 * width), (x + width, bottom + 0.01)]
        )
        band = subtract(band, tooth, mirror_x(tooth))
    if tone == "plain":
        return {"primary": band}
    band = subtract(band, rect(-GAP / 2, -1, GAP, 1))
    parts = sorted(band.contours(), key=area)
    return {"primary": concat(parts[:-1]), "accent": parts[-1]}
