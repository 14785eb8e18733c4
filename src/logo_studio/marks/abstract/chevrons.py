"""Chevrons: arrow bands that follow each other in one direction."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.shapes import polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import concat

HEADING = {"up": 0.0, "right": 90.0, "up_right": 45.0}


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
    turned = [rotate(band, HEADING[heading]) for band in bands]
    if accent == "none":
        return {"primary": concat(turned)}
    chosen = 0 if accent == "first" else chevrons - 1
    return {
        "primary": concat([p for i, p in enumerate(turned) if i != chosen]),
        "accent": turned[chosen],
    }
