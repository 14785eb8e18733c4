"""Mortar and pestle: a round, straight or footed bowl with its pestle, plain or signed."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens, polygon, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, clear, mirrored, mirrored_points
from logo_studio.model.path import Path

RIM_TOP, RIM = -0.14, 0.11
FLOOR = 0.5


def _bowl(form: str) -> Path:
    """The bowl below its rim, down to the foot."""
    top = RIM_TOP + RIM + GAP
    if form == "straight":
        half = Pen().move(0.41, top).line(0.33, FLOOR - 0.03).cubic(0.33, 0.49, 0.32, 0.5, 0.3, 0.5)
        return mirrored(half)
    if form == "cup":
        half = (
            Pen()
            .move(0.42, top)
            .cubic(0.42, 0.25, 0.27, 0.3, 0.14, 0.34)
            .cubic(0.14, 0.4, 0.27, 0.41, 0.29, FLOOR)
        )
        return mirrored(half)
    basin = mirrored(Pen().move(0.42, top).cubic(0.42, 0.24, 0.25, 0.41, 0.16, 0.41).line(0, 0.41))
    stem = polygon(mirrored_points([(0.15, 0.3), (0.2, FLOOR - 0.05)]))
    return union(basin, stem, rounded_rect(-0.25, FLOOR - 0.09, 0.5, 0.09, (0.03, 0.03, 0, 0)))


def _pestle(lean: float, weight: float, length: float) -> Path:
    shaft = polygon(
        [(-weight * 0.42, -length), (weight * 0.42, -length), (weight / 2, 0), (-weight / 2, 0)]
    )
    knob = rounded_rect(-weight * 0.72, -length - 0.05, weight * 1.44, 0.17, 0.085)
    return rotate(union(shaft, knob), lean)


def build(form: str, sign: str, lean: float, length: float, weight: float) -> Artwork:
    """`lean` of the pestle in degrees, its `length` above the rim and its `weight`."""
    rim = rounded_rect(-0.5, RIM_TOP, 1, RIM, min(RIM / 2, 0.04))
    bowl = _bowl(form)
    middle = 0.17
    if sign == "band":
        bowl = subtract(bowl, rect(-1, 0.12, 2, GAP))
    elif sign not in ("none", "herb"):
        bowl = subtract(bowl, inset(sign, 0, middle, 0.25))
    pestle = _pestle(lean, weight, length)
    shift = -0.1 if sign == "herb" else 0.0
    tool = above(move(pestle, shift, 0), RIM_TOP - GAP)
    if sign == "herb":
        herb = union(lens(-0.14, -0.1, -0.34, -0.5, 0.2), lens(-0.16, -0.1, -0.5, -0.3, 0.2))
        tool = union(tool, clear(above(herb, RIM_TOP - GAP), tool))
    return {"primary": union(rim, bowl), "accent": tool}
