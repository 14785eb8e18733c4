"""Spine: winged vertebrae seen from behind, or bodies and processes on an S from the side."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirrored, pick_out
from logo_studio.model.path import Path


def _winged(width: float, height: float) -> Path:
    """One vertebra from behind: a body with two wings that rise to their tips."""
    x, y = width / 2, height / 2
    return mirrored(
        Pen()
        .move(0, -y * 0.9)
        .cubic(x * 0.3, -y * 0.9, x * 0.6, -y * 0.55, x * 0.86, -y)
        .cubic(x * 1.02, -y * 1.2, x * 1.1, -y * 0.3, x * 0.9, -y * 0.05)
        .cubic(x * 0.6, y * 0.3, x * 0.42, y * 0.5, x * 0.36, y)
        .line(0, y)
    )


def _column(count: int, width: float, lit: int) -> Artwork:
    pitch = 1 / count
    parts = [
        move(_winged(width * (0.74 + 0.26 * i / (count - 1)), pitch - GAP), 0, (i + 0.5) * pitch)
        for i in range(count)
    ]
    return pick_out(parts, {lit})


def _curve(count: int, width: float, bend: float) -> tuple[list[Path], list[Path]]:
    """(bodies, the processes behind them) on an S from y = 0 to 1, square to the curve."""
    pitch = 1 / count
    bodies: list[Path] = []
    spines: list[Path] = []
    for i in range(count):
        t = i / (count - 1)
        c, s = cos_sin(330 * t + 15)
        wide, tall = width * (0.54 + 0.2 * t), pitch - GAP
        body = rounded_rect(-wide / 2, -tall / 2, wide, tall, min(tall * 0.4, 0.05))
        x = wide / 2 + GAP
        process = rounded_polygon(
            [(x, -tall * 0.42), (x + 0.42 * width, tall * 0.22), (x + 0.36 * width, tall * 0.55),
             (x, tall * 0.3)], 0.02
        )  # fmt: skip
        for part, parts in ((body, bodies), (process, spines)):
            parts.append(move(rotate(part, -bend * 300 * c), bend * s, (i + 0.5) * pitch))
    return bodies, spines


def build(form: str, count: int, width: float, bend: float, lit: int) -> Artwork:
    """`width` of the lowest vertebra, `bend` of the S; the `lit` one has the second colour."""
    chosen = min(lit, count - 1)
    if form == "column":
        return _column(count, width * 1.35, chosen)
    bodies, spines = _curve(count, width, bend)
    if form == "profile":
        return {"primary": union(*bodies), "accent": union(*spines)}
    return pick_out([union(*pair) for pair in zip(bodies, spines, strict=True)], {chosen})
