"""Triquetra: one endless strand of three arcs, woven over and under."""

from __future__ import annotations

from math import pi, sqrt

from logo_studio.geometry.angle import direction, polar
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import HEADINGS
from logo_studio.marks.strand import bridge
from logo_studio.model.path import Path

AIR = 0.7 * GAP


def build(width: float, closeness: float, tips: str, pointing: str) -> Artwork:
    """Arcs of three circles whose centres stand `closeness` radii from the middle.

    `tips` miter (pointed) or round.
    """
    # Neighbouring circles meet twice on the line between them: at a tip and at a crossing.
    half = sqrt(1 - 0.75 * closeness * closeness)
    r = 0.5 / (half + closeness / 2)
    crossing = r * (half - closeness / 2)
    pen = Pen()
    over: list[Path] = []
    for i in range(3):
        axis = HEADINGS[pointing] + 180 + 120 * i
        cx, cy = polar(closeness * r, axis)
        x0, y0 = polar(0.5, axis - 60)
        start = direction(x0 - cx, y0 - cy)
        sweep = 2 * ((start - axis - 180) % 360)
        if i == 0:
            pen.move(x0, y0)
        pen.arc(cx, cy, r, start, start - sweep)
        x1, y1 = polar(crossing, axis + 240)
        middle = direction(x1 - cx, y1 - cy)
        reach = (1.2 * width + 1.5 * AIR) / r * 180 / pi
        under = Pen().move(*polar(r, middle - reach, cx, cy))
        over.append(under.arc(cx, cy, r, middle - reach, middle + reach).path())
    band = stroke(pen.close().path(), width, join=tips)
    for piece in over:
        band = bridge(band, piece, width, AIR)
    return {"primary": band}
