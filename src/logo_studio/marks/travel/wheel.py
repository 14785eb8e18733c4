"""Wheel: a tyre, a rim with spokes of one form, and a hub."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, ring
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned
from logo_studio.model.path import Path

R, HUB = 0.5, 0.09
#: A spoke from the hub up to radius r, `w` wide at the hub.
SPOKES: dict[str, Callable[[float, float], Path]] = {
    "bar": lambda r, w: rect(-w / 2, -r, w, r),
    "flare": lambda r, w: polygon([(-w * 0.3, 0), (-w * 0.95, -r), (w * 0.95, -r), (w * 0.3, 0)]),
    "blade": lambda r, w: polygon([(-w / 2, 0), (-w / 2, -r), (w * 1.1, -r), (w / 2, 0)]),
}


def build(spokes: int, form: str, tyre: float, tread: str, turn: float) -> Artwork:
    """`spokes` of the `form` bar, flare or blade (leaning); `tyre` its thickness.

    `tread` smooth or blocks (notches around); `turn` in degrees. The rim is the second colour.
    """
    rubber = ring(0, 0, R, tyre)
    if tread == "blocks":
        notches = [
            rotate(rect(-GAP / 2, -R - 0.1, GAP, 0.1 + tyre * 0.45), 22.5 * i) for i in range(16)
        ]
        rubber = subtract(rubber, *notches)
    outer = R - tyre - GAP
    spoke = SPOKES[form](outer - 0.02, 0.085)
    arms = turned(spoke, spokes, turn)
    rim = union(ring(0, 0, outer, 0.06), *arms, circle(0, 0, HUB + 0.03))
    return {"primary": rubber, "accent": subtract(rim, circle(0, 0, HUB * 0.6))}
