"""Penguin: a dark cloak around a light face and belly, flippers, beak and feet."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, ellipse, lens, rounded_polygon, rounded_rect
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import above, both_sides, clear, fillet, paint

EYE_Y = -0.2


def build(width: float, belly: float, flipper: float, front: str, tones: str) -> Artwork:
    """`width` is half the body's, `belly` the belly's half height; `flipper` turns the wings out.

    `front` bib: face and belly are one light field; heart: a heart on the belly.
    """
    w = width
    body = rounded_rect(-w, -0.5, 2 * w, 0.96, (w, w, w * 0.85, w * 0.85))
    cheeks = both_sides(circle(w * 0.37, EYE_Y, w * 0.37))
    light = fillet(union(cheeks, ellipse(0, 0.15, w * 0.7, belly)), 0.04)
    eyes = both_sides(circle(w * 0.36, EYE_Y, 0.045))
    beak = rounded_polygon([(-0.24 * w, -0.15), (0.24 * w, -0.15), (0, -0.02)], 0.022)
    wing = rotate(lens(w + 0.02, -0.16, w + 0.04, 0.28, 0.16, 0.2), -flipper, w, -0.16)
    wings = clear(both_sides(wing), body)
    feet = clear(both_sides(above(ellipse(0.165, 0.57, 0.13, 0.12), 0.57)), body)
    second = union(beak, feet)
    if front == "heart":
        second = union(second, heart(0, 0.17, 0.24))
    return paint(union(subtract(body, light), eyes, wings), second, tones)
