"""Trophy: a cup with two handles on its foot."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, mirrored, mirrored_points, paint
from logo_studio.model.path import Path

RIM, FLOOR, THICK = -0.5, 0.12, 0.08


def build(cup: str, handles: str, emblem: str, foot: str, tone: str) -> Artwork:
    """`cup` bowl, tulip or straight; `handles` ears, loops or none; `emblem` cut into the cup.

    `foot` plinth or steps; `tone` says what takes the second colour.
    """
    bowl = _cup(cup)
    grips = clear(both_sides(_handle(handles)), bowl, gap=0.0) if handles != "none" else None
    body = union(bowl, grips) if grips else bowl
    if emblem != "none":
        body = subtract(body, inset(emblem, 0, -0.2, 0.3))
    stem = polygon(mirrored_points([(0.055, FLOOR - 0.05), (0.055, 0.2), (0.13, 0.3)]))
    top = union(body, stem)
    base = _foot(foot)
    return paint(top, base, "two") if tone == "foot" else paint(base, top, "two")


def _cup(kind: str) -> Path:
    half = Pen().move(0, RIM).line(0.29, RIM)
    if kind == "bowl":
        half.line(0.29, -0.22).cubic(0.29, 0.02, 0.16, FLOOR, 0, FLOOR)
    elif kind == "tulip":
        half.cubic(0.22, -0.3, 0.36, FLOOR, 0, FLOOR)
    else:
        half.line(0.19, 0.02).quad(0.16, FLOOR, 0.06, FLOOR).line(0, FLOOR)
    return mirrored(half)


def _handle(kind: str) -> Path:
    if kind == "ears":
        pen = Pen().move(0.2, -0.39).line(0.42, -0.39)
        pen.cubic(0.42, -0.16, 0.34, -0.06, 0.16, -0.03)
        return stroke(pen.path(), THICK)
    pen = Pen().move(0.2, -0.38).cubic(0.5, -0.5, 0.54, -0.1, 0.18, -0.1)
    return stroke(pen.path(), THICK)


def _foot(kind: str) -> Path:
    y = 0.3 + GAP
    if kind == "plinth":
        return rounded_rect(-0.22, y, 0.44, 0.5 - y, 0.02)
    half = (0.5 - y) / 2
    return union(rect(-0.18, y, 0.36, half + 0.01), rect(-0.27, y + half, 0.54, half))
