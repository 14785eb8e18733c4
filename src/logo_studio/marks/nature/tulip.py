"""Tulip: two side petals folded over a middle one, a stem, and leaves."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import leaf, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, paint
from logo_studio.model.path import Path

#: Where the cup of the flower ends and the stem begins.
FOOT = 0.24
STEM = 0.08


def _petal(flare: float) -> Path:
    """The left petal: its tip at (-flare, -.42), its inner edge reaching the axis at the foot."""
    return (
        Pen()
        .move(-flare, -0.42)
        .cubic(-flare * 0.36, -0.34, 0, -0.1, 0, FOOT)
        .cubic(-flare * 0.72, FOOT, -flare, 0.08, -flare, -0.42)
        .close()
        .path()
    )


def _leaf(root: float, reach: float) -> Path:
    """A leaf rising to the right from the stem at height `root`."""
    x, top = STEM / 2 + GAP, root - reach
    return (
        Pen()
        .move(x, root)
        .cubic(x, root - 0.72 * reach, x + 0.4 * reach, top, x + 1.05 * reach, top)
        .cubic(x + 1.05 * reach, root - 0.4 * reach, x + 0.6 * reach, root, x, root)
        .close()
        .path()
    )


def build(leaves: int, stem: float, flare: float, tones: str) -> Artwork:
    """`stem` is its visible length; `flare` half the flower's width."""
    petal = _petal(flare)
    petals = both_sides(petal)
    middle = clear(leaf(0, -0.14, 0.4, 0.72), petals)
    stalk = rounded_rect(-STEM / 2, FOOT - 0.03, STEM, stem + 0.03, (0, 0, STEM / 2, STEM / 2))
    root = FOOT + stem - 0.02
    blade = _leaf(root, min(0.24, stem - 0.06))
    foliage = [blade, mirror_x(blade)][:leaves]
    body = union(petals, stalk, *foliage)
    return paint(body, middle, tones)
