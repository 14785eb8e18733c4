"""Nail polish: a squat bottle under its tall cap, a drop or a heart cut out."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.shapes import circle, drop, rounded_polygon, rounded_rect, spark
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

SIGNS: dict[str, Callable[[], Path]] = {
    "drop": lambda: drop(0, 0, 0.22, 0.32),
    "heart": lambda: heart(0, 0.01, 0.28),
    "spark": lambda: spark(0, 0, 0.17, 0.2),
}


def build(sign: str, bottle: str, cap: float, width: float) -> Artwork:
    """`cap` is half the cap's width at the top, `width` half the bottle's."""
    top, w = -0.02 + GAP, width
    lid = rounded_polygon(
        [(-cap, -0.5), (cap, -0.5), (0.145, -0.02), (-0.145, -0.02)], [0.05, 0.05, 0.015, 0.015]
    )
    shapes = {
        "shoulder": lambda: rounded_rect(-w, top, 2 * w, 0.5 - top, (0.17, 0.17, 0.07, 0.07)),
        "pebble": lambda: rounded_rect(-w, top, 2 * w, 0.5 - top, (0.17, 0.17, 0.2, 0.2)),
        "ball": lambda: circle(0, top + w * 0.97, w),
        "block": lambda: rounded_rect(-w * 0.9, top, 1.8 * w, 0.5 - top, 0.04),
    }
    body = shapes[bottle]()
    _, y0, _, y1 = body.bounds()
    return {"primary": subtract(body, move(SIGNS[sign](), 0, (y0 + y1) / 2 + 0.01)), "accent": lid}
