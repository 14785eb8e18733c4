"""Overlap: two equal shapes, the part they share in its own tone behind a gap (CRAFT S18)."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import intersect, offset, subtract
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

#: Shapes about 1 wide, moved apart along x, so a square stands on its corner.
SHAPES: dict[str, Callable[[], Path]] = {
    "circle": lambda: circle(0, 0, 0.5),
    "square": lambda: rotate(rect(-0.42, -0.42, 0.84, 0.84), 45),
    "rounded": lambda: rotate(rounded_rect(-0.42, -0.42, 0.84, 0.84, 0.2), 45),
    "leaf": lambda: rotate(rounded_rect(-0.42, -0.42, 0.84, 0.84, (0.42, 0, 0.42, 0)), 45),
    "drop": lambda: rotate(rounded_rect(-0.42, -0.42, 0.84, 0.84, (0.42, 0, 0.42, 0.42)), 45),
}


def build(shape: str, apart: float, turn: float, tone: str) -> Artwork:
    """`apart` is the distance of the centres in shape widths.

    `tone` shared (the overlap in the second colour), front (one whole shape) or open.
    """
    outline = SHAPES[shape]()
    one = move(outline, -apart / 2, 0)
    two = rotate(one, 180)
    lens = intersect(one, two)
    halo = GAP * 0.5 * (1 + apart) / 1
    if tone == "front":
        parts = {"primary": subtract(one, offset(two, 2 * halo)), "accent": two}
    else:
        core = offset(lens, -halo)
        rest = subtract(one, offset(lens, halo)) + subtract(two, offset(lens, halo))
        parts = {"primary": rest}
        if tone == "shared":
            parts["accent"] = core
    art: Artwork = {}
    for role, p in parts.items():
        art["primary" if role == "primary" else "accent"] = rotate(p, turn)
    return art
