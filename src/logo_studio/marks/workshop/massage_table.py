"""Somebody at rest on a massage table, under a sign of what is done."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import flipped, line, paint
from logo_studio.model.path import Path, concat

TABLE = 0.1


def _sign(kind: str) -> Path:
    if kind == "arcs":
        plumes = []
        for x in (-0.16, 0.06, 0.28):
            bend = Pen().move(x, -0.2).cubic(x - 0.09, -0.29, x + 0.09, -0.38, x, -0.47)
            plumes.append(stroke(bend.path(), 0.075, "round"))
        return concat(plumes)
    return inset(kind, 0.06, -0.34, 0.3)


def build(sign: str, legs: str, facing: str, tones: str) -> Artwork:
    """`sign` over the body; `legs` of the table; `facing` the side of the head."""
    head = circle(-0.48, 0.0, 0.1)
    body = (
        Pen().move(-0.34, 0.085).cubic(-0.34, -0.07, -0.24, -0.12, -0.1, -0.1)
        .cubic(0.06, -0.07, 0.1, -0.02, 0.2, -0.05).cubic(0.34, -0.08, 0.5, 0.0, 0.58, 0.085)
    )  # fmt: skip
    top = rounded_rect(-0.6, 0.085 + GAP, 1.2, TABLE, TABLE / 2)
    y0, y1 = 0.085 + 2 * GAP + TABLE, 0.56
    if legs == "straight":
        feet = rounded_rect(-0.42, y0, 0.09, y1 - y0, 0.02) + rounded_rect(
            0.33, y0, 0.09, y1 - y0, 0.02
        )
    else:
        feet = line([(-0.36, y0), (-0.46, y1)], 0.09) + line([(0.36, y0), (0.46, y1)], 0.09)
    art = paint(head + body.close().path() + top + feet, _sign(sign), tones)
    return art if facing == "left" else flipped(art)
