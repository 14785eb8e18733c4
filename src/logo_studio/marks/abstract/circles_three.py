"""Three circles: overlaps resolved into flat regions, parted by one gap (CRAFT 1.1, S18)."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.shapes import circle
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path

R = 0.28
START = {"up": -90.0, "down": 90.0, "left": 180.0, "right": 0.0}


def build(spread: float, pointing: str, core: str, tone: str) -> Artwork:
    """`spread` is the distance of the circles from the centre, `core` what stands in the middle.

    `tone` overlaps: the three lenses in the second colour; one: a whole circle in it.
    """
    discs = [circle(*polar(spread, START[pointing] + 120 * i), R) for i in range(3)]
    seams = union(*[stroke(disc, GAP * 0.8) for disc in discs])
    middle = intersect(intersect(discs[0], discs[1]), discs[2])
    pairs = [intersect(discs[i], discs[(i + 1) % 3]) for i in range(3)]
    overlaps = subtract(union(*pairs), middle, seams)
    outer = [subtract(disc, *pairs, seams) for disc in discs]
    heart = EMPTY if core == "open" else subtract(middle, seams)
    if tone == "one":
        art: Artwork = {"primary": _join(outer[1], outer[2], overlaps), "accent": outer[0]}
    else:
        art = {"primary": _join(*outer), "accent": overlaps}
    if core == "same":
        art["primary"] = _join(art["primary"], heart)
    elif core == "shade":
        art["shade"] = heart
    return art


def _join(*parts: Path) -> Path:
    """Parts that do not touch, as one layer."""
    result = EMPTY
    for part in parts:
        result = result + part
    return result
