"""Four leaves around a centre, diagonal pairs in two tones: quiet and corporate (CRAFT 1.1)."""

from __future__ import annotations

from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out, turned

SIDE = 0.5 - GAP / 2


def build(outer: float, inner: float, turn: float, tone: str) -> Artwork:
    """`outer` rounds the corner away from the centre, `inner` the one at it, as shares of a leaf.

    The other two corners stay sharp. `tone` diagonal or side by side pairs, or one accent leaf.
    """
    a, c = outer * SIDE, inner * SIDE
    leaf = rounded_rect(-0.5, -0.5, SIDE, SIDE, (a, 0, c, 0))
    leaves = turned(leaf, 4, turn)
    second = {"diagonal": (1, 3), "pairs": (1, 2), "one": (1,)}[tone]
    return pick_out(leaves, second)
