"""The molar that both tooth marks are made of."""

from __future__ import annotations

from logo_studio.geometry.path import Pen
from logo_studio.marks.steps import mirrored
from logo_studio.model.path import Path


def tooth(width: float, fork: float, dip: float) -> Path:
    """A molar of height 1 about the origin: crown above, two roots below.

    `width` is the half width of the crown, `fork` the height y where the roots part,
    `dip` the depth of the saddle between the cusps.
    """
    k = width / 0.42
    half = (
        Pen()
        .move(0, -0.5 + dip)
        .cubic(0.07 * k, -0.5 + dip * 0.55, 0.14 * k, -0.5, 0.225 * k, -0.5)
        .cubic(0.345 * k, -0.5, width, -0.4, width, -0.25)
        .cubic(width, -0.07, 0.365 * k, 0.0, 0.345 * k, 0.15)
        .cubic(0.32 * k, 0.33, 0.31 * k, 0.5, 0.21 * k, 0.5)
        .cubic(0.1 * k, 0.5, 0.135 * k, fork, 0, fork)
    )
    return mirrored(half)
