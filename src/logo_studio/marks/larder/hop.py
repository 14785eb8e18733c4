"""Hop cone: pointed scales, the upper over the lower, under two leaves."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import tuck, union
from logo_studio.geometry.shapes import lens, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, paint
from logo_studio.model.path import Path

#: Top of the cone and how far one row lies below the last.
TOP, PITCH = -0.3, 0.125
#: Length of a scale.
SCALE = 0.36


def _scale(x: float, y: float, turn: float, width: float) -> Path:
    return rotate(lens(x, y, x, y + SCALE, width / 2 / SCALE), turn, x, y)


def build(tiers: int, width: float, leaves: str, splay: float, tones: str) -> Artwork:
    """`width` is a scale's, `splay` how far the outer scales turn out, in degrees."""
    rows = 2 * tiers + 1  # a single scale first and last
    parts: list[Path] = []
    kinds: list[int] = []
    for i in range(rows):
        y = TOP + PITCH * i
        k = 1 - 0.3 * max(0, i - rows + 3) / 3
        if i % 2 == 0:
            parts.append(_scale(0, y, 0, width))
            kinds.append(0)
        else:
            for side in (-1, 1):
                x = side * width * 0.46 * k
                parts.append(
                    _scale(x, y - 0.02, -side * splay * (1 - i / (rows + 1)), width * 0.94)
                )
                kinds.append(1)
    laid = tuck(parts, GAP * 0.9)
    middle = union(*[p for p, kind in zip(laid, kinds, strict=True) if kind == 0])
    outer = union(*[p for p, kind in zip(laid, kinds, strict=True) if kind == 1])
    crown = _crown(leaves)
    crown = clear(crown, *parts[:3])
    if tones == "middle":
        return paint(outer, union(middle, crown))
    return paint(union(middle, outer), crown)


def _crown(leaves: str) -> Path:
    if leaves == "none":
        return rounded_rect(-0.035, TOP - 0.17, 0.07, 0.2, 0.035)
    turn = 68 if leaves == "spread" else 34
    blade = rotate(lens(0, TOP, 0, TOP - 0.36, 0.2), turn, 0, TOP + 0.02)
    return both_sides(blade)
