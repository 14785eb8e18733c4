"""Play: a triangle in a progress ring, in a screen, sliced into bars, or folded in two tones."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    circle,
    rect,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, clear, rounded_regular
from logo_studio.model.path import Path

LEFT, TIP = -0.38, 0.5


def _triangle(cx: float, r: float, radius: float) -> Path:
    return rounded_regular(cx, 0, r, 3, radius, 0)


def _wide(radius: float) -> Path:
    return rounded_polygon([(LEFT, -0.5), (TIP, 0), (LEFT, 0.5)], radius)


def _bars(count: int, radius: float) -> Artwork:
    body = _wide(radius)
    span = body.bounds()[2] - LEFT
    width = (span - (count - 1) * GAP) / count
    bars = [intersect(body, rect(LEFT + i * (width + GAP), -1, width, 2)) for i in range(count)]
    return {"primary": union(*bars[:-1]), "accent": bars[-1]}


def build(form: str, radius: float, weight: float, open_at: float, bars: int) -> Artwork:
    """`weight` of the ring; `open_at`: where its opening is, in degrees; `bars`: slices."""
    if form == "bars":
        return _bars(bars, radius)
    if form == "folded":
        body = _wide(radius)
        return {"primary": above(body, -GAP / 2), "accent": below(body, GAP / 2)}
    if form == "screen":
        screen = rounded_rect(-0.5, -0.36, 1, 0.72, 0.08 + 2 * radius)
        return {"primary": subtract(screen, _triangle(0.03, 0.24, radius * 0.6))}
    if form == "disc":
        return {"primary": subtract(circle(0, 0, 0.5), _triangle(0.04, 0.27, radius * 0.6))}
    start = open_at + 25
    r = 0.5 - weight / 2
    arc = Pen().move(*polar(r, start)).arc(0, 0, r, start, start + 310)
    inner = _triangle(0.04, 0.27, radius * 0.6)
    ring = stroke(arc.path(), weight, "round")
    return {"primary": clear(ring, inner), "accent": inner}
