"""Overlap: two equal shapes, the part they share in its own tone behind a gap (CRAFT S18)."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import intersect, offset, subtract
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
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
    one = rotate(move(SHAPES[shape](), -apart / 2, 0), turn)
    two = rotate(one, 180)
    # The mark is about 1 + apart high: half a gap on each side of the seam.
    half = 0.5 * GAP * (1 + apart)
    if tone == "front":
        return {"primary": clear(one, two, gap=2 * half), "accent": two}
    lens = intersect(one, two)
    halo = offset(lens, half)
    art: Artwork = {"primary": subtract(one, halo) + subtract(two, halo)}
    if tone == "shared":
        art["accent"] = offset(lens, -half)
    return art
