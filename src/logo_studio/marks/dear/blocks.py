"""Blocks: toy blocks with shapes on them, stacked or in a row; or built to a little gate."""

from __future__ import annotations

from collections.abc import Mapping

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

SIGNS: Mapping[str, tuple[str, str, str]] = {
    "hearts": ("heart", "disc", "star"), "sky": ("star", "spark", "disc"),
    "shapes": ("disc", "diamond", "hexagon"), "garden": ("leaf", "heart", "drop"),
}  # fmt: skip


def _block(cx: float, cy: float, side: float, radius: float, sign: str, turn: float) -> Path:
    face = rounded_rect(-side / 2, -side / 2, side, side, radius)
    cut = subtract(face, inset(sign, 0, 0, side * 0.58))
    return move(rotate(cut, turn), cx, cy)


def _gate(radius: float) -> Artwork:
    """Two pillars, a bridge with an arch, and a roof."""
    r = min(radius, 0.05)
    pillars = [rounded_rect(x - 0.14, 0.17, 0.28, 0.33, r) for x in (-0.29, 0.29)]
    bridge = subtract(rounded_rect(-0.43, -0.2, 0.86, 0.32, r), circle(0, 0.12, 0.15))
    roof = rounded_polygon([(0, -0.52), (0.32, -0.25), (-0.32, -0.25)], r)
    return {"primary": union(bridge, *pillars), "accent": roof}


def build(layout: str, signs: str, radius: float, lit: str) -> Artwork:
    """`radius` of the corners; the `lit` blocks have the second colour."""
    if layout == "gate":
        return _gate(radius)
    names = SIGNS[signs]
    side = (1 - GAP) / 2 if layout != "row" else (1 - 2 * GAP) / 3
    step = (side + GAP) / 2
    if layout == "row":
        spots = [(0.0, 0.0, 0.0), (-2 * step, 0.0, 0.0), (2 * step, 0.0, 0.0)]
    elif layout == "tumble":
        spots = [(0.06, -step - 0.045, 14.0), (-step, step, 0.0), (step, step, 0.0)]
    else:
        spots = [(0.0, -step, 0.0), (-step, step, 0.0), (step, step, 0.0)]
    parts = [
        _block(x, y, side, radius, name, turn)
        for (x, y, turn), name in zip(spots, names, strict=True)
    ]
    if lit == "bottom":
        return {"primary": parts[0], "accent": union(*parts[1:])}
    return {"primary": union(*parts[1:]), "accent": parts[0]}
