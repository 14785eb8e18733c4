"""Ringed pair: two letters in a ring, with a rule between them or kept apart by air alone."""

from __future__ import annotations

from logo_studio.geometry.affine import move, place
from logo_studio.geometry.shapes import rect, ring
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path


def build(
    letters: tuple[Path, ...], width: float, size: float, divider: str, gap: float
) -> Artwork:
    """`width` of the ring, `size` of the pair's width to the ring's inside.

    `divider` rule, full (from rim to rim) or none; `gap` between the letters in cap heights.
    """
    first, second = letters[0], letters[1]
    _, y0, x1, y1 = first.bounds()
    u0, v0, u1, v1 = second.bounds()
    apart = gap + 0.16 if divider != "none" else gap
    pair = first + move(second, x1 + apart - u0, 0)
    whole = x1 + apart + u1 - u0
    top, bottom = min(y0, v0), max(y1, v1)
    inside = 0.5 - width
    # The pair's corners must stay clear of the ring: fit its diagonal.
    diagonal = (whole * whole + (bottom - top) ** 2) ** 0.5
    k = 2 * inside * size / diagonal
    pair = place(pair, k, -k * whole / 2, -k * (top + bottom) / 2)
    x = k * (x1 + apart / 2 - whole / 2)
    line = EMPTY
    if divider == "rule":
        half = k * ((bottom - top) / 2 + 0.16)
        line = rect(x - GAP * 0.35, -half, GAP * 0.7, 2 * half)
    elif divider == "full":
        half = (inside * inside - x * x) ** 0.5 - GAP
        line = rect(x - GAP * 0.35, -half, GAP * 0.7, 2 * half)
    return {"primary": pair, "accent": ring(0, 0, 0.5, width) + line}
