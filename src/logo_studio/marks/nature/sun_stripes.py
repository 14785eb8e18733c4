"""Setting sun: a disc, solid above and sliced below into bands that get thinner."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, paint


def build(stripes: int, solid: float, thin: float, tilt: float, tones: str) -> Artwork:
    """`solid` is the share of the height left whole; `thin` the last band's share of the first,
    `tilt` the turn in degrees.

    The gaps are one gap; the bands fall geometrically and fill what is left (CRAFT 1.1, S19).
    """
    disc = circle(0, 0, 0.5)
    gap = 0.85 * GAP
    shares = [thin ** (i / (stripes - 1)) for i in range(stripes)]
    unit = (1 - solid - gap * stripes) / sum(shares)
    y = -0.5 + solid
    cap = above(disc, y)
    bands = []
    for share in shares:
        y += gap
        bands.append(intersect(disc, rect(-1, y, 2, share * unit)))
        y += share * unit
    cap, water = rotate(cap, tilt), rotate(union(*bands), tilt)
    return paint(water, cap, tones)
