"""Jar under its lid with a picture: what is inside."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import GAP, Artwork

TOP, FOOT = -0.5, 0.5
LID = 0.17


def build(inner: str, width: float, shoulder: float, lid: float, style: str) -> Artwork:
    """`width` of the jar, `shoulder` its upper corners' radius, `lid` its width by the jar's."""
    half = width / 2
    neck = TOP + LID + GAP
    body = rounded_rect(-half, neck, width, FOOT - neck, (shoulder, shoulder, 0.12, 0.12))
    cap = rounded_rect(-half * lid, TOP, width * lid, LID, 0.035)
    art = nest(body, inner, (0, (neck + FOOT) / 2), 0.6, style)
    if "accent" in art:
        return {**art, "primary": union(art["primary"], cap)}
    return {**art, "accent": cap}
