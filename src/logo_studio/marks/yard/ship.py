"""Ship: a bow seen from ahead, or a laden freighter from the side, over the waves."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, halves, mirrored_points
from logo_studio.model.path import Path


def build(view: str, decks: int, stem: str, waves: int, tone: str) -> Artwork:
    """`view` bow or freighter; `decks` tiers of bridge or boxes; `stem` split or whole (bow).

    `waves` lines of water below; `tone` hull or upper works in the second colour.
    """
    hull, upper = _bow(decks, stem) if view == "bow" else _freighter(decks, stem)
    sea = [_wave(0.36 + 0.12 * i) for i in range(waves)]
    hull = subtract(clear(hull, sea[0]), rect(-1, 0.36, 2, 1))
    if tone == "hull":
        return {"primary": union(upper, *sea), "accent": hull}
    return {"primary": union(hull, *sea), "accent": upper}


def _bow(decks: int, stem: str) -> tuple[Path, Path]:
    hull = polygon(mirrored_points([(0, -0.16), (0.42, -0.02), (0.24, 0.44)]))
    if stem == "split":
        hull = union(*halves(hull))
    house = polygon(
        mirrored_points([(0, -0.16 - GAP * 1.05), (0.3, -0.06 - GAP * 1.05), (0.3, -0.26)])
    )
    works = union(house, rect(-0.3, -0.28, 0.6, 0.06))
    if decks > 1:
        works = union(works, rect(-0.2, -0.28 - GAP - 0.1, 0.4, 0.1))
    if decks > 2:
        works = union(works, rect(-0.07, -0.28 - 2 * GAP - 0.2, 0.14, 0.1))
    return hull, works


def _freighter(decks: int, stem: str) -> tuple[Path, Path]:
    hull = polygon([(-0.56, 0.06), (0.62, 0.06), (0.44, 0.44), (-0.46, 0.44)])
    if stem == "split":
        hull = subtract(hull, rect(-1, 0.15, 2, GAP))
    boxes: list[Path] = []
    for tier in range(decks):
        for i in range(3 - (1 if tier == 2 else 0)):
            boxes.append(rect(-0.2 + i * 0.25, 0.06 - (tier + 1) * (0.13 + GAP), 0.2, 0.13))
    top = 0.06 - GAP - 0.46
    bridge = subtract(
        rounded_rect(-0.52, top, 0.25, 0.46, (0.02, 0.02, 0, 0)), rect(-0.42, top + 0.08, 0.2, 0.08)
    )
    return hull, union(bridge, *boxes)


def _wave(y: float) -> Path:
    pen = Pen().move(-0.5, y)
    for i in range(4):
        x = -0.5 + i * 0.25
        d = -0.07 if i % 2 else 0.07
        pen.cubic(x + 0.09, y + d, x + 0.16, y + d, x + 0.25, y)
    return stroke(pen.path(), 0.07)
