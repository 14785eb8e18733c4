"""Two leaves and a bud, as tea is picked: the bud in front, the leaves tucked behind it."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import capsule, lens, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear

#: Where the leaves spring from the stem.
NODE = 0.32


def build(spread: float, width: float, stem: float, vein: str) -> Artwork:
    """`spread` of the leaves in degrees from the bud; `width` is the leaf's bulge by its length."""
    bud = lens(0, NODE - 0.02, 0, -0.5, width * 0.5)
    leaf = rotate(lens(0, NODE, 0, -0.36, width), spread, 0, NODE)
    if vein == "yes":
        rib = rotate(capsule(0, NODE, 0, -0.12, GAP), spread, 0, NODE)
        leaf = subtract(leaf, rib)
    leaf = intersect(clear(leaf, bud), rect(GAP / 2, -1, 2, 2))
    stalk = rounded_rect(-0.035, NODE - 0.02 + GAP, 0.07, stem, 0.035)
    return {"primary": union(both_sides(leaf), stalk), "accent": bud}
