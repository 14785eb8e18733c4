"""The straight strokes that a letter is drawn with, found from its outline."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from logo_studio.geometry.boolean import intersect, simplify, subtract
from logo_studio.geometry.measure import Polyline, area, flatten
from logo_studio.geometry.path import Point
from logo_studio.geometry.shapes import polygon
from logo_studio.model.path import Path

#: Sides shorter than this (in letter heights) are the ends of strokes, or ink traps.
_SHORT = 0.12
#: Pieces that a curve is cut into: shorter than a side where it is a bowl's, one side where flat.
_STEPS = 10
#: A side goes on through a bend of less than 3 degrees.
_BEND = 0.05
#: Two sides lie on one line when they turn by less than 3.5 degrees and are this near: the arms
#: of an X are set off a little, so that they look straight.
_TURN, _OFF = 0.06, 0.04
#: The two edges of a stroke may taper by 6 degrees; its width lies between these.
_TAPER, _THIN, _THICK = 0.105, 0.06, 0.5
#: Share of the shorter edge along which the two edges of a stroke face each other.
_FACING = 0.35
#: Share of the field between two edges that is ink.
_FULL = 0.72


#: A straight piece of outline: from (x, y) to (x, y).
Side = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Edge:
    """A straight line that carries sides of the outline, ink on the right of its direction.

    Points on it have `ux` y - `uy` x = `off`; its sides reach from `start` to `end` along it.
    `opens` and `closes` say that the outline turns outward there: the stroke itself ends, and
    does not run into another.
    """

    ux: float
    uy: float
    off: float
    start: float
    end: float
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight stroke: its ink, its width, and its direction (length 1, y not negative)."""

    ink: Path
    width: float
    ux: float
    uy: float

    @property
    def slanted(self) -> bool:
        """Between 20 and 82 degrees from the level: neither a bar nor a stem."""
        return 0.139 < abs(self.ux) < 0.94

    @property
    def level(self) -> bool:
        """Within 20 degrees of the level: a bar."""
        return abs(self.ux) >= 0.94


def strokes(letter: Path) -> list[Stroke]:
    """The straight strokes of `letter` (height about 1), each with its ink, ends included.

    They overlap where they join. Curved strokes and serifs are in none of them.
    """
    letter = simplify(letter)
    edges = _edges(letter)
    pairs: dict[tuple[int, int], float] = {}
    for i, edge in enumerate(edges):
        facing = [(width, j) for j, other in enumerate(edges) if (width := _width(edge, other))]
        if facing:
            width, j = min(facing)
            pairs[min(i, j), max(i, j)] = width
    found: list[Stroke] = []
    for (i, j), width in sorted(pairs.items()):
        ink = intersect(letter, _strip(edges[i], edges[j]))
        # The feet of an A face its bar, but there is little ink between them.
        if ink and area(ink) > _FULL * width * _length(edges[i], edges[j]):
            ux, uy = edges[i].ux, edges[i].uy
            sign = 1 if (uy, ux) > (0, 0) else -1
            _join(letter, found, Stroke(ink, width, sign * ux, sign * uy))
    return found


def _join(letter: Path, found: list[Stroke], stroke: Stroke) -> None:
    """Adds a stroke, or makes it one with a parallel one that it mostly overlaps."""
    for i, other in enumerate(found):
        if abs(stroke.ux * other.uy - stroke.uy * other.ux) < _TURN:
            common = area(intersect(stroke.ink, other.ink))
            if common > 0.4 * min(area(stroke.ink), area(other.ink)):
                ink = intersect(letter, _hull(stroke.ink + other.ink))
                found[i] = Stroke(ink, max(stroke.width, other.width), stroke.ux, stroke.uy)
                return
    found.append(stroke)


def _hull(p: Path) -> Path:
    """The convex polygon around the points of `p`."""
    points = sorted(set(zip(p.xs, p.ys, strict=True)))
    rim: list[Point] = []
    for way in (points, points[::-1]):
        chain: list[Point] = []
        for x, y in way:
            while len(chain) > 1 and _turn((*chain[-2], *chain[-1]), (*chain[-1], x, y)) <= 0:
                chain.pop()
            chain.append((x, y))
        rim += chain[:-1]
    return polygon(rim)


def uncovered(letter: Path, parts: list[Stroke]) -> Path:
    """The ink that belongs to no stroke."""
    return subtract(letter, *[part.ink for part in parts])


