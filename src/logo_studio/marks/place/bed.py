"""Bed: from the side, with a pillow and the cover in the second colour."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path

FLOOR, BASE, POST = 0.36, 0.13, 0.1
LEFT, RIGHT = -0.5, 0.5


def build(board: float, rounding: float, pillow: str, night: str, heading: str) -> Artwork:
    """`board` height of the headboard above the base, `rounding` of cover and posts.

    `pillow` flat or head (a sleeper's); `night` none, moon or star above; `heading` of the feet.
    """
    r = min(rounding, POST / 2)
    head = rounded_rect(LEFT, BASE - board, POST, FLOOR - BASE + board, (r, r, 0, 0))
    foot = rounded_rect(RIGHT - POST, BASE - 0.06, POST, FLOOR - BASE + 0.06, (r, r, 0, 0))
    frame = union(head, foot, rect(LEFT, BASE, RIGHT - LEFT, 0.1))
    inside, cover = LEFT + POST + GAP, -0.1
    if pillow == "head":
        rest: Path = circle(inside + 0.105, BASE - GAP - 0.105, 0.105)
    else:
        rest = rounded_rect(inside, BASE - GAP - 0.12, 0.2, 0.12, min(rounding, 0.06))
    end = RIGHT - POST - GAP
    blanket = rounded_rect(cover, BASE - GAP - 0.2, end - cover, 0.2, (rounding, rounding, 0, 0))
    art: Artwork = {"primary": frame + rest, "accent": blanket + _night(night)}
    if heading == "left":
        art = {role: mirror_x(p) for role, p in art.items()}
    return art


def _night(kind: str) -> Path:
    if kind == "moon":
        return subtract(circle(0.2, -0.3, 0.13), circle(0.26, -0.35, 0.11))
    return full_inset("spark", 0.2, -0.28, 0.26) if kind == "star" else EMPTY
