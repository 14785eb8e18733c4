"""Brain from above: two lobed halves with folds, or one half a circuit."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import fillet, left_of, mirror_image
from logo_studio.model.path import Path


def _half(lobe: float) -> Path:
    """The left half: four round lobes against the middle line."""
    lobes = [(-0.17, -0.3), (-0.31, -0.11), (-0.31, 0.14), (-0.17, 0.31)]
    blob = union(*[circle(x, y, lobe) for x, y in lobes], rect(-0.26, -0.34, 0.3, 0.68))
    return left_of(fillet(blob, 0.03), -GAP / 2)


def _folds(count: int) -> list[Path]:
    """Furrows, each a line that turns off in a quarter circle."""
    lines = [
        Pen().move(-0.6, 0.02).line(-0.34, 0.02).arc(-0.34, -0.08, 0.1, 90, 0),
        Pen().move(0, -0.16).line(-0.1, -0.16).arc(-0.1, -0.25, 0.09, 90, 180),
        Pen().move(0, 0.18).line(-0.12, 0.18).arc(-0.12, 0.27, 0.09, 270, 180),
    ]
    return [stroke(pen.path(), GAP, "round") for pen in lines[:count]]


def _circuit() -> Path:
    pads = [(-0.17, -0.2), (-0.31, 0.01), (-0.17, 0.22)]
    return union(
        *[capsule(0, y, x, y, GAP * 0.9) for x, y in pads], *[circle(x, y, 0.055) for x, y in pads]
    )


def build(form: str, folds: int, lobe: float, tone: str) -> Artwork:
    """`folds` is the number of furrows in a half, `lobe` the radius of the lobes."""
    half = _half(lobe)
    left = subtract(half, *_folds(folds))
    other = subtract(half, _circuit()) if form == "circuit" else left
    if tone == "one":
        return {"primary": union(left, mirror_x(other))}
    return {"primary": left, "accent": mirror_image(other)}
