"""Egg: cracked along a zigzag in two tones, or cut open with its yolk."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate, scale
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line, mirrored, paint, parted
from logo_studio.model.path import Path


def _outline(width: float) -> Path:
    """An egg 1 high, its widest place below the middle."""
    half = Pen().move(0, -0.5).cubic(0.22, -0.5, 0.38, -0.14, 0.38, 0.12)
    return scale(mirrored(half.cubic(0.38, 0.34, 0.21, 0.5, 0, 0.5)), width / 0.76, 1)


def build(style: str, teeth: int, width: float, yolk: float, tilt: float) -> Artwork:
    """`teeth` of the crack; `yolk` is its radius; `tilt` in degrees."""
    body = _outline(width)
    if style == "yolk":
        white = subtract(body, circle(0, 0.12, yolk + GAP))
        return paint(rotate(white, tilt), rotate(circle(0, 0.12, yolk), tilt))
    height = 0.27 / teeth
    count = 2 * teeth
    crack = [
        (-0.6 + 1.2 * i / count, 0.02 + (height if i % 2 else -height)) for i in range(count + 1)
    ]
    upper = polygon([(-0.6, -1), (0.6, -1), *crack[::-1]])
    seam = line(crack, GAP)
    top, low = parted(body, upper, seam)
    return paint(rotate(low, tilt), rotate(top, tilt))
