"""Hands around a heart, a leaf or a drop: two cupped palms that mirror each other."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, drop, lens, spark
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear
from logo_studio.model.path import Path


def _palm(lift: float, fat: float) -> Path:
    """The right hand: finger tips at the upper right, wrist at the foot of the axis."""
    x, top = GAP / 2, 0.02 - lift
    tip = fat * 0.5
    return (
        Pen()
        .move(x, 0.5)
        .cubic(0.28, 0.5, 0.5, 0.32, 0.5, top + 0.03)
        .cubic(0.5, top - tip * 0.8, 0.5 - tip * 1.9, top - tip * 0.8, 0.5 - tip * 1.9, top + 0.03)
        .cubic(0.5 - tip * 1.9, 0.1, 0.43 - fat, 0.138, 0.36 - fat, 0.165)
        .cubic(0.23 - fat, 0.215, x, 0.28, x, 0.41)
        .close()
        .path()
    )


def _sprout() -> Path:
    low, high = lens(0, -0.04, -0.31, -0.3, 0.22), lens(0, -0.12, 0.32, -0.45, 0.22)
    return union(low, high, capsule(0, 0.11, 0, -0.1, GAP * 1.2))


ITEMS: dict[str, Callable[[], Path]] = {
    "heart": lambda: heart(0, -0.15, 0.46, 0.02),
    "leaf": lambda: lens(0, 0.12, 0, -0.46, 0.29),
    "drop": lambda: drop(0, -0.17, 0.36, 0.54),
    "sprout": _sprout,
    "sun": lambda: circle(0, -0.14, 0.2),
    "spark": lambda: spark(0, -0.15, 0.29, 0.2),
}


def build(item: str, lift: float, fat: float, tone: str) -> Artwork:
    """`lift` is how high the finger tips reach, `fat` how full the palms are."""
    held = ITEMS[item]()
    hands = clear(both_sides(_palm(lift, fat)), held)
    if tone == "hands":
        return {"primary": held, "accent": hands}
    return {"primary": hands, "accent": held}
