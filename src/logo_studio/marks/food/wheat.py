"""Ear of wheat: paired kernels, upper over lower, every gap the same."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import intersect, tuck, union
from logo_studio.geometry.shapes import capsule, lens, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, paint
from logo_studio.model.path import Path

#: Length of a leaf kernel, its bulge on the inner and the outer side (shares of length).
LENGTH, INNER, OUTER = 0.38, 0.2, 0.34
#: Pitch of the pairs.
PITCH = 0.215
#: Side of the square that a tile kernel is inscribed in.
TILE = 0.21


def _leaves(pairs: int, spread: float, gap: float) -> tuple[list[Path], Path]:
    """As the glumes grow: each kernel stands in front of the next one above it."""
    kernel = rotate(lens(0, 0, 0, -LENGTH, INNER, OUTER), spread)
    rows = [move(kernel, 0, -PITCH * i) for i in range(pairs)]
    top = move(lens(0, 0, 0, -0.92 * LENGTH, 0.32), 0, -PITCH * pairs + 0.06)
    right = rect(gap / 2, -2, 2, 4)
    clipped = [intersect(k, right) for k in rows]
    tucked = tuck([*clipped, top], gap)
    return tucked[:-1], clear(top, *[both_sides(k) for k in clipped], gap=gap)


def _tiles(pairs: int, gap: float) -> tuple[list[Path], Path]:
    kernel = rounded_rect(gap / 2, -TILE, TILE, TILE, (TILE, 0, TILE, 0))
    pitch = 0.8 * TILE + gap
    rows = tuck([move(kernel, 0, -pitch * i) for i in reversed(range(pairs))], gap)
    crown = rotate(rounded_rect(-TILE / 2, -TILE / 2, TILE, TILE, (TILE, 0, TILE, 0)), -45)
    return rows, move(crown, 0, -pitch * pairs - 0.45 * TILE)


def ear(pairs: int, kernel: str, spread: float, gap: float = GAP) -> tuple[Path, Path]:
    """(all pairs, top kernel) of an ear about the axis x = 0 with its lowest base at y = 0."""
    leafy = kernel == "leaf"
    rows, top = _leaves(pairs, spread, gap) if leafy else _tiles(pairs, gap)
    return both_sides(union(*rows)), top


def build(pairs: int, kernel: str, spread: float, lean: float, tones: str) -> Artwork:
    """`spread` is the angle of leaf kernels to the stalk, `lean` of the ear to the vertical."""
    kernels, top = ear(pairs, kernel, spread)
    stalk = capsule(0, GAP, 0, 0.28, 1.3 * GAP)
    return paint(rotate(union(kernels, stalk), lean), rotate(top, lean), tones)
