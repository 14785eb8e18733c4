"""Ear: two nested strokes, sound waves beside them."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import GAP, Artwork

#: Centre and radius of the helix.
X, Y, HELIX = -0.11, -0.17, 0.27


def build(waves: int, width: float, reach: float, tone: str) -> Artwork:
    """`waves` is their number, `width` the strokes' thickness, `reach` half a wave's angle."""
    outer = (
        Pen()
        .move(X - HELIX, Y)
        .arc(X, Y, HELIX, 180, 410)
        .cubic(-0.02, 0.13, 0.04, 0.27, -0.03, 0.37)
        .arc(-0.145, 0.33, 0.12, 20, 165)
    )
    inner = (
        Pen()
        .move(X - 0.115, Y)
        .arc(X, Y, 0.115, 180, 400)
        .cubic(-0.1, -0.02, -0.12, 0.06, -0.12, 0.16)
    )
    helix = stroke(outer.path(), width, "round", "round")
    canal = stroke(inner.path(), width * 0.9, "round", "round")
    rings = []
    for i in range(waves):
        r = HELIX + (i + 1) * (width + GAP)
        pen = Pen().move(*polar(r, -reach, X, Y)).arc(X, Y, r, -reach, reach)
        rings.append(stroke(pen.path(), width * 0.8, "round", "round"))
    sound = union(*rings)
    if tone == "waves":
        return {"primary": union(helix, canal), "accent": sound}
    return {"primary": helix, "accent": union(canal, sound)}
