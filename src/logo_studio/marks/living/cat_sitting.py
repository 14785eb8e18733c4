"""Sitting cat from behind: a drop of a body, a round head with two ears, the tail one arc."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, drop, rounded_polygon
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import both_sides, clear, fillet, flipped
from logo_studio.model.path import Path

TAILS = {
    "curl": lambda: Pen().move(0.0, 0.455).cubic(0.42, 0.47, 0.5, 0.28, 0.39, 0.13).path(),
    "up": lambda: Pen()
    .move(0.0, 0.455)
    .cubic(0.4, 0.47, 0.42, 0.24, 0.36, 0.1)
    .cubic(0.31, -0.02, 0.38, -0.1, 0.45, -0.1)
    .path(),
    "round": lambda: Pen().move(0.0, 0.455).cubic(0.5, 0.47, 0.58, 0.12, 0.3, 0.14).path(),
}  # fmt: skip


def _head(radius: float) -> Path:
    r = radius
    ear = rounded_polygon([(r * 0.98, -0.52), (r * 0.12, -0.4), (r * 0.96, -0.24)], 0.012)
    return union(circle(0, -0.28, r), both_sides(ear))


def build(tail: str, fat: float, head: float, tone: str, side: str) -> Artwork:
    """`fat` is the body's width over its height, `head` the head's radius.

    `tone`: one silhouette, or a tail of its own.
    """
    body = move(drop(0, 0, fat * 1.5, 0.86), 0, 0.07)
    skull = _head(head)
    brush = stroke(TAILS[tail](), 0.09, "round", "round")
    if tone == "one":
        art: Artwork = {"primary": fillet(union(body, skull, brush), 0.02)}
    else:
        art = {"primary": fillet(union(body, skull), 0.02), "accent": clear(brush, body)}
    if side == "left":
        art = flipped(art)
    return art
