"""Microscope: a tube tilted over its stage, on an arm and a foot."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import arc_band, circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import Path

FOOT_TOP = 0.4
CX, CY = -0.06, 0.04


def _tube(width: float, eyepiece: str) -> tuple[Path, Path]:
    """(the barrel, the eyepiece and the lens), upright, the lens ending at y = .2."""
    x = width / 2
    barrel = rounded_rect(-x, -0.32, width, 0.38, 0.025)
    lens = rounded_rect(-x * 0.62, 0.06 + GAP, width * 0.62, 0.11, 0.02)
    if eyepiece == "wide":
        cap = rounded_rect(-x * 1.3, -0.32 - GAP - 0.09, width * 1.3, 0.09, 0.025)
    else:
        cap = rounded_rect(-x * 0.68, -0.32 - GAP - 0.12, width * 0.68, 0.12, 0.02)
    return barrel, union(lens, cap)


def build(
    lean: float, width: float, weight: float, eyepiece: str, knob: str, facing: str
) -> Artwork:
    """`lean` and `width` of the tube, `weight` of arm and foot."""
    barrel, ends = (move(rotate(p, lean), -0.1, -0.02) for p in _tube(width, eyepiece))
    arm = arc_band(CX, CY, 0.36, weight, -58, 80)
    foot = rounded_rect(-0.38, 0.5 - weight, 0.76, weight, 0.03)
    stage = rounded_rect(-0.36, 0.26, 0.36, 0.07, 0.02)
    post = rect(CX - 0.02, 0.5 - weight - 0.08, 0.18, 0.1)
    stand = union(arm, foot, post)
    stand = clear(stand, barrel, ends)
    art: Artwork = {"primary": union(stand, clear(stage, ends)), "accent": union(barrel, ends)}
    if knob == "knob":
        disc = circle(CX + 0.34, CY + 0.08, 0.085)
        art["primary"] = clear(art["primary"], disc)
        art["accent"] = union(art["accent"], disc)
    return flipped(art) if facing == "left" else art
