"""Pin: a map pin, its eye a disc, another shape, or the pin halved in two tones."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.angle import direction
from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, halves, paint
from logo_studio.model.path import Path

TOP, TIP = -0.5, 0.5


def build(eye: str, width: float, split: str, foot: str) -> Artwork:
    """`eye` is what the head holds, `width` of the head to the height.

    `split` none (the eye cut out), dot (a coloured eye) or halves; `foot` none, or a ring of
    ground around the tip.
    """
    r = width / 2
    cy = TOP + r
    body = _body(r, cy)
    art: Artwork = {"primary": body}
    hole = full_inset(eye, 0, cy, r * 1.05)
    if split == "dot":
        ring = circle(0, cy, r * 0.7)
        inner = full_inset(eye, 0, cy, r * 1.1)
        art = {
            "primary": subtract(body, ring),
            "accent": intersect(inner, circle(0, cy, r * 0.7 - GAP)),
        }
    elif split == "halves":
        body = subtract(body, hole)
        art = paint(*halves(body))
    else:
        art = {"primary": subtract(body, hole)}
    if foot == "ring":
        ground = subtract(ellipse(0, TIP, 0.37, 0.16), ellipse(0, TIP, 0.29, 0.095))
        art["primary"] = art["primary"] + clear(ground, body)
    return art


def _body(r: float, cy: float) -> Path:
    """Head and tip joined by the tangents from the tip to the head."""
    far = TIP - cy
    side = sqrt(far * far - r * r)
    x, y = side * r / far, TIP - side * side / far
    start = direction(x, y - cy)
    return Pen().move(0, TIP).line(x, y).arc(0, cy, r, start, -180 - start).close().path()
