"""Headphones: a bow between two cups; alone, or about a sound wave or a small motif."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, both_sides

R = 0.43
#: Corner radii of a cup: towards the head, and outside.
CORNERS = {
    "round": (0.07, 0.07),
    "square": (0.02, 0.02),
    "pill": (0.115, 0.115),
    "bean": (0.1, 0.02),
}


def build(weight: float, cup: str, inside: str, drop: float) -> Artwork:
    """`weight` of the bow, `drop` the height of a cup, in heights."""
    axis = -0.03
    bow = Pen().move(-R, 0.2).line(-R, axis).arc(0, axis, R, 180, 360).line(R, 0.2)
    top = 0.03
    inner, outer = CORNERS[cup]
    radii = (inner, outer, outer, inner)
    cups = both_sides(rounded_rect(R - 0.17, top, 0.23, drop, radii))
    arch = above(stroke(bow.path(), weight), top - GAP)
    if inside == "none":
        return {"primary": arch, "accent": cups}
    middle = top + drop / 2
    if inside == "wave":
        bars = [(-0.12, 0.14), (0.0, 0.34), (0.12, 0.2)]
        motif = union(*[rounded_rect(x - 0.032, middle - h / 2, 0.064, h, 0.032) for x, h in bars])
    else:
        motif = inset(inside, 0, middle - 0.03, 0.3)
    return {"primary": union(arch, cups), "accent": motif}
