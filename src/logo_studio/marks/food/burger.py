"""Burger: bun, fillings and patty as stacked layers with one gap."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import ellipse, polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, places
from logo_studio.model.path import Path

PATTY, LETTUCE, CHEESE, HEEL = 0.15, 0.11, 0.075, 0.19
#: Layers between the two halves of the bun, from the top.
_FILLINGS = {
    "lettuce": ("lettuce", "patty"),
    "cheese": ("cheese", "patty"),
    "double": ("lettuce", "patty", "cheese", "patty"),
}
_HEIGHT = {"lettuce": LETTUCE, "patty": PATTY, "cheese": CHEESE}


def _lettuce(y: float) -> Path:
    """A leaf with five lobes hanging from a straight upper edge."""
    frills, depth = 5, LETTUCE
    pen = Pen().move(-0.5, y).line(0.5, y).line(0.5, y + 0.4 * depth)
    step = 1 / frills
    for i in range(frills):
        x = 0.5 - i * step
        low, up = y + 1.15 * depth, y + 0.4 * depth
        pen.cubic(x, low, x - step, low, x - step, up)
    return pen.close().path()


def _cheese(y: float) -> Path:
    """A slice whose corner hangs over the patty below."""
    h = CHEESE
    lower = [(0.38, y + h), (0.15, y + h), (0, y + h + 0.1), (-0.15, y + h), (-0.38, y + h)]
    return polygon([(-0.5, y), (0.5, y), *lower])


def _bun(dome: float, seeds: int, corner: float) -> Path:
    round_ = 0.98 * dome - corner
    bun = rounded_rect(-0.5, 0, 1, dome, (round_, round_, corner, corner))
    seed = rotate(ellipse(0, 0, 0.028, 0.05), 25)
    for x in places(seeds, 0.2):
        bun = subtract(bun, move(seed, x, 0.5 * dome - (0.03 if abs(x) < 0.05 else 0)))
    return bun


def build(filling: str, dome: float, seeds: int, corner: float) -> Artwork:
    """`dome` is the upper bun's height, the burger being 1 wide."""
    solid, bright = [_bun(dome, seeds, corner)], []
    y = dome + GAP
    for layer in _FILLINGS[filling]:
        if layer == "patty":
            solid.append(rounded_rect(-0.47, y, 0.94, PATTY, min(corner + 0.015, PATTY / 2)))
        else:
            bright.append(_lettuce(y) if layer == "lettuce" else _cheese(y))
        y += _HEIGHT[layer] + GAP
    toes = min(HEEL - 0.01, 0.15)
    solid.append(rounded_rect(-0.5, y, 1, HEEL, (0.6 * corner, 0.6 * corner, toes, toes)))
    accent = union(*bright)
    return {"primary": clear(union(*solid), accent), "accent": accent}
