"""Hammer: a claw, sledge, mallet or ball-peen head on a handle; alone or crossed."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, move, rotate, scale
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, mirrored_points
from logo_studio.model.path import Path

TOP, END = -0.5, 0.5
#: Crossed hammers have smaller heads and cross this far below the middle.
HEAD_SCALE, CROSSING = 0.74, 0.1


def _claw() -> Path:
    """Drawn with its top at 0: poll on the left, claw curving down on the right."""
    return (
        Pen()
        .move(-0.4, 0)
        .line(-0.25, 0)
        .line(-0.25, 0.03)
        .line(0.06, 0.03)
        .cubic(0.26, 0.03, 0.4, 0.12, 0.48, 0.32)
        .cubic(0.38, 0.21, 0.28, 0.17, 0.14, 0.17)
        .line(0.14, 0.27)
        .line(-0.13, 0.27)
        .line(-0.13, 0.24)
        .line(-0.25, 0.24)
        .line(-0.25, 0.27)
        .line(-0.4, 0.27)
        .close()
        .path()
    )


def _sledge() -> Path:
    c, x, y = 0.05, 0.36, 0.3
    corners = [(x - c, 0), (x, c), (x, y - c), (x - c, y)]
    return rounded_polygon(mirrored_points(corners), 0.01)


def _mallet() -> Path:
    body = rounded_rect(-0.37, 0, 0.74, 0.34, 0.07)
    return subtract(body, *[rect(x - GAP / 2, -0.1, GAP, 0.6) for x in (-0.22, 0.22)])


def _peen() -> Path:
    face = rounded_rect(-0.42, 0, 0.15, 0.3, 0.03)
    neck = rect(-0.3, 0.06, 0.5, 0.18)
    cheek = rounded_rect(-0.14, 0.02, 0.28, 0.26, 0.04)
    return union(face, neck, cheek, circle(0.28, 0.15, 0.145))


_HEADS = {
    "claw": (_claw, 0.27),
    "sledge": (_sledge, 0.3),
    "mallet": (_mallet, 0.34),
    "peen": (_peen, 0.28),
}


def _handle(grip: float, top: float, end: float) -> Path:
    outline = [(-grip * 0.4, top), (grip * 0.4, top), (grip * 0.54, end), (-grip * 0.54, end)]
    return rounded_polygon(outline, (0, 0, 0.04, 0.04))


def build(head: str, grip: float, turn: float, crossed: str) -> Artwork:
    """`grip` is the handle's thickness; `turn` in degrees, clockwise; crossed ones stand at 45."""
    draw, depth = _HEADS[head]
    if crossed == "one":
        handle = _handle(grip, TOP + depth + GAP, END)
        return {"primary": rotate(move(draw(), 0, TOP), turn), "accent": rotate(handle, turn)}
    top = move(scale(draw(), HEAD_SCALE), 0, TOP)
    tool = union(top, _handle(grip, TOP + depth * HEAD_SCALE - 0.04, 0.62))
    front = rotate(tool, 45, 0, CROSSING)
    back = mirror_x(front)
    return {"primary": clear(back, front), "accent": front}
