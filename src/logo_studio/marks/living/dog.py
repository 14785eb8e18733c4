"""Dog: a rounded face with flopping, long or pricked ears and a light muzzle."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, soften
from logo_studio.model.path import Path


def _flop(w: float) -> Path:
    return (
        Pen()
        .move(w - 0.1, -0.4)
        .cubic(w - 0.07, -0.425, w - 0.03, -0.435, w + 0.01, -0.435)
        .cubic(w + 0.13, -0.435, 0.5, -0.24, 0.5, 0.0)
        .cubic(0.5, 0.15, 0.42, 0.19, w + 0.05, 0.07)
        .cubic(w + 0.02, -0.1, w - 0.04, -0.26, w - 0.1, -0.4)
        .close()
        .path()
    )


def _long(w: float) -> Path:
    return (
        Pen()
        .move(w - 0.13, -0.4)
        .cubic(w - 0.1, -0.42, w - 0.07, -0.43, w - 0.03, -0.43)
        .cubic(w + 0.1, -0.43, 0.47, -0.15, 0.47, 0.12)
        .cubic(0.47, 0.28, 0.37, 0.33, w + 0.04, 0.24)
        .cubic(w + 0.01, 0.02, w - 0.05, -0.24, w - 0.13, -0.4)
        .close()
        .path()
    )


EARS: dict[str, Callable[[float], Path]] = {
    "flop": _flop,
    "long": _long,
    "point": lambda w: rounded_polygon(
        [(w * 0.2, -0.2), (w * 0.98, -0.63), (w + 0.01, -0.02)], [0.03, 0.045, 0.03]
    ),
}


def _snout() -> Path:
    """Nose, and a mouth of two arcs below it."""
    nose = rounded_polygon([(-0.095, 0.05), (0.095, 0.05), (0, 0.19)], 0.045)
    jowl = Pen().move(0, 0.16).line(0, 0.25).arc(0.075, 0.25, 0.075, 180, 0).path()
    return union(nose, both_sides(stroke(jowl, GAP * 0.85, "round", "round")))


def build(ear: str, muzzle: float, width: float, patch: str) -> Artwork:
    """`muzzle` is half the width of the light muzzle, `width` half that of the head.

    `patch` is a light ring of fur around one eye.
    """
    w = width * 1.2 if ear == "point" else width
    top = -0.34 if ear == "point" else -0.42
    head = rounded_rect(-w, top, 2 * w, 0.46 - top, (w * 0.75, w * 0.75, w * 0.95, w * 0.95))
    ears = both_sides(EARS[ear](w))
    if ear == "point":
        ears = clear(ears, head)
    else:
        head = soften(clear(head, ears), 0.015)
    light = ellipse(0, 0.21, muzzle, 0.195)
    eyes = both_sides(circle(0.125, -0.1, 0.042))
    head = subtract(head, light, eyes)
    if patch == "yes":
        # The eye in its patch is dark again.
        head = union(subtract(head, circle(0.125, -0.1, 0.095)), circle(0.125, -0.1, 0.045))
    snout = intersect(_snout(), ellipse(0, 0.21, muzzle - GAP * 0.6, 0.17))
    return {"primary": union(head, snout), "accent": ears}
