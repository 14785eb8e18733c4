"""Croissant: lobes along an arc, each tucked behind the one nearer the middle."""

from __future__ import annotations

from math import degrees

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import tuck, union
from logo_studio.geometry.shapes import rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, paint
from logo_studio.model.path import Path

#: Each lobe's half height as a share of the one before, by number of lobes.
_SHRINK = {5: 0.82, 7: 0.86}


def _lobe(r: float, outer: float, inner: float, corner: float) -> Path:
    """A rounded wedge of half height `r`, wide outside the arc and narrow inside."""
    points = [(-outer * r, -r), (outer * r, -r), (inner * r, r), (-inner * r, r)]
    return rounded_polygon(points, corner * r)


def build(lobes: str, girth: float, bend: float, tones: str) -> Artwork:
    """`girth` is the middle lobe's half height, `bend` the arc's radius."""
    side = {"five": 2, "seven": 3}[lobes]
    shrink = _SHRINK[2 * side + 1]
    radius = girth if side == 2 else girth * 0.9
    parts = [move(_lobe(radius, 0.8, 0.52, 0.42), 0, -bend)]
    angle = 0.0
    for _ in range(side):
        smaller = radius * shrink
        angle += degrees((radius + smaller) / 2 / bend)
        parts.append(rotate(move(_lobe(smaller, 0.9, 0.55, 0.5), 0, -bend), angle))
        radius = smaller
    middle, *others = tuck(parts, GAP)
    even, odd = union(*others[1::2]), union(*others[::2])
    return paint(union(middle, both_sides(even)), both_sides(odd), tones)
