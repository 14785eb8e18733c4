"""Drawing steps shared by the marks of trade and device: mirrored outlines, lines, halves."""

from __future__ import annotations

from collections.abc import Sequence

from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.path import Pen, Point
from logo_studio.geometry.shapes import rect
from logo_studio.model.path import Path

#: Larger than any mark: the side of a half-plane cutter.
_FAR = 4.0


def symmetric(half: Pen) -> Path:
    """The closed outline whose right side is the open line drawn by `half`.

    The line starts and ends anywhere at x >= 0; the ends are joined straight across x = 0.
    """
    p = half.path()
    commands, xs, ys = list(p.commands), list(p.xs), list(p.ys)
    back = commands[:0:-1]
    left_xs, left_ys = [-x for x in reversed(xs)], list(reversed(ys))
    if xs[-1] == 0:
        left_xs, left_ys = left_xs[1:], left_ys[1:]
    else:
        back = ["L", *back]
    if xs[0] == 0 and back[-1] == "L":
        back, left_xs, left_ys = back[:-1], left_xs[:-1], left_ys[:-1]
    return Path("".join([*commands, *back, "Z"]), (*xs, *left_xs), (*ys, *left_ys))


def line(points: Sequence[Point], width: float, cap: str = "butt", join: str = "miter") -> Path:
    """A line of `width` through `points`."""
    return stroke(Pen().move(*points[0]).lines(points[1:]).path(), width, cap, join)


def left_of(p: Path, x: float) -> Path:
    """The part of `p` left of `x`."""
    return subtract(p, rect(x, -_FAR, 2 * _FAR, 2 * _FAR))


def right_of(p: Path, x: float) -> Path:
    """The part of `p` right of `x`."""
    return subtract(p, rect(x - 2 * _FAR, -_FAR, 2 * _FAR, 2 * _FAR))


def above(p: Path, y: float) -> Path:
    """The part of `p` above `y`."""
    return subtract(p, rect(-_FAR, y, 2 * _FAR, 2 * _FAR))


def below(p: Path, y: float) -> Path:
    """The part of `p` below `y`."""
    return subtract(p, rect(-_FAR, y - 2 * _FAR, 2 * _FAR, 2 * _FAR))


def halves(p: Path, gap: float) -> tuple[Path, Path]:
    """The left and the right half of `p`, `gap` apart at x = 0."""
    return left_of(p, -gap / 2), right_of(p, gap / 2)
