"""Three circles: overlaps resolved into flat regions, parted by one gap (CRAFT 1.1, S18)."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.shapes import circle
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import HEADINGS
from logo_studio.model.path import EMPTY, concat

R = 0.28


def build(spread: float, pointing: str, core: str, tone: str) -> Artwork:
    """`spread` is the distance of the circles from the centre, `core` what stands in the middle.

    `tone` overlaps: the three lenses in the second colour; one: a whole circle in it.
    """
    discs = [circle(*polar(spread, HEADINGS[pointing] + 120 * i), R) for i in range(3)]
    seams = union(*[stroke(disc, GAP * 0.8) for disc in discs])
    middle = intersect(intersect(discs[0], discs[1]), discs[2])
    pairs = [intersect(discs[i], discs[(i + 1) % 3]) for i in range(3)]
    overlaps = subtract(union(*pairs), middle, seams)
    outer = [subtract(disc, *pairs, seams) for disc in discs]
    heart = EMPTY if core == "open" else subtract(middle, seams)
    if tone == "one":
        art: Artwork = {"primary": concat([outer[1], outer[2], overlaps]), "accent": outer[0]}
    else:
        art = {"primary": concat(outer), "accent": overlaps}
    if core == "same":
        art["primary"] = art["primary"] + heart
    elif core == "shade":
        art["shade"] = heart
    return art
