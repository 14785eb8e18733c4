"""Teapot: body, spout and lid, a handle behind or above, a sign on the belly."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ring
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import (
    above,
    below,
    clear,
    fillet,
    left_of,
    mirrored,
    paint,
)
from logo_studio.model.path import Path

#: The line at which the lid sits, the floor, and the width of the handle.
RIM, FLOOR, LINE = -0.14, 0.36, 0.075


def _round() -> Path:
    return mirrored(
        Pen()
        .move(0, -0.26)
        .cubic(0.2, -0.26, 0.34, -0.12, 0.34, 0.06)
        .cubic(0.34, 0.22, 0.27, FLOOR, 0.16, FLOOR)
        .line(0, FLOOR)
    )


def _tall() -> Path:
    return mirrored(
        Pen()
        .move(0, -0.3)
        .cubic(0.1, -0.3, 0.17, -0.24, 0.19, RIM)
        .cubic(0.22, 0.02, 0.34, 0.1, 0.34, 0.24)
        .cubic(0.34, 0.32, 0.3, FLOOR, 0.22, FLOOR)
        .line(0, FLOOR)
    )


def _squat() -> Path:
    return mirrored(
        Pen()
        .move(0, -0.22)
        .cubic(0.22, -0.22, 0.39, -0.1, 0.39, 0.08)
        .cubic(0.39, 0.25, 0.3, FLOOR - 0.03, 0.18, FLOOR - 0.03)
        .line(0.18, FLOOR)
        .line(0, FLOOR)
    )


BODY: dict[str, Callable[[], Path]] = {"round": _round, "tall": _tall, "squat": _squat}
#: Knob height above the origin, by form.
PEAK = {"round": -0.26, "tall": -0.3, "squat": -0.22}
#: Where a bail's feet stand, by form.
SHOULDER = {"round": (0.27, -0.17), "tall": (0.28, -0.02), "squat": (0.31, -0.13)}


def _spout() -> Path:
    """Rising to the right, its mouth cut level."""
    return (
        Pen()
        .move(0.2, 0.27)
        .cubic(0.46, 0.27, 0.42, -0.02, 0.59, -0.13)
        .line(0.45, -0.13)
        .cubic(0.36, -0.06, 0.34, 0.02, 0.2, 0.04)
        .close()
        .path()
    )


def _bail(form: str, knob: float) -> Path:
    """An arched handle over the lid and its knob, the feet on the shoulders."""
    x, y = SHOULDER[form]
    # A cubic with level handles reaches three quarters of their height.
    rise = y + (PEAK[form] - 1.5 * knob - GAP - LINE - y) / 0.75
    arch = Pen().move(-x, y).cubic(-x, rise, x, rise, x, y)
    return stroke(arch.path(), LINE, "round")


def build(form: str, handle: str, sign: str, knob: float, tones: str) -> Artwork:
    """`handle` back, a loop away from the spout, or top, a bail; `knob` its radius on the lid."""
    body = BODY[form]()
    lid = union(above(body, RIM - GAP / 2), circle(0, PEAK[form] - knob * 0.5, knob))
    pot = fillet(union(below(body, RIM + GAP / 2), below(_spout(), RIM + GAP / 2)), 0.03)
    if handle == "back":
        x = -0.3 if form != "tall" else -0.27
        pot = union(pot, left_of(ring(x, 0.07, 0.2, LINE), x + 0.06))
    else:
        lid = union(lid, clear(_bail(form, knob), lid, pot))
    if sign != "none":
        pot = subtract(pot, full_inset(sign, 0, 0.12, 0.27))
    return paint(pot, lid, tones)
