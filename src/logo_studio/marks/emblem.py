"""Small shapes that larger marks carry: in a window, a pin's eye, on a suitcase."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import place
from logo_studio.geometry.path import Pen, Point
from logo_studio.geometry.shapes import (
    circle,
    drop,
    polygon,
    regular_polygon,
    rounded_rect,
    spark,
    star,
)
from logo_studio.model.path import Path


def _heart() -> Path:
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


def _cross() -> Path:
    a, b = 0.16, 0.46
    arm: list[Point] = [(-a, -b), (a, -b), (a, -a)]
    corners: list[Point] = []
    for _ in range(4):
        corners += arm
        arm = [(-y, x) for x, y in arm]
    return polygon(corners)


#: Each about 1 high and centred by eye.
SHAPES: dict[str, Callable[[], Path]] = {
    "disc": lambda: circle(0, 0, 0.43),
    "leaf": lambda: rounded_rect(-0.4, -0.4, 0.8, 0.8, (0, 0.74, 0, 0.74)),
    "heart": _heart,
    "star": lambda: star(0, 0.03, 0.55, 0.24, 5),
    "spark": lambda: spark(0, 0, 0.62, 0.24),
    "drop": lambda: drop(0, -0.04, 0.7, 1.04),
    "cross": _cross,
    "house": lambda: polygon(
        [(0, -0.5), (0.48, -0.06), (0.48, 0.42), (-0.48, 0.42), (-0.48, -0.06)]
    ),
    "diamond": lambda: regular_polygon(0, 0, 0.52, 4),
}


def emblem(kind: str, cx: float, cy: float, size: float) -> Path:
    """The shape `kind`, about `size` high, around (cx, cy)."""
    return place(SHAPES[kind](), size, cx, cy)
