"""The falling drop that drops, flames and petals are made of."""

from __future__ import annotations

from logo_studio.geometry.path import Pen
from logo_studio.model.path import Path


def drop_outline(width: float, waist: float) -> Path:
    """A drop 1 high about the origin: a circle of `width` below, its sides meeting at the top.

    `waist` 0 gives full sides, 1 sides that curve inwards towards the tip.
    """
    r = width / 2
    base = 0.5 - r
    rise = base + 0.5
    shoulder = base - (0.56 - 0.12 * waist) * rise
    neck_x, neck_y = r * 0.42 * (1 - waist), -0.5 + rise * (0.2 + 0.18 * waist)
    return (
        Pen()
        .move(0, -0.5)
        .cubic(neck_x, neck_y, r, shoulder, r, base)
        .arc(0, base, r, 0, 180)
        .cubic(-r, shoulder, -neck_x, neck_y, 0, -0.5)
        .close()
        .path()
    )
