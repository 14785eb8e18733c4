"""Growth: bars under a slope, a curve or a rising arrow; or a flight of steps."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, left_of, line, right_of
from logo_studio.model.path import Path

LEFT, RIGHT, FLOOR, TOP = -0.5, 0.5, 0.5, -0.5


def _row(count: int) -> tuple[Path, float]:
    """(full-height bars one gap apart, the width of one)."""
    width = (1 - (count - 1) * GAP) / count
    bars = [rect(LEFT + i * (width + GAP), TOP - 1, width, 1 + FLOOR - TOP) for i in range(count)]
    return union(*bars), width


def _under_edge(count: int, edge: Pen) -> Artwork:
    row, width = _row(count)
    shape = intersect(row, edge.line(RIGHT, FLOOR).line(LEFT, FLOOR).close().path())
    cut = RIGHT - width - GAP / 2
    return {"primary": left_of(shape, cut), "accent": right_of(shape, cut)}


def _arrow(count: int, start: float) -> Artwork:
    bends = [(-0.14, start - 0.26), (0.04, start - 0.14), (0.37, -0.37)]
    tail = (LEFT - 0.18, start + 0.13)
    head = polygon([(0.5, -0.5), (0.46, -0.17), (0.17, -0.46)])
    arrow = union(line([tail, *bends], 0.1), head)
    under = polygon([tail, *bends, (0.5, -0.5), (0.6, FLOOR), (tail[0], FLOOR)])
    row, _ = _row(count)
    bars = clear(intersect(row, under), arrow, join="miter")
    return {"primary": bars, "accent": right_of(arrow, LEFT)}


def _steps(count: int) -> Artwork:
    width = (1 - (count - 1) * GAP) / count
    stairs = [
        rect(LEFT + i * (width + GAP), FLOOR - (i + 1) * width - i * GAP, width, 2)
        for i in range(count)
    ]
    x = RIGHT - width
    pointed = polygon([(x, FLOOR), (x, TOP + width), (RIGHT, TOP), (RIGHT, FLOOR)])
    below_floor = rect(-1, FLOOR, 2, 3)
    return {"primary": subtract(union(*stairs[:-1]), below_floor), "accent": pointed}


def build(style: str, count: int, start: float) -> Artwork:
    """`start` is where the edge begins on the left, below the middle, in heights."""
    if style == "slope":
        return _under_edge(count, Pen().move(LEFT, start).line(RIGHT, TOP))
    if style == "curve":
        edge = Pen().move(LEFT, start + 0.06).cubic(-0.1, start, 0.3, 0.06, RIGHT, TOP)
        return _under_edge(count, edge)
    if style == "steps":
        return _steps(count)
    return _arrow(count, start)
