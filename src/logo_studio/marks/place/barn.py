"""Barn: a front with a roof band, crossed door and loft hatch."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, offset, stroke, subtract, union
from logo_studio.geometry.path import Pen, Point
from logo_studio.geometry.shapes import circle, polygon, rect, regular_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line, mirrored_points
from logo_studio.model.path import EMPTY, Path

FOOT, BAND = 0.44, 0.1


def build(roof: str, door: str, hatch: str, width: float) -> Artwork:
    """`roof` gambrel (two slopes) or gable; `door` crossed, double or open.

    `hatch` disc, diamond or none, above the door; `width` of the front to its height.
    """
    half = 0.47 * width
    right: list[Point] = {
        "gambrel": [(half * 0.58, -0.36), (half, -0.04)],
        "gable": [(half, -0.46 + half * 0.9)],
    }[roof]
    outline = polygon(mirrored_points([(0, -0.48), *right, (half, FOOT)]))
    long = polygon(mirrored_points([(0, -0.48), *right, (half, 2)]))
    inside = intersect(offset(long, -BAND - GAP, "miter"), rect(-1, -1, 2, 1 + FOOT))
    band = intersect(subtract(outline, offset(long, -BAND, "miter")), rect(-1, -1, 2, 1 + FOOT))
    w, top = half - BAND - GAP - 0.08, 0.1
    hole = union(_door(door, w, top), _hatch(hatch))
    return {"primary": band, "accent": subtract(inside, hole)}


def _door(kind: str, w: float, top: float) -> Path:
    """The lines, or the opening, of a door 2 `w` wide from `top` to the ground."""
    if kind == "open":
        return rect(-w, top, 2 * w, 1)
    h = FOOT - top
    frame = Pen().move(-w, FOOT + 0.1).line(-w, top).line(w, top).line(w, FOOT + 0.1).path()
    lines = [stroke(frame, GAP)]
    if kind == "crossed":
        for side in (-1, 1):
            lines.append(line([(-w * side, top), (w * side, top + h)], GAP))
    else:
        lines.append(rect(-GAP / 2, top, GAP, 1))
    return union(*lines)


def _hatch(kind: str) -> Path:
    if kind == "none":
        return EMPTY
    return circle(0, -0.14, 0.075) if kind == "disc" else regular_polygon(0, -0.14, 0.1, 4)
