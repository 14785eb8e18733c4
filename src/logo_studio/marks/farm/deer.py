"""Deer head-on: a narrow head, leaf ears, and antlers of one stroke with their tines."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate, scale
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, lens, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, fillet, mirrored, paint
from logo_studio.model.path import Path

#: Tines as (foot, tip), in the order in which they are added.
TINES = (
    ((0.15, -0.14), (0.1, -0.36)),
    ((0.3, -0.22), (0.235, -0.47)),
    ((0.37, -0.29), (0.5, -0.42)),
)


def _head() -> Path:
    return mirrored(
        Pen()
        .move(0, -0.02)
        .cubic(0.07, -0.02, 0.12, 0.0, 0.15, 0.05)
        .cubic(0.16, 0.16, 0.12, 0.24, 0.1, 0.34)
        .cubic(0.1, 0.45, 0.07, 0.5, 0, 0.5)
    )


def _antler(tines: int, spread: float, width: float) -> Path:
    """The right one; `spread` scales how far it reaches to the side."""
    beam = Pen().move(0.055, 0.0).cubic(0.07, -0.16, 0.32, -0.1, 0.37, -0.29)
    beam.cubic(0.39, -0.4, 0.37, -0.48, 0.34, -0.56)
    parts = [stroke(beam.path(), width, "round")]
    parts += [capsule(x0, y0, x1, y1, width) for (x0, y0), (x1, y1) in TINES[:tines]]
    antler = fillet(union(*parts), 0.018)
    return scale(antler, spread, 1)


def build(tines: int, spread: float, width: float, ear: float, muzzle: str, tones: str) -> Artwork:
    """`width` is the antler's, `ear` the length of an ear; `muzzle` nose (set off) or plain."""
    head = _head()
    antler = clear(_antler(tines, spread, width), head)
    ear_shape = rotate(lens(0.14, 0.08, 0.14 + ear, 0.08, 0.2, 0.24), -10, 0.14, 0.08)
    ears = both_sides(clear(ear_shape, head, antler))
    antlers = both_sides(antler)
    head = subtract(head, both_sides(circle(0.082, 0.15, 0.026)))
    second = antlers
    if muzzle == "nose":
        cut = 0.385
        second = union(antlers, intersect(head, rect(-1, cut + GAP / 2, 2, 1)))
        head = intersect(head, rect(-1, -1, 2, 1 + cut - GAP / 2))
    return paint(union(head, ears), second, tones)
