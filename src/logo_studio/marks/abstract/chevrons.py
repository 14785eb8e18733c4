"""Chevrons: arrow bands that follow each other in one direction."""

from __future__ import annotations

from logo_studio.geometry.shapes import polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import HEADINGS, pick_out, tilted


def build(chevrons: int, slope: float, growth: float, heading: str, accent: str) -> Artwork:
    """`slope` rise of a side over its run, `growth` thickness of a band to that of the one before.

    `accent` names the band in the second colour: the first (leading), last or none.
    """
    half, thickness = 0.5, 0.2
    bands = []
    y = 0.0
    for _ in range(chevrons):
        rise = half * slope
        bands.append(
            polygon(
                [
                    (0, y),
                    (half, y + rise),
                    (half, y + rise + thickness),
                    (0, y + thickness),
                    (-half, y + rise + thickness),
                    (-half, y + rise),
                ]
            )
        )
        y += thickness + GAP * 1.6
        thickness *= growth
    chosen = {"none": (), "first": (0,), "last": (chevrons - 1,)}[accent]
    return tilted(pick_out(bands, chosen), HEADINGS[heading] + 90)
