"""Paw: a pad and three or four toes, a heart, a leaf or a spark cut out of the pad."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import ellipse, spark
from logo_studio.marks.insets import blade, heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, mirrored
from logo_studio.model.path import EMPTY, Path

#: Toes from left to right: centre and tilt.
TOES = {
    3: ((-0.3, -0.13, -22), (0.0, -0.29, 0), (0.3, -0.13, 22)),
    4: ((-0.37, -0.06, -24), (-0.14, -0.28, -8), (0.14, -0.28, 8), (0.37, -0.06, 24)),
}
SIGNS: dict[str, Callable[[], Path]] = {
    "none": lambda: EMPTY,
    "heart": lambda: heart(0, 0.2, 0.25),
    "leaf": lambda: blade(0, 0.2, 0.28, 0.3, 38),
    "spark": lambda: spark(0, 0.19, 0.16, 0.2),
}


def _pad(spread: float) -> Path:
    """Wide below, with a shallow notch in the heel; `spread` is its half width."""
    k = spread
    half = (
        Pen()
        .move(0, -0.075)
        .cubic(0.13, -0.075, 0.19, 0.05, 0.25, 0.12)
        .cubic(k * 0.94, 0.18, k, 0.22, k, 0.3)
        .cubic(k, 0.385, k * 0.78, 0.43, k * 0.56, 0.43)
        .cubic(k * 0.3, 0.43, 0.08, 0.395, 0, 0.395)
    )
    return mirrored(half)


def build(toes: int, toe: float, spread: float, sign: str, tone: str) -> Artwork:
    """`toe` is a toe's half width, `spread` half the width of the pad."""
    pad = _pad(spread)
    wide = toe * (1.15 if toes == 3 else 1)
    beans = union(
        *[move(rotate(ellipse(0, 0, wide, wide * 1.3), a), x, y) for x, y, a in TOES[toes]]
    )
    beans = clear(beans, pad, gap=GAP * 0.9)
    pad = subtract(pad, SIGNS[sign]())
    if tone == "one":
        return {"primary": union(pad, beans)}
    return {"primary": pad, "accent": beans}
