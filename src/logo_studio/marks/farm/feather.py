"""Feather: two vanes on a bent shaft, notched at their edges."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, parted, soften, tilted

#: Tip and foot of the vanes; the shaft goes on below.
TIP, FOOT, END = -0.5, 0.34, 0.56


def _shaft(bend: float) -> Pen:
    return Pen().move(bend * 0.5, TIP - 0.1).cubic(-bend, -0.2, -bend, 0.2, 0, END)


def build(width: float, bend: float, notches: int, tilt: float, tones: str) -> Artwork:
    """`width` is half the vane's, `bend` the shaft's bow."""
    vane = (
        Pen()
        .move(bend * 0.5 + 0.01, TIP)
        .cubic(width * 1.1, -0.34, width * 1.25, 0.12, 0.035, FOOT)
        .line(-0.04, FOOT)
        .cubic(-width * 1.35, 0.14, -width * 1.15, -0.3, bend * 0.5 + 0.01, TIP)
        .close()
        .path()
    )
    line = _shaft(bend).path()
    field = _shaft(bend).line(-2, END).line(-2, TIP - 0.1).close().path()
    left, right = parted(vane, field, stroke(line, GAP))
    cuts = []
    for i in range(notches):
        y = 0.02 + 0.17 * i - 0.08 * (notches - 1)
        cuts.append(capsule(-0.07, y + 0.04, -0.5, y - 0.26, GAP))
        cuts.append(capsule(0.1, y - 0.06, 0.5, y - 0.36, GAP))
    left, right = (
        soften(subtract(left, *cuts[0::2]), 0.01),
        soften(subtract(right, *cuts[1::2]), 0.01),
    )
    stem = intersect(stroke(line, 0.062, "round"), rect(-1, FOOT + GAP, 2, 1))
    return tilted(paint(union(left, stem), right, tones), tilt)
