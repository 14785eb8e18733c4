"""Small motifs that larger marks carry: cut into a body, set in an opening, beside a letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import sqrt

from logo_studio.geometry.affine import place, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    circle,
    drop,
    lens,
    polygon,
    rect,
    regular_polygon,
    rounded_rect,
    spark,
    star,
)
from logo_studio.marks.steps import line, mirrored, mirrored_points, rounded_regular
from logo_studio.model.path import Path


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


def blade(cx: float, cy: float, length: float, fullness: float, tilt: float) -> Path:
    """A leaf of two arcs, `tilt` degrees to the right of upright about its middle (cx, cy).

    `fullness` is the sagitta of each arc as a share of `length`.
    """
    half = length / 2
    return rotate(lens(cx, cy + half, cx, cy - half, fullness), tilt, cx, cy)


def plus(cx: float, cy: float, arm: float, width: float) -> Path:
    """Two crossing bars reaching `arm` to every side: a control pad, a driver's recess.

    Not a motif of its own: alone on its ground it would be the emblem of the Red Cross.
    """
    return union(
        rect(cx - width / 2, cy - arm, width, 2 * arm),
        rect(cx - arm, cy - width / 2, 2 * arm, width),
    )


def _soft_heart() -> Path:
    return mirrored(
        Pen()
        .move(0, -0.3)
        .cubic(0.05, -0.41, 0.14, -0.46, 0.25, -0.46)
        .cubic(0.4, -0.46, 0.52, -0.35, 0.52, -0.18)
        .cubic(0.52, 0.09, 0.2, 0.26, 0, 0.46)
    )


def _full_heart() -> Path:
    return (
        Pen()
        .move(0, 0.46)
        .cubic(-0.2, 0.3, -0.5, 0.1, -0.5, -0.17)
        .cubic(-0.5, -0.34, -0.37, -0.44, -0.24, -0.44)
        .cubic(-0.13, -0.44, -0.04, -0.38, 0, -0.28)
        .cubic(0.04, -0.38, 0.13, -0.44, 0.24, -0.44)
        .cubic(0.37, -0.44, 0.5, -0.34, 0.5, -0.17)
        .cubic(0.5, 0.1, 0.2, 0.3, 0, 0.46)
        .close()
        .path()
    )


def _bolt() -> Path:
    return polygon(
        [(0.14, -0.5), (-0.34, 0.09), (-0.03, 0.09), (-0.14, 0.5), (0.34, -0.11), (0.05, -0.11)]
    )


def _keyhole() -> Path:
    slot = polygon([(-0.1, -0.12), (0.1, -0.12), (0.21, 0.48), (-0.21, 0.48)])
    return union(circle(0, -0.2, 0.27), slot)


def _arrow_up() -> Path:
    return polygon(mirrored_points([(0, -0.5), (0.44, -0.03), (0.15, -0.03), (0.15, 0.47)]))


def _house(ridge: float, floor: float) -> Path:
    return polygon(mirrored_points([(0, ridge), (0.48, -0.06), (0.48, floor)]))


#: Each about 1 high and centred by optics on the origin.
INSETS: Mapping[str, Callable[[], Path]] = {
    "disc": lambda: circle(0, 0, 0.42),
    "leaf": lambda: lens(-0.4, 0.4, 0.4, -0.4, 0.207),
    "bolt": _bolt,
    "heart": _soft_heart,
    "spark": lambda: spark(0, 0, 0.6, 0.22),
    "star": lambda: star(0, 0.04, 0.54, 0.23, 5),
    "drop": lambda: drop(0, -0.03, 0.7, 1.04),
    "check": lambda: line([(-0.42, 0.03), (-0.12, 0.33), (0.44, -0.29)], 0.22),
    "diamond": lambda: regular_polygon(0, 0, 0.5, 4),
    "hexagon": lambda: regular_polygon(0, 0, 0.48, 6),
    "keyhole": _keyhole,
    "play": lambda: rounded_regular(0.07, 0, 0.53, 3, 0.05, 0),
    "arrow": _arrow_up,
    "house": lambda: polygon(
        [(0, -0.48), (0.48, -0.06), (0.48, 0.44), (-0.48, 0.44), (-0.48, -0.06)]
    ),
}

#: The same motifs drawn fuller, for places where one stands alone: an eye, a case, a counter.
FULL: Mapping[str, Callable[[], Path]] = {
    **INSETS,
    "disc": lambda: circle(0, 0, 0.43),
    "leaf": lambda: rounded_rect(-0.4, -0.4, 0.8, 0.8, (0, 0.74, 0, 0.74)),
    "heart": _full_heart,
    "star": lambda: star(0, 0.03, 0.55, 0.24, 5),
    "spark": lambda: spark(0, 0, 0.62, 0.24),
    "drop": lambda: drop(0, -0.04, 0.7, 1.04),
    "house": lambda: polygon(
        [(0, -0.5), (0.48, -0.06), (0.48, 0.42), (-0.48, 0.42), (-0.48, -0.06)]
    ),
}


def inset(kind: str, cx: float, cy: float, size: float) -> Path:
    """The small motif `kind` of `INSETS`, about `size` high, centred on (cx, cy)."""
    return place(INSETS[kind](), size, cx, cy)


def full_inset(kind: str, cx: float, cy: float, size: float) -> Path:
    """The fuller motif `kind` of `FULL`, about `size` high, centred on (cx, cy)."""
    return place(FULL[kind](), size, cx, cy)
