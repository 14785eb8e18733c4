"""Bars: a few upright bars that grow, swell or pulse; the tallest in the second colour."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

#: White between bars, in bar widths: bars read as a row, not as cuts in one block.
PITCH = 1.36
#: Least height of the outer bars of a peak: lower ones leave one bar standing by itself.
LOWEST_BESIDE = 0.45


def _heights(count: int, first: float, profile: str) -> list[float]:
    steps = [i / (count - 1) for i in range(count)]
    if profile == "rise":
        return [first + (1 - first) * t for t in steps]
    if profile == "curve":
        return [first * 0.75 + (1 - first * 0.75) * t * t for t in steps]
    if profile == "peak":
        low = max(first, LOWEST_BESIDE)
        return [low + (1 - low) * (1 - abs(2 * t - 1)) for t in steps]
    return [(first + 0.12, 1.0, first, 0.8, first + 0.2)[i] for i in range(count)]


def build(count: int, first: float, profile: str, tops: str) -> Artwork:
    """`first` is the height of the lowest bar; `tops` rounds nothing, the top, or both ends.

    Bars that rise stand on a line; those that swell or pulse are centred, both ends alike.
    """
    width = 1 / (1 + PITCH * (count - 1))
    middle = profile in ("peak", "pulse")
    if middle and tops == "round":
        tops = "pill"
    radius = {"flat": (0.0, 0.0), "round": (width / 2, 0.0), "pill": (width / 2, width / 2)}[tops]
    heights = _heights(count, first, profile)
    columns: list[Path] = []
    for i, height in enumerate(heights):
        y = -height / 2 if middle else 0.5 - height
        top, bottom = radius
        columns.append(
            rounded_rect(-0.5 + i * PITCH * width, y, width, height, (top, top, bottom, bottom))
        )
    tallest = max(heights)
    low = [p for p, h in zip(columns, heights, strict=True) if h < tallest]
    high = [p for p, h in zip(columns, heights, strict=True) if h == tallest]
    return {"primary": union(*low), "accent": union(*high)}
