"""Sun with a picture in its disc: a good day for something."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import capsule, circle, polygon
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned

#: Reach of the rays.
REACH = 0.5
BAR = 0.07


def build(inner: str, rays: int, form: str, core: float, style: str) -> Artwork:
    """`rays` of the `form` spike or bar round a disc of radius `core`, one gap away from it."""
    foot = core + GAP
    if form == "bar":
        ray = capsule(0, -foot - BAR / 2, 0, -REACH + BAR / 2, BAR)
    else:
        half = 2.1 * foot / rays
        # The outer feet of a wide ray would stand closer to the disc's rim than its middle.
        ray = polygon([(0, -REACH), (half, -foot), (-half, -foot)])
    art = nest(circle(0, 0, core), inner, (0, 0), 1.3 * core, style, wall=0.06)
    crown = union(*turned(ray, rays))
    if "accent" in art:
        return {**art, "primary": union(art["primary"], crown)}
    return {**art, "accent": crown}
