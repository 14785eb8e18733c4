"""Glasses: round, square, cat-eye or pilot's frames, open, dark, or with one tinted glass."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, move, rotate
from logo_studio.geometry.boolean import offset, simplify, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides
from logo_studio.model.path import Path


def _glass(shape: str) -> Path:
    """The right glass with its frame, from x = .06 to .5."""
    if shape == "square":
        return rounded_rect(0.06, -0.17, 0.44, 0.35, 0.09)
    if shape == "cat_eye":
        pen = Pen().move(0.06, -0.08).cubic(0.18, -0.17, 0.36, -0.17, 0.53, -0.25)
        pen.cubic(0.53, 0.02, 0.46, 0.19, 0.29, 0.19).cubic(0.13, 0.19, 0.06, 0.08, 0.06, -0.08)
        return pen.close().path()
    if shape == "pilot":
        pen = Pen().move(0.06, -0.06).cubic(0.06, -0.17, 0.12, -0.18, 0.2, -0.18)
        pen.line(0.4, -0.18).cubic(0.49, -0.18, 0.5, -0.12, 0.5, -0.05)
        pen.cubic(0.5, 0.12, 0.4, 0.22, 0.29, 0.22).cubic(0.15, 0.22, 0.06, 0.1, 0.06, -0.06)
        return pen.close().path()
    return circle(0.28, 0, 0.22)


def _bridge(shape: str, weight: float) -> Path:
    if shape == "pilot":
        return union(
            rect(-0.2, -0.18, 0.4, weight * 0.8),
            rect(-0.1, -0.18 + weight * 1.6, 0.2, weight * 0.8),
        )
    y = -0.05 if shape != "round" else -0.02
    arch = Pen().move(-0.1, y).cubic(-0.06, y - 0.09, 0.06, y - 0.09, 0.1, y)
    return stroke(arch.path(), weight, "round")


def build(shape: str, glass: str, weight: float, nose: str) -> Artwork:
    """`weight` of the frame in widths."""
    right = _glass(shape)
    inner = offset(right, -weight)
    bridge = _bridge(shape, weight)
    if glass == "dark":
        shine = rotate(rect(0.3, -1, GAP, 2), 30, 0.3, 0)
        dark = union(both_sides(right), bridge)
        return {"primary": subtract(dark, *[move(shine, dx, 0) for dx in (-0.56, 0.0)])}
    frame = subtract(union(both_sides(right), bridge), both_sides(inner))
    if nose == "hinged":
        frame = union(frame, both_sides(rect(0.46, -0.1, 0.1, weight)))
        frame = subtract(frame, both_sides(inner))
    lens = offset(inner, -GAP * 0.7)
    if glass == "tinted":
        return {"primary": frame, "accent": both_sides(lens)}
    if glass == "one":
        return {"primary": frame, "accent": simplify(mirror_x(lens))}
    return {"primary": frame}
