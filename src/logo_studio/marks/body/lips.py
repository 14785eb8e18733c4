"""Lips: an upper lip with its bow above a fuller lower lip."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, mirrored


def build(bow: float, lower: float, smile: float, shine: str) -> Artwork:
    """`bow` is the height of the upper lip's bow, `lower` the lower lip's depth.

    `smile` is how much the corners rise; `shine` adds a glint to the lower lip.
    """
    top, corner = -0.17 - bow, -smile
    seam = [(0.3, 0.0, 0.2, 0.035, 0.11, 0.015), (0.06, 0.0, 0.03, 0.03, 0, 0.03)]
    upper = mirrored(
        Pen()
        .move(0, -0.17)
        .cubic(0.04, -0.18, 0.06, top, 0.13, top)
        .cubic(0.23, top, 0.35, -0.09, 0.5, corner)
        .cubic(*seam[0])
        .cubic(*seam[1])
    )
    under = mirrored(
        Pen()
        .move(0, lower)
        .cubic(0.24, lower, 0.37, 0.11, 0.5, corner)
        .cubic(*seam[0])
        .cubic(*seam[1])
    )
    under = clear(under, upper)
    if shine == "yes":
        glint = (
            Pen()
            .move(0.07, lower * 0.7)
            .cubic(0.14, lower * 0.67, 0.19, lower * 0.58, 0.24, lower * 0.48)
        )
        under = subtract(under, stroke(glint.path(), GAP, "round"))
    return {"primary": under, "accent": upper}
