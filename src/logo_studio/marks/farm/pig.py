"""Pig head-on: a round face, folded or pricked ears tucked behind it, a great snout."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, ellipse, rounded_polygon
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import both_sides, clear, paint
from logo_studio.model.path import Path

#: Height of the snout's middle.
SNOUT_Y = 0.13

#: The right ear, before it is tucked behind the face or cuts into it.
EARS: dict[str, Callable[[], Path]] = {
    "fold": lambda: rounded_polygon(
        [(0.12, -0.36), (0.42, -0.47), (0.47, -0.08), (0.34, -0.2)], [0.05, 0.07, 0.05, 0.04]
    ),
    "prick": lambda: rounded_polygon(
        [(0.08, -0.26), (0.4, -0.54), (0.42, -0.04)], [0.04, 0.06, 0.04]
    ),
}


def build(ear: str, face: float, snout: float, cheeks: str, tones: str) -> Artwork:
    """`face` is half the face's width, `snout` half the snout's; `cheeks` are light."""
    head = ellipse(0, 0.04, face, 0.39)
    ears = both_sides(EARS[ear]())
    if ear == "fold":
        head = clear(head, ears)
    else:
        ears = clear(ears, head)
    nose = ellipse(0, SNOUT_Y, snout, snout * 0.72)
    nostrils = both_sides(ellipse(snout * 0.38, SNOUT_Y, 0.034, 0.052))
    marks = both_sides(circle(0.17, -0.09, 0.038))
    if cheeks == "yes":
        marks = union(marks, both_sides(circle(face * 0.76, SNOUT_Y + 0.05, 0.048)))
    head = clear(subtract(head, marks), nose)
    return paint(head, union(subtract(nose, nostrils), ears), tones)
