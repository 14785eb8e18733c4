"""Skyline: towers with one gap between them, their tops flat, slanted or stepped."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect
from logo_studio.geometry.shapes import polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out
from logo_studio.model.path import Path

#: Heights of the towers, and which of them is the accent.
CITIES: dict[str, tuple[tuple[float, ...], int]] = {
    "peak": ((0.56, 1.0, 0.76), 1),
    "rise": ((0.42, 0.7, 1.0), 2),
    "twins": ((0.6, 1.0, 0.86, 0.5), 1),
    "city": ((0.46, 0.78, 0.6, 1.0, 0.52), 3),
    "pair": ((0.7, 1.0), 1),
}


def build(city: str, top: str, width: float, base: str) -> Artwork:
    """`top` left or right (slanting), flat or round; `width` of all to the tallest tower.

    `base` flat, or bowl: the feet follow a circle's lower half.
    """
    heights, accent = CITIES[city]
    each = (width - GAP * (len(heights) - 1)) / len(heights)
    towers = []
    for i, h in enumerate(heights):
        tower = _tower(i * (each + GAP), each, h, top)
        if base == "bowl":
            tower = intersect(tower, _bowl(width))
        towers.append(tower)
    return pick_out(towers, (accent,))


def _tower(x: float, w: float, h: float, top: str) -> Path:
    if top == "round":
        return rounded_rect(x, -h, w, h, (w / 2, w / 2, 0, 0))
    slant = {"flat": (0.0, 0.0), "left": (0.0, 0.7 * w), "right": (0.7 * w, 0.0)}[top]
    return polygon([(x, slant[0] - h), (x + w, slant[1] - h), (x + w, 0), (x, 0)])


def _bowl(width: float) -> Path:
    """A round-bottomed field as wide as the city, open at the top."""
    r = width / 2
    return rounded_rect(-0.01, -2, width + 0.02, 2, (0, 0, r, r))
