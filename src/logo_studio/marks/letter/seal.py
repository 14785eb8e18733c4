"""Seal: two letters in cells of a stamp, cut out of it, raised in a frame, or half and half."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import place
from logo_studio.geometry.boolean import intersect, offset, subtract
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

#: Outer shapes within a unit box, and the side of the square that holds the cells.
STAMPS: dict[str, tuple[Callable[[], Path], float]] = {
    "square": (lambda: rounded_rect(-0.5, -0.5, 1, 1, 0.1), 0.82),
    "soft": (lambda: rounded_rect(-0.5, -0.5, 1, 1, 0.28), 0.72),
    "round": (lambda: circle(0, 0, 0.5), 0.64),
}
FRAME = 0.06


def build(letters: tuple[Path, ...], stamp: str, relief: str, order: str, fill: float) -> Artwork:
    """`relief` cut, raised or half (one cell solid, one framed); `fill` of the cells.

    `order` stacked, beside, or right to left as Chinese and Japanese seals are read.
    """
    shape, side = STAMPS[stamp]
    body = shape()
    cells = _cells(side, order)
    signs = [_in_cell(letter, cell, fill) for letter, cell in zip(letters, cells, strict=False)]
    glyphs = signs[0] + signs[1]
    if relief == "cut":
        return {"primary": subtract(body, glyphs)}
    border = subtract(body, offset(body, -FRAME))
    if relief == "raised":
        return {"primary": glyphs, "accent": border}
    # The first letter's half is solid, the second's framed.
    half = rect(-1, -1, 2, 1) if order == "stacked" else rect(-1, -1, 1, 2)
    if order == "right_to_left":
        half = rect(0, -1, 1, 2)
    return {
        "primary": subtract(intersect(body, half), signs[0]),
        "accent": subtract(border, offset(half, GAP, "miter")) + signs[1],
    }


def _cells(side: float, order: str) -> list[tuple[float, float, float, float]]:
    """Centre, width and height of the two cells."""
    half, quarter = side / 2, side / 4
    if order == "stacked":
        return [(0, -quarter, side, half), (0, quarter, side, half)]
    signs = (1, -1) if order == "right_to_left" else (-1, 1)
    return [(s * quarter, 0, half, side) for s in signs]


def _in_cell(letter: Path, cell: tuple[float, float, float, float], fill: float) -> Path:
    """The letter as large as its cell allows, in the middle of it."""
    cx, cy, w, h = cell
    x0, y0, x1, y1 = letter.bounds()
    k = fill * min(w / (x1 - x0), h / (y1 - y0))
    return place(letter, k, cx - k * (x0 + x1) / 2, cy - k * (y0 + y1) / 2)
