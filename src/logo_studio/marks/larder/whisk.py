"""Balloon whisk: loops of wire in a collar, and a handle."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import fillet, paint
from logo_studio.model.path import Path

WIRE = 0.06
#: Where the wires end, above; where they are widest; where they enter the collar.
TIP, WAIST, COLLAR = -0.62, -0.34, 0.1


def _loop(half: float) -> Path:
    """One wire bent to a loop, `half` its half width."""
    pen = Pen().move(-0.04, COLLAR).cubic(-0.06, -0.1, -half, -0.14, -half, WAIST)
    pen.cubic(-half, TIP + 0.11, -half * 0.6, TIP, 0, TIP)
    pen.cubic(half * 0.6, TIP, half, TIP + 0.11, half, WAIST)
    pen.cubic(half, -0.14, 0.06, -0.1, 0.04, COLLAR)
    return stroke(pen.path(), WIRE, "butt", "round")


def _bar() -> Path:
    return rounded_rect(-0.065, COLLAR + 0.07 + GAP, 0.13, 0.38, (0.02, 0.02, 0.065, 0.065))


def _eyelet() -> Path:
    y = COLLAR + 0.49
    return subtract(union(_bar(), circle(0, y, 0.095)), circle(0, y, 0.042))


def _turned() -> Path:
    neck = rounded_rect(-0.05, COLLAR + 0.07 + GAP, 0.1, 0.3, 0.02)
    return union(neck, rounded_rect(-0.085, COLLAR + 0.25, 0.17, 0.27, 0.085))


HANDLE: dict[str, Callable[[], Path]] = {"bar": _bar, "eyelet": _eyelet, "turned": _turned}


def build(width: float, wires: int, handle: str, tilt: float, tones: str) -> Artwork:
    """`width` is the balloon's half width, `wires` its loops seen (2 or 3); `tilt` in degrees."""
    inner = _loop(width * 0.42) if wires == 3 else rect(-WIRE / 2, TIP, WIRE, COLLAR - TIP)
    head = fillet(union(_loop(width), inner), 0.016)
    head = union(head, rounded_rect(-0.085, COLLAR - 0.03, 0.17, 0.1, 0.02))
    return paint(rotate(head, tilt), rotate(HANDLE[handle](), tilt), tones)
