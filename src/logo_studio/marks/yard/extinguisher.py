"""Fire extinguisher: the cylinder, its valve and lever, and the hose at its side."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rect, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import Path


def build(width: float, shoulder: float, label: str, horn: str, heading: str) -> Artwork:
    """`width` of the cylinder, `shoulder` its roundness; `horn` cone or bar.

    `label` band, plain, or a sign cut into the cylinder.
    """
    half = width / 2
    x = 0.08
    top = -0.2
    tank = rounded_rect(x - half, top, width, 0.5 - top, (shoulder, shoulder, 0.04, 0.04))
    if label == "band":
        tank = subtract(tank, rect(-1, 0.02, 2, GAP), rect(-1, 0.22, 2, GAP))
    elif label != "plain":
        tank = subtract(tank, inset(label, x, 0.18, 0.26))
    neck = rect(x - 0.06, -0.32, 0.12, 0.09)
    lever = rounded_polygon(
        [
            (x - 0.1, -0.42),
            (x + 0.26, -0.5),
            (x + 0.26, -0.43),
            (x + 0.1, -0.38),
            (x + 0.2, -0.33),
            (x + 0.2, -0.27),
            (x - 0.1, -0.27),
        ],
        0.012,
    )
    valve = union(neck, lever)
    hose = _hose(x - half, horn)
    body = union(clear(valve, tank), clear(hose, tank))
    art: Artwork = {"primary": body, "accent": tank}
    return flipped(art) if heading == "left" else art


def _hose(left: float, horn: str) -> Path:
    x = left - 0.13
    pen = Pen().move(0.04, -0.36).line(x + 0.14, -0.36).cubic(x + 0.04, -0.36, x, -0.3, x, -0.2)
    pen.line(x, 0.1)
    if horn == "cone":
        end = polygon([(x - 0.045, 0.06), (x + 0.045, 0.06), (x + 0.08, 0.36), (x - 0.08, 0.36)])
    else:
        end = rounded_rect(x - 0.055, 0.04, 0.11, 0.26, 0.03)
    return union(stroke(pen.path(), 0.075), end)
