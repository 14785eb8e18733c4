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

    def segments(self) -> Iterator[tuple[str, tuple[tuple[float, float], ...]]]:
        """Each command with its points."""
        i = 0
        for command in self.commands:
            n = POINTS_PER_COMMAND[command]
            yield command, tuple(zip(self.xs[i : i + n], self.ys[i : i + n], strict=True))
            i += n

    def contours(self) -> Iterator[Path]:
        """Each closed contour as a path of its own."""
        start = point = 0
        for i, command in enumerate(self.commands):
            point += POINTS_PER_COMMAND[command]
            if command == "Z":
                yield self._slice(start, i + 1, point)
                start = i + 1

    def _slice(self, first: int, last: int, point_end: int) -> Path:
        commands = self.commands[first:last]
        n = sum(POINTS_PER_COMMAND[c] for c in commands)
        return Path(commands, self.xs[point_end - n : point_end], self.ys[point_end - n : point_end])


EMPTY = Path()


def concat(paths: list[Path] | tuple[Path, ...]) -> Path:
    """All contours of `paths`, in order, as one path."""
    return Path(
        "".join([p.commands for p in paths]),
        tuple([x for p in paths for x in p.xs]),
        tuple([y for p in paths for y in p.ys]),
    )