def _edges(letter: Path) -> list[Edge]:
    """The lines of all straight sides, those on one line taken together."""
    edges: list[Edge] = []
    for contour in flatten(letter, _STEPS):
        sides = _sides(contour)
        for i, (ax, ay, bx, by) in enumerate(sides):
            length = hypot(bx - ax, by - ay)
            if length < _SHORT:
                continue
            ux, uy = (bx - ax) / length, (by - ay) / length
            before, after = sides[i - 1], sides[(i + 1) % len(sides)]
            side = Edge(
                ux,
                uy,
                ux * (ay + by) / 2 - uy * (ax + bx) / 2,
                ux * ax + uy * ay,
                ux * bx + uy * by,
                _turn(before, sides[i]) > 0,
                _turn(sides[i], after) > 0,
            )
            for j, edge in enumerate(edges):
                if (one := _one_line(edge, side)) is not None:
                    edges[j] = one
                    break
            else:
                edges.append(side)
    return edges


def _one_line(a: Edge, b: Edge) -> Edge | None:
    """Two edges as one, if they lie on one line."""
    if a.ux * b.ux + a.uy * b.uy < 0 or abs(a.ux * b.uy - a.uy * b.ux) > _TURN:
        return None
    if a.end - a.start < b.end - b.start:
        a, b = b, a
    # how far the middle of the shorter lies from the longer, whatever their small turn
    x, y = _point(b, (b.start + b.end) / 2)
    if abs(a.ux * y - a.uy * x - a.off) > _OFF:
        return None
    start, end = [a.ux * x + a.uy * y for x, y in (_point(b, b.start), _point(b, b.end))]
    return Edge(
        a.ux,
        a.uy,
        a.off,
        min(a.start, start),
        max(a.end, end),
        a.opens if a.start < start else b.opens,
        a.closes if a.end > end else b.closes,
    )


def _sides(line: Polyline) -> list[Side]:
    """The sides of a contour; flat curves and slight bends count as straight."""
    first = min(range(len(line)), key=lambda i: (line[i][1], line[i][0]))
    ax, ay = bx, by = line[first]
    sides: list[Side] = []
    for x, y in (*line[first + 1 :], *line[: first + 1]):
        run, step = hypot(bx - ax, by - ay), hypot(x - bx, y - by)
        bend = ((bx - ax) * (y - by) - (by - ay) * (x - bx)) / (run * step or 1.0)
        ahead = (bx - ax) * (x - bx) + (by - ay) * (y - by) > 0
        if run and step and (not ahead or abs(bend) > _BEND):
            sides.append((ax, ay, bx, by))
            ax, ay = bx, by
        bx, by = x, y
    sides.append((ax, ay, bx, by))
    return sides


def _turn(a: Side, b: Side) -> float:
    """Positive where the outline turns to the right from `a` to `b`: outward."""
    return (a[2] - a[0]) * (b[3] - b[1]) - (a[3] - a[1]) * (b[2] - b[0])


def _width(a: Edge, b: Edge) -> float:
    """The width of the stroke between two edges; 0 when they are not those of one."""
    if a.ux * b.ux + a.uy * b.uy > 0 or abs(a.ux * b.uy - a.uy * b.ux) > _TAPER:
        return 0.0
    # The middle of b, and its reach, seen from a: ink lies on the right, where off grows.
    middle = (b.start + b.end) / 2
    x, y = b.ux * middle - b.uy * b.off, b.uy * middle + b.ux * b.off
    width = a.ux * y - a.uy * x - a.off
    if not _THIN < width < _THICK:
        return 0.0
    at, half = a.ux * x + a.uy * y, (b.end - b.start) / 2
    facing = min(a.end, at + half) - max(a.start, at - half)
    return width if facing > _FACING * min(a.end - a.start, 2 * half) else 0.0


def _length(a: Edge, b: Edge) -> float:
    """How far either edge reaches, along the first."""
    along = [a.ux * x + a.uy * y for x, y in (_point(b, b.start), _point(b, b.end))]
    return max(a.end, along[0]) - min(a.start, along[1])


def _strip(a: Edge, b: Edge) -> Path:
    """The field between the lines of two edges, as far as either edge reaches.

    Where the one that reaches further ends in a corner of the letter, the field goes on for
    the width of the stroke: the letter's own outline cuts it.
    """
    along = [a.ux * x + a.uy * y for x, y in (_point(b, b.start), _point(b, b.end))]
    start, end = min(a.start, along[1]), max(a.end, along[0])
    if a.opens if a.start < along[1] else b.closes:
        start -= _THICK / 2
    if a.closes if a.end > along[0] else b.opens:
        end += _THICK / 2
    # b's line at the same reach along a
    turn = a.ux * b.ux + a.uy * b.uy
    far = [_point(b, b.start + (t - along[0]) / turn) for t in (end, start)]
    return polygon([_point(a, start), _point(a, end), *far])


def _point(e: Edge, along: float) -> tuple[float, float]:
    return e.ux * along - e.uy * e.off, e.uy * along + e.ux * e.off
