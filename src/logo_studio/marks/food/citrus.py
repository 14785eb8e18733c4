"""Citrus fruit cut open: segments with rounded corners inside a rind."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.shapes import circle, lens, rect, ring, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint, soften, turned

HALF_TILT = -24.0


def build(form: str, segments: int, rind: float, tones: str) -> Artwork:
    """`form`: the whole slice, half a slice on the tilt, or a slice with a leaf.

    Half a slice needs an even number of segments and rounds up.
    """
    if form == "half":
        segments += segments % 2
    half = 180 / segments
    # Moving a sector out by this much leaves a gap of GAP to its neighbours.
    shift = GAP / 2 / cos_sin(half)[1]
    sector = move(wedge(0, 0, 2, -90 - half, -90 + half), 0, -shift)
    segment = soften(intersect(circle(0, 0, 0.5 - rind - GAP), sector), 0.03)
    flesh = union(*turned(segment, segments, half))
    peel = ring(0, 0, 0.5, rind)
    if form == "half":
        lower = rect(-1, 0, 2, 1)
        flesh, peel = intersect(flesh, lower), intersect(peel, lower)
        flesh, peel = rotate(flesh, HALF_TILT), rotate(peel, HALF_TILT)
    if form == "leaf":
        leaf = lens(0.28, -0.34, 0.62, -0.62, 0.28)
        body = clear(union(peel, flesh), leaf)
        return paint(body, leaf, tones)
    return paint(peel, flesh, tones)
