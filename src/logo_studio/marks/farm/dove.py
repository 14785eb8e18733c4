"""Dove in flight: one body, a raised wing parted into feathers, perhaps a sprig in its beak."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, paint
from logo_studio.model.path import EMPTY, Path


def _body() -> Path:
    """Beak to the right, tail to the lower left."""
    return (
        Pen()
        .move(0.53, -0.13)
        .cubic(0.47, -0.1, 0.45, -0.06, 0.44, 0.0)
        .cubic(0.4, 0.22, 0.2, 0.33, 0.0, 0.33)
        .cubic(-0.14, 0.33, -0.26, 0.36, -0.46, 0.46)
        .cubic(-0.44, 0.4, -0.42, 0.36, -0.38, 0.32)
        .cubic(-0.44, 0.32, -0.5, 0.31, -0.55, 0.28)
        .cubic(-0.34, 0.22, -0.2, 0.12, -0.1, 0.0)
        .cubic(0.02, -0.06, 0.14, -0.04, 0.24, -0.1)
        .cubic(0.26, -0.2, 0.33, -0.25, 0.4, -0.24)
        .cubic(0.46, -0.23, 0.48, -0.17, 0.53, -0.13)
        .close()
        .path()
    )


def _wing(lift: float) -> Path:
    """Rising from the shoulder, swept back; `lift` is the height of its tip."""
    return (
        Pen()
        .move(0.2, 0.06)
        .cubic(0.22, -0.14, 0.1, -0.36, -0.2, -lift)
        .cubic(-0.36, -0.3, -0.36, -0.02, -0.16, 0.1)
        .cubic(-0.06, 0.16, 0.14, 0.18, 0.2, 0.06)
        .close()
        .path()
    )


def build(lift: float, feathers: int, carries: str, facing: str, tones: str) -> Artwork:
    """`feathers` is the number of parts of the wing."""
    wing = _wing(lift)
    body = clear(_body(), wing)
    cuts = []
    for i in range(feathers - 1):
        t = (i + 1) / feathers
        y = -0.36 + 0.44 * t
        edge = Pen().move(-0.5, y - 0.12).quad(-0.24, y - 0.02, -0.07 + 0.07 * t, y + 0.1)
        cuts.append(stroke(edge.path(), GAP, "round"))
    wing = subtract(wing, *cuts)
    body = subtract(body, circle(0.4, -0.15, 0.024))
    gift: Path = EMPTY
    if carries == "sprig":
        leaves = [rotate(lens(0, 0, 0, -0.2, 0.22), turn) for turn in (60, 110, 165)]
        gift = clear(move(union(*leaves), 0.52, -0.06), _body(), gap=GAP * 0.7)
    elif carries == "heart":
        gift = clear(heart(0.64, -0.1, 0.2), _body(), gap=GAP * 0.7)
    art = paint(body, union(wing, gift), tones)
    return flipped(art) if facing == "left" else art
