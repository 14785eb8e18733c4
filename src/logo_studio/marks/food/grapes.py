"""Bunch of grapes: discs packed in a triangle under a leaf, or a stalk."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, lens, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, places
from logo_studio.model.path import Path

#: Row pitch of a hexagonal packing by its column pitch.
PACKING = 0.866


def _leaf(kind: str) -> Path:
    """Standing on the origin."""
    if kind == "pair":
        return union(
            rotate(lens(0, 0, 0, -0.34, 0.24), 52), rotate(lens(0, 0, 0, -0.27, 0.24), -52)
        )
    if kind == "single":
        return rounded_rect(0, -0.27, 0.27, 0.27, (0.27, 0, 0.27, 0))
    post = rounded_rect(-0.035, -0.16, 0.07, 0.16, 0.035)
    return union(post, rounded_rect(-0.17, -0.19, 0.34, 0.07, 0.035))


def build(rows: int, leaf: str, accents: str, lean: float) -> Artwork:
    """`lean` turns the bunch in degrees; a bunch of `rows` hangs in rows of n, n - 1 ... 1."""
    r = 0.36 / rows
    pitch = 2 * r + GAP * 0.9
    plain: list[Path] = []
    bright: list[Path] = []
    for i in range(rows):
        for j, x in enumerate(places(rows - i, pitch)):
            grape = circle(x, i * pitch * PACKING, r)
            (bright if accents == "grapes" and (i + j) % 3 == 2 else plain).append(grape)
    top = move(_leaf(leaf), 0, -r - GAP * 0.9)
    (bright if accents == "leaf" else plain).append(top)
    return paint(rotate(union(*plain), lean), rotate(union(*bright), lean))
