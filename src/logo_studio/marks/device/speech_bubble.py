"""Speech bubble: round or squared, with dots, lines or a motif; alone or in conversation."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, move, scale
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, ellipse, polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path


def _bubble(shape: str, radius: float) -> Path:
    """About 1 wide, its tail at the lower left."""
    if shape == "oval":
        tail = Pen().move(-0.36, 0.1).cubic(-0.36, 0.28, -0.4, 0.36, -0.48, 0.42)
        tail.cubic(-0.3, 0.44, -0.14, 0.38, -0.04, 0.26).close()
        return union(ellipse(0, -0.05, 0.5, 0.39), tail.path())
    if shape == "leaf":
        return rounded_rect(-0.48, -0.46, 0.96, 0.9, (0.4, 0.4, 0.4, 0.02))
    body = rounded_rect(-0.5, -0.42, 1, 0.7, radius)
    return union(body, polygon([(-0.3, 0.2), (-0.3, 0.48), (0.0, 0.2)]))


def _content(kind: str, y: float) -> list[Path]:
    if kind == "dots":
        return [circle(x, y, 0.068) for x in (-0.22, 0.0, 0.22)]
    if kind == "lines":
        return [
            capsule(-0.24, y - 0.09, 0.24, y - 0.09, 0.075),
            capsule(-0.24, y + 0.09, 0.02, y + 0.09, 0.075),
        ]
    return [inset(kind, 0, y, 0.4)]


def build(shape: str, content: str, radius: float, pair: str) -> Artwork:
    """`radius` of a squared bubble's corners; `pair`: a second bubble answers from behind."""
    bubble = _bubble(shape, radius)
    middle = {"oval": -0.05, "leaf": -0.01}.get(shape, -0.07)
    front = subtract(bubble, *_content(content, middle))
    if pair == "one":
        return {"primary": front}
    back = move(scale(mirror_x(bubble), 0.8), 0.4, 0.28)
    return {"primary": front, "accent": clear(back, bubble)}
