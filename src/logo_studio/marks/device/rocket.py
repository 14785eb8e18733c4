"""Rocket: hull with port-hole, fins and flame; climbing or upright."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_y, rotate
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, drop, polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, mirrored
from logo_studio.model.path import Path

NOSE, TAIL, CAP = -0.5, 0.2, 0.2


def _hull(w: float) -> Path:
    half = Pen().move(0, NOSE).cubic(w * 0.5, -0.36, w * 0.62, -0.08, w * 0.36, TAIL)
    return mirrored(half)


def _fin(kind: str) -> Path:
    if kind == "swept":
        return polygon([(0.08, -0.06), (0.31, 0.2), (0.31, 0.38), (0.05, TAIL)])
    pen = Pen().move(0.08, -0.08).cubic(0.24, -0.02, 0.33, 0.12, 0.3, 0.35)
    return pen.cubic(0.22, 0.27, 0.16, 0.22, 0.05, TAIL).close().path()


def _flame(kind: str) -> Path:
    top = TAIL + GAP
    if kind == "drop":
        return mirror_y(drop(0, -(top + 0.14), 0.16, 0.28))
    tongues = [(-0.1, 0.14), (0.0, 0.26), (0.1, 0.14)]
    return union(*[rounded_rect(x - 0.032, top, 0.064, h, 0.032) for x, h in tongues])


def build(width: float, fins: str, flame: str, port: str, turn: float) -> Artwork:
    """`width` of the hull; `turn` in degrees from upright."""
    hull = _hull(width)
    fire = _flame(flame)
    wings = both_sides(clear(_fin(fins), hull, fire))
    if port == "nose":
        # The cap is cut off along the curve of a circle, one gap clear.
        rest = subtract(hull, circle(0, NOSE + 0.02, CAP + GAP))
        cap = intersect(hull, circle(0, NOSE + 0.02, CAP))
        return {
            "primary": rotate(union(rest, wings), turn),
            "accent": rotate(union(cap, fire), turn),
        }
    cut = circle(0, -0.13, 0.085) if port == "round" else inset(port, 0, -0.12, 0.22)
    body = union(subtract(hull, cut), wings)
    return {"primary": rotate(body, turn), "accent": rotate(fire, turn)}
