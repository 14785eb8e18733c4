"""Dolphin: one leaping silhouette, a flipper of its own, a wave if wanted."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import EMPTY, Path


def _body() -> Path:
    """Beak, back, dorsal fin, flukes, belly; leaps to the right."""
    return (
        Pen()
        .move(0.52, 0.12)
        .cubic(0.47, 0.05, 0.43, 0.03, 0.385, 0.0)
        .cubic(0.35, -0.16, 0.2, -0.29, 0.03, -0.3)
        .cubic(-0.02, -0.37, -0.09, -0.42, -0.21, -0.43)
        .cubic(-0.17, -0.37, -0.16, -0.31, -0.17, -0.25)
        .cubic(-0.31, -0.15, -0.39, 0.04, -0.41, 0.23)
        .cubic(-0.49, 0.27, -0.54, 0.34, -0.55, 0.45)
        .cubic(-0.48, 0.39, -0.43, 0.38, -0.37, 0.39)
        .cubic(-0.33, 0.44, -0.26, 0.47, -0.15, 0.46)
        .cubic(-0.22, 0.4, -0.27, 0.33, -0.28, 0.26)
        .cubic(-0.22, 0.08, -0.1, 0.01, 0.06, 0.02)
        .cubic(0.2, 0.03, 0.28, 0.08, 0.36, 0.12)
        .cubic(0.42, 0.145, 0.47, 0.145, 0.52, 0.12)
        .close()
        .path()
    )


def build(flipper: float, wave: str, angle: float, facing: str) -> Artwork:
    """`flipper` is its length, `angle` how steeply it leaps."""
    body = _body()
    fin = (
        Pen()
        .move(0.05, 0.0)
        .cubic(0.03, 0.1, -0.02, 0.16, -0.1, 0.04 + flipper)
        .cubic(0.06, flipper, 0.16, 0.14, 0.19, 0.03)
        .close()
        .path()
    )
    fin = clear(fin, body)
    water: Path = EMPTY
    if wave == "yes":
        swell = Pen().move(-0.04, 0.5).cubic(0.08, 0.5, 0.08, 0.37, 0.21, 0.37)
        swell.cubic(0.34, 0.37, 0.34, 0.5, 0.46, 0.5)
        water = clear(stroke(swell.path(), 0.075, "round"), body, fin)
    body = subtract(body, circle(0.27, -0.05, 0.027))
    art: Artwork = {
        "primary": rotate(body, -angle),
        "accent": union(rotate(fin, -angle), water),
    }
    if facing == "left":
        art = flipped(art)
    return art
