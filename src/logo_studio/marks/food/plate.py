"""A plate: a disc with cutlery knocked out of it, with or without a rim."""

from __future__ import annotations

from logo_studio.geometry.affine import place, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, ring
from logo_studio.marks.food._tools import TOOLS
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import places


def build(items: str, tilt: float, tines: int, rim: str) -> Artwork:
    names = items.split("-")
    # A single tool stands larger than a pair; a rim leaves less room.
    size = (0.7 if len(names) == 1 else 0.62) * (1 if rim == "no" else 0.9)
    xs = places(len(names), 0.4 * size)
    tools = [place(TOOLS[n](tines), size, x, 0) for n, x in zip(names, xs, strict=True)]
    disc = circle(0, 0, 0.5)
    if rim == "yes":
        disc = subtract(disc, ring(0, 0, 0.5 - 0.065, GAP))
    return {"primary": subtract(disc, rotate(union(*tools), tilt))}
