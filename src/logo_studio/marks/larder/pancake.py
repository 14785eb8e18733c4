"""Stack of pancakes with syrup running down, a topping, and a plate."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import capsule, circle, rounded_polygon, rounded_rect
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, fillet, paint
from logo_studio.model.path import EMPTY, Path

#: Thickness of a pancake and of the syrup, half width of the stack.
CAKE, SYRUP, HALF = 0.15, 0.1, 0.47
#: Runs of syrup: place across, and length in pancakes, by number of runs.
RUNS = {
    1: ((0.14, 1.6),),
    2: ((-0.2, 1.0), (0.16, 1.8)),
    3: ((-0.27, 1.0), (0.0, 1.9), (0.27, 1.3)),
}
RUN_WIDTH = 0.125


def _butter(y: float) -> Path:
    return rounded_polygon([(-0.15, y - 0.12), (0.09, y - 0.12), (0.15, y), (-0.09, y)], 0.02)


TOPPING: dict[str, Callable[[float], Path]] = {
    "butter": _butter,
    "berry": lambda y: circle(0, y - 0.1, 0.1),
    "berries": lambda y: (
        circle(-0.12, y - 0.085, 0.085) + circle(0.12 - 0.02 + GAP / 2, y - 0.085, 0.085)
    ),
    "heart": lambda y: heart(0, y - 0.12, 0.27),
    "none": lambda y: EMPTY,
}


def build(layers: int, runs: int, topping: str, plate: str, tones: str) -> Artwork:
    cakes: list[Path] = []
    pitch = CAKE + GAP
    for i in range(layers):
        # Every second one is a little narrower: a stack made by hand.
        half = HALF - (0.03 if i % 2 == 0 else 0.0)
        cakes.append(rounded_rect(-half, i * pitch, 2 * half, CAKE, CAKE / 2))
    top = -GAP - SYRUP
    pour = rounded_rect(-0.36, top, 0.72, SYRUP, SYRUP / 2)
    streams = [
        capsule(x, top + SYRUP / 2, x, top + SYRUP + GAP + length * pitch - RUN_WIDTH, RUN_WIDTH)
        for x, length in RUNS[runs]
    ]
    syrup = fillet(union(pour, *streams), 0.03)
    stack = clear(union(*cakes), syrup)
    if plate == "yes":
        floor = layers * pitch
        stack = union(stack, rounded_rect(-0.58, floor, 1.16, 0.075, 0.0375))
    extra = TOPPING[topping](top - GAP)
    return paint(union(stack, extra), syrup, tones)
