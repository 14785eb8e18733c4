"""Camp fire: a flame of two tongues over crossed logs."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, place
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, drop
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, mirror_image
from logo_studio.model.path import Path


def build(flame: str, core: str, log: float, slope: float, lean: str) -> Artwork:
    """`flame` tongue, drop or triple; `core` open, solid or spark of light within; `log` its width.

    `slope` how far the logs rise to their ends; `lean` which way the tongue bends.
    """
    y = 0.38
    front = capsule(-0.38, y - slope, 0.38, y + slope, log)
    back = clear(mirror_image(front), front)
    fire = _flame(flame)
    if core == "open":
        fire = subtract(fire, place(_tongue(), 0.42, 0.0, 0.11))
    elif core == "drop":
        fire = subtract(fire, drop(0, 0.1, 0.17, 0.26))
    fire = mirror_image(fire) if lean == "left" else fire
    fire = clear(fire, front, mirror_image(front))
    return {"primary": union(front, back), "accent": fire}


def _tongue() -> Path:
    """A flame in a box of about 0.7 by 1, its foot at .34."""
    pen = Pen().move(0.06, -0.66).cubic(0.1, -0.42, 0.33, -0.28, 0.33, 0.02)
    pen.cubic(0.33, 0.22, 0.18, 0.34, 0, 0.34).cubic(-0.18, 0.34, -0.33, 0.22, -0.33, 0.02)
    pen.cubic(-0.33, -0.14, -0.25, -0.26, -0.17, -0.33).cubic(
        -0.15, -0.24, -0.12, -0.2, -0.06, -0.18
    )
    return pen.cubic(-0.1, -0.36, -0.04, -0.54, 0.06, -0.66).close().path()


def _flame(kind: str) -> Path:
    if kind == "tongue":
        return place(_tongue(), 0.86, 0, 0.03)
    if kind == "drop":
        return drop(0, -0.11, 0.5, 0.78)
    side = drop(0.21, 0.02, 0.24, 0.46)
    return union(drop(0, -0.11, 0.36, 0.78), side, mirror_x(side))
