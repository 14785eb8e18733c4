"""Spray bottle: a trigger head on a bottle, with its mist."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import flipped
from logo_studio.model.path import EMPTY, Path

AXIS = 0.1


def build(shape: str, emblem: str, mist: str, level: float, heading: str) -> Artwork:
    """`shape` pear, cone or can; `mist` rays, dots or none.

    `emblem` is cut into the bottle at `level`, "level" a line of liquid.
    """
    bottle = _bottle(shape)
    if emblem == "level":
        bottle = subtract(bottle, rect(-1, level, 2, GAP))
    else:
        bottle = subtract(bottle, inset(emblem, AXIS, level + 0.06, 0.28))
    art: Artwork = {"primary": _head(), "accent": bottle}
    spray = _mist(mist)
    if spray:
        art["accent"] = union(bottle, spray)
    return flipped(art) if heading == "right" else art


def _head() -> Path:
    hood = rounded_polygon(
        [(-0.16, -0.5), (0.16, -0.5), (0.26, -0.42), (0.2, -0.3), (-0.1, -0.3)],
        (0.02, 0.03, 0.04, 0.02, 0.02),
    )
    nozzle = rounded_rect(-0.22, -0.47, 0.1, 0.1, 0.02)
    trigger = (
        Pen().move(-0.1, -0.32).line(-0.02, -0.32).cubic(-0.04, -0.22, -0.08, -0.16, -0.14, -0.1)
    )
    trigger.line(-0.18, -0.14).cubic(-0.13, -0.2, -0.1, -0.25, -0.1, -0.32)
    neck = rect(AXIS - 0.09, -0.32, 0.18, 0.14)
    return union(hood, nozzle, trigger.close().path(), neck)


def _bottle(kind: str) -> Path:
    top = -0.18 + GAP
    if kind == "can":
        return rounded_rect(AXIS - 0.22, top, 0.44, 0.5 - top, (0.14, 0.14, 0.05, 0.05))
    if kind == "cone":
        return rounded_polygon(
            [(AXIS - 0.1, top), (AXIS + 0.1, top), (AXIS + 0.26, 0.5), (AXIS - 0.26, 0.5)],
            (0.02, 0.02, 0.05, 0.05),
        )
    half = 0.24
    pen = Pen().move(AXIS - 0.1, top).line(AXIS + 0.1, top)
    pen.cubic(AXIS + 0.1, top + 0.14, AXIS + half, 0.06, AXIS + half, 0.24).line(AXIS + half, 0.44)
    pen.quad(AXIS + half, 0.5, AXIS + half - 0.06, 0.5).line(AXIS - half + 0.06, 0.5)
    pen.quad(AXIS - half, 0.5, AXIS - half, 0.44).line(AXIS - half, 0.24)
    return pen.cubic(AXIS - half, 0.06, AXIS - 0.1, top + 0.14, AXIS - 0.1, top).close().path()


def _mist(kind: str) -> Path:
    y = -0.42
    if kind == "rays":
        return union(
            capsule(-0.31, y, -0.42, y, 0.06),
            capsule(-0.31, y - 0.09, -0.41, y - 0.13, 0.06),
            capsule(-0.31, y + 0.09, -0.41, y + 0.13, 0.06),
        )
    if kind == "dots":
        spots = ((-0.32, y), (-0.43, y - 0.08), (-0.43, y + 0.08))
        return union(*[circle(a, b, 0.042) for a, b in spots])
    return EMPTY
