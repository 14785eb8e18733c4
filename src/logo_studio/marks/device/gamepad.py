"""Gamepad: a controller with grips, a retro slab, a handheld console, or a smiling pad."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.insets import plus
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, fillet, left_of, right_of
from logo_studio.model.path import Path

ARM, PAD = 0.125, 0.078


def _buttons(kind: str, cx: float, cy: float) -> Path:
    if kind == "two":
        return union(circle(cx - 0.07, cy + 0.06, 0.065), circle(cx + 0.07, cy - 0.06, 0.065))
    if kind == "four":
        spots = [(0, -0.1), (0.1, 0), (0, 0.1), (-0.1, 0)]
        return union(*[circle(cx + x, cy + y, 0.05) for x, y in spots])
    return circle(cx, cy, 0.11)


def _gripped(grip: float) -> Path:
    hand = rotate(rounded_rect(-0.49, -0.16, 0.27, 0.32 + grip, 0.135), 14, -0.36, 0)
    body = rounded_rect(-0.5, -0.29, 1.0, 0.42, 0.21)
    return fillet(union(body, both_sides(hand)), 0.1)


def _handheld(buttons: str, radius: float) -> Artwork:
    shell = rounded_rect(-0.5, -0.25, 1, 0.5, max(radius, 0.06))
    side = 0.22
    screen = rect(-side + GAP, -0.25, 2 * (side - GAP), 0.5)
    left = subtract(left_of(shell, -side), plus(-0.36, 0, 0.085, 0.06))
    dots = [circle(0.36, -0.075, 0.05), circle(0.36, 0.075, 0.05)]
    right = subtract(
        right_of(shell, side), *([circle(0.36, 0, 0.085)] if buttons == "one" else dots)
    )
    return {"primary": union(left, screen), "accent": right}


def build(shape: str, buttons: str, grip: float, radius: float) -> Artwork:
    """`grip` is how far the grips hang down, `radius` rounds the corners of slab and handheld."""
    if shape == "handheld":
        return _handheld(buttons, radius)
    if shape == "slab":
        body = rounded_rect(-0.5, -0.27, 1, 0.54, radius)
        return {"primary": subtract(body, plus(-0.24, 0, ARM, PAD), _buttons(buttons, 0.24, 0))}
    body = _gripped(grip)
    controls = [plus(-0.25, -0.08, ARM, PAD), _buttons(buttons, 0.25, -0.08)]
    if shape == "smile":
        mouth = Pen().move(-0.1, 0.0).cubic(-0.06, 0.06, 0.06, 0.06, 0.1, 0.0)
        controls.append(stroke(mouth.path(), 0.055, "round"))
    return {"primary": subtract(body, *controls)}
