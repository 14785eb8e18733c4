"""Broom: a handle, a collar and a fan of bristles, leaning or upright."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, rounded_rect, spark
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line, mirrored
from logo_studio.model.path import Path


def build(spread: float, bristles: int, shape: str, sparks: int, tilt: float) -> Artwork:
    """`spread` half width of the fan, `bristles` its bunches; `shape` flare, bell or square."""
    stick = capsule(0, -0.5, 0, 0.0, 0.085)
    collar = rounded_rect(-0.15, -0.02, 0.3, 0.1, 0.03)
    top = 0.08 + GAP
    fan = _fan(shape, spread, top)
    cuts = []
    for i in range(1, bristles):
        t = 2 * i / bristles - 1
        cuts.append(line([(t * spread * 0.62, top + 0.14), (t * spread, 0.6)], GAP * 0.9))
    accent = rotate(subtract(fan, *cuts), tilt)
    stars = [spark(x, y, r, 0.24) for x, y, r in _SPARKS[:sparks]]
    return {"primary": rotate(union(stick, collar), tilt), "accent": union(accent, *stars)}


#: Where the sparks of a clean floor stand, for a handle that leans to the right.
_SPARKS = ((-0.3, -0.3, 0.16), (0.36, 0.08, 0.13))


def _fan(shape: str, spread: float, top: float) -> Path:
    half = Pen().move(0, top).line(0.15, top)
    if shape == "flare":
        half.cubic(0.17, top + 0.14, spread - 0.06, 0.38, spread, 0.5)
    elif shape == "bell":
        half.cubic(spread, top + 0.06, spread * 0.9, 0.36, spread, 0.5)
    else:
        half.line(spread * 0.85, top + 0.1).line(spread * 0.85, 0.5)
    return mirrored(half.line(0, 0.5))
