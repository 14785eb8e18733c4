"""Areas, centroids, exact bounds, flattening and scanlines of paths."""

from __future__ import annotations

from functools import cache
from math import sqrt

from logo_studio.model.path import POINTS_PER_COMMAND, Path, signed_area

__all__ = [
    "Polyline", "area", "bounds_of", "centroid", "crossings", "encloses", "flatten", "point_on",
    "signed_area", "tight_bounds",
]  # fmt: skip

Polyline = list[tuple[float, float]]


@cache
def _quadratic(steps: int) -> list[tuple[float, float, float]]:
    """What each point of a quadratic counts at `steps` equal parameter steps."""
    ts = [(i + 1) / steps for i in range(steps)]
    return [((1 - t) * (1 - t), 2 * t * (1 - t), t * t) for t in ts]


@cache
def _cubic(steps: int) -> list[tuple[float, float, float, float]]:
    """The same of a cubic."""
    ts = [((i + 1) / steps, 1 - (i + 1) / steps) for i in range(steps)]
    return [(m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t) for t, m in ts]


def flatten(p: Path, steps: int = 8) -> list[Polyline]:
    """Each contour as points, every curve cut into `steps` equal parameter steps."""
    contours: list[Polyline] = []
    current: Polyline = []
    xs, ys = p.xs, p.ys
    i = 0
    x0 = y0 = 0.0
    for command in p.commands:
        if command == "L":
            x0, y0 = xs[i], ys[i]
            current.append((x0, y0))
            i += 1
        elif command == "Q":
            x1, y1, x2, y2 = xs[i], ys[i], xs[i + 1], ys[i + 1]
            current += [
                (a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2)
                for a, b, c in _quadratic(steps)
            ]
            x0, y0 = x2, y2
            i += 2
        elif command == "C":
            x1, y1, x2, y2 = xs[i], ys[i], xs[i + 1], ys[i + 1]
            x3, y3 = xs[i + 2], ys[i + 2]
            current += [
                (a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
                for a, b, c, d in _cubic(steps)
            ]
            x0, y0 = x3, y3
            i += 3
        elif command == "M":
            if len(current) > 1:
                contours.append(current)
            x0, y0 = xs[i], ys[i]
            current = [(x0, y0)]
            i += 1
        elif current:
            contours.append(current)
            current = []
    if len(current) > 1:
        contours.append(current)
    return contours


def area(p: Path) -> float:
    """Area of ink, for paths whose holes wind against their outlines (`simplify` sees to it)."""
    return p.ink_area()


def centroid(p: Path) -> tuple[float, float]:
    """Centre of gravity of the ink. ZeroDivisionError if there is none."""
    total = cx = cy = 0.0
    for contour in flatten(p, 6):
        for (x0, y0), (x1, y1) in zip(contour, contour[1:] + contour[:1], strict=True):
            cross = x0 * y1 - x1 * y0
            total += cross
            cx += (x0 + x1) * cross
            cy += (y0 + y1) * cross
    return cx / (3 * total), cy / (3 * total)


def tight_bounds(p: Path) -> tuple[float, float, float, float]:
    """Exact (left, top, right, bottom) of the ink, curves included. ValueError if empty."""
    xs, ys = p.xs, p.ys
    on_x: list[float] = []
    on_y: list[float] = []
    i = 0
    for command in p.commands:
        n = POINTS_PER_COMMAND[command]
        if command == "Q":
            _turn(xs[i - 1], xs[i], xs[i + 1], on_x)
            _turn(ys[i - 1], ys[i], ys[i + 1], on_y)
        elif command == "C":
            _turns(xs[i - 1], xs[i], xs[i + 1], xs[i + 2], on_x)
            _turns(ys[i - 1], ys[i], ys[i + 1], ys[i + 2], on_y)
        if n:
            i += n
            on_x.append(xs[i - 1])
            on_y.append(ys[i - 1])
    return min(on_x), min(on_y), max(on_x), max(on_y)


def _turn(a: float, b: float, c: float, out: list[float]) -> None:
    """Adds where a quadratic turns back, if it does so between its ends."""
    if not (a <= b <= c or a >= b >= c):
        out.append(a - (a - b) * (a - b) / (a - 2 * b + c))


def _turns(a: float, b: float, c: float, d: float, out: list[float]) -> None:
    """The same for a cubic: the roots of its derivative inside (0, 1)."""
    low, high = (a, d) if a < d else (d, a)
    if low <= b <= high and low <= c <= high:
        return
    # derivative / 3 = u t^2 + 2 v t + w
    u, v, w = d - 3 * c + 3 * b - a, c - 2 * b + a, b - a
    if abs(u) < 1e-12:
        roots = [-w / (2 * v)] if v else []
    else:
        root = sqrt(max(0.0, v * v - u * w))
        roots = [(-v - root) / u, (-v + root) / u]
    for t in roots:
        if 0.0 < t < 1.0:
            m = 1 - t
            out.append(m * m * m * a + 3 * m * m * t * b + 3 * m * t * t * c + t * t * t * d)


def bounds_of(paths: list[Path] | tuple[Path, ...]) -> tuple[float, float, float, float]:
    """Common exact bounds of the ink of all non-empty `paths`."""
    boxes = [tight_bounds(p) for p in paths if p]
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def crossings(contours: list[Polyline], y: float) -> list[float]:
    """Where the horizontal line at `y` crosses the outlines, from left to right."""
    xs = []
    for contour in contours:
        x0, y0 = contour[-1]
        for x1, y1 in contour:
            if (y0 <= y) != (y1 <= y):
                xs.append(x0 + (y - y0) / (y1 - y0) * (x1 - x0))
            x0, y0 = x1, y1
    return sorted(xs)


def point_on(contour: Path) -> tuple[float, float]:
    """A point of a closed contour, far from its corners: contours may touch there.

    The middle of its longest piece, by the ends. ValueError if it has only one point.
    """
    xs, ys = contour.xs, contour.ys
    longest, at = -1.0, (0.0, 0.0)
    i = 0
    for command in contour.commands:
        if command == "M":
            i = 1
            continue
        n = POINTS_PER_COMMAND[command]
        end = i + n - 1 if n else 0  # a close goes back to the start
        x0, y0, x, y = xs[i - 1], ys[i - 1], xs[end], ys[end]
        length = abs(x - x0) + abs(y - y0)
        if length > longest:
            longest = length
            if n == 2:
                at = (x0 + 2 * xs[i] + x) / 4, (y0 + 2 * ys[i] + y) / 4
            elif n == 3:
                at = (
                    (x0 + 3 * xs[i] + 3 * xs[i + 1] + x) / 8,
                    (y0 + 3 * ys[i] + 3 * ys[i + 1] + y) / 8,
                )
            else:
                at = (x0 + x) / 2, (y0 + y) / 2
        i += n
    if longest < 0:
        raise ValueError("a contour of one point has no side")
    return at


def encloses(contour: Path, x: float, y: float, steps: int = 8) -> bool:
    """Whether (x, y) lies within a closed contour: an odd number of crossings to its right.

    Only curves that the horizontal line through the point may meet are cut into `steps` pieces.
    """
    xs, ys = contour.xs, contour.ys
    odd = False
    i = 0
    for command in contour.commands:
        if command == "M":
            i = 1
            continue
        n = POINTS_PER_COMMAND[command]
        x0, y0 = xs[i - 1], ys[i - 1]
        end = i + n - 1 if n else 0
        below = y0 <= y
        if n < 2:
            x1, y1 = xs[end], ys[end]
            if below != (y1 <= y) and x0 + (y - y0) / (y1 - y0) * (x1 - x0) > x:
                odd = not odd
        elif not (min(ys[i - 1 : end + 1]) > y or max(ys[i - 1 : end + 1]) <= y):
            piece = Path("M" + command, xs[i - 1 : end + 1], ys[i - 1 : end + 1])
            for x1, y1 in flatten(piece, steps)[0][1:]:
                if (y0 <= y) != (y1 <= y) and x0 + (y - y0) / (y1 - y0) * (x1 - x0) > x:
                    odd = not odd
                x0, y0 = x1, y1
        i += n
    return odd
