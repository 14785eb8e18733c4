"""Compass tool: a pair of dividers that stands open, with an arc it draws or a set square."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.boolean import simplify, subtract, union
from logo_studio.geometry.shapes import arc_band, circle, polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

HINGE_Y, HINGE = -0.34, 0.13
LENGTH = 0.86


def _leg(weight: float, pencil: bool) -> Path:
    """A leg that hangs straight down from the hinge."""
    x, foot = weight / 2, HINGE_Y + LENGTH
    if pencil:
        nib = foot - 0.2
        return union(
            rect(-x, HINGE_Y, weight, nib - GAP - HINGE_Y),
            polygon([(-x, nib), (x, nib), (0.012, foot), (-0.012, foot)]),
        )
    points = [(-x, HINGE_Y), (x, HINGE_Y), (x, 0.1), (0.012, foot), (-0.012, foot), (-x, 0.1)]
    return polygon(points)


def build(spread: float, weight: float, head: str, draws: str, leg: str) -> Artwork:
    """`spread` between the legs in degrees, `weight` of a leg in heights."""
    right = rotate(_leg(weight, leg == "pencil"), -spread / 2, 0, HINGE_Y)
    left = simplify(mirror_x(rotate(_leg(weight, False), -spread / 2, 0, HINGE_Y)))
    hinge = circle(0, HINGE_Y, HINGE)
    grip = rounded_rect(-0.05, HINGE_Y - HINGE - 0.13, 0.1, 0.2, 0.03)
    legs = clear(union(left, right), hinge)
    dot = subtract(hinge, circle(0, HINGE_Y, 0.05))
    if head == "ball":
        cap: Path = union(dot, grip)
    elif head == "ring":
        cap = subtract(hinge, circle(0, HINGE_Y, HINGE - 0.06))
    else:
        cap = union(hinge, grip)
    art: Artwork = {"primary": union(legs, cap)}
    c, s = cos_sin(spread / 2)
    if draws == "arc":
        arc = arc_band(0, HINGE_Y, 0.5, 0.075, 90 - spread * 0.98, 90 + spread * 0.98)
        art["accent"] = clear(arc, left, right)
    elif draws == "bar":
        bar = rect(-0.5 * s - 0.14, HINGE_Y + 0.5 * c - 0.04, s + 0.28, 0.08)
        art["accent"] = clear(bar, left, right)
    elif draws == "dial":
        art = {"primary": legs, "accent": cap}
    return art
