"""Toothbrush: tufts on a slender handle, with paste, a shine or bubbles over them."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rounded_rect, spark
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint
from logo_studio.model.path import EMPTY, Path, concat

#: The tufts' place from left to right, their height, and the handle's upper edge.
LEFT, RIGHT, TALL, DECK = -0.56, -0.14, 0.16, 0.06


def _over(kind: str) -> Path:
    y = DECK - 0.7 * GAP - TALL - 0.8 * GAP
    middle = (LEFT + RIGHT) / 2
    if kind == "paste":
        swirl = (
            Pen()
            .move(LEFT + 0.02, y)
            .cubic(LEFT - 0.06, y - 0.12, LEFT + 0.08, y - 0.16, LEFT + 0.14, y - 0.1)
        )
        swirl.cubic(LEFT + 0.18, y - 0.2, middle + 0.08, y - 0.2, middle + 0.08, y - 0.11)
        swirl.cubic(middle + 0.14, y - 0.18, RIGHT + 0.06, y - 0.12, RIGHT - 0.02, y)
        return swirl.close().path()
    if kind == "spark":
        return spark(middle, y - 0.2, 0.2, 0.24)
    if kind == "bubbles":
        return concat([circle(LEFT + 0.1, y - 0.09, 0.07), circle(middle + 0.05, y - 0.16, 0.095),
                       circle(RIGHT + 0.02, y - 0.05, 0.05)])  # fmt: skip
    return EMPTY


def build(top: str, tufts: int, turn: float, tones: str) -> Artwork:
    """`top` is what is over the tufts; `turn` of the handle from level."""
    pitch = (RIGHT - LEFT + 0.5 * GAP) / tufts
    bristles = concat([
        rounded_rect(LEFT + i * pitch, DECK - 0.7 * GAP - TALL, pitch - 0.5 * GAP, TALL,
                     (0.025, 0.025, 0.005, 0.005))
        for i in range(tufts)
    ])  # fmt: skip
    end, low = LEFT - 0.02, DECK + 0.09
    pen = Pen().move(end, DECK + 0.045).cubic(end, DECK + 0.01, LEFT, DECK, LEFT + 0.03, DECK)
    pen.line(RIGHT, DECK).cubic(0.0, DECK, 0.1, DECK - 0.04, 0.26, DECK - 0.04)
    pen.line(0.56, DECK - 0.02).cubic(0.68, DECK - 0.01, 0.68, DECK + 0.13, 0.56, DECK + 0.13)
    pen.line(0.24, DECK + 0.12).cubic(0.08, DECK + 0.12, 0.0, low, RIGHT, low)
    pen.line(LEFT + 0.03, low).cubic(LEFT, low, end, DECK + 0.08, end, DECK + 0.045)
    handle = pen.close().path()
    art = paint(handle + (bristles if top != "bare" else EMPTY), _over(top) or bristles, tones)
    return {role: rotate(p, turn) for role, p in art.items()}
