"""Sprinkler: jets of drops fanning out from a head on a spike or on the ground."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.shapes import capsule, drop, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint
from logo_studio.model.path import Path, concat

HEAD = 0.16
#: Degrees between the outermost jets.
FAN = 150.0


def build(jets: int, rows: int, foot: str, tones: str) -> Artwork:
    """`jets` side by side, `rows` of drops in each, the further the larger."""
    drops: list[Path] = []
    for row in range(rows):
        size = 0.13 + 0.035 * row
        reach = 0.2 + 0.05 * jets / 7 + row * 0.2
        one = rotate(drop(0, 0, size * 0.72, size * 1.25), 180)
        for i in range(jets):
            turn = -FAN / 2 + i * FAN / (jets - 1)
            drops.append(move(rotate(move(one, 0, -reach), turn), 0, HEAD - 0.05))
    rim = HEAD + 0.13
    corners = [(-0.13, HEAD), (0.13, HEAD), (0.07, rim), (-0.07, rim)]
    nozzle = rounded_polygon(corners, (0.04, 0.04, 0.01, 0.01))
    top = HEAD + 0.13 + 0.7 * GAP
    if foot == "ground":
        post = rounded_rect(-0.05, top, 0.1, 0.12, 0.01)
        base = capsule(-0.34, top + 0.21, 0.34, top + 0.21, 0.09)
        return paint(nozzle + post + base, concat(drops), tones)
    spike = rounded_polygon([(-0.06, top), (0.06, top), (0, top + 0.34)], 0.01)
    return paint(nozzle + spike, concat(drops), tones)
