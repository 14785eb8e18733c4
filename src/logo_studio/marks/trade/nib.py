"""Pen nib: a split, pierced point, with or without its collar."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import halves, mirrored
from logo_studio.model.path import Path

TIP, SHOULDER, COLLAR = -0.5, 0.3, 0.14


def _outline(shape: str, w: float) -> Path:
    pen = Pen().move(0, TIP)
    if shape == "spade":
        pen.cubic(w * 0.12, -0.3, w * 0.5, -0.16, w * 0.5, 0.06).line(w * 0.31, SHOULDER)
    elif shape == "tulip":
        pen.cubic(w * 0.3, -0.3, w * 0.66, 0.02, w * 0.32, SHOULDER)
    else:
        pen.cubic(w * 0.1, -0.36, w * 0.44, -0.1, w * 0.44, 0.14)
        pen.cubic(w * 0.44, 0.22, w * 0.38, SHOULDER - 0.04, w * 0.31, SHOULDER)
    return mirrored(pen)


def build(shape: str, width: float, eye: str, collar: str, turn: float) -> Artwork:
    """`eye` is the breather hole's shape; `turn` in degrees, 0 with the point up."""
    body = _outline(shape, width)
    # The eye stands upright when the point is down, as nibs are mostly shown.
    slit = rect(-GAP * 0.45, TIP - 0.1, GAP * 0.9, 0.6)
    cut = subtract(body, slit, rotate(inset(eye, 0, 0, 0.18), 180, 0, 0))
    if collar == "split":
        left, right = halves(cut, GAP * 0.9)
        return {"primary": rotate(left, turn), "accent": rotate(right, turn)}
    if collar == "none":
        return {"primary": rotate(cut, turn)}
    band = rounded_rect(-width * 0.31, SHOULDER + GAP, width * 0.62, COLLAR, 0.015)
    return {"primary": rotate(cut, turn), "accent": rotate(band, turn)}
