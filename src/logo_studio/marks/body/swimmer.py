"""Swimmer: an arm reaching over the water, a head, waves below."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, fillet, flipped, line
from logo_studio.model.path import Path


def _swell(y: float, height: float, width: float) -> Path:
    """Two crests across the mark."""
    pen = Pen().move(-0.46, y)
    for i in range(4):
        x = -0.46 + 0.23 * i
        up = y - height if i % 2 == 0 else y
        start = y if i % 2 == 0 else y - height
        pen.cubic(x + 0.115, start, x + 0.115, up, x + 0.23, up)
    return stroke(pen.path(), width, "round", "round")


def build(limb: float, waves: int, height: float, facing: str) -> Artwork:
    """`limb` is the body's thickness, `waves` their number, `height` a crest's height."""
    water = union(*[_swell(0.26 + i * (0.07 + GAP * 1.2), height, 0.07) for i in range(waves)])
    reach = [(-0.46, 0.13), (-0.06, -0.1), (0.03, -0.36), (0.36, -0.31)]
    body = fillet(line(reach, limb, "round", "round"), 0.03)
    head = circle(0.2, -0.03, 0.12)
    figure = clear(body, head, gap=GAP * 0.6)
    figure, head = clear(figure, water), clear(head, water)
    art: Artwork = {"primary": union(figure, head), "accent": water}
    if facing == "left":
        art = flipped(art)
    return art
