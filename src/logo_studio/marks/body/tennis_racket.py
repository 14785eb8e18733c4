"""Tennis racket: an oval of strings on a handle, with its ball."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.shapes import circle, ellipse, polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import EMPTY, Path


def _racket(mesh: int) -> Path:
    oval = ellipse(0, -0.2, 0.26, 0.31)
    field = offset(oval, -0.07)
    x0, y0, x1, y1 = -0.19, -0.44, 0.19, 0.04
    cell = (x1 - x0 - (mesh - 1) * GAP) / mesh
    holes: Path = EMPTY
    rows = mesh + 1
    tall = (y1 - y0 - (rows - 1) * GAP) / rows
    for i in range(mesh):
        for j in range(rows):
            x, y = x0 + i * (cell + GAP), y0 + j * (tall + GAP)
            holes = holes + rect(x, y, cell, tall)
    throat = polygon([(-0.12, 0.06), (0.12, 0.06), (0.05, 0.22), (-0.05, 0.22)])
    grip = rounded_rect(-0.06, 0.18, 0.12, 0.34, 0.04)
    return subtract(union(oval, throat, grip), intersect(holes, field))


def build(mesh: int, angle: float, ball: float) -> Artwork:
    """`mesh` is the number of columns of strings, `angle` the tilt, `ball` the ball's radius."""
    racket = rotate(_racket(mesh), angle)
    disc = circle(0.27 if angle >= 0 else -0.27, 0.24, ball)
    return {"primary": clear(racket, disc), "accent": disc}
