"""Saw blade: a disc of hooked teeth; whole, or rising like a sun from the timber."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import arc_band, circle, polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, turned
from logo_studio.model.path import Path

R = 0.5
BOARD = 0.085


def _blade(teeth: int, depth: float, hook: float) -> Path:
    """`hook` is the share of a tooth's pitch that its back takes; the rest is the gullet."""
    step = 360 / teeth
    points = []
    for i in range(teeth):
        a = step * i - 90
        points += [
            polar(R, a),
            polar(R - depth, a + step * 0.1),
            polar(R - depth, a + step * (0.1 + (1 - hook))),
        ]
    return polygon(points)


def _whole(blade: Path, hole: float, slots: int) -> Path:
    cut = [circle(0, 0, hole)]
    if slots:
        middle = (hole + R) / 2 - 0.02
        cut += turned(arc_band(0, 0, middle, GAP, -115 / slots, 115 / slots), slots, -60)
    return subtract(blade, *cut)


def build(teeth: int, depth: float, hook: float, hole: float, slots: int, form: str) -> Artwork:
    """`depth` of the teeth and radius of the `hole` in heights; `slots` of 0 to 4 arcs."""
    blade = _blade(teeth, depth, hook)
    if form == "whole":
        return {"primary": _whole(blade, hole, 0 if slots == 1 else slots)}
    core = hole + 0.06
    sun = above(subtract(blade, circle(0, 0, core + GAP)), 0)
    planks = [
        rounded_rect(-R + 0.08 * i, GAP + i * (BOARD + GAP), 2 * R - 0.16 * i, BOARD, BOARD / 2)
        for i in range(2)
    ]
    return {"primary": union(sun, *planks), "accent": above(circle(0, 0, core), 0)}
