"""Mortarboard: the graduate's square cap in perspective, with its tassel."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import drop, polygon, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirrored, rhombus
from logo_studio.model.path import Path

HALF = 0.5
CORD = 0.06


def _cap(bottom: float, sag: float) -> Path:
    """The skull-cap under the board; its own top is hidden, so it starts at y = 0."""
    x, side = 0.29, bottom - sag
    half = Pen().move(x, 0).line(x, side).cubic(x * 0.75, bottom, x * 0.4, bottom, 0, bottom)
    return mirrored(half)


def _tassel(kind: str, x: float, length: float) -> Path:
    cord = rect(x - CORD / 2, 0.0, CORD, length)
    if kind == "drop":
        return union(cord, drop(x, length + 0.04, 0.14, 0.24))
    brush = [(x - 0.03, length - 0.05), (x + 0.03, length - 0.05)]
    return union(cord, polygon([*brush, (x + 0.075, length + 0.16), (x - 0.075, length + 0.16)]))


def build(flat: float, depth: float, sag: float, tassel: str, radius: float) -> Artwork:
    """`flat` is half the board's height, `depth` the cap below it and `sag` the cap's rounding."""
    board = rhombus(HALF, flat, radius)
    halo = offset(board, GAP, "miter")
    cap = subtract(_cap(flat + GAP + depth, sag), halo)
    x = HALF - 0.09
    cord = subtract(_tassel(tassel, x, 0.28), halo)
    return {"primary": union(board, cap), "accent": cord}
