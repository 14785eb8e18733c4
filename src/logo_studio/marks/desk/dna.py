"""DNA: two strands that twist round each other, with rungs or beads between them."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, tilted
from logo_studio.marks.strand import pass_under
from logo_studio.model.path import Path

#: Width of a rung, and how far rungs stand from where the strands are widest (in half turns).
BAR, STEP = 0.065, 0.15


def _strand(side: float, turns: int, reach: float) -> Path:
    """The line of one strand from y = -.5 to .5, starting on `side` (-1 left, 1 right)."""
    pitch = 1 / turns
    x, y = side * reach, -0.5
    pen = Pen().move(x, y)
    for _ in range(turns):
        pen.cubic(x, y + pitch / 2, -x, y + pitch / 2, -x, y + pitch)
        x, y = -x, y + pitch
    return pen.path()


def _half_width(height: float, reach: float) -> float:
    """The strands' distance from the axis at `height` (0 to .5) of a half turn above its waist."""
    low, high = 0.0, 0.5
    for _ in range(24):
        t = (low + high) / 2
        y = 1.5 * t * (1 - t) + t * t * t
        low, high = (t, high) if y < height else (low, t)
    t = (low + high) / 2
    return reach * ((1 - t) ** 3 + 3 * t * (1 - t) ** 2 - 3 * t * t * (1 - t) - t**3)


def _levels(turns: int, rungs: int) -> list[tuple[float, float]]:
    """(y, height within its half turn) of every rung."""
    pitch = 1 / turns
    if rungs == 1:
        return [(-0.5 + i * pitch, 0.0) for i in range(1, turns)]
    above = [(-0.5 + (i + STEP) * pitch, STEP) for i in range(turns)]
    return [*above, *[(-0.5 + (i + 1 - STEP) * pitch, STEP) for i in range(turns)]]


def build(turns: int, rungs: int, kind: str, weight: float, reach: float, tilt: float) -> Artwork:
    """`weight` of the strands, `reach` their distance from the axis; `tilt` in degrees."""
    left, right = _strand(-1, turns, reach), _strand(1, turns, reach)
    over, under = stroke(left, weight), stroke(right, weight)
    pitch = 1 / turns
    for i in range(turns):
        at = (0.0, -0.5 + (i + 0.5) * pitch)
        if i % 2 == 0:
            under = pass_under(under, left, at, weight, GAP)
        else:
            over = pass_under(over, right, at, weight, GAP)
    parts = []
    for y, height in _levels(turns, 1 if kind == "beads" or turns > 2 else rungs):
        half = _half_width(height, reach)
        if kind == "beads":
            parts.append(circle(0, y, min(0.1, half - weight / 2 - GAP)))
        else:
            parts.append(rect(-half, y - BAR / 2, 2 * half, BAR))
    between = union(*parts)
    if kind == "bars":
        held = union(over, subtract(between, offset(stroke(right, weight), GAP)))
        return tilted({"primary": held, "accent": under}, tilt)
    between = clear(between, stroke(left, weight), stroke(right, weight))
    return tilted({"primary": union(over, under), "accent": between}, tilt)
