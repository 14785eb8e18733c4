"""Cocktail: a solid glass with an olive on a stick, or a slice of citrus on its rim."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    capsule,
    circle,
    ellipse,
    rect,
    ring,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import below, clear, paint
from logo_studio.model.path import Path

RIM, FOOT, LINE = -0.34, 0.5, 0.08


def _bowl(form: str, width: float) -> Path:
    if form == "martini":
        return rounded_polygon([(-width, RIM), (width, RIM), (0, 0.14)], [0.03, 0.03, 0.02])
    if form == "coupe":
        return below(ellipse(0, RIM, width, 0.4), RIM)
    return rounded_rect(-0.62 * width, RIM, 1.24 * width, FOOT - RIM, (0.02, 0.02, 0.08, 0.08))


def _slice(cx: float, cy: float) -> Path:
    """A citrus wheel of radius .2: rind, and flesh in six parts."""
    flesh = circle(0, 0, 0.2 - 0.05 - 0.6 * GAP)
    cuts = [rotate(rect(-1, -0.3 * GAP, 2, 0.6 * GAP), turn) for turn in (0, 60, 120)]
    return move(union(ring(0, 0, 0.2, 0.05), subtract(flesh, *cuts)), cx, cy)


def build(form: str, garnish: str, width: float, tones: str) -> Artwork:
    """`width` is half the rim of a martini glass or coupe; a tumbler is narrower."""
    glass = _bowl(form, width)
    edge = width if form != "tumbler" else 0.62 * width
    if form != "tumbler":
        stem = rect(-LINE / 2, 0, LINE, FOOT)
        foot = rounded_rect(-0.2, FOOT - 0.07, 0.4, 0.07, (0.035, 0.035, 0.01, 0.01))
        glass = union(glass, stem, foot)
    if garnish == "slice":
        x, y = 0.8 * edge, RIM - 0.06
        return paint(subtract(glass, circle(x, y, 0.2 + GAP)), _slice(x, y), tones)
    start, end = ((0.02, -0.1), (0.26, -0.58)) if form != "tumbler" else ((-0.04, 0.2), (0.2, -0.6))
    stick = capsule(*start, *end, 0.06)
    if garnish == "olive":
        stick = union(stick, circle(*end, 0.095))
    return paint(clear(glass, stick), stick, tones)
