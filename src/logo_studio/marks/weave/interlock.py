"""Interlock: two equal outlines linked like a chain, over once and under once."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

from logo_studio.geometry.affine import move, reverse, rotate
from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.shapes import (
    circle,
    ellipse,
    rect,
    rounded_rect,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import rounded_regular
from logo_studio.model.path import Path

#: Outlines about 1 wide, grown by d on every side.
OUTLINES: dict[str, Callable[[float], Path]] = {
    "circle": lambda d: circle(0, 0, 0.5 + d),
    "square": lambda d: rotate(
        rounded_rect(-0.42 - d, -0.42 - d, 0.84 + 2 * d, 0.84 + 2 * d, max(0.0, 0.16 + d)), 45
    ),
    "sharp": lambda d: rotate(rect(-0.4 - d, -0.4 - d, 0.8 + 2 * d, 0.8 + 2 * d), 45),
    "hexagon": lambda d: rounded_regular(0, 0, 0.52 + d * 2 / sqrt(3), 6, 0.1 + d),
    "oval": lambda d: ellipse(0, 0, 0.58 + d, 0.4 + d),
}


def build(outline: str, width: float, apart: float, turn: float) -> Artwork:
    """`width` of the line and distance `apart` of the centres, in outline widths."""
    half, halo = width / 2, width / 2 + GAP * (1 + apart)
    band, wide = _band(outline, half), _band(outline, halo)
    # The crossings lie off the axis; the halves stay clear of corners that lie on it.
    upper, lower = rect(-2, -2, 4, 1.97), rect(-2, 0.03, 4, 1.97)
    left, right = -apart / 2, apart / 2
    first = subtract(move(band, left, 0), intersect(move(wide, right, 0), upper))
    second = subtract(move(band, right, 0), intersect(move(wide, left, 0), lower))
    return {"primary": rotate(first, turn), "accent": rotate(second, turn)}


def _band(outline: str, half: float) -> Path:
    return OUTLINES[outline](half) + reverse(OUTLINES[outline](-half))
