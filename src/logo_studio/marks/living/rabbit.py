"""Rabbit: a sitting silhouette, or a face with tall ears."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    circle,
    ellipse,
    lens,
    polygon,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import both_sides, clear, fillet, flipped


def _sitting(ear: float, fat: float) -> Artwork:
    trunk = ellipse(-0.08, 0.22, fat, 0.26)
    head = ellipse(0.24, -0.06, 0.17, 0.15)
    near = rotate(lens(0.2, -0.16, 0.2, -0.16 - ear, 0.17), -14, 0.2, -0.16)
    far = rotate(lens(0.2, -0.16, 0.2, -0.14 - ear, 0.17), -48, 0.2, -0.16)
    neck = polygon([(0.06, 0.0), (0.36, 0.04), (0.24, 0.4), (-0.1, 0.1)])
    feet = rounded_rect(-0.2, 0.38, 0.47, 0.1, 0.05)
    body = fillet(union(trunk, head, near, neck, feet), 0.03)
    tail = clear(circle(-0.08 - fat - 0.045, 0.3, 0.085), body)
    return {
        "primary": subtract(body, circle(0.29, -0.09, 0.03)),
        "accent": union(clear(far, body), tail),
    }


def _face(ear: float, fat: float) -> Artwork:
    w, tall = fat, ear
    head = rounded_rect(-w, -0.06, 2 * w, 0.54, (w * 0.8, w * 0.8, w * 0.95, w * 0.95))
    outer = rotate(rounded_rect(0.03, -0.06 - tall, 0.2, tall + 0.2, 0.1), 10, 0.13, 0.0)
    inner = rotate(rounded_rect(0.09, -tall, 0.08, tall - 0.02, 0.04), 10, 0.13, 0.0)
    ears = clear(both_sides(subtract(outer, inner)), head)
    nose = rounded_polygon([(-0.065, 0.25), (0.065, 0.25), (0, 0.325)], 0.02)
    return {
        "primary": subtract(head, both_sides(circle(0.13, 0.15, 0.042)), nose),
        "accent": ears,
    }


FORMS: dict[str, Callable[[float, float], Artwork]] = {"sitting": _sitting, "face": _face}


def build(form: str, ear: float, fat: float, facing: str) -> Artwork:
    """`ear` is the ears' length, `fat` half the width of trunk or face."""
    art = FORMS[form](ear, fat)
    if facing == "left":
        art = flipped(art)
    return art
