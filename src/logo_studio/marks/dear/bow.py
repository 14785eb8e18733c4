"""Bow: a tied ribbon with loops, knot and tails; or a bow tie."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens, rounded_polygon, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import both_sides, clear
from logo_studio.model.path import Path


def _loop(kind: str, full: float) -> Path:
    """The right loop, from the knot at the origin."""
    if kind == "tie":
        return rounded_polygon(
            [(0.02, -0.05), (0.5, -full), (0.5, full), (0.02, 0.05)], (0.01, 0.07, 0.07, 0.01)
        )
    y = -0.06
    loop = (
        Pen()
        .move(0.0, 0.0)
        .cubic(0.12, y - full * 0.9, 0.32, y - full * 1.35, 0.44, y - full)
        .cubic(0.54, y - full * 0.6, 0.52, y + full * 0.6, 0.44, y + full * 0.75)
        .cubic(0.34, y + full * 0.95, 0.14, y + full * 0.5, 0.0, 0.0)
        .close()
        .path()
    )
    if kind == "open":
        return subtract(loop, lens(0.15, -0.05, 0.43, -0.07, 0.2))
    return loop


def _tail(kind: str, length: float) -> Path:
    end = 0.12 + length
    if kind == "curl":
        return (
            Pen()
            .move(0.0, 0.0)
            .cubic(0.1, 0.14, 0.06, end - 0.2, 0.3, end)
            .line(0.36, end - 0.15)
            .cubic(0.22, end - 0.26, 0.26, 0.14, 0.1, 0.0)
            .close()
            .path()
        )
    points = [(0.0, 0.0), (0.1, 0.0), (0.36, end - 0.04), (0.245, end - 0.05), (0.2, end + 0.05)]
    return rounded_polygon(points, 0.005)


def build(form: str, tails: str, full: float, length: float, knot: float) -> Artwork:
    """`full` is the loops' half height, `length` of the tails, `knot` its half width."""
    middle = rounded_rect(-knot, -knot * 1.15, 2 * knot, 2.3 * knot, knot * 0.6)
    loops = both_sides(_loop(form, full))
    if form == "tie" or tails == "none":
        return {"primary": clear(loops, middle), "accent": middle}
    ends = clear(both_sides(_tail(tails, length)), middle, loops)
    return {"primary": union(clear(loops, middle), ends), "accent": middle}
