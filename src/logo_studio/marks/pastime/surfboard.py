"""Surfboard: one before the sun, two crossed, or one planted in the sea."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line, mirrored
from logo_studio.model.path import Path

SUN = 0.3


def build(shape: str, width: float, stripe: str, tilt: float, scene: str) -> Artwork:
    """`shape` long, fish or gun; `stripe` centre, bands or none; `scene` sun, pair or sea."""
    board = subtract(_board(shape, width / 2), *_stripe(stripe))
    if scene == "pair":
        tilt = 15 + 0.6 * tilt
        left, right = rotate(board, -tilt), rotate(board, tilt)
        return {"primary": clear(left, rotate(_board(shape, width / 2), tilt)), "accent": right}
    board, whole = rotate(board, tilt), rotate(_board(shape, width / 2), tilt)
    if scene == "sun":
        return {"primary": board, "accent": clear(circle(0, 0, SUN), whole)}
    swell = Pen().move(-0.46, 0.3).cubic(-0.3, 0.12, -0.16, 0.16, 0, 0.26)
    swell.cubic(0.16, 0.36, 0.3, 0.36, 0.46, 0.2).line(0.46, 0.48).line(-0.46, 0.48).close()
    sea = swell.path()
    return {"primary": clear(board, sea), "accent": sea}


def _board(shape: str, half: float) -> Path:
    if shape == "long":
        side = Pen().move(0, -0.5).cubic(half * 0.9, -0.5, half, -0.2, half, 0.05)
        side.cubic(half, 0.3, half * 0.8, 0.5, 0, 0.5)
    elif shape == "gun":
        side = Pen().move(0, -0.5).cubic(half * 0.7, -0.34, half, -0.12, half, 0.06)
        side.cubic(half, 0.24, half * 0.7, 0.4, 0, 0.5)
    else:
        side = Pen().move(0, -0.5).cubic(half * 0.9, -0.4, half * 1.1, -0.1, half * 1.1, 0.08)
        side.cubic(half * 1.1, 0.24, half * 0.8, 0.36, half * 0.75, 0.5).line(0, 0.38)
    return mirrored(side)


def _stripe(kind: str) -> list[Path]:
    if kind == "centre":
        return [capsule(0, -0.28, 0, 0.28, GAP)]
    if kind == "bands":
        return [line([(-0.4, y + 0.1), (0.4, y - 0.1)], GAP) for y in (-0.13, -0.03)]
    return []
