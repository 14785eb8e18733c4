"""Fingerprint: nested ridges, broken here and there, within the outline of a finger."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import ellipse, rounded_rect, superellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import Path


def build(ridges: int, lean: float, outline: str, breaks: str, core: int) -> Artwork:
    """`lean` of the ridges' feet; `breaks` few, many or none; `core` inner ridges in colour."""
    frame = {
        "finger": ellipse(0, 0, 0.4, 0.5),
        "card": rounded_rect(-0.42, -0.5, 0.84, 1.0, 0.2),
        "round": superellipse(0, 0, 0.46),
    }[outline]
    pitch = 0.42 / (ridges - 0.1)
    width = pitch - GAP
    lines = [intersect(_ridge(i * pitch, lean, width), frame) for i in range(ridges)]
    cuts = [line(points, GAP) for points in _BREAKS[breaks]]
    lines = [subtract(p, *cuts) if i else p for i, p in enumerate(lines)]
    return {"primary": union(*lines[core:]), "accent": union(*lines[:core])}


_BREAKS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "few": (((-0.6, 0.16), (-0.14, 0.08)), ((0.1, 0.24), (0.6, 0.34))),
    "many": (
        ((-0.6, 0.16), (-0.14, 0.08)), ((0.1, 0.24), (0.6, 0.34)), ((0.1, -0.14), (0.6, -0.4)),
    ),
    "none": (),
}  # fmt: skip


def _ridge(r: float, lean: float, width: float) -> Path:
    """An arch of radius `r` whose feet run down and lean; the innermost is a single line."""
    y = -0.06
    if not r:
        pen = Pen().move(0, y).cubic(0, 0.16, -lean, 0.3, -lean * 2, 0.7)
        return stroke(pen.path(), width, "round")
    pen = Pen().move(-r - lean * 2, 0.7).cubic(-r - lean, 0.3, -r, 0.16, -r, y)
    pen.arc(0, y, r, 180, 360)
    pen.cubic(r, 0.16, r - lean, 0.3, r - lean * 2, 0.7)
    return stroke(pen.path(), width)
