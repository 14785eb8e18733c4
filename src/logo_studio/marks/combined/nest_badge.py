"""Scalloped seal with a picture, on its own or with two ribbons: an award, a quality label."""

from __future__ import annotations

from math import pi

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, polygon, rounded_polygon
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, turned
from logo_studio.model.path import Path

R = 0.5
RIBBON = 0.2


def _seal(edge: str, count: int) -> Path:
    """A disc of radius `R` with `count` scallops or points."""
    if edge == "scallops":
        # Neighbours overlap enough for the notches between them to stay shallow.
        r = pi * R / count * 1.02
        return union(circle(0, 0, R - r), *turned(circle(0, r - R, r), count))
    depth = 0.055
    points = [polar(R if i % 2 == 0 else R - depth, 180 * i / count) for i in range(2 * count)]
    return rounded_polygon(points, 0.015)


def _ribbons() -> Path:
    """Two tails hanging from behind the seal, notched."""
    x, top, end = RIBBON / 2, 0.2, 0.8
    tail = polygon([(-x, top), (x, top), (x, end), (0, end - 0.1), (-x, end)])
    right = rotate(tail, -20, 0, 0)
    return union(right, mirror_x(right))


def build(inner: str, edge: str, count: int, ribbons: str, style: str) -> Artwork:
    """`edge` scallops or points, `count` of them; `ribbons` none or two; `style` of the seal."""
    seal = _seal(edge, count)
    art = nest(seal, inner, (0, 0), 0.62, style, wall=0.075)
    if ribbons == "none":
        return art
    tails = clear(_ribbons(), seal)
    if "accent" not in art:
        return {**art, "accent": tails}
    return {**art, "primary": union(art["primary"], tails)}
