"""Cooking pot with lid and handles, steam or a flame, and a sign."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, rect, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, places
from logo_studio.model.path import EMPTY, Path

HALF, LINE = 0.38, 0.075


def _lid(form: str) -> Path:
    """Sits on y = 0."""
    if form == "flat":
        return union(
            rounded_rect(-0.42, -0.09, 0.84, 0.09, 0.045),
            rounded_rect(-0.09, -0.17, 0.18, 0.1, 0.04),
        )
    dome = intersect(ellipse(0, 0, HALF + 0.02, 0.2), rect(-1, -1, 2, 1))
    return union(dome, circle(0, -0.22, 0.06))


def _steam(count: int) -> Path:
    plumes = []
    for x in places(count, 0.2):
        wave = Pen().move(x, 0).cubic(x - 0.085, -0.085, x + 0.085, -0.165, x, -0.25)
        plumes.append(stroke(wave.path(), 0.07, "round"))
    return union(*plumes)


BODY: dict[str, Callable[[float], Path]] = {
    "stock": lambda h: rounded_rect(-HALF, 0, 2 * HALF, h, (0.015, 0.015, 0.1, 0.1)),
    "casserole": lambda h: rounded_rect(
        -HALF - 0.05, 0, 2 * HALF + 0.1, h * 0.84, (0.015, 0.015, 0.17, 0.17)
    ),
    "cauldron": lambda h: rounded_rect(-HALF, 0, 2 * HALF, h, (0.015, 0.015, 0.34, 0.34)),
}


def build(form: str, lid: str, steam: int, sign: str, height: float, tones: str) -> Artwork:
    """`steam` is the number of plumes, `height` the height of a stock pot's wall."""
    body = BODY[form](height)
    half = HALF + (0.05 if form == "casserole" else 0.0)
    grips = union(
        *[rounded_rect(s * (half + 0.02) - 0.1, 0.09, 0.2, LINE, LINE / 2) for s in (-1, 1)]
    )
    body = union(body, grips)
    middle = height * (0.42 if form == "casserole" else 0.5 if form == "stock" else 0.46)
    if sign != "none":
        body = subtract(body, full_inset(sign, 0, middle, 0.28))
    cover: Path = EMPTY
    top = -GAP
    if lid != "none":
        cover = move(_lid(lid), 0, -GAP)
        top = -GAP - (0.28 if lid == "dome" else 0.17) - GAP
    # An open pot is never cold.
    plumes = steam if lid != "none" else max(steam, 1)
    if plumes:
        cover = union(cover, move(_steam(plumes), 0, top - 0.04))
    return paint(body, cover, tones)
