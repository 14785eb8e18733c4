"""Cow head-on: a long face, a broad muzzle, ears held level, horns, perhaps a star on the brow."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, lens, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, mirrored, paint
from logo_studio.model.path import EMPTY, Path


def _head(width: float) -> Path:
    """`width` is half the forehead's."""
    return mirrored(
        Pen()
        .move(0, -0.34)
        .line(width - 0.08, -0.34)
        .cubic(width - 0.02, -0.34, width + 0.01, -0.29, width, -0.22)
        .cubic(width - 0.01, -0.08, width - 0.06, 0.04, width - 0.07, 0.24)
        .line(0, 0.24)
    )


def _curved_horn() -> Path:
    return (
        Pen()
        .move(0.05, -0.37)
        .cubic(0.2, -0.36, 0.3, -0.42, 0.27, -0.56)
        .cubic(0.36, -0.42, 0.3, -0.26, 0.14, -0.28)
        .close()
        .path()
    )


HORNS: dict[str, Callable[[], Path]] = {
    "short": lambda: lens(0.1, -0.36, 0.22, -0.53, 0.0, 0.34),
    "curved": _curved_horn,
    "none": lambda: EMPTY,
}


def build(horns: str, width: float, muzzle: float, patch: str, tones: str) -> Artwork:
    """`muzzle` is half the muzzle's width; `patch` a star on the brow, half the face, or none."""
    head = _head(width)
    nose = rounded_rect(-muzzle, 0.13, 2 * muzzle, 0.33, 0.155)
    nostrils = both_sides(ellipse(muzzle * 0.46, 0.27, 0.034, 0.046))
    ear = lens(width - 0.01, -0.22, width + 0.29, -0.13, 0.16, 0.3)
    ears = clear(both_sides(ear), head)
    horn = both_sides(HORNS[horns]())
    if horn:
        horn = clear(horn, head, ears)
    skull = clear(head, nose)
    if horns == "none":
        # A tuft between the ears tells the polled cow from a calf.
        skull = union(skull, circle(0, -0.34, 0.085), both_sides(circle(0.08, -0.33, 0.06)))
    eyes = both_sides(circle(width * 0.52, -0.07, 0.038))
    if patch == "half":
        left = intersect(skull, rect(-2, -2, 2 - GAP / 2, 4))
        right = intersect(skull, rect(GAP / 2, -2, 2, 4))
        main = union(subtract(left, eyes), ears)
        second = union(subtract(right, eyes), subtract(nose, nostrils), horn)
        return paint(main, second, tones)
    skull = subtract(skull, eyes)
    if patch == "star":
        skull = subtract(skull, lens(0, -0.25, 0, 0.03, 0.2))
    return paint(union(skull, ears), union(subtract(nose, nostrils), horn), tones)
