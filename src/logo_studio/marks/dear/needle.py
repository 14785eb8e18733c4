"""Needle: a sewing needle with its thread, waved or looped; or a spool of thread beside it."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line
from logo_studio.model.path import Path


def _needle(weight: float, length: float) -> Path:
    """A needle that points down, its eye at the top, about x = 0 from y = 0."""
    x = weight / 2
    body = (
        Pen()
        .move(-x, x)
        .cubic(-x, -x * 0.34, x, -x * 0.34, x, x)
        .line(x * 0.8, length * 0.55)
        .line(0.008, length)
        .line(-0.008, length)
        .line(-x * 0.8, length * 0.55)
        .close()
        .path()
    )
    return subtract(body, capsule(0, x * 1.15, 0, x * 1.15 + 0.13, weight * 0.4))


def _thread(kind: str, weight: float) -> Path:
    """The thread of a needle whose eye is at (.3, -.32), as a line of `weight`."""
    pen = Pen().move(0.3, -0.34)
    if kind == "loop":
        pen.cubic(0.1, -0.6, -0.5, -0.5, -0.46, -0.1)
        pen.cubic(-0.44, 0.12, -0.16, 0.14, -0.14, -0.06)
        pen.cubic(-0.12, -0.24, -0.4, -0.2, -0.44, 0.3)
    else:
        pen.cubic(0.12, -0.6, -0.14, -0.5, -0.16, -0.2)
        pen.cubic(-0.18, 0.12, -0.46, -0.04, -0.46, 0.3)
    return stroke(pen.path(), weight, "round", "round")


def _spool(weight: float, turns: int) -> Artwork:
    flange = [rounded_rect(-0.42, y, 0.6, 0.12, 0.03) for y in (-0.5, 0.38)]
    top, low = -0.38 + GAP, 0.38 - GAP
    reel = rounded_rect(-0.34, top, 0.44, low - top, 0.02)
    pitch = (low - top) / turns
    cuts = [
        line([(-0.6, top + pitch * (i + 0.32)), (0.4, top + pitch * (i - 0.32))], GAP)
        for i in range(1, turns)
    ]
    needle = move(_needle(weight, 1.0), 0.34, -0.5)
    return {"primary": union(*flange, needle), "accent": subtract(reel, *cuts)}


def build(form: str, weight: float, thread: float, turns: int) -> Artwork:
    """`weight` of the needle, `thread` of the thread; `turns` of thread on the spool."""
    if form == "spool":
        return _spool(weight, turns)
    needle = move(rotate(_needle(weight, 1.05), 24), 0.32, -0.46)
    return {"primary": needle, "accent": clear(_thread(form, thread), needle, gap=GAP * 0.9)}
