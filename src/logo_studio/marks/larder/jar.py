"""Preserving jar under a screw lid, a cloth or a cork, with a sign or a label."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, rect, rounded_polygon, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, mirrored, mirrored_points, paint
from logo_studio.model.path import Path

#: The shoulder, where the glass begins, and the floor.
TOP, FLOOR = -0.24, 0.5
#: Middle of the sign.
FRONT = 0.13


def _round() -> Path:
    return mirrored(
        Pen()
        .move(0, TOP)
        .line(0.25, TOP)
        .cubic(0.37, -0.17, 0.44, -0.03, 0.44, 0.13)
        .cubic(0.44, 0.31, 0.36, FLOOR, 0.22, FLOOR)
        .line(0, FLOOR)
    )


def _facets() -> Path:
    return rounded_polygon(mirrored_points([(0.24, TOP), (0.42, FRONT), (0.24, FLOOR)]), 0.035)


GLASS: dict[str, Callable[[], Path]] = {
    "straight": lambda: rounded_rect(-0.36, TOP, 0.72, FLOOR - TOP, (0.12, 0.12, 0.1, 0.1)),
    "round": _round,
    "facets": _facets,
}


def _cloth() -> Path:
    """A cloth tied over the mouth: a puff, the string as a gap, and a scalloped frill."""
    puff = rounded_rect(-0.24, -0.55, 0.48, 0.17, (0.13, 0.13, 0.03, 0.03))
    frill = rounded_polygon([(-0.25, -0.33), (0.25, -0.33), (0.37, -0.2), (-0.37, -0.2)], 0.02)
    scallops = [ellipse(x, -0.2, 0.1, 0.075) for x in (-0.285, -0.095, 0.095, 0.285)]
    return union(puff, frill, *scallops)


def _cork() -> Path:
    y = TOP - GAP
    return rounded_polygon([(-0.23, y - 0.2), (0.23, y - 0.2), (0.19, y), (-0.19, y)], 0.035)


LID: dict[str, Callable[[], Path]] = {
    "screw": lambda: rounded_rect(-0.32, TOP - GAP - 0.17, 0.64, 0.17, 0.045),
    "cork": _cork,
    "cloth": _cloth,
}


def build(glass: str, lid: str, sign: str, front: str, tones: str) -> Artwork:
    """`front` cut: the sign is cut out of the glass; label: it stands on a light label."""
    cover = LID[lid]()
    body = clear(GLASS[glass](), cover) if lid == "cloth" else GLASS[glass]()
    if front == "cut":
        return paint(subtract(body, full_inset(sign, 0, FRONT, 0.36)), cover, tones)
    # Under a cloth a round label is smaller and lower, so that glass stays above it.
    y, r = (FRONT + 0.04, 0.185) if lid == "cloth" else (FRONT, 0.23)
    label = circle(0, y, r)
    if glass == "straight":
        label = rect(-0.36, y - 0.19, 0.72, 0.38)
    mark = full_inset(sign, 0, y, 0.23 if lid == "cloth" else 0.27)
    return paint(subtract(body, label), union(cover, mark), tones)
