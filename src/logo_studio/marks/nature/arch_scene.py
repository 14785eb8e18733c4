"""Landscape in a frame: hills one behind the other and a sun, inside an outlined arch."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, offset, tuck, union
from logo_studio.geometry.shapes import circle, ellipse
from logo_studio.marks.containers import CONTAINERS
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, outlined

FRAME, AIR = 0.065, 0.9 * GAP


def build(frame: str, sun: float, hills: int, lean: float) -> Artwork:
    """`sun` is its radius; `lean` how far the front hill's top lies from the middle."""
    outer = CONTAINERS[frame].shape()
    line = outlined(outer, FRAME)
    inside = offset(outer, -FRAME - AIR)
    shapes = [
        ellipse(-lean, 0.52, 0.5, 0.36),
        ellipse(lean + 0.06, 0.52, 0.46, 0.44),
        ellipse(-lean - 0.1, 0.46, 0.46, 0.5),
    ][:hills]
    land = [intersect(p, inside) for p in tuck(shapes, AIR)]
    disc = circle(0.0 if hills < 3 else 0.08, -0.5 + FRAME + AIR + 0.12 + sun, sun)
    disc = clear(disc, *shapes, gap=AIR)
    return {"primary": union(line, *land), "accent": disc}
