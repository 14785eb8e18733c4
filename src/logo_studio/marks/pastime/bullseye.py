"""Bullseye: a target of rings with an arrow in its middle."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, polygon, rect, ring
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, fillet
from logo_studio.model.path import Path

R = 0.42
#: Radius of the core, in pitches of the rings.
CORE = 0.85


def build(rings: int, duty: float, fletching: str, angle: float, tone: str) -> Artwork:
    """`duty` ink share of each ring; `fletching` barbs, square or swallow; arrow at `angle`."""
    pitch = R / (rings + CORE)
    gap = pitch * (1 - duty)
    bands = [ring(0, 0, R - i * pitch, pitch - gap) for i in range(rings)]
    core = circle(0, 0, R - rings * pitch)
    arrow = rotate(_arrow(fletching), angle)
    target = clear(union(*bands), arrow)
    if tone == "arrow":
        return {"primary": union(target, clear(core, arrow)), "accent": arrow}
    return {"primary": union(target, arrow), "accent": clear(core, arrow)}


def _arrow(fletching: str) -> Path:
    """Along +x with its point at the origin."""
    shaft = polygon([(0, 0), (0.1, -0.035), (0.62, -0.035), (0.62, 0.035), (0.1, 0.035)])
    tail = {
        "barbs": polygon(
            [(0.4, 0), (0.52, -0.12), (0.72, -0.12), (0.62, 0), (0.72, 0.12), (0.52, 0.12)]
        ),
        "square": rect(0.46, -0.1, 0.22, 0.2),
        "swallow": polygon(
            [
                (0.46, -0.035),
                (0.56, -0.13),
                (0.76, -0.13),
                (0.68, 0),
                (0.76, 0.13),
                (0.56, 0.13),
                (0.46, 0.035),
            ]
        ),
    }[fletching]
    return fillet(union(shaft, tail), 0.004)
