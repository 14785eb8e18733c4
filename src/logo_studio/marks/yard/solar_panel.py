"""Solar panel: a leaning field of cells on a foot, under the sun."""

from __future__ import annotations

from logo_studio.geometry.affine import move, skew_x
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import capsule, circle, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned
from logo_studio.model.path import EMPTY, Path

TOP, LOW = -0.06, 0.36


def build(columns: int, rows: int, lean: float, foot: str, sun: str) -> Artwork:
    """`lean` is the slant of the panel; `foot` post, legs or none; `sun` rays, disc or quarter."""
    wide, high = 0.78, LOW - TOP
    cw, ch = (wide - (columns - 1) * GAP) / columns, (high - (rows - 1) * GAP) / rows
    cells = union(
        *[
            rect(-wide / 2 + c * (cw + GAP), TOP + r * (ch + GAP), cw, ch)
            for c in range(columns)
            for r in range(rows)
        ]
    )
    cells = skew_x(move(cells, 0, -LOW), -lean)
    cells = move(cells, 0, LOW)
    return {"primary": union(cells, _foot(foot)), "accent": _sun(sun)}


def _foot(kind: str) -> Path:
    y = LOW + GAP
    if kind == "post":
        return union(rect(-0.04, y, 0.08, 0.1), rect(-0.2, 0.5 - 0.04, 0.4, 0.07))
    if kind == "legs":
        return union(rect(-0.3, y, 0.08, 0.12), rect(0.22, y, 0.08, 0.12))
    return EMPTY


def _sun(kind: str) -> Path:
    x, y = -0.24, -0.37
    if kind == "disc":
        return circle(x, y, 0.15)
    disc = circle(0, 0, 0.1)
    ray = capsule(0, -0.175, 0, -0.215, 0.06)
    return move(union(disc, *turned(ray, 8)), x, y)
