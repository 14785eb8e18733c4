"""Football: a pentagon in the middle, seams to five more at the rim."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.shapes import circle, ring
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line, rounded_regular, tilted

#: Radius of the patches' corners.
CORNER = 0.01


def build(form: str, patch: float, angle: float, seam: float) -> Artwork:
    """`patch` is the middle pentagon's circumradius, `seam` the seams' width in gaps.

    line: dark patches and the seams between them; core: the patches alone, the middle one
    in the second colour.
    """
    w = GAP * seam
    ball = circle(0, 0, 0.5)
    core, rim = rounded_regular(0, 0, patch, 5, CORNER), []
    seams = []
    for i in range(5):
        a = -90 + 72 * i
        rim.append(rounded_regular(*polar(0.5, a), patch * 0.95, 5, CORNER, a + 180))
        seams.append(line([polar(patch * 0.9, a), polar(0.5 - patch * 0.85, a)], w))
    edge = intersect(union(*rim), ball)
    outline = union(ring(0, 0, 0.5, w * 1.3), edge)
    if form == "core":
        art: Artwork = {"primary": outline, "accent": core}
    else:
        art = {"primary": union(outline, core, *seams)}
    return tilted(art, angle)
