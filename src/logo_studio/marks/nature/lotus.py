"""Lotus: pointed petals fanned from one base, each tucked behind the one nearer the middle."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, tuck, union
from logo_studio.geometry.measure import tight_bounds
from logo_studio.geometry.shapes import arc_band, circle, leaf, lens, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, paint
from logo_studio.model.path import Path

HEIGHT = 0.72
#: Outer petals are shorter by this share.
SHRINK = 0.14
RIPPLE = 0.065
#: Radius of the disc that rises over the flower.
DISC = 0.1


def _base(kind: str, half: float, top: float) -> Path:
    """What the flower floats on, `half` the flower's width: two ripples, or a shallow bowl."""
    if kind == "water":
        low = top + RIPPLE + GAP
        return union(
            rounded_rect(-0.72 * half, top, 1.44 * half, RIPPLE, RIPPLE / 2),
            rounded_rect(-0.36 * half, low, 0.72 * half, RIPPLE, RIPPLE / 2),
        )
    return lens(-half, top, half, top, 0, 0.12)


def build(
    petals: str, spread: float, width: float, base: str, above: str, tones: str
) -> Artwork:  # fmt: skip
    """`spread` is the outermost petals' angle to the vertical; the middle petal is .72 high."""
    sides = 2 if petals == "five" else 3
    girth = width if sides == 2 else width * 0.85
    fan: list[Path] = []
    for i in range(sides + 1):
        share = i / sides
        length = HEIGHT * (1 - SHRINK * share)
        fan.append(rotate(leaf(0, -length / 2, girth, length), share * spread))
    middle, *right = tuck(fan, 0.7 * GAP)
    outer = both_sides(intersect(union(*right), rect(0.35 * GAP, -2, 2, 4)))
    parts = [outer]
    if base != "none":
        _, _, right_end, low = tight_bounds(outer)
        parts.append(_base(base, right_end, low + GAP))
    if above == "disc":
        middle += circle(0, -HEIGHT - GAP - DISC, DISC)
    elif above == "light":
        middle += arc_band(0, -HEIGHT * 0.42, HEIGHT * 0.58 + 2.2 * GAP, 0.055, -150, -30)
    return paint(union(*parts), middle, tones)
