"""Slice of bread with a picture: what the bakery is named after."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.food._bread import loaf, toast
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import fillet

FOOT = 0.46


def build(
    inner: str, form: str, width: float, crown: float, corner: float, style: str
) -> Artwork:  # fmt: skip
    """`form` of the bread: lobed, toast or loaf.

    Of the lobed one `width` of the crumb, `crown` the radius of the two lobes, `corner` that of
    the foot.
    """
    if form == "loaf":
        return nest(loaf(), inner, (0, 0.01), 0.56, style)
    if form == "toast":
        return nest(toast(), inner, (0, 0.03), 0.56, style)
    x = width / 2 + 0.06 - crown
    lobes = union(*[circle(side * x, crown - FOOT, crown) for side in (-1, 1)])
    top = rect(-x, -FOOT, 2 * x, 2 * crown)
    crumb = rounded_rect(-width / 2, -0.2, width, FOOT + 0.2, (0, 0, corner, corner))
    body = fillet(union(lobes, top, crumb), 0.05)
    return nest(body, inner, (0, 0.03), 0.58, style)
