"""Hard hat: a builder's helmet with a ridge or ribs over its brim, from the front or the side."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, mirrored
from logo_studio.model.path import Path

BRIM_Y, BRIM = 0.2, 0.12
R = 0.38


def _dome(height: float) -> Path:
    half = Pen().move(R, BRIM_Y - GAP).line(R, 0.06)
    return mirrored(half.cubic(R, 0.06 - height * 0.8, R * 0.62, -height, 0, -height))


def build(front: str, height: float, ridge: float, brim: float) -> Artwork:
    """`height` of the dome above the middle, width of its `ridge`, half width of the `brim`."""
    dome = _dome(height)
    edge = rounded_rect(-brim, BRIM_Y, 2 * brim, BRIM, BRIM / 2)
    top = -height - 0.07
    round_ends = (0.06, 0.06, 0.03, 0.03)
    crest = rounded_rect(-ridge / 2, top, ridge, BRIM_Y - GAP - top, round_ends)
    if front == "ridge":
        return {"primary": union(clear(dome, crest), edge), "accent": crest}
    if front == "ribs":
        ribs = both_sides(rounded_rect(0.17, -0.2, GAP, 0.28, GAP / 2))
        body = subtract(dome, offset(crest, GAP), ribs)
        return {"primary": union(body, crest), "accent": edge}
    bump = rounded_rect(-ridge / 2, top, ridge, 0.16, 0.05)
    return {"primary": subtract(union(dome, bump), inset(front, 0, -0.03, 0.26)), "accent": edge}
