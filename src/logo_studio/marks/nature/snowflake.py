"""Snowflake: six arms with branches about a hexagon, or six long and six short petals."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import (
    capsule,
    circle,
    lens,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, paint, rounded_regular, turned


def build(form: str, branches: int, line: float, core: float) -> Artwork:
    """`line` is the thickness of an arm, `core` the radius of the middle."""
    if form == "petals":
        inner = core + GAP
        long = turned(lens(0, -inner, 0, -0.5, 0.072 / (0.5 - inner)), 6)
        short = turned(lens(0, -inner - 0.09, 0, -0.43, 0.055 / (0.34 - inner)), 6, 30)
        return paint(union(*long), union(*short, circle(0, 0, core)))
    arm = capsule(0, 0, 0, -0.5 + line / 2, line)
    for i in range(branches):
        y, reach = -0.23 - 0.13 * i, 0.16 - 0.05 * i
        arm = union(arm, both_sides(capsule(0, y, 0.866 * reach, y - 0.5 * reach, line)))
    arms = union(*turned(arm, 6))
    middle = rounded_regular(0, 0, core, 6, 0.015, 0)
    return paint(clear(arms, middle), middle)
