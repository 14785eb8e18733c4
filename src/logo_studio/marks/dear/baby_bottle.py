"""Baby bottle: teat, collar and bottle, with milk lines, milk or a sign."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirrored, tilted
from logo_studio.model.path import Path

COLLAR_Y, COLLAR = -0.22, 0.11


def _teat() -> Path:
    low = COLLAR_Y - GAP
    return mirrored(
        Pen()
        .move(0, -0.5)
        .cubic(0.07, -0.5, 0.085, -0.45, 0.07, -0.4)
        .cubic(0.06, -0.36, 0.15, -0.35, 0.15, low)
    )


def _bottle(shape: str, half: float) -> Path:
    top = COLLAR_Y + COLLAR + GAP
    if shape == "waist":
        y, x = (top + 0.5) / 2, half - 0.045
        pen = Pen().move(0, top).line(half - 0.05, top)
        pen.cubic(half, top, half, top + 0.05, half, top + 0.08)
        pen.cubic(half, y - 0.08, x, y - 0.08, x, y)
        pen.cubic(x, y + 0.08, half, y + 0.08, half, 0.42)
        return mirrored(pen.cubic(half, 0.47, half - 0.03, 0.5, half - 0.08, 0.5))
    radii = (half * 0.5, half * 0.5, half * 0.8, half * 0.8) if shape == "round" else 0.07
    return rounded_rect(-half, top, 2 * half, 0.5 - top, radii)


def build(shape: str, fill: str, half: float, tilt: float) -> Artwork:
    """`half` is half the bottle's width; `tilt` in degrees."""
    bottle = _bottle(shape, half)
    collar = rounded_rect(-half - 0.03, COLLAR_Y, 2 * half + 0.06, COLLAR, 0.03)
    top = union(_teat(), collar)
    if fill == "lines":
        marks = [rect(0.02, y, half, 0.06) for y in (0.06, 0.19, 0.32)]
        return tilted({"primary": subtract(bottle, *marks), "accent": top}, tilt)
    if fill == "milk":
        inner = offset(bottle, -0.06 - GAP)
        level = (
            Pen()
            .move(-1, 0.14)
            .cubic(-0.1, 0.14, -0.1, 0.2, 0, 0.17)
            .cubic(0.1, 0.12, 0.1, 0.16, 1, 0.16)
        )
        milk = intersect(inner, level.line(1, 1).line(-1, 1).close().path())
        shell = subtract(bottle, offset(bottle, -0.06))
        return tilted({"primary": union(shell, top), "accent": milk}, tilt)
    return tilted({"primary": subtract(bottle, inset(fill, 0, 0.19, 0.24)), "accent": top}, tilt)
