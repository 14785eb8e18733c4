"""What machines cut: one region per colour, no overlaps, curves as fine polylines."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, hypot, sqrt

from logo_studio.export.board import Ink
from logo_studio.geometry.boolean import subtract, union
from logo_studio.model.path import EMPTY, Path

Polyline = list[tuple[float, float]]


def regions(inks: Sequence[Ink]) -> tuple[Ink, ...]:
    """One outline a colour: upper inks are cut out of lower ones, so nothing is cut twice.

    Colours in painting order. There is no trap: neighbours meet edge to edge.
    """
    covered = EMPTY
    visible: dict[str, Path] = {}
    for ink in reversed(inks):
        seen = subtract(ink.path, covered) if covered else union(ink.path)
        if seen:
            known = visible.get(ink.fill)
            visible[ink.fill] = union(known, seen) if known else seen
        covered = union(covered, ink.path) if covered else union(ink.path)
    return tuple(Ink(path, fill) for fill, path in reversed(visible.items()))


def polylines(path: Path, tolerance: float) -> list[Polyline]:
    """Each contour as points, curves cut so that no chord is off by more than `tolerance`.

    A cubic's chord error is at most 6/8 d / n^2, a quadratic's 2/8 d / n^2, with d the largest
    second difference of its points and n the number of steps.
    """
    contours: list[Polyline] = []
    current: Polyline = []
    for command, points in path.segments():
        if command == "M":
            current = [points[0]]
        elif command == "L":
            current.append(points[0])
        elif command == "Z":
            if len(current) > 1 and current[0] == current[-1]:
                current.pop()
            if len(current) > 2:
                contours.append(current)
        else:
            _curve(current, points, tolerance)
    return contours


def _curve(current: Polyline, points: tuple[tuple[float, float], ...], tolerance: float) -> None:
    run = [current[-1], *points]
    bend = max(
        hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1])
        for a, b, c in zip(run, run[1:], run[2:], strict=False)
    )
    share = 0.75 if len(run) == 4 else 0.25
    n = max(1, ceil(sqrt(share * bend / tolerance)))
    for i in range(1, n + 1):
        t, m = i / n, 1 - i / n
        cubic, quadratic = (m**3, 3 * m * m * t, 3 * m * t * t, t**3), (m * m, 2 * m * t, t * t)
        weights = cubic if len(run) == 4 else quadratic
        current.append(
            (
                sum(w * p[0] for w, p in zip(weights, run, strict=True)),
                sum(w * p[1] for w, p in zip(weights, run, strict=True)),
            )
        )
