"""Scissors and comb crossed: the barber's two tools, the scissors in front."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, rounded_rect
from logo_studio.marks.body.scissors import build as scissors
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path


def _comb(teeth: int) -> Path:
    """A long comb upright: its back to the left, its teeth to the right, a handle below."""
    w = (0.62 - (teeth - 1) * GAP) / teeth
    row = [
        rounded_rect(-0.02, -0.6 + i * (w + GAP), 0.19, w, (0, w / 2, w / 2, 0))
        for i in range(teeth)
    ]
    return union(rounded_rect(-0.11, -0.6, 0.12, 1.2, (0.05, 0.02, 0.06, 0.06)), *row)


def build(teeth: int, cross: float, opening: float, tone: str) -> Artwork:
    """`teeth` of the comb, `cross` the tilt of each tool, `opening` half the blades' angle."""
    tool = scissors(opening=opening, ring=0.155, blade=0.06, tone="one")["primary"]
    front = move(rotate(tool, cross), 0, 0.02)
    # The screw hole is filled for the cut, or the comb would glint through it.
    solid = union(front, circle(0, 0.02, GAP))
    back = clear(rotate(_comb(teeth), -cross), solid)
    if tone == "one":
        return {"primary": union(front, back)}
    return {"primary": front, "accent": back}
