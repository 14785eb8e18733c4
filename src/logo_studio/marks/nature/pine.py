"""Pine trees: tiers of triangles, upper over lower; a small wood stands tucked behind."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import tuck, union
from logo_studio.geometry.shapes import rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

#: Height of the crown, of the trunk, and half the trunk's width, for a tree of size 1.
CROWN, TRUNK, HALF_TRUNK = 0.82, 0.13, 0.055


def _tree(size: float, tiers: int, width: float, corner: float) -> tuple[Path, Path]:
    """(the tree, its silhouette without gaps), standing on y = 0, its axis x = 0."""
    top = -size * (CROWN + TRUNK) - GAP
    crown = size * CROWN
    parts = []
    for i in range(tiers):
        share = (i + 1) / tiers
        peak = top + crown * 0.7 * i / tiers
        foot = top + crown * (0.34 + 0.66 * share) if i < tiers - 1 else top + crown
        foot = top + crown * (share + 0.12 * (1 - share))
        half = width * size * (0.5 + 0.5 * share)
        parts.append(rounded_polygon([(0, peak), (half, foot), (-half, foot)], corner))
    trunk_height = size * TRUNK
    trunk = rounded_rect(
        -HALF_TRUNK * size, -trunk_height, 2 * HALF_TRUNK * size, trunk_height, 0.01
    )
    return union(*tuck(parts, GAP), trunk), union(*parts, trunk)


def build(trees: int, tiers: int, width: float, corner: float) -> Artwork:
    """`width` is half the lowest tier's width by the height."""
    front, shape = _tree(1, tiers, width, corner)
    if trees == 1:
        return {"primary": front}
    small, _ = _tree(0.66, max(2, tiers - 1), width, corner)
    xs = (0.98 * width,) if trees == 2 else (-0.98 * width, 0.98 * width)
    wood = union(*[clear(move(small, x, 0), shape) for x in xs])
    return {"primary": front, "accent": wood}
