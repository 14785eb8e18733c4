"""Areas, centroids, exact bounds, flattening and scanlines of paths."""

from __future__ import annotations

from logo_studio.model.path import Path

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


def signed_area(p: Path) -> float:
    """Exact enclosed area by Green's theorem; clockwise contours (y down) are positive."""
    total = 0.0
    x0 = y0 = sx = sy = 0.0
    for command, points in p.segments():
        if command == "M":
            x0, y0 = sx, sy = points[0]
        elif command == "L":
            ((x1, y1),) = points
            total += (x0 * y1 - x1 * y0) / 2
            x0, y0 = x1, y1
        elif command == "Q":
            (x1, y1), (x2, y2) = points
            total += (
                2 * (x0 * y1 - x1 * y0) + 2 * (x1 * y2 - x2 * y1) + (x0 * y2 - x2 * y0)
            ) / 6
            x0, y0 = x2, y2
        elif command == "C":
            (x1, y1), (x2, y2), (x3, y3) = points
            total += (
                6 * (x0 * y1 - x1 * y0)
                + 3 * (x0 * y2 - x2 * y0)
                + (x0 * y3 - x3 * y0)
                + 3 * (x1 * y2 - x2 * y1)
                + 3 * (x1 * y3 - x3 * y1)
                + 6 * (x2 * y3 - x3 * y2)
            ) / 20
            x0, y0 = x3, y3
        else:
            total += (x0 * sy - sx * y0) / 2
            x0, y0 = sx, sy
    return total


def area(p: Path) -> float:
    """Area of ink, for paths whose holes wind against their outlines (`simplify` sees to it)."""
    return abs(signed_area(p))


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
    """(left, top, right, bottom) of the ink, to 1/64 of each curve's parameter."""
    points = [point for contour in flatten(p, 64) for point in contour]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def bounds_of(paths: list[Path] | tuple[Path, ...]) -> tuple[float, float, float, float]:
    """Common bounds of all non-empty `paths`."""
    boxes = [p.bounds() for p in paths if p]
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def node_count(p: Path) -> int:
    """Points of the path, off-curve ones included: the size of its editing problem."""
    return len(p.xs)


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
