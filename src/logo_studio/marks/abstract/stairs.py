"""Stairs: slabs of growing length laid on each other."""

from __future__ import annotations

from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out

#: Where the slabs are flush: the share of the missing length that lies on their left.
FLUSH = {"right": 1.0, "left": 0.0, "centre": 0.5}


def build(steps: int, flush: str, top: float, rounding: float, accent: str) -> Artwork:
    """`top` is the length of the top slab as a share of the lowest; `rounding` in slab heights.

    `accent` the top or the lowest slab in the second colour.
    """
    height = (0.86 - GAP * (steps - 1)) / steps
    slabs = []
    for i in range(steps):
        length = top + (1 - top) * i / (steps - 1)
        x = FLUSH[flush] * (1 - length)
        r = rounding * height
        slabs.append(rounded_rect(x, i * (height + GAP), length, height, min(r, length / 2)))
    chosen = 0 if accent == "top" else steps - 1
    return pick_out(slabs, (chosen,))
