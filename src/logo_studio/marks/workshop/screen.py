"""A laptop, a monitor or a window, and what it shows of programs."""

from __future__ import annotations

from logo_studio.geometry.affine import reverse
from logo_studio.geometry.shapes import circle, polygon, rounded_polygon, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import line, paint
from logo_studio.model.path import EMPTY, Path, concat

LINE = 0.085


def _shown(kind: str, y: float) -> Path:
    if kind == "prompt":
        return line([(-0.25, y - 0.15), (-0.09, y), (-0.25, y + 0.15)], LINE) + rounded_rect(
            0.0, y + 0.1, 0.26, LINE, 0.01
        )
    if kind == "code":
        left = line([(-0.16, y - 0.16), (-0.31, y), (-0.16, y + 0.16)], LINE)
        right = line([(0.16, y - 0.16), (0.31, y), (0.16, y + 0.16)], LINE)
        return left + right + line([(0.055, y - 0.19), (-0.055, y + 0.19)], LINE * 0.9)
    if kind == "bars":
        tops = (0.12, 0.22, 0.17, 0.34)
        return concat([
            rounded_rect(-0.28 + 0.155 * i, y + 0.17 - h, 0.095, h, 0.01)
            for i, h in enumerate(tops)
        ])  # fmt: skip
    return polygon([(-0.14, y - 0.2), (0.2, y + 0.04), (0.04, y + 0.06), (-0.03, y + 0.21)])


def build(body: str, shows: str, corner: float, tones: str) -> Artwork:
    """`body` of the device, `shows` what is on it, `corner` of the panel."""
    if body == "window":
        bar = rounded_rect(-0.56, -0.46, 1.12, 0.17, (corner, corner, 0.01, 0.01))
        dots = concat([circle(-0.44 + 0.11 * i, -0.375, 0.03) for i in range(3)])
        pane = rounded_rect(-0.56, -0.25, 1.12, 0.71, (0.01, 0.01, corner, corner))
        return paint(pane + reverse(_shown(shows, 0.1)), bar + reverse(dots), tones)
    panel = rounded_rect(-0.5, -0.46, 1.0, 0.68, corner)
    cut = panel + reverse(_shown(shows, -0.12))
    foot: Path = EMPTY
    if body == "laptop":
        foot = rounded_rect(-0.64, 0.28, 1.28, 0.11, (0.02, 0.02, 0.06, 0.06))
    else:
        foot = rounded_polygon(
            [(-0.08, 0.27), (0.08, 0.27), (0.1, 0.38), (0.26, 0.38), (0.26, 0.46), (-0.26, 0.46),
             (-0.26, 0.38), (-0.1, 0.38)], 0.015,
        )  # fmt: skip
    return paint(cut, foot, tones)
