"""Equaliser: upright bars around one axis."""

from __future__ import annotations

from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import pick_out

#: Bar heights from left to right.
RHYTHMS: dict[str, tuple[float, ...]] = {
    "wave": (0.34, 0.7, 1.0, 0.56, 0.8, 0.4),
    "peak": (0.3, 0.62, 1.0, 0.62, 0.3),
    "pulse": (0.3, 0.3, 1.0, 0.62, 0.3),
    "rise": (0.28, 0.52, 0.76, 1.0),
    "beat": (0.5, 1.0, 0.34, 0.78),
    "valley": (1.0, 0.62, 0.3, 0.62, 1.0),
}


def build(rhythm: str, duty: float, ends: float, accent: int) -> Artwork:
    """`duty` bar width to pitch; `ends` 0 flat to 1 round; `accent` counts the bar in colour."""
    heights = RHYTHMS[rhythm]
    pitch = 1.0 / len(heights)
    width = duty * pitch
    bars = []
    for i, h in enumerate(heights):
        r = ends * width / 2
        bars.append(rounded_rect(i * pitch, (1 - h) / 2, width, h, r))
    chosen = accent % len(bars)
    return pick_out(bars, (chosen,))
