"""Noodle bowl: a half disc whose circle is completed by concentric noodles."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import circle, rect, ring, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear

#: Thickness of a noodle by number of strands, so that the innermost keeps its shape.
_NOODLE = {2: 0.09, 3: 0.07, 4: 0.055}
CHOPSTICK = 0.055


def build(strands: int, foot: float, chopsticks: str, band: str) -> Artwork:
    """`foot` is the foot ring's width by the bowl's; `band` cuts a stripe below the rim."""
    bowl = intersect(circle(0, 0, 0.5), rect(-1, 0, 2, 1))
    bowl = union(bowl, rounded_rect(-foot / 2, 0.42, foot, 0.13, (0, 0, 0.03, 0.03)))
    if band == "yes":
        bowl = subtract(bowl, rect(-1, 0.1, 2, GAP))
    above = rect(-1, -1 - GAP, 2, 1)
    width = _NOODLE[strands]
    rings = [ring(0, -GAP, 0.5 - i * (width + GAP), width) for i in range(strands)]
    core = circle(0, -GAP, 0.5 - strands * (width + GAP))
    noodles = intersect(union(*rings, core), above)
    if chopsticks == "none":
        return {"primary": bowl, "accent": noodles}
    # Two sticks that meet inside the bowl, cut at its rim.
    sticks = [
        move(rotate(rect(-CHOPSTICK / 2, -0.95, CHOPSTICK, 1.2), turn), x, 0)
        for turn, x in ((27, -0.03), (40, 0.0))
    ]
    pair = intersect(union(*sticks), rect(-1, -0.62, 2, 0.62 - GAP))
    return {"primary": bowl, "accent": union(clear(noodles, pair), pair)}
