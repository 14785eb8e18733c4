"""Piggy bank: a pig in profile, with a slot on its back and what it saves above."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, rounded_polygon, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, fillet, flipped
from logo_studio.model.path import Path

MID = 0.14
SLOT = 0.055


def _pig(height: float, leg: float) -> Path:
    """A pig that looks to the right, its barrel `height` high about y = `MID`."""
    half = height / 2
    barrel = ellipse(-0.04, MID, 0.37, half)
    snout = rounded_rect(0.2, MID - 0.1, 0.28, 0.21, 0.05)
    low = MID + half + leg
    legs = [
        rounded_polygon(
            [(x, MID), (x + 0.19, MID), (x + 0.17, low), (x + 0.02, low)], (0, 0, 0.03, 0.03)
        )
        for x in (-0.31, 0.06)
    ]
    top = MID - half
    ear = rounded_polygon(
        [(0.02, top + 0.06), (0.27, top - 0.05), (0.28, top + 0.18)], (0, 0.035, 0)
    )
    tail = stroke(
        Pen()
        .move(-0.38, MID - 0.02)
        .cubic(-0.46, MID - 0.02, -0.5, MID - 0.09, -0.46, MID - 0.17)
        .path(),
        0.06,
        "round",
    )
    return fillet(union(barrel, snout, *legs, ear, tail), 0.03)


def _saved(kind: str, x: float, floor: float, size: float) -> Path:
    """What goes into the slot, its lowest point at `floor`."""
    y = floor - size / 2
    if kind == "coin":
        return subtract(
            circle(x, y, size / 2), rounded_rect(x - 0.026, y - 0.06, 0.052, 0.12, 0.01)
        )
    return full_inset(kind, x, y, size)


def build(saves: str, height: float, leg: float, size: float, facing: str) -> Artwork:
    """`height` of the barrel, `leg` the length below it, `size` of what is saved."""
    pig = _pig(height, leg)
    back = MID - height / 2
    x = -0.06
    slot = rounded_rect(x - 0.13, back + 0.075, 0.26, SLOT, SLOT / 2)
    eye = circle(0.23, MID - 0.09, 0.035)
    coin = _saved(saves, x, back - GAP, size)
    art: Artwork = {"primary": subtract(clear(pig, coin), slot, eye), "accent": coin}
    return flipped(art) if facing == "left" else art
