"""Scales: a beam on a post or a sword, two pans, level or weighing."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import below, clear, line, mirrored
from logo_studio.model.path import EMPTY, Path

PIVOT, FLOOR = -0.32, 0.5
ARM = 0.37
THREAD = 0.062
PAN, DROP = 0.2, 0.34


def _beam(shape: str, weight: float) -> Path:
    if shape == "straight":
        x = ARM + weight / 2
        return rounded_rect(-x, PIVOT - weight / 2, 2 * x, weight, weight / 2)
    end, middle = weight * 0.36, weight * 0.78
    half = Pen().move(0, PIVOT - middle).line(ARM + 0.03, PIVOT - end)
    return mirrored(half.line(ARM + 0.03, PIVOT + end).line(0, PIVOT + middle))


def _stand(kind: str, weight: float) -> Path:
    if kind == "sword":
        grip = rounded_rect(-weight * 0.5, PIVOT - 0.2, weight, 0.24, weight * 0.4)
        edge, point = weight * 0.72, FLOOR - 0.16
        blade = Pen().move(edge, PIVOT).line(edge, point).line(0, FLOOR + 0.02)
        return union(grip, circle(0, PIVOT - 0.19, weight * 0.75), mirrored(blade))
    shaft = rect(-weight / 2, PIVOT, weight, FLOOR - PIVOT - 0.02)
    knob = circle(0, PIVOT - 0.075, 0.085)
    if kind == "bell":
        flare = Pen().move(weight / 2, 0.2).cubic(weight / 2, 0.38, 0.14, 0.4, 0.27, FLOOR)
        return union(shaft, knob, mirrored(flare))
    return union(shaft, knob, rounded_rect(-0.25, FLOOR - 0.1, 0.5, 0.1, 0.03))


def _pan(kind: str) -> tuple[Path, Path]:
    """(what holds it, the pan itself), hanging from the origin."""
    if kind == "wedge":
        return EMPTY, polygon([(0, 0.1), (PAN, DROP + 0.12), (-PAN, DROP + 0.12)])
    bowl = below(circle(0, DROP, PAN), DROP)
    if kind == "strings":
        apex = [(-PAN + 0.02, DROP), (0, 0.02), (PAN - 0.02, DROP)]
        return line(apex, THREAD, "butt", "round"), bowl
    return rect(-THREAD / 2, 0, THREAD, DROP), bowl


def build(tilt: float, pan: str, beam: str, stand: str, weight: float) -> Artwork:
    """`tilt` in degrees, right side down; `weight` is the thickness of beam and post."""
    c, s = cos_sin(tilt)
    frame = [_stand(stand, weight), rotate(_beam(beam, weight), tilt, 0, PIVOT)]
    pans = []
    for side in (-1, 1):
        holder, bowl = _pan(pan)
        dx, dy = side * ARM * c, PIVOT + side * ARM * s
        frame.append(move(holder, dx, dy))
        pans.append(move(bowl, dx, dy))
    bowls = union(*pans)
    return {"primary": clear(union(*frame), bowls), "accent": bowls}
