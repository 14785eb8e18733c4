"""Screw: a slotted, hexagonal or countersunk head over a slanting thread."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import drop_specks, intersect, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, mirrored
from logo_studio.model.path import Path

TOP, TIP = -0.5, 0.5
NECK = -0.27


def _head(kind: str) -> Path:
    slot = rect(-GAP * 0.7, TOP - 0.1, GAP * 1.4, 0.2)
    if kind == "pan":
        return subtract(above(circle(0, NECK, 0.24), NECK), slot)
    if kind == "hexagon":
        cap = rect(-0.22, TOP, 0.44, 0.13)
        return union(cap, rect(-0.29, TOP + 0.11, 0.58, NECK - TOP - 0.11))
    return subtract(polygon([(-0.29, TOP), (0.29, TOP), (0.15, NECK), (-0.15, NECK)]), slot)


def _thread(turns: int, width: float, slant: float) -> Path:
    top = NECK + GAP
    half = width / 2
    shaft = mirrored(Pen().move(half, top).line(half * 0.82, 0.2).line(0, TIP))
    pitch = (TIP - top) / turns
    bands = []
    for i in range(-1, turns + 1):
        y = top + i * pitch
        left, right = y + slant * half, y - slant * half
        low = pitch - GAP
        bands.append(
            polygon([(-half, left), (half, right), (half, right + low), (-half, left + low)])
        )
    return drop_specks(intersect(shaft, union(*bands)), 0.002, 0)


def build(head: str, turns: int, width: float, slant: float, turn: float) -> Artwork:
    """`slant` is the rise of the thread over its width; `turn` in degrees, clockwise."""
    return {
        "primary": rotate(_head(head), turn),
        "accent": rotate(_thread(turns, width, slant), turn),
    }
