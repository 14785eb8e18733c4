"""Golf flag: the pin in its green, with a ball near it."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, ellipse, polygon, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import EMPTY, Path

POLE = 0.075
FLAG_LEFT = POLE / 2 + GAP


def build(flag: str, drop: float, ground: str, ball: str, heading: str) -> Artwork:
    """`flag` pennant, swallow or wave, `drop` its height; `ground` green, hill or mound.

    `ball` lies beside the pin or there is none.
    """
    pole = capsule(0, -0.5 + POLE / 2, 0, 0.36, POLE)
    golf_ball = circle(0.33, _RISE[ground] - 0.1, 0.085) if ball == "ball" else EMPTY
    turf = clear(_ground(ground), pole, golf_ball)
    if ground == "hill":
        pole = subtract(pole, rect(-1, _RISE[ground] + 0.1, 2, 1))
    art: Artwork = {"primary": pole + turf, "accent": _flag(flag, drop) + golf_ball}
    return flipped(art) if heading == "left" else art


#: Where the ball touches the ground.
_RISE = {"green": 0.34, "hill": 0.33, "mound": 0.34}


def _flag(kind: str, drop: float) -> Path:
    x, y, tip = FLAG_LEFT, -0.5, 0.46
    if kind == "pennant":
        return polygon([(x, y), (tip, y + drop / 2), (x, y + drop)])
    if kind == "swallow":
        return polygon(
            [(x, y), (tip, y), (tip - 0.13, y + drop / 2), (tip, y + drop), (x, y + drop)]
        )
    b = 0.09
    middle = (x + tip) / 2
    pen = Pen().move(x, y + b / 2).cubic(x + 0.1, y - b, middle, y + b, tip, y)
    pen.line(tip, y + drop - b / 2).cubic(
        middle, y + drop + b / 2, x + 0.1, y + drop - b * 1.5, x, y + drop
    )
    return pen.close().path()


def _ground(kind: str) -> Path:
    if kind == "green":
        return ellipse(0, 0.4, 0.46, 0.11)
    if kind == "mound":
        return intersect(ellipse(0, 0.5, 0.5, 0.2), rect(-1, -1, 2, 1.5))
    low = Pen().move(-0.48, 0.5).line(-0.48, 0.42).cubic(-0.3, 0.2, 0, 0.2, 0.16, 0.3)
    low.cubic(0.26, 0.36, 0.4, 0.38, 0.48, 0.34).line(0.48, 0.5)
    return low.close().path()
