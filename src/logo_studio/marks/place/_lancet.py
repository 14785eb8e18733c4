"""The pointed arch that portals and windows are made of."""

from __future__ import annotations

from logo_studio.geometry.path import Pen
from logo_studio.model.path import Path

#: Height of an equilateral arch by its half width: sqrt 3.
RISE = 1.732


def lancet(half: float, top: float, foot: float) -> Path:
    """An opening `2 half` wide: each arc has its centre on the other side's springing line.

    The arch springs `RISE` half widths below `top`.
    """
    spring = top + RISE * half
    return (
        Pen()
        .move(-half, foot)
        .line(-half, spring)
        .arc(half, spring, 2 * half, 180, 240)
        .arc(-half, spring, 2 * half, 300, 360)
        .line(half, foot)
        .close()
        .path()
    )
