"""Violin: waisted body with its sound holes, neck and scroll, perhaps with the bow."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, polygon, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirrored, mirrored_points, tilted
from logo_studio.model.path import Path


def build(waist: float, holes: str, scroll: str, bow: str, tilt: float) -> Artwork:
    """`waist` half width of the middle; `holes` curved or straight; `bow` beside or none."""
    body = subtract(_body(waist), *_holes(holes))
    board = polygon(mirrored_points([(0.035, -0.44), (0.05, -0.02)]))
    room = polygon(mirrored_points([(0.035 + GAP, -0.44), (0.05 + GAP, -0.02 + GAP)]))
    body = subtract(body, room)
    tail = polygon(mirrored_points([(0.055, 0.3), (0.02, 0.44)]))
    body = subtract(body, tail)
    head = _scroll(scroll)
    neck = union(board, head)
    if bow == "beside":
        neck = union(neck, capsule(0.38, -0.5, 0.38, 0.5, 0.065))
    return tilted({"primary": body, "accent": neck}, tilt)


def _body(waist: float) -> Path:
    half = Pen().move(0, -0.2).cubic(0.12, -0.22, 0.21, -0.17, 0.21, -0.06)
    half.cubic(0.21, 0.0, 0.19, 0.03, 0.21, 0.05)
    half.cubic(waist - 0.02, 0.06, waist - 0.02, 0.17, 0.24, 0.2)
    half.cubic(0.22, 0.22, 0.27, 0.28, 0.27, 0.34).cubic(0.27, 0.46, 0.16, 0.5, 0, 0.5)
    return mirrored(half)


def _holes(kind: str) -> list[Path]:
    if kind == "straight":
        slit = capsule(0.105, 0.1, 0.125, 0.26, GAP)
    else:
        pen = Pen().move(0.08, 0.08).cubic(0.14, 0.07, 0.1, 0.18, 0.11, 0.2)
        slit = stroke(
            pen.cubic(0.12, 0.26, 0.1, 0.3, 0.16, 0.28).path(), GAP * 0.9, "round", "round"
        )
    return [slit, mirror_x(slit)]


def _scroll(kind: str) -> Path:
    pegs = [capsule(-0.1, y, 0.1, y, GAP) for y in (-0.52, -0.43)]
    box = rect(-0.035, -0.56, 0.07, 0.16)
    if kind == "round":
        top = circle(0, -0.6, 0.065)
    else:
        top = polygon(mirrored_points([(0.06, -0.66), (0.035, -0.54)]))
    return union(box, top, *pegs)
