"""The one path value: contours as a string of commands and two tuples of coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

#: Points that each command consumes. Move, line, quadratic, cubic, close.
POINTS_PER_COMMAND = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}


@dataclass(frozen=True, slots=True)
class Path:
    """Closed contours of M, L, Q, C and Z commands, absolute, y pointing down, nonzero fill.

    `commands` has one letter per command; `xs` and `ys` hold the points in order
    (`POINTS_PER_COMMAND` says how many each command takes). Coordinates are floats in a
    unit of the owner's choice while shapes are built, and integers (grid units, 1/10 px
    of the 512 px artboard) once they stand in a `Drawing`.
    """

    commands: str = ""
    xs: tuple[float, ...] = ()
    ys: tuple[float, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.commands)

    def __add__(self, other: Path) -> Path:
        """Both contour lists together; no boolean operation."""
        return Path(self.commands + other.commands, self.xs + other.xs, self.ys + other.ys)

    def bounds(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) of all points, off-curve ones included. ValueError if empty.

        This equals the box of the ink wherever curves have points at their extremes, as
        shapes from `geometry.shapes` and font outlines do; `geometry.measure.tight_bounds`
        is exact for every path.
        """
        return min(self.xs), min(self.ys), max(self.xs), max(self.ys)

    def ink_area(self) -> float:
        """Exact area of ink, for paths whose holes wind against their outlines."""
        return abs(signed_area(self))

    def node_count(self) -> int:
        """Points of the path, off-curve ones included: the size of its editing problem."""
        return len(self.xs)

    def segments(self) -> Iterator[tuple[str, tuple[tuple[float, float], ...]]]:
        """Each command with its points."""
        i = 0
        for command in self.commands:
            n = POINTS_PER_COMMAND[command]
            yield command, tuple(zip(self.xs[i : i + n], self.ys[i : i + n], strict=True))
            i += n

    def contours(self) -> Iterator[Path]:
        """Each closed contour as a path of its own."""
        point = 0
        for commands in self.commands.split("Z")[:-1]:
            end = point + len(commands) + commands.count("Q") + 2 * commands.count("C")
            yield Path(commands + "Z", self.xs[point:end], self.ys[point:end])
            point = end


def signed_area(path: Path) -> float:
    """Exact enclosed area by Green's theorem; clockwise contours (y down) are positive.

    The polygon of on-curve points, plus 1/3 and 3/20 of cross products for the curves; one
    pass without generators, since reviews ask for it often.
    """
    xs, ys = path.xs, path.ys
    total = quadratic = cubic = 0.0
    i = 0
    x0 = y0 = sx = sy = 0.0
    for command in path.commands:
        if command == "C":
            x1, y1 = xs[i] - x0, ys[i] - y0
            x2, y2 = xs[i + 1] - x0, ys[i + 1] - y0
            x, y = xs[i + 2], ys[i + 2]
            dx, dy = x - x0, y - y0
            cubic += x1 * (y2 + dy) - y1 * (x2 + dx) + 2 * (x2 * dy - dx * y2)
            total += x0 * y - x * y0
            x0, y0 = x, y
            i += 3
        elif command == "L":
            x, y = xs[i], ys[i]
            total += x0 * y - x * y0
            x0, y0 = x, y
            i += 1
        elif command == "Q":
            x, y = xs[i + 1], ys[i + 1]
            quadratic += (xs[i] - x0) * (y - y0) - (x - x0) * (ys[i] - y0)
            total += x0 * y - x * y0
            x0, y0 = x, y
            i += 2
        elif command == "M":
            x0, y0 = sx, sy = xs[i], ys[i]
            i += 1
        else:
            total += x0 * sy - sx * y0
            x0, y0 = sx, sy
    return total / 2 + quadratic / 3 + cubic * 3 / 20


EMPTY = Path()


def concat(paths: list[Path] | tuple[Path, ...]) -> Path:
    """All contours of `paths`, in order, as one path."""
    return Path(
        "".join([p.commands for p in paths]),
        tuple([x for p in paths for x in p.xs]),
        tuple([y for p in paths for y in p.ys]),
    )
