"""Palette: the painter's board with wells of paint and a thumb hole, and perhaps a brush."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, drop, ellipse, polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, soften
from logo_studio.model.path import Path


def _board(shape: str) -> Path:
    if shape == "kidney":
        return (
            Pen()
            .move(0.02, -0.44)
            .cubic(0.32, -0.44, 0.5, -0.25, 0.5, 0.0)
            .cubic(0.5, 0.2, 0.36, 0.24, 0.24, 0.22)
            .cubic(0.1, 0.2, 0.04, 0.27, 0.08, 0.35)
            .cubic(0.11, 0.41, 0.06, 0.45, -0.02, 0.44)
            .cubic(-0.31, 0.42, -0.5, 0.22, -0.5, -0.02)
            .cubic(-0.5, -0.26, -0.28, -0.44, 0.02, -0.44)
            .close()
            .path()
        )
    if shape == "egg":
        return ellipse(0, 0, 0.5, 0.42)
    return soften(subtract(circle(0, 0, 0.5), circle(0.32, 0.42, 0.24)), 0.05)


def _brush() -> Path:
    """A brush that leans over the board, its tip near the middle."""
    handle = polygon([(-0.035, -0.02), (0.035, -0.02), (0.045, -0.6), (-0.045, -0.6)])
    return rotate(union(handle, drop(0, 0.1, 0.13, 0.26)), 42, 0.02, 0.1)


def build(shape: str, wells: int, size: float, lit: str, brush: str) -> Artwork:
    """`wells` of radius `size` along the left and upper edge; `lit` ones carry paint."""
    board = _board(shape)
    # Without the brush's place on the right, the wells run on to its other side.
    first, last = (138.0, 276.0) if brush == "brush" else (150.0, 345.0)
    wells = min(wells, 4) if brush == "brush" else wells
    rx, ry = (0.31, 0.26) if shape != "round" else (0.32, 0.32)
    spots = []
    for i in range(wells):
        c, s = polar(1, first + (last - first) * i / (wells - 1))
        spots.append((rx * c, ry * s))
    hole = (min(size, 0.08) if wells > 4 or brush == "brush" else size) + (
        0.0 if lit == "none" else 0.015
    )
    board = subtract(board, *[circle(x, y, hole) for x, y in spots])
    if shape == "egg" and brush != "brush":
        board = subtract(board, ellipse(0.05, 0.22, 0.11, 0.075))
    painted = {"all": spots, "one": spots[1:2], "none": []}[lit]
    paint = union(*[circle(x, y, hole - GAP * 0.8) for x, y in painted])
    if brush == "brush":
        tool = _brush()
        board, paint = clear(board, tool), union(clear(paint, tool), tool)
    return {"primary": board, "accent": paint} if paint else {"primary": board}
