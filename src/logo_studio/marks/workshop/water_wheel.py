"""Water wheel: paddles round a rim, turning in the stream."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, ring, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, turned
from logo_studio.model.path import Path, concat

#: Outer radius of the rim and its width, reach of the paddles, the hub.
RIM, BAND, REACH, HUB = 0.34, 0.08, 0.5, 0.09
LINE = 0.085


def build(paddles: int, spokes: int, waves: int, tones: str) -> Artwork:
    """`paddles` outside the rim, `spokes` inside it, rows of `waves` under the wheel."""
    half = 0.045
    paddle = polygon([(-half, -RIM - 0.7 * GAP), (half, -RIM - 0.7 * GAP), (half + 0.03, -REACH),
                      (-half - 0.01, -REACH)])  # fmt: skip
    inner = RIM - BAND - 0.6 * GAP
    spoke = rounded_rect(-0.035, -inner, 0.07, inner - HUB - 0.6 * GAP, 0.01)
    wheel = ring(0, 0, RIM, BAND) + circle(0, 0, HUB) + concat(turned(spoke, spokes))
    around = concat([rotate(paddle, 360 * i / paddles) for i in range(paddles)])
    y = REACH + 1.2 * GAP + LINE
    water = concat([_wave(y + i * 0.17) for i in range(waves)])
    return paint(wheel + around, water, tones)


def _wave(y: float) -> Path:
    pen, step = Pen().move(-0.52, y), 0.26
    for i in range(4):
        x, rise = -0.52 + i * step, 0.08 if i % 2 else -0.08
        pen.cubic(x + step * 0.36, y + rise, x + step * 0.64, y + rise, x + step, y)
    return stroke(pen.path(), LINE, "round")
