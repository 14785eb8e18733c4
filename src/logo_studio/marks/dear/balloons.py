"""Balloons: one to three party balloons, round or heart-shaped, on their strings."""

from __future__ import annotations

from logo_studio.geometry.affine import place, rotate
from logo_studio.geometry.boolean import stroke, subtract, tuck, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import arc_band, circle, ellipse, polygon, rounded_polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

HAND_Y = 0.5
#: (x, y of the knot, tilt, scale), front to back.
STANDS = {
    1: ((0.0, 0.06, 0.0, 1.25),),
    2: ((-0.18, 0.1, -16.0, 1.0), (0.2, -0.02, 16.0, 0.95)),
    3: ((-0.25, 0.1, -20.0, 0.86), (0.25, 0.1, 20.0, 0.86), (0.0, -0.06, 0.0, 1.0)),
}


def _balloon(shape: str, shine: bool) -> Path:
    """A balloon above its knot at the origin, about .46 high."""
    knot = rounded_polygon([(0, -0.055), (0.055, 0.02), (-0.055, 0.02)], 0.015)
    heart = shape == "heart"
    bulb = inset("heart", 0, -0.24, 0.44) if heart else ellipse(0, -0.25, 0.185, 0.215)
    if shine:
        glint = arc_band(0, -0.255, 0.105, GAP * 0.9, -75, -15)
        bulb = subtract(bulb, circle(0.1, -0.3, 0.045) if heart else glint)
    return union(bulb, knot)


def build(count: int, shape: str, shine: str, lit: str, string: str) -> Artwork:
    """The `lit` balloons, the last or the others, have the second colour; strings meet below."""
    stands = STANDS[count]
    whole, strings = [], []
    for x, y, turn, size in stands:
        shown = place(rotate(_balloon(shape, shine == "shine"), turn), size, x, y)
        whole.append(shown)
        pen = Pen().move(x, y)
        if string == "curl":
            sway = 0.09 if x >= 0 else -0.09
            pen.cubic(x + sway, y + (HAND_Y - y) * 0.4, -sway, y + (HAND_Y - y) * 0.6, 0, HAND_Y)
        else:
            pen.line(0, HAND_Y)
        strings.append(stroke(pen.path(), 0.05, "butt"))
    parts = tuck(whole, GAP)
    cords = clear(union(*strings), *[_solid(p) for p in whole])
    if count > 1:
        x, y = 0.13, 0.075
        bow = polygon(
            [(-x, HAND_Y - y), (0, HAND_Y - 0.025), (x, HAND_Y - y), (x, HAND_Y + y),
             (0, HAND_Y + 0.025), (-x, HAND_Y + y)]
        )  # fmt: skip
        cords = union(cords, bow)
    chosen = {count - 1} if lit == "middle" else set(range(count - 1)) or {0}
    front = union(*[p for i, p in enumerate(parts) if i in chosen])
    rest = union(cords, *[p for i, p in enumerate(parts) if i not in chosen])
    return {"primary": rest, "accent": front}


def _solid(p: Path) -> Path:
    """The outline of a balloon, its shine filled."""
    first = max(p.contours(), key=lambda c: c.ink_area())
    return first
