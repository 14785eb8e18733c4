"""Turbine: three blades about a hub on a tapering tower."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, polygon
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, mirrored_points, paint, turned
from logo_studio.model.path import Path

HUB_Y = -0.12


def build(blade: str, width: float, turn: float, ground: str, tone: str) -> Artwork:
    """`blade` fin, leaf or bar, `width` its share of the length; `ground` none, hill or leaves."""
    rotor = [move(b, 0, HUB_Y) for b in turned(_blade(blade, width), 3, turn)]
    hub = circle(0, HUB_Y, 0.07)
    blades = union(*rotor)
    tower = polygon(mirrored_points([(0.035, HUB_Y), (0.06, 0.5)]))
    tower = clear(tower, blades, hub)
    blades = union(blades, hub)
    foot = _ground(ground)
    if foot:
        tower = union(clear(tower, *foot), *foot)
    return paint(tower, blades) if tone == "blades" else paint(blades, tower)


def _blade(kind: str, width: float) -> Path:
    """From the hub upward."""
    root, tip = -0.02, -0.5
    if kind == "leaf":
        return lens(0, root, 0, tip, width * 0.75)
    if kind == "fin":
        w = width * 0.5
        pen = Pen().move(-0.02, root).cubic(-0.02, -0.3, -0.01, -0.42, 0, tip)
        pen.cubic(0.05, -0.4, w, -0.26, w * 0.95, root - 0.06).quad(w * 0.8, root, 0.02, root)
        return pen.close().path()
    return polygon([(-width * 0.22, root), (width * 0.22, root), (0.03, tip), (-0.03, tip)])


def _ground(kind: str) -> list[Path]:
    if kind == "hill":
        pen = Pen().move(-0.4, 0.5).cubic(-0.2, 0.32, 0.2, 0.32, 0.4, 0.5)
        return [pen.close().path()]
    if kind == "leaves":
        return [lens(0.06, 0.5, 0.34, 0.28, 0.22), lens(-0.06, 0.5, -0.34, 0.28, 0.22)]
    return []
