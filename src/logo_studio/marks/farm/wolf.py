"""Wolf head-on: a faceted mask with pricked ears, a ruff of points, and a light muzzle."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import lens, polygon, rect, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, mirrored_points, paint
from logo_studio.model.path import Path


def _mask(ear: float, ruff: int) -> Path:
    """`ear` is the height of the ears' tips; `ruff` the points of each cheek."""
    right = [(0.0, -0.2), (0.13, -0.25), (0.3, ear), (0.38, -0.12)]
    if ruff == 3:
        right += [(0.52, 0.06), (0.42, 0.07), (0.46, 0.2), (0.35, 0.19), (0.35, 0.32), (0.22, 0.28)]
    else:
        right += [(0.52, 0.1), (0.4, 0.12), (0.4, 0.29), (0.22, 0.28)]
    right += [(0.13, 0.46), (0.0, 0.54)]
    return rounded_polygon(mirrored_points(right), 0.008)


def build(ear: float, ruff: int, inner: str, tone: str, brow: float) -> Artwork:
    """`brow` is how steeply the eyes slant; `tone` muzzle, halves or one."""
    mask = _mask(ear, ruff)
    eye = lens(0.115, 0.12, 0.29, 0.11 - brow, 0.0, 0.3)
    cuts = both_sides(eye)
    if inner == "cut":
        cuts = union(cuts, both_sides(polygon([(0.2, -0.22), (0.285, ear + 0.13), (0.32, -0.16)])))
    muzzle = polygon(mirrored_points([(0, -0.06), (0.062, 0.14), (0.115, 0.3), (0, 0.39)]))
    skull = clear(subtract(mask, cuts), muzzle, join="miter")
    if tone == "halves":
        left, right = rect(-2, -2, 2 - GAP / 2, 4), rect(GAP / 2, -2, 2, 4)
        whole = subtract(mask, cuts)
        return paint(intersect(whole, left), intersect(whole, right))
    return paint(skull, muzzle, "one" if tone == "one" else "two")
