"""Cheese: a wedge with holes, or a wheel with a piece drawn out."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.shapes import circle, rounded_polygon, rounded_rect, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint
from logo_studio.model.path import Path

#: (x, y, radius) of the holes, the first ones first.
_IN_WEDGE = ((-0.24, 0.2, 0.095), (0.16, -0.02, 0.11), (0.3, 0.28, 0.065))
_IN_WHEEL = ((-0.2, 0.12, 0.11), (0.1, 0.24, 0.075), (-0.1, -0.25, 0.08))


def _wedge(holes: int, slope: float, corner: float) -> tuple[Path, Path]:
    """(cut face, top) of a wedge seen from the side; the middle hole bites into both."""
    top = rounded_polygon([(-0.5, -GAP), (0.34, -slope - GAP), (0.5, -GAP)], [0.02, 0.08, 0.03])
    face = rounded_rect(-0.5, 0, 1, 0.4, (0.015, 0.015, corner, corner))
    cuts = [circle(*hole) for hole in _IN_WEDGE[:holes]]
    return subtract(face, *cuts), subtract(top, *cuts)


def _wheel(holes: int, slope: float) -> tuple[Path, Path]:
    """(wheel, the piece drawn out of it by a gap); `slope` sets the piece's angle."""
    half = 100 * slope
    sector = wedge(0, 0, 2, -45 - half, -45 + half)
    wheel = subtract(circle(0, 0, 0.5), sector, *[circle(*hole) for hole in _IN_WHEEL[:holes]])
    piece = move(intersect(circle(0, 0, 0.5), sector), *polar(2 * GAP, -45))
    return wheel, subtract(piece, circle(*polar(0.42, -45), 0.07))


def build(form: str, holes: int, slope: float, corner: float, tones: str) -> Artwork:
    """`slope` is the rise of the wedge's top; `corner` rounds the wedge's foot."""
    main, piece = _wedge(holes, slope, corner) if form == "wedge" else _wheel(holes, slope)
    return paint(main, piece, tones)
