"""Padlock: a body with a shackle, shut or open, and a keyhole or a small motif."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, mirrored
from logo_studio.model.path import Path

TOP = -0.06


def _body(shape: str, radius: float) -> Path:
    if shape == "round":
        return circle(0, 0.16, 0.36)
    if shape == "shield":
        half = Pen().move(0.38, TOP).line(0.38, 0.16).cubic(0.38, 0.36, 0.2, 0.46, 0, 0.54)
        return mirrored(half)
    return rounded_rect(-0.4, TOP, 0.8, 0.56, radius)


def build(shape: str, sign: str, state: str, weight: float, radius: float) -> Artwork:
    """`weight` of the shackle; `radius` of a square body's corners."""
    body = _body(shape, radius)
    r = (0.2 if shape == "round" else 0.25) - weight / 2 + 0.02
    crown = -0.26
    bow = Pen().move(-r, 0.3).line(-r, crown).arc(0, crown, r, 180, 360)
    bow.line(r, 0.3 if state == "shut" else crown + 0.07)
    shackle = stroke(bow.path(), weight)
    floor = TOP - GAP
    if shape == "round":
        shackle = subtract(shackle, circle(0, 0.16, 0.36 + GAP))
    else:
        shackle = above(shackle, floor)
    middle = 0.16 if shape == "round" else 0.22
    return {"primary": subtract(body, inset(sign, 0, middle, 0.32)), "accent": shackle}
