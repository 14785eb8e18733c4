"""Axe: one, with one blade or two, or a crossed pair."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import simplify
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint
from logo_studio.model.path import Path

SHAFT = 0.1


def _blade(width: float) -> Path:
    """The right blade of an upright axe, a gap away from its shaft."""
    x = SHAFT / 2 + 0.6 * GAP
    pen = (
        Pen().move(x, -0.42).cubic(x + width * 0.4, -0.4, x + width * 0.7, -0.46, x + width, -0.56)
    )
    pen.cubic(x + width * 1.25, -0.36, x + width * 1.25, -0.12, x + width, 0.06)
    return pen.cubic(x + width * 0.7, -0.1, x + width * 0.4, -0.18, x, -0.18).close().path()


def _axe(width: float, double: bool) -> tuple[Path, Path]:
    """(shaft with its poll, blades)."""
    shaft = rounded_rect(-SHAFT / 2, -0.5, SHAFT, 1.06, (0.02, 0.02, 0.04, 0.04))
    right = _blade(width)
    if double:
        return shaft, right + simplify(mirror_x(right))
    poll = rounded_polygon(
        [(-SHAFT / 2 - 0.6 * GAP, -0.4), (-SHAFT / 2 - 0.6 * GAP, -0.2), (-SHAFT / 2 - 0.16, -0.22),
         (-SHAFT / 2 - 0.16, -0.38)], 0.02,
    )  # fmt: skip
    return shaft, right + poll


def build(form: str, blade: float, turn: float, tones: str) -> Artwork:
    """`blade` its width; `turn` of the shaft in degrees from upright."""
    shaft, head = _axe(blade * (0.85 if form == "double" else 1.0), form == "double")
    if form != "crossed":
        return paint(rotate(head, turn), rotate(shaft, turn), tones)
    front = rotate(shaft + head, turn, 0, 0.16)
    back = clear(simplify(mirror_x(front)), front)
    return paint(front, back, tones)
