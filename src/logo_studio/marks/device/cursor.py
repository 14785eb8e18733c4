"""Cursor: a pointer arrow, with the rays of a click or pressed on a button."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import capsule, ring, rounded_polygon, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, line
from logo_studio.model.path import Path

TIP = (-0.18, -0.18)


def _arrow(waist: float, radius: float, tail: str) -> Path:
    """A pointer whose tip lies at `TIP` and whose axis runs down to the right."""
    x, y = TIP
    head = rounded_polygon(
        [(x, y), (0.5, 0.08), (waist, waist), (0.08, 0.5)], (radius, radius, radius * 0.5, radius)
    )
    return (
        union(head, line([(waist - 0.1, waist - 0.1), (0.44, 0.44)], 0.13))
        if tail == "tail"
        else head
    )


def build(sign: str, waist: float, radius: float, tail: str) -> Artwork:
    """`waist` is where the wings meet on the axis, `radius` the roundness of the corners."""
    arrow = _arrow(waist, radius, tail)
    if sign == "rays":
        ray = capsule(0, -0.17, 0, -0.33, 0.08)
        rays = [move(rotate(ray, angle), *TIP) for angle in (-95, -45, 5)]
        return {"primary": arrow, "accent": union(*rays)}
    if sign == "ring":
        wave = clear(ring(*TIP, 0.3, 0.08), arrow)
        return {"primary": arrow, "accent": wave}
    if sign == "button":
        button = rounded_rect(-0.5, -0.42, 0.86, 0.46, 0.1)
        return {"primary": clear(button, arrow), "accent": arrow}
    return {"primary": arrow}
