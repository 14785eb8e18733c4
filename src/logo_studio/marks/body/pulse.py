"""Pulse: a heart, disc or squircle parted by the line of a heartbeat."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.shapes import circle, drop, polygon, superellipse
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import Path

SHAPES: dict[str, Callable[[], Path]] = {
    "heart": lambda: heart(0, 0, 1),
    "circle": lambda: circle(0, 0, 0.5),
    "squircle": lambda: superellipse(0, 0, 0.48),
    "drop": lambda: drop(0, -0.04, 0.84, 1.08),
}


def build(shape: str, beat: float, level: float, width: float, tone: str) -> Artwork:
    """`beat` is the height of the wave, `level` the rest line's y, `width` in gaps."""
    body = SHAPES[shape]()
    wave = [
        (-0.7, level), (-0.2, level), (-0.1, level - beat * 0.85), (0.04, level + beat),
        (0.14, level), (0.7, level),
    ]  # fmt: skip
    rift = line(wave, GAP * width, "butt", "round")
    if tone == "one":
        return {"primary": subtract(body, rift)}
    above = polygon([*wave, (0.7, -1), (-0.7, -1)])
    return {
        "primary": subtract(body, rift, above),
        "accent": subtract(intersect(body, above), rift),
    }
