"""Mushroom: a cap with dots, or with gills below it, on a swelling stem."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, clear, line, paint, soften
from logo_studio.model.path import Path

#: (x in half widths, y in cap heights, radius) of the dots, by their number.
_DOTS = {
    0: (),
    1: ((0.0, -0.5, 0.11),),
    2: ((-0.36, -0.36, 0.085), (0.2, -0.55, 0.1)),
    3: ((-0.44, -0.3, 0.07), (0.06, -0.6, 0.085), (0.52, -0.26, 0.06)),
}


def _stem(width: float) -> Path:
    """Hanging from y = GAP, narrow above and swollen below."""
    a, b = 0.42 * width, 0.7 * width
    return (
        Pen()
        .move(-a, GAP)
        .line(a, GAP)
        .cubic(a, 0.2, b, 0.26, b, 0.36)
        .cubic(b, 0.44, a, 0.46, 0, 0.46)
        .cubic(-a, 0.46, -b, 0.44, -b, 0.36)
        .cubic(-b, 0.26, -a, 0.2, -a, GAP)
        .close()
        .path()
    )


def build(dots: int, cap: float, stem: float, gills: str) -> Artwork:
    """`cap` is its height by its width; `stem` the stem's width; `gills` show below the cap."""
    hat = soften(above(ellipse(0, 0, 0.5, cap), 0), 0.03)
    hat = subtract(hat, *[circle(0.5 * x, cap * y, r) for x, y, r in _DOTS[dots]])
    foot = _stem(stem)
    if gills == "no":
        return paint(hat, foot)
    under = below(ellipse(0, GAP, 0.43, 0.17), GAP)
    foot = clear(foot, under)
    for i in range(5):
        t = (i + 0.5) / 2.5 - 1
        under = subtract(under, line([(0.1 * t, -0.1), (0.62 * t, 0.4)], 0.8 * GAP))
    return {"primary": hat, "accent": under, "shade": foot}
