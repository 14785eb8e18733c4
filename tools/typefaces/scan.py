"""Ink along a line through a glyph: the ruler of measure.py."""

from __future__ import annotations

import math
from typing import Any

import pathops
from fontTools.pens.basePen import BasePen

Point = tuple[float, float]
Contour = list[Point]
Run = tuple[float, float]

_STEPS = 12


class _Flattener(BasePen):  # type: ignore[misc,unused-ignore]  # fontTools is untyped
    """Collects contours as closed polygons; curves become `_STEPS` chords.

    The camelCase hooks are fontTools' own names.
    """

    def __init__(self, glyphs: Any) -> None:
        super().__init__(glyphs)
        self.contours: list[Contour] = []

    def _moveTo(self, pt: Point) -> None:  # noqa: N802
        self.contours.append([pt])

    def _lineTo(self, pt: Point) -> None:  # noqa: N802
        self.contours[-1].append(pt)

    def _curveToOne(self, pt1: Point, pt2: Point, pt3: Point) -> None:  # noqa: N802
        a = self.contours[-1][-1]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            u = 1 - t
            weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            points = (a, pt1, pt2, pt3)
            x = sum(w * p[0] for w, p in zip(weights, points, strict=True))
            y = sum(w * p[1] for w, p in zip(weights, points, strict=True))
            self.contours[-1].append((x, y))


def contours(glyphs: Any, name: str) -> list[Contour]:
    """The outline of a glyph of a fontTools glyph set: overlaps united, font units, y up."""
    united = pathops.Path()
    glyphs[name].draw(united.getPen(glyphSet=glyphs))
    united.simplify(fix_winding=True)
    pen = _Flattener(glyphs)
    united.draw(pen)
    return pen.contours


def bounds(shape: list[Contour]) -> tuple[float, float, float, float]:
    """(left, bottom, right, top); zeros for a glyph without ink."""
    xs = [x for contour in shape for x, _ in contour]
    ys = [y for contour in shape for _, y in contour]
    return (min(xs), min(ys), max(xs), max(ys)) if xs else (0.0, 0.0, 0.0, 0.0)


def runs_across(shape: list[Contour], y: float) -> list[Run]:
    """The inked intervals (left, right) on the horizontal line at `y`."""
    crossings: list[tuple[float, int]] = []
    for contour in shape:
        for (x0, y0), (x1, y1) in zip(contour, contour[1:] + contour[:1], strict=True):
            if (y0 <= y) != (y1 <= y):
                x = x0 + (y - y0) * (x1 - x0) / (y1 - y0)
                crossings.append((x, 1 if y1 > y0 else -1))
    runs: list[Run] = []
    winding, start = 0, 0.0
    for x, turn in sorted(crossings):
        if winding == 0:
            start = x
        winding += turn
        if winding == 0:
            runs.append((start, x))
    return runs


def distance(point: Point, contour: Contour) -> float:
    """From a point to the nearest point of a closed polygon."""
    px, py = point
    nearest = math.inf
    for (x0, y0), (x1, y1) in zip(contour, contour[1:] + contour[:1], strict=True):
        dx, dy = x1 - x0, y1 - y0
        length = dx * dx + dy * dy
        t = min(1.0, max(0.0, ((px - x0) * dx + (py - y0) * dy) / length)) if length else 0.0
        nearest = min(nearest, math.hypot(px - x0 - t * dx, py - y0 - t * dy))
    return nearest


def spread(contour: Contour, count: int) -> list[Point]:
    """`count` points at even distances along a closed polygon."""
    sides = list(zip(contour, contour[1:] + contour[:1], strict=True))
    lengths = [math.dist(a, b) for a, b in sides]
    step = sum(lengths) / count
    points: list[Point] = []
    travelled = 0.0
    for ((x0, y0), (x1, y1)), length in zip(sides, lengths, strict=True):
        while len(points) < count and len(points) * step <= travelled + length and length:
            t = (len(points) * step - travelled) / length
            points.append((x0 + t * (x1 - x0), y0 + t * (y1 - y0)))
        travelled += length
    return points
