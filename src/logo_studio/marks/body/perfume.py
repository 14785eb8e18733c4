"""Perfume: a flacon with a neck and a stopper, a leaf or a stone cut out of the glass."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    circle,
    drop,
    rounded_rect,
    spark,
)
from logo_studio.marks.insets import blade
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import rhombus, rounded_regular
from logo_studio.model.path import Path

FLOOR = 0.5


#: Flacon with its centre on the origin and half its height.
BOTTLES: dict[str, tuple[Callable[[float], Path], float]] = {
    "square": (lambda c: rounded_rect(-0.31, -0.31, 0.62, 0.62, c), 0.31),
    "round": (lambda c: circle(0, 0, 0.34), 0.34),
    "hex": (lambda c: rounded_regular(0, 0, 0.36, 6, c * 0.7), 0.355),
    "arch": (lambda c: rounded_rect(-0.28, -0.34, 0.56, 0.68, (0.28, 0.28, c, c)), 0.34),
}
LABELS: dict[str, Callable[[], Path]] = {
    "leaf": lambda: blade(0, 0, 0.36, 0.28, 36),
    "stone": lambda: rhombus(0.14, 0.18),
    "drop": lambda: drop(0, -0.02, 0.22, 0.34),
    "spark": lambda: spark(0, 0, 0.2, 0.2),
}


def build(bottle: str, label: str, cap: str, corner: float) -> Artwork:
    """`corner` is the radius of the flacon's corners."""
    shape, half = BOTTLES[bottle]
    middle = FLOOR - half
    glass = subtract(move(shape(corner), 0, middle), move(LABELS[label](), 0, middle))
    shoulder = middle - half - GAP
    neck = rounded_rect(-0.09, shoulder - 0.07, 0.18, 0.07, 0.01)
    top = shoulder - 0.07 - GAP
    caps = {
        "bar": lambda: rounded_rect(-0.15, top - 0.17, 0.3, 0.17, 0.03),
        "ball": lambda: circle(0, top - 0.125, 0.125),
        "dome": lambda: rounded_rect(-0.14, top - 0.17, 0.28, 0.17, (0.14, 0.14, 0.02, 0.02)),
    }
    return {"primary": union(glass, neck), "accent": caps[cap]()}
