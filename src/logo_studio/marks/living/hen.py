"""Hen: a bowl-shaped body with neck and tail, a comb, a wing or an egg."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, rect
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, outlined
from logo_studio.model.path import Path


def _body() -> Path:
    return (
        Pen()
        .move(-0.5, -0.13)
        .cubic(-0.34, 0.0, -0.1, 0.02, 0.0, -0.1)
        .cubic(0.08, -0.2, 0.06, -0.36, 0.2, -0.4)
        .cubic(0.32, -0.42, 0.4, -0.34, 0.4, -0.24)
        .line(0.51, -0.17)
        .line(0.4, -0.12)
        .cubic(0.44, 0.2, 0.26, 0.44, -0.04, 0.44)
        .cubic(-0.32, 0.44, -0.5, 0.2, -0.5, -0.13)
        .close()
        .path()
    )


def _wing() -> Path:
    half = intersect(circle(-0.06, 0.08, 0.21), rect(-1, 0.08, 2, 1))
    return outlined(half, GAP * 1.1)


SIGNS: dict[str, Callable[[], Path]] = {
    "wing": _wing,
    "egg": lambda: ellipse(-0.06, 0.15, 0.12, 0.155),
    "heart": lambda: heart(-0.06, 0.17, 0.27),
}


def build(comb: int, sign: str, tail: int, facing: str) -> Artwork:
    """`comb` is the number of its lobes, `tail` the cuts that part the tail feathers."""
    body = _body()
    crest = union(
        *[
            circle(0.125 + 0.09 * i, -0.44 + 0.02 * abs(i - (comb - 1) / 2), 0.066)
            for i in range(comb)
        ]
    )
    crest = clear(crest, body, gap=GAP * 0.8)
    cuts = []
    for i in range(tail):
        feather = (
            Pen()
            .move(-0.62, 0.0 + 0.12 * i)
            .cubic(-0.44, 0.06 + 0.1 * i, -0.38, 0.08 + 0.1 * i, -0.29, 0.06 + 0.1 * i)
        )
        cuts.append(stroke(feather.path(), GAP, "round"))
    body = subtract(body, circle(0.28, -0.26, 0.035), SIGNS[sign](), *cuts)
    art: Artwork = {"primary": body, "accent": crest}
    if facing == "left":
        art = flipped(art)
    return art
