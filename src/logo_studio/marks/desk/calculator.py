"""Calculator: display and keys, one of them lit."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, subtract
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import tilted
from logo_studio.model.path import EMPTY, Path

W = 0.76
RIM, SPACE, DISPLAY = 0.085, 0.06, 0.2


def _key(shape: str, x: float, y: float, w: float, h: float) -> Path:
    """A key in its field: a rounded rectangle, or as round as the field allows."""
    radius = min(w, h) / 2 if shape == "round" else 0.025
    return rounded_rect(x, y, w, h, radius)


def build(keys: str, columns: int, radius: float, lit: str, tilt: float) -> Artwork:
    """`columns` of keys; `lit` is the display, the last key or the tall one in its place."""
    case = rounded_rect(-W / 2, -0.5, W, 1, radius)
    inner = W - 2 * RIM
    display = rounded_rect(-inner / 2, -0.5 + RIM, inner, DISPLAY, 0.03)
    rows = columns
    top = -0.5 + RIM + DISPLAY + SPACE
    w = (inner - (columns - 1) * SPACE) / columns
    h = (0.5 - RIM - top - (rows - 1) * SPACE) / rows
    holes, marked = [display], display if lit == "display" else EMPTY
    for row in range(rows):
        for column in range(columns):
            x, y = -inner / 2 + column * (w + SPACE), top + row * (h + SPACE)
            last, bottom = column == columns - 1, row == rows - 1
            if lit == "tall" and last and bottom:
                y -= h + SPACE
                marked = _key(keys, x, y, w, 2 * h + SPACE)
                holes[-columns] = marked
            else:
                holes.append(_key(keys, x, y, w, h))
                marked = holes[-1] if lit == "corner" and last and bottom else marked
    # The lit key stands in its opening, smaller by the gap.
    shown = offset(marked, -0.7 * GAP)
    return tilted({"primary": subtract(case, *holes), "accent": shown}, tilt)
