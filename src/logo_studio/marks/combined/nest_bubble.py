"""Speech bubble with a picture: what is talked about."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, polygon, rounded_polygon, rounded_rect
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import mirror_image

R = 0.46


def build(inner: str, shape: str, tail: float, facing: str, style: str) -> Artwork:
    """`shape` round or squared, `tail` the length of its tail; it hangs on the side `facing`."""
    if shape == "round":
        end = R * 0.72 + tail * 0.9
        body = union(
            circle(0, -0.04, R),
            rounded_polygon([(-0.4, 0), (0.05, 0.3), (-end, R - 0.06 + tail * 0.4)], (0, 0, 0.02)),
        )
    else:
        body = union(
            rounded_rect(-R, -0.5, 2 * R, 0.82, 0.16),
            polygon([(-0.26, 0.2), (0.06, 0.2), (-0.26, 0.32 + tail)]),
        )
    if facing == "right":
        body = mirror_image(body)
    middle = -0.04 if shape == "round" else -0.09
    return nest(body, inner, (0, middle), 0.6, style)
