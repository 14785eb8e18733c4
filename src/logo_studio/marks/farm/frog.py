"""Frog head-on: a wide face, eyes that stand above it, a long mouth."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, fillet, paint
from logo_studio.model.path import Path

#: Thickness of an eye's rim, and how high the eyes lie.
RIM, EYE_Y = 0.062, -0.2


def _mouth(smile: float) -> Path:
    """A long line whose ends lie `smile` above its middle."""
    y = 0.14
    line = Pen().move(-0.3, y - smile).cubic(-0.2, y + 0.06, 0.2, y + 0.06, 0.3, y - smile)
    return stroke(line.path(), GAP * 1.1, "round")


def build(width: float, eye: float, smile: float, lids: str, nostrils: str, tones: str) -> Artwork:
    """`width` is half the face's, `eye` an eye's radius; `lids` open or half shut."""
    x = width * 0.53
    head = union(ellipse(0, 0.08, width, 0.31), both_sides(circle(x, EYE_Y, eye)))
    head = fillet(head, 0.05)
    r = eye - RIM
    white, pupil = circle(x, EYE_Y, r), circle(x, EYE_Y, r * 0.52)
    if lids == "half":
        # The pupil keeps its gap from the lid above it.
        lid = rect(-2, EYE_Y - 1.04, 4, 1)
        white = subtract(white, lid)
        pupil = subtract(circle(x, EYE_Y + 0.012, r * 0.54), move(lid, 0, GAP * 0.7))
    head = subtract(head, both_sides(white), _mouth(smile))
    if nostrils == "yes":
        head = subtract(head, both_sides(circle(0.06, 0.0, 0.024)))
    return paint(head, both_sides(pupil), tones)
