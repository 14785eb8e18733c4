"""Wrench: ring, double or tapered; alone, or crossed with a screwdriver."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_y, move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    circle,
    polygon,
    rect,
    regular_polygon,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

HEAD = 0.215
EYE = -0.31


def _jaw(mouth: float) -> Path:
    """The open end, mouth up."""
    notch = rounded_polygon(
        [
            (-mouth / 2, EYE - 0.5), (mouth / 2, EYE - 0.5), (mouth / 2, EYE + 0.02),
            (0, EYE + 0.02 + mouth * 0.29), (-mouth / 2, EYE + 0.02),
        ],
        (0, 0, 0.01, 0.01, 0.01),
    )  # fmt: skip
    return subtract(circle(0, EYE, HEAD), notch)


def _crossed(shank: float, mouth: float) -> Artwork:
    """Both tools are longer than alone, so that only their shanks cross."""
    reach = 0.12
    jaw, eye = move(_jaw(mouth), 0, -reach), 0.34 + reach
    wrench = union(
        jaw, rect(-shank / 2, EYE - reach + HEAD - 0.05, shank, eye - EYE + reach - HEAD)
    )
    wrench = subtract(union(wrench, circle(0, eye, 0.165)), regular_polygon(0, eye, 0.09, 6, 0))
    blade = rect(-0.045, -0.44, 0.09, 0.66)
    tip = polygon(
        [
            (-0.08, -0.48),
            (-0.04, -0.62),
            (0.04, -0.62),
            (0.08, -0.48),
            (0.045, -0.4),
            (-0.045, -0.4),
        ]
    )
    grip = rounded_rect(-0.105, 0.2, 0.21, 0.42, (0.04, 0.04, 0.1, 0.1))
    driver = rotate(union(blade, tip, grip), -45)
    return {"primary": clear(rotate(wrench, 45), driver), "accent": driver}


def _wrench(kind: str, shank: float, mouth: float) -> Path:
    neck = EYE + HEAD - 0.05
    if kind == "double":
        bar = rect(-shank / 2, neck, shank, -2 * neck)
        return union(bar, _jaw(mouth), mirror_y(_jaw(mouth)))
    if kind == "tapered":
        top, y = shank / 2 + 0.02, neck
        tail = rounded_polygon(
            [(-top, y), (top, y), (shank * 0.42, 0.5), (-shank * 0.42, 0.5)],
            (0, 0, shank * 0.4, shank * 0.4),
        )
        return subtract(union(tail, _jaw(mouth)), circle(0, 0.41, 0.03))
    bar = rect(-shank / 2, neck, shank, 0.34 - neck)
    eye = regular_polygon(0, 0.34, 0.09, 6, 0)
    return subtract(union(bar, _jaw(mouth), circle(0, 0.34, 0.165)), eye)


def build(kind: str, shank: float, mouth: float, turn: float) -> Artwork:
    """`shank` and `mouth` widths in heights; `turn` in degrees, clockwise from upright."""
    if kind == "crossed":
        return _crossed(shank, mouth)
    return {"primary": rotate(_wrench(kind, shank, mouth), turn)}
