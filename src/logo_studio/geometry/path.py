"""A pen for drawing paths by hand."""

from __future__ import annotations

from collections.abc import Sequence

from logo_studio.geometry.angle import cos_sin, tan
from logo_studio.model.path import Path

Point = tuple[float, float]


class Pen:
    """Collects commands; `path()` hands them over. Contours must be closed, or be stroked.

    >>> Pen().move(0, 0).line(1, 0).line(1, 1).close().path().commands
    'MLLZ'
    """

    __slots__ = ("_commands", "_xs", "_ys")

    def __init__(self) -> None:
        self._commands: list[str] = []
        self._xs: list[float] = []
        self._ys: list[float] = []

    def _add(self, command: str, *coordinates: float) -> Pen:
        self._commands.append(command)
        self._xs += coordinates[0::2]
        self._ys += coordinates[1::2]
        return self

    def move(self, x: float, y: float) -> Pen:
        return self._add("M", x, y)

    def line(self, x: float, y: float) -> Pen:
        return self._add("L", x, y)

    def lines(self, points: Sequence[Point]) -> Pen:
        for x, y in points:
            self._add("L", x, y)
        return self

    def quad(self, x1: float, y1: float, x: float, y: float) -> Pen:
        return self._add("Q", x1, y1, x, y)

    def cubic(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> Pen:
        return self._add("C", x1, y1, x2, y2, x, y)

    def arc(self, cx: float, cy: float, r: float, start: float, end: float) -> Pen:
        """A circular arc from `start` to `end` degrees (clockwise when end > start, y down).

        The pen must stand at the arc's start. Cubics of at most 90 degrees each, handle
        length 4/3 tan(sweep/4) r: radial error below 0.03 %.
        """
        pieces = max(1, -(-int(abs(end - start) * 1000) // 90000))
        step = (end - start) / pieces
        k = 4.0 / 3.0 * tan(step / 4)
        for i in range(pieces):
            c0, s0 = cos_sin(start + step * i)
            c1, s1 = cos_sin(start + step * (i + 1))
            self._add(
                "C",
                cx + r * (c0 - k * s0),
                cy + r * (s0 + k * c0),
                cx + r * (c1 + k * s1),
                cy + r * (s1 - k * c1),
                cx + r * c1,
                cy + r * s1,
            )
        return self

    def close(self) -> Pen:
        self._commands.append("Z")
        return self

    def path(self) -> Path:
        return Path("".join(self._commands), tuple(self._xs), tuple(self._ys))
