"""Fuel pump: the column on its foot, with the hose and nozzle beside it."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import Path

LEFT, RIGHT = -0.42, 0.1
HOSE = 0.075


def build(rounding: float, emblem: str, display: str, foot: str, heading: str) -> Artwork:
    """`emblem` cut below the `display` (window, slot or none); `foot` plate or flush."""
    column = rounded_rect(LEFT, -0.5, RIGHT - LEFT, 1, (rounding, rounding, 0.02, 0.02))
    cuts: list[Path] = []
    middle = (LEFT + RIGHT) / 2
    if display != "none":
        height = 0.24 if display == "window" else 0.1
        cuts.append(rounded_rect(LEFT + 0.09, -0.4, RIGHT - LEFT - 0.18, height, 0.03))
    if emblem != "none":
        y = {"window": 0.1, "slot": 0.04, "none": -0.02}[display]
        cuts.append(inset(emblem, middle, y, 0.36 if display == "none" else 0.3))
    column = subtract(column, *cuts)
    if foot == "plate":
        column = union(column, rounded_rect(LEFT - 0.06, 0.41, RIGHT - LEFT + 0.12, 0.09, 0.02))
    hose = clear(_hose(), column)
    art: Artwork = {"primary": column, "accent": hose}
    return flipped(art) if heading == "left" else art


def _hose() -> Path:
    """From the column's side down into a loop and up to the nozzle."""
    low = 0.27
    pen = Pen().move(RIGHT + GAP, 0.02).line(0.16, 0.02).cubic(0.23, 0.02, 0.25, 0.06, 0.25, 0.12)
    pen.line(0.25, low - 0.04).cubic(0.25, low + 0.1, 0.44, low + 0.1, 0.44, low - 0.04)
    pen.line(0.44, -0.14)
    nozzle = rounded_polygon(
        [
            (0.2, -0.42),
            (0.27, -0.47),
            (0.4775, -0.24),
            (0.4775, 0.0),
            (0.36, 0.0),
            (0.33, -0.03),
            (0.33, -0.24),
        ],
        (0.01, 0.01, 0.03, 0.02, 0.03, 0.02, 0.02),
    )
    return union(stroke(pen.path(), HOSE), nozzle)
