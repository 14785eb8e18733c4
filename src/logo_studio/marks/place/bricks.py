"""Bricks: a wall in running bond, one brick in the second colour, its top whole or stepped."""

from __future__ import annotations

from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out
from logo_studio.model.path import Path


def build(courses: int, across: int, rounding: float, top: str, accent: int) -> Artwork:
    """`courses` rows of `across` bricks; `rounding` of their corners in heights.

    `top` level, steps (shorter rows upwards); `accent` counts the coloured brick.
    """
    height = (1 - GAP * (courses - 1)) / courses
    width = (1 - GAP * (across - 1)) / across
    bricks: list[Path] = []
    for row in range(courses):
        shift = (width + GAP) / 2 if row % 2 else 0.0
        # Stepped rows lose half a brick each on the right.
        limit = 1.0 if top == "level" else 1 - (courses - 1 - row) * (width + GAP) / 2
        for k in range(across + 1):
            x0 = max(0.0, k * (width + GAP) - shift)
            x1 = min(limit, k * (width + GAP) - shift + width)
            if x1 - x0 > 0.3 * width:
                y = row * (height + GAP)
                bricks.append(rounded_rect(x0, y, x1 - x0, height, rounding * height))
    chosen = (len(bricks) // 2 + accent) % len(bricks)
    return pick_out(bricks, (chosen,))
