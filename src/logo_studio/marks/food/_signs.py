"""Small signs that cups and cupcakes carry."""

from __future__ import annotations

from logo_studio.geometry.affine import fit, move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.food.bean import halves
from logo_studio.marks.insets import blade
from logo_studio.model.path import Path


def heart(size: float) -> Path:
    """A heart of `size` longer side about the origin: a square on its tip with two half discs."""
    diamond = union(rect(-0.25, -0.25, 0.5, 0.5), circle(0, -0.25, 0.25), circle(-0.25, 0, 0.25))
    return fit(rotate(diamond, 45), size)


def sign(kind: str, size: float, cx: float, cy: float) -> Path:
    """The sign `kind` (bean, heart or leaf), `size` high, centred on (cx, cy)."""
    if kind == "bean":
        left, right = halves(0.68, 0.2, 0.2)
        shape = rotate(left + right, 30)
    else:
        shape = heart(1) if kind == "heart" else blade(0, 0, 1, 0.27, 35)
    return move(fit(shape, size), cx, cy)
