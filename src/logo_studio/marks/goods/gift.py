"""Gift: a box with lid, ribbon and bow."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides
from logo_studio.model.path import Path

LID_Y, LID = -0.16, 0.2


def _bow(kind: str) -> Path:
    y = LID_Y - GAP
    if kind == "leaves":
        return both_sides(rounded_rect(GAP / 2, y - 0.29, 0.29, 0.29, (0, 0.28, 0, 0.28)))
    if kind == "heart":
        return inset("heart", 0, y - 0.17, 0.36)
    loop = (
        Pen()
        .move(0, y)
        .cubic(0.05, y - 0.22, 0.2, y - 0.36, 0.31, y - 0.27)
        .cubic(0.42, y - 0.16, 0.24, y, 0, y)
        .close()
    )
    eye = (
        Pen()
        .move(0.12, y - 0.07)
        .cubic(0.14, y - 0.16, 0.21, y - 0.21, 0.25, y - 0.18)
        .cubic(0.29, y - 0.14, 0.22, y - 0.07, 0.12, y - 0.07)
        .close()
    )
    return both_sides(subtract(loop.path(), eye.path()))


def build(bow: str, ribbon: float, shift: float, turn: float) -> Artwork:
    """`ribbon` is its width, `shift` its distance from the middle; `turn` in degrees."""
    lid = rounded_rect(-0.46, LID_Y, 0.92, LID, 0.03)
    low = LID_Y + LID + GAP
    box = rounded_rect(-0.4, low, 0.8, 0.5 - low, (0, 0, 0.04, 0.04))
    x = shift - ribbon / 2
    band = union(rect(x, LID_Y, ribbon, LID), rect(x, low, ribbon, 0.5 - low))
    case = subtract(union(lid, box), rect(x - GAP, -1, ribbon + 2 * GAP, 3))
    accent = union(band, move(_bow(bow), shift, 0))
    return {"primary": rotate(case, turn), "accent": rotate(accent, turn)}
