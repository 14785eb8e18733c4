"""Foot: the print of a sole and five toes, one or a pair."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import ellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, mirror_image
from logo_studio.model.path import Path

#: Toes from the big one, centre and radius: neighbours stand one narrow gap apart.
TOES = (
    (-0.145, -0.365, 0.092),
    (0.02, -0.45, 0.062),
    (0.15, -0.395, 0.053),
    (0.236, -0.29, 0.047),
    (0.276, -0.175, 0.042),
)


def _sole(arch: float) -> Path:
    return (
        Pen()
        .move(0.03, -0.25)
        .cubic(0.14, -0.25, 0.21, -0.16, 0.205, -0.04)
        .cubic(0.2, 0.1, 0.15, 0.2, 0.14, 0.34)
        .cubic(0.13, 0.44, 0.08, 0.5, 0, 0.5)
        .cubic(-0.08, 0.5, -0.14, 0.44, -0.14, 0.35)
        .cubic(-0.14, 0.27, -0.17 + arch, 0.2, -0.17 + arch, 0.08)
        .cubic(-0.17 + arch, 0.0, -0.18, -0.04, -0.18, -0.1)
        .cubic(-0.18, -0.2, -0.08, -0.25, 0.03, -0.25)
        .close()
        .path()
    )


def build(arch: float, toe: float, count: str, angle: float) -> Artwork:
    """`arch` is the hollow of the sole, `toe` the toes' size, `angle` the splay."""
    sole = _sole(arch)
    toes = [ellipse(x, y, toe * k * 0.95, toe * k * 1.05) for x, y, k in TOES]
    print_ = clear(union(*toes), sole, gap=GAP * 0.8)
    if count == "one":
        return {"primary": rotate(sole, angle), "accent": rotate(print_, angle)}
    right = move(rotate(union(sole, print_), angle), 0.25, 0)
    return {"primary": right, "accent": mirror_image(right)}
