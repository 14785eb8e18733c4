"""Document: a sheet with a turned corner, written lines or a sign."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.shapes import polygon, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

TOP, FLOOR = -0.5, 0.5


def _lines(count: int, width: float) -> list[Path]:
    left, weight = -width / 2 + 0.13, 0.075
    full = width - 0.26
    return [
        rounded_rect(left, -0.06 + i * 0.165, full * (0.6 if i == count - 1 else 1), weight, 0.03)
        for i in range(count)
    ]


def build(content: str, lines: int, fold: float, width: float, radius: float) -> Artwork:
    """`fold` is the turned corner's side, `radius` that of the other corners, in heights."""
    x = width / 2
    corners = [(-x, TOP), (x - fold, TOP), (x, TOP + fold), (x, FLOOR), (-x, FLOOR)]
    sheet = rounded_polygon(corners, (radius, 0, 0, radius, radius))
    # The flap fills the corner that it leaves open, one gap clear of the slanting edge.
    flap = polygon([(x - fold, TOP), (x, TOP + fold), (x - fold, TOP + fold)])
    body = clear(sheet, flap, join="miter")
    if content == "lines":
        return {"primary": subtract(body, *_lines(lines, width)), "accent": flap}
    return {"primary": subtract(body, inset(content, 0, 0.14, 0.42)), "accent": flap}
