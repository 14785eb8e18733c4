"""Pear: whole with a fault line, halved, or outlined, with stalk and leaf."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, drop, lens
from logo_studio.marks.larder._pear import pear as outline
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, outlined, paint, parted, tilted
from logo_studio.model.path import Path


def _curve() -> Pen:
    return Pen().move(0.03, -0.7).cubic(0.15, -0.2, -0.17, 0.1, 0.05, 0.7)


def build(style: str, half: float, leaf: float, stalk: str, tilt: float) -> Artwork:
    """`half` is the half width; `leaf` the angle from upright at which the leaf stands."""
    body = outline(half, 0.17)
    foot = -0.45
    foliage = rotate(lens(0, foot - 0.03, 0, foot - 0.32, 0.25), leaf, 0, foot)
    if stalk == "yes":
        foliage = rotate(lens(0, foot - 0.02, 0, foot - 0.31, 0.25), abs(leaf) + 14, 0, foot)
        foliage = union(foliage, capsule(0, foot, -0.05, foot - 0.2, 0.062))
    foliage = clear(foliage, body)
    if style == "split":
        curve = _curve().path()
        field = _curve().line(-2, 0.7).line(-2, -0.7).close().path()
        left, right = parted(body, field, stroke(curve, GAP))
        return tilted(paint(left, union(right, foliage)), tilt)
    if style == "seed":
        return tilted(paint(subtract(body, _core(0.2)), foliage), tilt)
    return tilted(paint(outlined(body, 0.08), union(foliage, _core(0.15))), tilt)


def _core(width: float) -> Path:
    return drop(0, 0.17, width, 1.6 * width)
