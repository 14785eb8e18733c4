"""Shoe: a sneaker in profile: low, high or a runner, on its sole."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import flipped, line
from logo_studio.model.path import Path

FLOOR = 0.3


def _upper(top: float, low: float) -> Path:
    """The shoe above its sole, toe on the right; the collar stands at `top`."""
    return (
        Pen()
        .move(-0.48, low)
        .cubic(-0.5, low - 0.12, -0.45, top + 0.16, -0.47, top - 0.02)
        .cubic(-0.47, top - 0.05, -0.45, top - 0.06, -0.43, top - 0.05)
        .cubic(-0.33, top + 0.05, -0.24, top + 0.05, -0.14, top - 0.03)
        .cubic(-0.12, top - 0.05, -0.1, top - 0.05, -0.08, top - 0.03)
        .cubic(-0.03, -0.12, 0.08, -0.05, 0.26, 0.01)
        .cubic(0.42, 0.05, 0.49, 0.1, 0.49, low)
        .close()
        .path()
    )


def _sole(kind: str, thick: float) -> Path:
    low, top = FLOOR, FLOOR - thick
    if kind == "wedge":
        pen = Pen().move(-0.5, top - 0.01).line(0.49, top - 0.01)
        pen.cubic(0.53, low - 0.02, 0.42, low, 0.36, low).line(-0.42, low)
        return pen.cubic(-0.5, low, -0.52, low - 0.04, -0.5, top - 0.01).close().path()
    sole = rounded_rect(-0.5, top, 1, thick, min(thick * 0.48, 0.05))
    if kind == "grip":
        teeth = [rect(x - GAP / 2, low - thick * 0.4, GAP, 1) for x in (-0.3, -0.1, 0.1, 0.3)]
        return subtract(sole, *teeth)
    return sole


def _side(kind: str, low: float) -> Path:
    """What is cut into the side of the shoe."""
    if kind == "laces":
        return union(
            *[
                line([(x, y), (x - 0.09, y + 0.12)], GAP)
                for x, y in ((0.05, -0.14), (0.15, -0.09), (0.25, -0.05))
            ]
        )
    if kind == "panels":
        toe = Pen().move(0.21, -0.2).cubic(0.21, 0.02, 0.3, 0.06, 0.3, low + 0.1)
        heel = Pen().move(-0.6, low - 0.2).cubic(-0.3, low - 0.2, -0.28, low - 0.1, -0.28, 1)
        return union(stroke(toe.path(), GAP), stroke(heel.path(), GAP))
    return inset(kind, -0.24, low - 0.16, 0.2)


def build(cut: str, side: str, sole: str, thick: float, facing: str) -> Artwork:
    """`thick` is the sole's height."""
    low = FLOOR - thick - GAP
    top = {"low": -0.2, "high": -0.42}[cut]
    upper = intersect(subtract(_upper(top, low), _side(side, low)), rect(-1, -1, 2, 1 + low))
    art: Artwork = {"primary": upper, "accent": _sole(sole, thick)}
    return flipped(art) if facing == "left" else art
