"""Small signs that are knocked out of cups, mugs, loaves and toast."""

from __future__ import annotations

from logo_studio.geometry.affine import fit, move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, lens, rect, star
from logo_studio.marks.food.bean import halves
from logo_studio.model.path import Path


def heart(size: float) -> Path:
    """A heart of `size` longer side about the origin: a square on its tip with two half discs."""
    diamond = union(rect(-0.25, -0.25, 0.5, 0.5), circle(0, -0.25, 0.25), circle(-0.25, 0, 0.25))
    return fit(rotate(diamond, 45), size)


def sign(kind: str, size: float, cx: float, cy: float) -> Path:
    """The sign `kind` (bean, heart, leaf, star), `size` high, centred on (cx, cy)."""
    if kind == "bean":
        left, right = halves(0.68, 0.2, 0.2)
        shape = rotate(left + right, 30)
    elif kind == "heart":
        shape = heart(1)
    elif kind == "leaf":
        shape = rotate(lens(0, 0.5, 0, -0.5, 0.27), 35)
    else:
        shape = star(0, 0, 0.5, 0.22, 5)
    return move(fit(shape, size), cx, cy)
