"""Robot: a friendly head with eyes, antennae and ears."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import arc_band, circle, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, mirrored
from logo_studio.model.path import EMPTY, Path

TOP, LOW, HALF = -0.24, 0.38, 0.4


def _head(shape: str) -> Path:
    w, h = 2 * HALF, LOW - TOP
    if shape == "dome":
        return rounded_rect(-HALF, TOP, w, h, (0.36, 0.36, 0.08, 0.08))
    if shape == "box":
        return rounded_rect(-HALF, TOP, w, h, 0.06)
    if shape == "jaw":
        half = Pen().move(0, TOP).line(0.26, TOP).cubic(0.36, TOP, HALF, TOP + 0.06, HALF, -0.08)
        half.line(HALF, 0.1).cubic(HALF, 0.27, 0.28, LOW, 0.12, LOW)
        return mirrored(half)
    return rounded_rect(-HALF, TOP, w, h, 0.2)


def _face(eyes: str, mouth: str) -> Path:
    y = -0.02
    shown: Path
    if eyes == "visor":
        shown = subtract(
            rounded_rect(-0.29, y - 0.11, 0.58, 0.22, 0.11), both_sides(circle(0.15, y, 0.055))
        )
    elif eyes == "tall":
        shown = both_sides(rounded_rect(0.1, y - 0.11, 0.12, 0.22, 0.06))
    elif eyes == "one":
        shown = circle(0, y, 0.13)
    elif eyes == "hearts":
        shown = both_sides(inset("heart", 0.17, y, 0.2))
    else:
        shown = both_sides(circle(0.17, y, 0.09))
    if mouth == "smile":
        return union(shown, arc_band(0, 0.08, 0.15, 0.06, 30, 150))
    if mouth == "grille":
        return union(shown, *[rect(x - 0.03, 0.18, 0.06, 0.11) for x in (-0.12, 0, 0.12)])
    if mouth == "bar":
        return union(shown, rounded_rect(-0.14, 0.2, 0.28, 0.07, 0.035))
    return shown


def _antenna(kind: str) -> Path:
    foot = TOP - GAP
    if kind == "two":
        return both_sides(
            union(rect(0.155, foot - 0.1, 0.07, 0.1), circle(0.19, foot - 0.14, 0.07))
        )
    if kind == "wave":
        dot = circle(0, foot - 0.09, 0.06)
        return union(
            dot,
            rect(-0.03, foot - 0.09, 0.06, 0.09),
            arc_band(0, foot - 0.09, 0.15, 0.065, 210, 330),
        )
    if kind == "none":
        return EMPTY
    return union(rect(-0.035, foot - 0.1, 0.07, 0.1), circle(0, foot - 0.13, 0.085))


def build(shape: str, eyes: str, mouth: str, antenna: str, ears: str) -> Artwork:
    """Each part is chosen by name; antenna and ears take the second colour."""
    head = subtract(_head(shape), _face(eyes, mouth))
    out = HALF + GAP
    side = EMPTY
    if ears == "bars":
        side = both_sides(rounded_rect(out, -0.06, 0.09, 0.24, (0, 0.045, 0.045, 0)))
    elif ears == "discs":
        side = both_sides(rounded_rect(out, -0.08, 0.13, 0.28, (0, 0.13, 0.13, 0)))
    extra = union(side, _antenna(antenna))
    return {"primary": head, "accent": extra} if extra else {"primary": head}
