"""Faucet: a tap on a wall or a swan neck on a basin, with bar, cross or lever, and its drop."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, drop, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

PIPE_Y, SPOUT_X = -0.02, 0.3
STEM_X = -0.1


def _valve(kind: str) -> Path:
    if kind == "cross":
        bar = rounded_rect(STEM_X - 0.2, -0.4, 0.4, 0.09, 0.045)
        return union(bar, circle(STEM_X, -0.4, 0.08))
    if kind == "lever":
        return rounded_polygon(
            [(STEM_X - 0.07, -0.39), (0.26, -0.52), (0.3, -0.42), (STEM_X + 0.07, -0.27),
             (STEM_X - 0.07, -0.27)],
            0.03,
        )  # fmt: skip
    return rounded_rect(STEM_X - 0.19, -0.4, 0.38, 0.1, 0.05)


def _neck(valve: str, bore: float) -> Path:
    """A swan neck on its foot, the handle at its left."""
    x, bend = STEM_X - 0.1, (SPOUT_X - STEM_X + 0.1) / 2
    pipe = Pen().move(x, 0.46).line(x, -0.18).arc(x + bend, -0.18, bend, 180, 360)
    foot = rounded_rect(x - bore * 1.1, 0.4, bore * 2.2, 0.1, 0.03)
    mouth = rounded_rect(SPOUT_X - bore * 0.68, -0.2, bore * 1.36, 0.07, 0.015)
    arm = rect(x - 0.24, 0.13, 0.24, 0.09)
    if valve == "lever":
        grip = rounded_polygon(
            [(x - 0.2, 0.22), (x - 0.34, -0.06), (x - 0.25, -0.1), (x - 0.12, 0.13)], 0.03
        )
    elif valve == "cross":
        grip = circle(x - 0.27, 0.175, 0.1)
    else:
        grip = rounded_rect(x - 0.3, 0.0, 0.1, 0.35, 0.05)
    return union(stroke(pipe.path(), bore), foot, mouth, arm, grip)


def build(valve: str, bore: float, fall: float, form: str = "wall") -> Artwork:
    """`bore` is the pipe's thickness, `fall` the height of the drop, in heights.

    `form` wall or neck: the tap comes out of a wall or stands on a basin.
    """
    if form == "neck":
        fallen = drop(SPOUT_X, -0.13 + GAP + fall / 2, fall * 0.7, fall)
        return {"primary": _neck(valve, bore), "accent": fallen}
    pipe = Pen().move(-0.5, PIPE_Y).line(0.08, PIPE_Y)
    pipe.cubic(0.24, PIPE_Y, SPOUT_X, 0.06, SPOUT_X, 0.2)
    flange = rounded_rect(-0.5, PIPE_Y - bore * 0.8, 0.09, bore * 1.6, 0.02)
    nozzle = rounded_rect(SPOUT_X - bore * 0.68, 0.18, bore * 1.36, 0.07, 0.015)
    stem = rect(STEM_X - 0.045, -0.32, 0.09, 0.3)
    tap = union(stroke(pipe.path(), bore), flange, nozzle, stem, _valve(valve))
    return {"primary": tap, "accent": drop(SPOUT_X, 0.25 + GAP + fall / 2, fall * 0.7, fall)}
