"""Kettlebell: a flat-footed ball under its handle, plain or with a sign cut out."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import above, clear
from logo_studio.model.path import EMPTY, Path

CENTRE = 0.16


def _bolt() -> Path:
    points = [
        (0.05, -0.2),
        (-0.13, 0.04),
        (-0.01, 0.04),
        (-0.05, 0.22),
        (0.14, -0.04),
        (0.02, -0.04),
    ]
    return rounded_polygon(points, 0.008)


SIGNS: dict[str, Callable[[], Path]] = {
    "none": lambda: EMPTY,
    "bolt": _bolt,
    "heart": lambda: heart(0, 0.01, 0.3),
    "disc": lambda: circle(0, 0, 0.14),
    "bars": lambda: union(
        rect(-0.16, -0.035, 0.32, 0.07),
        rect(-0.13, -0.11, 0.07, 0.22),
        rect(0.06, -0.11, 0.07, 0.22),
    ),
}


def build(sign: str, ball: float, handle: float, grip: float, joint: str) -> Artwork:
    """`ball` is its radius, `handle` the handle's width, `grip` its thickness.

    `joint` apart: the handle is a second-colour part of its own.
    """
    foot = CENTRE + ball * 0.86
    body = above(circle(0, CENTRE, ball), foot)
    w, inner = handle / 2, handle / 2 - grip
    outside = rounded_rect(-w, -0.5, handle, 0.6, (0.17, 0.17, 0, 0))
    inside = rounded_rect(-inner, -0.5 + grip, 2 * inner, 0.6, (0.17 - grip, 0.17 - grip, 0, 0))
    loop = subtract(outside, inside)
    cut = move(SIGNS[sign](), 0, CENTRE)
    if joint == "apart":
        return {"primary": subtract(body, cut), "accent": clear(loop, circle(0, CENTRE, ball))}
    return {"primary": subtract(union(body, loop), cut)}
