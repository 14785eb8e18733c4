"""Swallow in flight: two sickle wings, a spindle body, a forked tail."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, fillet, mirrored
from logo_studio.model.path import Path


def _wing(sweep: float) -> Path:
    """The right wing; `sweep` lowers its tip."""
    return (
        Pen()
        .move(-0.02, -0.2)
        .cubic(0.14, -0.27, 0.34, -0.2 + sweep * 0.2, 0.52, 0.04 + sweep)
        .cubic(0.34, -0.02 + sweep * 0.4, 0.2, 0.0, 0.07, 0.11)
        .line(-0.02, 0.11)
        .close()
        .path()
    )


def _body(fork: float) -> Path:
    half = (
        Pen()
        .move(0, -0.42)
        .cubic(0.07, -0.38, 0.085, -0.26, 0.085, -0.1)
        .cubic(0.085, 0.1, 0.06, 0.16, 0.05 + fork * 0.5, 0.5)
        .cubic(0.06, 0.42, 0.03, 0.32, 0, 0.21)
    )
    return mirrored(half)


def build(angle: float, fork: float, sweep: float, tone: str) -> Artwork:
    """`angle` is the heading, `fork` the tail's spread, `sweep` how far the wings trail."""
    body, right = _body(fork), _wing(sweep)
    left = mirror_x(right)
    if tone == "one":
        return {"primary": rotate(fillet(union(body, right, left), 0.02), angle)}
    near = fillet(union(body, right), 0.02)
    return {"primary": rotate(near, angle), "accent": rotate(clear(left, near), angle)}
