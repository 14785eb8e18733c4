"""A picture inside a ring with an opening."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import arc_band, circle
from logo_studio.marks.combined._glyphs import fitted
from logo_studio.marks.registry import GAP, Artwork

R = 0.5


def build(inner: str, width: float, opening: float, heading: float, ends: str) -> Artwork:
    """`width` of the ring in heights; `opening` in degrees, its middle at `heading`."""
    middle = R - width / 2
    start, end = heading + opening / 2, heading + 360 - opening / 2
    band = arc_band(0, 0, middle, width, start, end)
    if ends == "round":
        band = union(band, *[circle(*polar(middle, a), width / 2) for a in (start, end)])
    item = fitted(inner, circle(0, 0, R - width - 1.2 * GAP), 0, 0, 0.68)
    return {"primary": band, "accent": item}
