"""Girih: two square frames woven into an eight-pointed star."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import cos_sin, polar
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.shapes import circle, rect, star
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.strand import pass_under
from logo_studio.model.path import EMPTY, concat

TIP, AIR = 0.5, 0.5 * GAP


def build(width: float, core: str, tone: str, turn: float) -> Artwork:
    """`width` of the frames; `core` open, or a star or disc; `tone` core or frame in colour."""
    half = TIP * cos_sin(45)[0] - width / 2
    lines = [rotate(rect(-half, -half, 2 * half, 2 * half), 45 * i) for i in range(2)]
    frames = [stroke(line, width) for line in lines]
    for k in range(8):
        # The crossings around the octagon go over and under in turn.
        at, below = polar(half / cos_sin(22.5)[0], 22.5 + 45 * k), k % 2
        frames[below] = pass_under(frames[below], lines[1 - below], at, width, AIR)
    room = half - width / 2 - 1.6 * GAP
    middle = {
        "open": EMPTY,
        "star": star(0, 0, room, room * 0.765, 8),
        "disc": circle(0, 0, room * 0.8),
    }[core]
    art: Artwork = {"primary": concat(frames), "accent": middle}
    if tone == "frame":
        art = {"primary": frames[0] + middle, "accent": frames[1]}
    return {role: rotate(p, turn) for role, p in art.items() if p}
