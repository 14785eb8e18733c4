"""Sword: blade, guard, grip and pommel, alone or crossed."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    circle,
    polygon,
    rect,
    regular_polygon,
    rounded_rect,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, mirror_image, mirrored, mirrored_points, tilted
from logo_studio.model.path import Path

GUARD = 0.16


def build(scene: str, width: float, guard: str, pommel: str, turn: float) -> Artwork:
    """`scene` crossed, single or halves (of the blade); `guard` bar, curved or wings.

    `pommel` disc or diamond; `turn` leans a single sword, or steepens the crossed ones.
    """
    blade, hilt = _blade(width / 2), _hilt(guard, pommel)
    if scene == "single":
        return tilted(
            {"primary": subtract(blade, rect(-GAP / 2, -0.3, GAP, 1)), "accent": hilt}, turn
        )
    if scene == "halves":
        left = subtract(blade, rect(-GAP / 2, -1, 2, 3))
        right = subtract(blade, rect(-2 + GAP / 2, -1, 2, 3))
        return tilted({"primary": union(left, hilt), "accent": right}, turn)
    angle = 45 - (turn * 0.25)
    front, front_hilt = rotate(blade, angle), rotate(hilt, angle)
    whole = union(front, front_hilt)
    back = clear(mirror_image(whole), whole)
    return {"primary": back, "accent": whole}


def _blade(half: float) -> Path:
    return polygon(mirrored_points([(0, -0.6), (half, -0.6 + half * 1.7), (half, GUARD - GAP)]))


def _hilt(guard: str, pommel: str) -> Path:
    bar = {
        "bar": rounded_rect(-0.21, GUARD, 0.42, 0.075, 0.02),
        "curved": mirrored(
            Pen()
            .move(0, GUARD)
            .line(0.12, GUARD)
            .cubic(0.18, GUARD, 0.2, GUARD - 0.03, 0.22, GUARD - 0.08)
            .line(0.27, GUARD - 0.04)
            .cubic(0.25, GUARD + 0.05, 0.2, GUARD + 0.085, 0.12, GUARD + 0.085)
            .line(0, GUARD + 0.085)
        ),
        "wings": polygon(
            mirrored_points([(0, GUARD), (0.24, GUARD), (0.2, GUARD + 0.08), (0.06, GUARD + 0.1)])
        ),
    }[guard]
    grip = rect(-0.04, GUARD, 0.08, 0.28)
    end = circle(0, 0.46, 0.075) if pommel == "disc" else regular_polygon(0, 0.46, 0.095, 4)
    return union(bar, grip, end)
