"""Fold: a strip folded like a map or a screen, panels leaning down and up in two tones."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_y
from logo_studio.geometry.shapes import polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out


def build(panels: int, height: float, slope: float, first: str, tone: str) -> Artwork:
    """`height` of an upright edge and `slope` of a panel, in panel widths.

    `first` is the way the first panel leans; `tone` alternate, or the last panel alone.
    """
    gap = GAP * (height + slope)
    shapes = []
    for i in range(panels):
        x = i * (1 + gap)
        left, right = (0.0, slope) if i % 2 == 0 else (slope, 0.0)
        shape = [(x, left), (x + 1, right), (x + 1, right + height), (x, left + height)]
        shapes.append(polygon(shape) if first == "down" else mirror_y(polygon(shape)))
    second = range(1, panels, 2) if tone == "alternate" else range(panels - 1, panels)
    return pick_out(shapes, second)
