"""Hexagon with a picture: a cell, a nut, a tile of a system."""

from __future__ import annotations

from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import outlined, paint, rounded_regular

R = 0.5
EDGE = 0.075


def build(inner: str, stand: str, radius: float, style: str) -> Artwork:
    """`stand` on a point or flat; `style` solid, frame, or double (a solid in an outline)."""
    start = -90.0 if stand == "point" else 0.0
    body = rounded_regular(0, 0, R, 6, radius, start)
    if style != "double":
        return nest(body, inner, (0, 0), 0.6, style)
    # The apothem of a hexagon is .866 of its radius: what the gap takes off the radius.
    core = rounded_regular(0, 0, R - (EDGE + GAP) / 0.866, 6, radius * 0.7, start)
    art = nest(core, inner, (0, 0), 0.42, "solid", wall=0.07)
    return paint(art["primary"], outlined(body, EDGE))
