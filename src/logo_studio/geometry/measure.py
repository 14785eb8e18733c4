"""Areas, centroids, exact bounds, flattening and scanlines of paths."""

from __future__ import annotations

from math import sqrt

from logo_studio.model.path import POINTS_PER_COMMAND, Path, signed_area

__all__ = [
    "Polyline", "area", "bounds_of", "centroid", "crossings", "flatten", "signed_area",
    "tight_bounds",
]  # fmt: skip

Polyline = list[tuple[float, float]]


def flatten(p: Path, steps: int = 8) -> list[Polyline]:
    """Each contour as points, every curve cut into `steps` equal parameter steps."""
    contours: list[Polyline] = []
    current: Polyline = []
    ts = [(i + 1) / steps for i in range(steps)]
    for command, points in p.segments():
        if command == "M":
            if len(current) > 1:
                contours.append(current)
            current = [points[0]]
        elif command == "L":
            current.append(points[0])
        elif command == "Q":
            (x0, y0), (x1, y1), (x2, y2) = current[-1], *points
            for t in ts:
                m = 1 - t
                a, b, c = m * m, 2 * t * m, t * t
                current.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
        elif command == "C":
            (x0, y0), (x1, y1), (x2, y2), (x3, y3) = current[-1], *points
            for t in ts:
                m = 1 - t
                a, b, c, d = m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t
                current.append(
                    (a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
                )
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
