"""Drawing steps that the marks of living things share."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import GAP
from logo_studio.model.path import Path


def symmetric(half: Path) -> Path:
    """The closed outline whose right half is the open contour `half`.

    `half` starts and ends on the axis x = 0; its mirror image, drawn backwards, closes it.
    """
    body = half.commands[1:]
    return Path(
        half.commands + body[::-1] + "Z",
        half.xs + tuple([-x for x in half.xs[-2::-1]]),
        half.ys + half.ys[-2::-1],
    )


def both(p: Path) -> Path:
    """`p` and its mirror image about x = 0."""
    return union(p, mirror_x(p))


def clear(back: Path, *fronts: Path, gap: float = GAP) -> Path:
    """`back` kept `gap` away from every front part: the halo rule."""
    return subtract(back, *[offset(front, gap) for front in fronts])


def soften(p: Path, radius: float) -> Path:
    """Convex corners rounded; parts thinner than 2 `radius` vanish (an opening)."""
    return offset(offset(p, -radius), radius)


def fillet(p: Path, radius: float) -> Path:
    """Concave corners rounded; slits narrower than 2 `radius` close (a closing)."""
    return offset(offset(p, radius), -radius)


def line(points: list[tuple[float, float]]) -> Path:
    """An open polyline, to be stroked."""
    return Pen().move(*points[0]).lines(points[1:]).path()


def heart(cx: float, cy: float, width: float, tip: float = 0.0) -> Path:
    """A square on its corner with two half discs: height .914 of `width`, box centre (cx, cy).

    `tip` is the radius of the lower corner, as a share of `width`.
    """
    side = width / (1 + sqrt(0.5))
    d = side * sqrt(0.5)
    lobe, r = d / 2, side / 2
    # The box runs from the lobes' tops, -(lobe + r), to the tip, d, about the square's centre.
    y = cy - (d - lobe - r) / 2
    radius = tip * width
    t = radius * sqrt(0.5)
    pen = Pen().move(cx - t, y + d - t)
    if radius:
        centre = y + d - radius * sqrt(2)
        pen.arc(cx, centre, radius, 135, 90).arc(cx, centre, radius, 90, 45)
    right, left, top = cx + lobe, cx - lobe, y - lobe
    pen.line(cx + d, y).arc(right, top, r, 45, 0).arc(right, top, r, 0, -90)
    pen.arc(right, top, r, -90, -135).arc(left, top, r, -45, -90)
    pen.arc(left, top, r, -90, -180).arc(left, top, r, -180, -225)
    return pen.close().path()
