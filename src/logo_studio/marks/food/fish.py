"""Fish in profile: a lens with gill arcs cut out, its tail tucked behind."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, ring
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint

NOSE, RUMP = -0.5, 0.3


def build(stripes: int, belly: float, tail: float, tones: str) -> Artwork:
    """`belly` is half the body's height and `tail` half the tail's, the fish being 1 long."""
    body = lens(NOSE, 0, RUMP, 0, belly / (RUMP - NOSE))
    fin = (
        Pen()
        .move(0.16, 0)
        .cubic(0.32, -0.05, 0.42, -0.14, 0.5, -tail)
        .cubic(0.455, -0.09, 0.455, 0.09, 0.5, tail)
        .cubic(0.42, 0.14, 0.32, 0.05, 0.16, 0)
        .close()
        .path()
    )
    fin = clear(fin, body)
    body = subtract(body, circle(-0.3, -0.03, 0.04))
    # Gill and stripes are circles about a point before the nose, so they follow each other.
    for i in range(stripes):
        body = subtract(body, ring(-0.56, 0, 0.44 + 0.15 * i, GAP))
    return paint(body, fin, tones)
