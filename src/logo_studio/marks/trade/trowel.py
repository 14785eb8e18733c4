"""Trowel: a mason's or gardener's blade on its neck and handle, split by its ridge or plain."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import halves, mirrored
from logo_studio.model.path import Path

TIP, HEEL, NECK = -0.5, 0.06, 0.19


def _blade(kind: str, w: float) -> Path:
    if kind == "garden":
        half = Pen().move(0, TIP).cubic(w * 0.34, TIP + 0.12, w * 0.5, -0.2, w * 0.42, HEEL - 0.06)
        return mirrored(half.cubic(w * 0.38, HEEL, w * 0.2, HEEL + 0.02, 0, HEEL + 0.02))
    wide = -0.02 if kind == "brick" else -0.1
    return rounded_polygon(
        [(0, TIP), (w / 2, wide), (0, HEEL), (-w / 2, wide)], (0.02, 0.05, 0.0, 0.05)
    )


def build(kind: str, width: float, ridge: str, turn: float) -> Artwork:
    """`width` of the blade in heights; `turn` in degrees from point up."""
    blade = _blade(kind, width)
    handle = rounded_rect(-0.08, NECK, 0.16, 0.34, 0.08)
    if ridge == "split":
        left, right = halves(blade, GAP)
        shaft = union(rect(-0.04, HEEL + GAP, 0.08, NECK - HEEL), handle)
        return {"primary": rotate(union(left, shaft), turn), "accent": rotate(right, turn)}
    head = union(blade, rect(-0.04, HEEL - 0.03, 0.08, NECK - GAP - HEEL + 0.03))
    return {"primary": rotate(head, turn), "accent": rotate(handle, turn)}
