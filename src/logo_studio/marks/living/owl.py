"""Owl: one rounded body with ear tufts, great eyes and feathers on the breast."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, ellipse, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, line
from logo_studio.model.path import EMPTY, Path

EYE_Y = -0.15


def _feathers(rows: int) -> Path:
    marks: Path = EMPTY
    for i in range(rows):
        w, y = 0.14 - 0.03 * i, 0.15 + 0.11 * i
        marks = union(marks, line([(-w, y), (0, y + 0.08), (w, y)], GAP * 1.1, "round", "round"))
    return marks


def build(width: float, eye: float, ear: float, rows: int, tone: str) -> Artwork:
    """`width` is half the body's, `eye` an eye's radius, `ear` the depth between the tufts."""
    w = width
    body = rounded_rect(-w, -0.5, 2 * w, 1, (0.03, 0.03, w, w))
    body = subtract(body, ellipse(0, -0.53, w * 0.86, ear))
    x = w * 0.47
    radius = min(eye, x - GAP * 0.4)
    eyes, pupils = both_sides(circle(x, EYE_Y, radius)), both_sides(circle(x, EYE_Y, radius * 0.52))
    beak = rounded_polygon(
        [(0, EYE_Y + 0.23), (-0.08, EYE_Y + 0.06), (0, EYE_Y - 0.03), (0.08, EYE_Y + 0.06)], 0.012
    )
    body = clear(subtract(body, eyes), beak, gap=GAP * 0.8)
    body = subtract(body, _feathers(rows))
    if tone == "eyes":
        return {"primary": body, "accent": union(beak, pupils)}
    return {"primary": union(body, pupils), "accent": beak}
