"""Note: a quaver with a flag or a beamed pair; free, cut into a disc, or inside a ring."""

from __future__ import annotations

from logo_studio.geometry.affine import move, place, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, polygon, rect, ring
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

TILT = -20
#: A head's half axes, and (by them and the tilt) its rightmost point, in widths.
AXES = (0.5, 0.37)
REACH, RISE = 0.4866, 0.0747


def _voice(stem_right: float, stem: float, top: float, foot: float, width: float) -> Path:
    """A stem with its head: the head's rightmost point lies on the stem's right edge."""
    head = rotate(ellipse(0, 0, AXES[0] * width, AXES[1] * width), TILT)
    base = foot - RISE * width
    return union(
        move(head, stem_right - REACH * width, foot),
        rect(stem_right - stem, top, stem, base - top),
    )


def _pair(stem: float, slant: float) -> Path:
    left, right, top, depth = -0.13, 0.46, -0.36, 0.2
    y0 = top - slant * stem / (right - left)
    beam = [(left - stem, y0), (right, top - slant)]
    return union(
        _voice(left, stem, top + 0.04, 0.38, 0.36),
        _voice(right, stem, top - slant + 0.04, 0.38 - slant, 0.36),
        polygon([*beam, (right, top - slant + depth), (left - stem, y0 + depth)]),
    )


def _quaver(stem: float, slant: float) -> Path:
    x = 0.06
    flag = (
        Pen()
        .move(x - 0.01, -0.5)
        .cubic(x + 0.06, -0.25, x + 0.34 + slant * 0.3, -0.2, x + 0.24, 0.1)
        .cubic(x + 0.21, -0.06, x + 0.12, -0.12, x - 0.01, -0.13)
        .close()
    )
    return union(_voice(x, stem, -0.5, 0.34, 0.42), flag.path())


def build(kind: str, stem: float, slant: float, frame: str) -> Artwork:
    """`stem` is the stem's width; `slant` how far the beam climbs, or the flag flies out."""
    note = _pair(stem, slant) if kind == "pair" else _quaver(stem, slant)
    if frame == "free":
        return {"primary": note}
    x0, y0, x1, y1 = note.bounds()
    k = (0.6 if kind == "quaver" else 0.52) / (y1 - y0)
    small = place(note, k, -k * (x0 + x1) / 2 - 0.02, -k * (y0 + y1) / 2)
    if frame == "ring":
        return {"primary": ring(0, 0, 0.5, 0.075), "accent": small}
    return {"primary": subtract(circle(0, 0, 0.5), small)}
