"""What is recognised in a shape: the shape, or the figure that stands in its plate or frame.

Half of all known marks are a figure cut out of a disc or a square. Compared whole they are all
alike, because they are mostly disc; what is recognised is the figure. Everything is computed from
outlines: a shape is read as spans of ink on horizontal lines, and the figure of a plate is what
the plate's outer contour holds besides ink.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from logo_studio.geometry.measure import Polyline, flatten
from logo_studio.model.path import Path

#: Ink of one horizontal line: (left, right) pairs from left to right, not touching.
Spans = list[tuple[float, float]]

#: Straight pieces a curve is cut into, and lines that a shape is measured on.
STEPS, LINES = 5, 32
#: A contour that fills this share of the convex hull of all contours is a plate or a frame.
PLATE = 0.97
#: Of a plate, the least area and the least radius of gyration that its figure takes: less is a
#: vein, a gap or an eye of what seemed a plate.
FIGURE_LEAST, FIGURE_SPREAD = 0.08, 0.3
#: A figure that fills its own hull (a disc, a square, a triangle) says nothing by itself.
PLAIN = 0.96
#: Plates within plates that are opened: what stands in a disc in a ring in a disc.
DEPTH = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """A shape to be compared: `ink` layers of closed polylines, taken out of `plates`.

    `plates` are contours from the outermost inwards; (`x`, `y`) is the centre of gravity of
    what is left, `area` its ink and `spread` its radius of gyration, in the unit of the
    outlines; `filled` is the share of its own convex hull that it fills.
    """

    ink: tuple[list[Polyline], ...]
    plates: tuple[Polyline, ...]
    x: float
    y: float
    area: float
    spread: float
    filled: float

    def lines(self, top: float, step: float, count: int) -> list[Spans]:
        """The figure on `count` horizontal lines, the first at `top`, `step` apart."""
        rows = _ink(self.ink, top, step, count)
        for plate in self.plates:
            whole = _scan([plate], top, step, count)
            rows = [_less(b, a) for a, b in zip(rows, whole, strict=True)]
        return rows


def figure(layers: Sequence[Path], whole: bool = False) -> Figure | None:
    """What is recognised in `layers` of one shape; None where there is no ink.

    With `whole`, the shape with its plate and frame, whatever stands in them. Otherwise:

    A free shape is taken as it is; of a plate, the figure that is cut out of it; of a frame, what
    stands in it. A plate around a plain form (a triangle in a disc) is taken whole.
    """
    ink = tuple([flatten(p, STEPS) for p in layers if p])
    outer = here = _measured(ink, ())
    inside = [line for layer in ink for line in layer]
    while here is not None and not whole:
        plate = _plate(inside)
        if plate is None:
            return here if here.filled < PLAIN else outer
        inside = [line for line in inside if line is not plate]
        inner = _measured(ink, (*here.plates, plate)) if inside else None
        if (
            inner is None
            or len(inner.plates) > DEPTH
            or inner.area < FIGURE_LEAST * _area(plate)
            or inner.spread < FIGURE_SPREAD * here.spread
        ):
            return outer
        here = inner
    return outer


def lines_of(path: Path, top: float, step: float, count: int) -> list[Spans]:
    """Even-odd ink of `path` on `count` horizontal lines, the first at `top`, `step` apart."""
    return _scan(flatten(path, STEPS), top, step, count)


def _plate(contours: list[Polyline]) -> Polyline | None:
    """The contour that is nearly the hull of all, if there is one."""
    largest = max(contours, key=_area)
    hull = _hull([p for line in contours for p in line])
    return largest if _area(largest) > PLATE * _area(hull) else None


def _measured(ink: tuple[list[Polyline], ...], plates: tuple[Polyline, ...]) -> Figure | None:
    """The figure with its centre, spread and share of its hull; None without ink."""
    outer = plates[-1:] or [line for layer in ink for line in layer]
    if not outer:
        return None
    ys = [y for line in outer for _, y in line]
    top, bottom = min(ys), max(ys)
    step = (bottom - top) / LINES
    first = top + step / 2
    bare = Figure(ink, plates, 0.0, 0.0, 0.0, 0.0, 0.0)
    rows = bare.lines(first, step, LINES)
    inked = [i for i, row in enumerate(rows) if row]
    if plates and inked and inked[-1] - inked[0] < LINES * 0.7:
        # a small figure in a large plate is measured again from nearby
        first += (inked[0] - 0.5) * step
        step *= (inked[-1] - inked[0] + 1) / LINES
        rows = bare.lines(first, step, LINES)
    area = mx = my = xx = yy = 0.0
    for i, row in enumerate(rows):
        y = first + i * step
        for a, b in row:
            length = b - a
            area += length
            mx += (a + b) * length / 2
            xx += (a * a + a * b + b * b) * length / 3
            my += y * length
            yy += y * y * length
    if area * step <= 0:
        return None
    x, y = mx / area, my / area
    spread = sqrt(max(xx / area - x * x + yy / area - y * y, 1e-12))
    # measured on the same lines as the area: of a convex figure they are equal
    hull = _hull(_ends(rows, first, step))
    held = sum([b - a for row in _scan([hull], first, step, LINES) for a, b in row])
    return Figure(ink, plates, x, y, area * step, spread, min(1.0, area / held) if held else 1.0)


def _ends(rows: list[Spans], first: float, step: float) -> Polyline:
    """The outermost points of every line."""
    out: Polyline = []
    for i, row in enumerate(rows):
        if row:
            y = first + i * step
            out += [(row[0][0], y), (row[-1][1], y)]
    return out


def _ink(layers: tuple[list[Polyline], ...], top: float, step: float, count: int) -> list[Spans]:
    rows = _scan(layers[0], top, step, count)
    for layer in layers[1:]:
        more = _scan(layer, top, step, count)
        rows = [_joined(a, b) if b else a for a, b in zip(rows, more, strict=True)]
    return rows


def _scan(lines: list[Polyline], top: float, step: float, count: int) -> list[Spans]:
    """Even-odd ink of closed polylines on each line."""
    crossed: list[list[float]] = [[] for _ in range(count)]
    for line in lines:
        ax, ay = line[-1]
        va = (ay - top) / step
        for bx, by in line:
            vb = (by - top) / step
            if va != vb:
                low, high = (va, vb) if va < vb else (vb, va)
                i = 0 if low < 0 else int(low) + (low > int(low))
                if i < high and i < count:
                    k = (bx - ax) / (vb - va)
                    while i < high and i < count:
                        crossed[i].append(ax + (i - va) * k)
                        i += 1
            ax, va = bx, vb
    spans = []
    for xs in crossed:
        xs.sort()
        spans.append(list(zip(xs[0::2], xs[1::2], strict=False)))
    return spans


def _joined(a: Spans, b: Spans) -> Spans:
    out: Spans = []
    for left, right in sorted(a + b):
        if out and left <= out[-1][1]:
            if right > out[-1][1]:
                out[-1] = (out[-1][0], right)
        else:
            out.append((left, right))
    return out


def _less(a: Spans, b: Spans) -> Spans:
    """`a` without `b`."""
    out: Spans = []
    for left, right in a:
        for x0, x1 in b:
            if x1 <= left or x0 >= right:
                continue
            if x0 > left:
                out.append((left, x0))
            left = x1
            if left >= right:
                break
        if left < right:
            out.append((left, right))
    return out


def _hull(points: Polyline) -> Polyline:
    """Convex hull, clockwise as seen (y down), by Andrew's monotone chain."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered
    halves = []
    for side in (ordered, ordered[::-1]):
        chain: Polyline = []
        for x, y in side:
            while len(chain) > 1:
                (ax, ay), (bx, by) = chain[-2], chain[-1]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                chain.pop()
            chain.append((x, y))
        halves.append(chain[:-1])
    return halves[0] + halves[1]


def _area(line: Polyline) -> float:
    pairs = zip(line, line[1:] + line[:1], strict=True)
    return abs(sum([ax * by - bx * ay for (ax, ay), (bx, by) in pairs])) / 2
