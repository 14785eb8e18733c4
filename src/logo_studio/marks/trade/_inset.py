"""Small motifs that are cut into, or set inside, the marks of trade and device."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from logo_studio.geometry.affine import place
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    circle,
    drop,
    lens,
    polygon,
    regular_polygon,
    rounded_polygon,
    rounded_rect,
    spark,
    star,
)
from logo_studio.marks.trade._steps import line, symmetric
from logo_studio.model.path import Path


def heart() -> Path:
    """A heart about 1 high, its point at the bottom."""
    return symmetric(
        Pen()
        .move(0, -0.3)
        .cubic(0.05, -0.41, 0.14, -0.46, 0.25, -0.46)
        .cubic(0.4, -0.46, 0.52, -0.35, 0.52, -0.18)
        .cubic(0.52, 0.09, 0.2, 0.26, 0, 0.46)
    )


def bolt() -> Path:
    """A lightning flash 1 high."""
    return polygon(
        [(0.14, -0.5), (-0.34, 0.09), (-0.03, 0.09), (-0.14, 0.5), (0.34, -0.11), (0.05, -0.11)]
    )


def _keyhole() -> Path:
    slot = polygon([(-0.1, -0.12), (0.1, -0.12), (0.21, 0.48), (-0.21, 0.48)])
    return union(circle(0, -0.2, 0.27), slot)


def _plus() -> Path:
    return union(
        rounded_rect(-0.15, -0.45, 0.3, 0.9, 0.0), rounded_rect(-0.45, -0.15, 0.9, 0.3, 0.0)
    )


def _play() -> Path:
    triangle = regular_polygon(0.07, 0, 0.53, 3, 0)
    return rounded_polygon(list(zip(triangle.xs, triangle.ys, strict=True)), 0.05)


def _arrow_up() -> Path:
    return polygon(
        [
            (0, -0.5), (0.44, -0.03), (0.15, -0.03), (0.15, 0.47),
            (-0.15, 0.47), (-0.15, -0.03), (-0.44, -0.03),
        ]
    )  # fmt: skip


def _house() -> Path:
    return polygon([(0, -0.48), (0.48, -0.06), (0.48, 0.44), (-0.48, 0.44), (-0.48, -0.06)])


SHAPES: Mapping[str, Callable[[], Path]] = {
    "disc": lambda: circle(0, 0, 0.42),
    "leaf": lambda: lens(-0.4, 0.4, 0.4, -0.4, 0.207),
    "bolt": bolt,
    "heart": heart,
    "spark": lambda: spark(0, 0, 0.6, 0.22),
    "star": lambda: star(0, 0.04, 0.54, 0.23, 5),
    "drop": lambda: drop(0, -0.03, 0.7, 1.04),
    "check": lambda: line([(-0.42, 0.03), (-0.12, 0.33), (0.44, -0.29)], 0.22),
    "diamond": lambda: regular_polygon(0, 0, 0.5, 4),
    "hexagon": lambda: regular_polygon(0, 0, 0.48, 6),
    "plus": _plus,
    "keyhole": _keyhole,
    "play": _play,
    "arrow": _arrow_up,
    "house": _house,
}


def inset(kind: str, cx: float, cy: float, size: float) -> Path:
    """The small motif `kind`, about `size` high, centred on (cx, cy)."""
    return place(SHAPES[kind](), size, cx, cy)
