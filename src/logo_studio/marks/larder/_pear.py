"""The outline that pear and avocado share."""

from __future__ import annotations

from logo_studio.geometry.path import Pen
from logo_studio.marks.steps import mirrored
from logo_studio.model.path import Path


def pear(half: float, neck: float) -> Path:
    """A pear .98 high about the origin; `half` its half width below, `neck` that of its neck."""
    return mirrored(
        Pen()
        .move(0, -0.48)
        .cubic(neck * 0.66, -0.48, neck, -0.4, neck + 0.02, -0.27)
        .cubic(neck + 0.05, -0.08, half, -0.02, half, 0.17)
        .cubic(half, 0.36, half * 0.58, 0.5, 0, 0.5)
    )
