"""Pencil: a faceted shaft with point and eraser; upright, slanted, or drawing a line."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import EMPTY, Path

TOP, TIP = -0.5, 0.5
CAP = 0.13


def _shaft(width: float, facets: int, cone: float, eraser: bool) -> tuple[Path, Path]:
    """(shaft, point with eraser), upright, point down."""
    neck = TIP - cone
    top = TOP + CAP + GAP if eraser else TOP
    body = rect(-width / 2, top, width, neck - GAP - top)
    # Without an eraser the facets stay joined at the top, or the shaft falls into sticks.
    slot = -1 if eraser else TOP + 0.1
    grooves = {1: [], 2: [0.0], 3: [-width / 6, width / 6]}[facets]
    body = subtract(body, *[rect(x - GAP / 2, slot, GAP, 2) for x in grooves])
    point = polygon([(-width / 2, neck), (width / 2, neck), (0, TIP)])
    if eraser:
        point = union(point, rounded_rect(-width / 2, TOP, width, CAP, (0.06, 0.06, 0, 0)))
    return body, point


def _trace(kind: str) -> Path:
    if kind == "line":
        return rounded_rect(-0.36, 0.41, 0.84, 0.075, 0.0375)
    x, y, length = -0.33, 0.46, 0.26
    wave = Pen().move(x, y)
    for rise in (0.13, -0.13, 0.13):
        wave.cubic(x + length * 0.36, y + rise, x + length * 0.64, y + rise, x + length, y)
        x += length
    return stroke(wave.path(), 0.075, "round", "round")


def build(width: float, facets: int, eraser: str, cone: float, pose: str) -> Artwork:
    """`cone` is the length of the point; `pose` upright, slanted, or writing a line or a wave."""
    body, point = _shaft(width, facets, cone, eraser == "eraser")
    turn = {"upright": 0.0, "slanted": 45.0, "line": 45.0, "wave": 45.0}[pose]
    body, point = rotate(body, turn), rotate(point, turn)
    trace = _trace(pose) if pose in ("line", "wave") else EMPTY
    if not trace:
        return {"primary": body, "accent": point}
    return {"primary": union(body, point), "accent": clear(trace, point)}
