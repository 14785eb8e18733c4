"""Seal: two letters in cells of a stamp, cut out of it, raised in a frame, or half and half."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import place
from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, outlined
from logo_studio.model.path import Path

#: Centre, width and height of a cell.
Cell = tuple[float, float, float, float]
#: Outer shapes within a unit box, and the side of the square that holds the cells.
STAMPS: dict[str, tuple[Callable[[], Path], float]] = {
    "square": (lambda: rounded_rect(-0.5, -0.5, 1, 1, 0.1), 0.82),
    "soft": (lambda: rounded_rect(-0.5, -0.5, 1, 1, 0.28), 0.72),
    "round": (lambda: circle(0, 0, 0.5), 0.64),
}
FRAME, HALF_AIR = 0.06, 0.13


def build(letters: tuple[Path, ...], stamp: str, relief: str, order: str, fill: float) -> Artwork:
    """`relief` cut, raised or half (one cell solid, one framed); `fill` of the cells.

    `order` stacked, or beside each other; letters are given in the order in which they stand.
    """
    shape, side = STAMPS[stamp]
    body = shape()
    cells = _cells(side, order)
    # One scale for both, so that their strokes stay alike; at the seam of two halves they
    # stand a gap off.
    fill -= HALF_AIR if relief == "half" else 0.0
    k = fill * min(_room(letter, cell) for letter, cell in zip(letters, cells, strict=False))
    signs = [_in_cell(letter, cell, k) for letter, cell in zip(letters, cells, strict=False)]
    glyphs = signs[0] + signs[1]
    if relief == "cut":
        return {"primary": subtract(body, glyphs)}
    border = outlined(body, FRAME)
    if relief == "raised":
        return {"primary": glyphs, "accent": border}
    # The first letter's half is solid, the second's framed.
    half = rect(-1, -1, 2, 1) if order == "stacked" else rect(-1, -1, 1, 2)
    return {
        "primary": subtract(intersect(body, half), signs[0]),
        "accent": clear(border, half, join="miter") + signs[1],
    }


def _cells(side: float, order: str) -> list[Cell]:
    """The two cells, in the letters' order."""
    half, quarter = side / 2, side / 4
    if order == "stacked":
        return [(0, -quarter, side, half), (0, quarter, side, half)]
    return [(-quarter, 0, half, side), (quarter, 0, half, side)]


def _room(letter: Path, cell: Cell) -> float:
    """The largest scale at which the letter stays in its cell."""
    x0, y0, x1, y1 = letter.bounds()
    return min(cell[2] / (x1 - x0), cell[3] / (y1 - y0))


def _in_cell(letter: Path, cell: Cell, k: float) -> Path:
    x0, y0, x1, y1 = letter.bounds()
    return place(letter, k, cell[0] - k * (x0 + x1) / 2, cell[1] - k * (y0 + y1) / 2)
