"""Target: rings and bull's eye, in halves, or struck by an arrow."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, ring
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path


def _rings(count: int, space: float) -> tuple[Path, Path]:
    """(the rings, the bull's eye), radius .5 outside, `space` between them."""
    width = (0.5 - (count - 1) * space) / count
    bands = [ring(0, 0, 0.5 - i * (width + space), width) for i in range(count - 1)]
    return union(*bands), circle(0, 0, width)


def _arrow(weight: float) -> Path:
    """A shaft from the middle to the upper right, with a feathered end."""
    x = weight / 2
    shaft = rect(-x, -0.66, weight, 0.66)
    vanes = polygon(
        [(-x, -0.48), (-x - 0.09, -0.57), (-x - 0.09, -0.75), (0, -0.66), (x + 0.09, -0.75),
         (x + 0.09, -0.57), (x, -0.48)]
    )  # fmt: skip
    return rotate(union(shaft, vanes), 45)


def build(form: str, count: int, space: float, weight: float) -> Artwork:
    """`count` of tones from the rim to the bull's eye, `space` between them."""
    bands, eye = _rings(count, space)
    if form == "arrow":
        arrow = _arrow(weight)
        hit = union(arrow, circle(0, 0, weight))
        return {"primary": clear(union(bands, eye), hit), "accent": hit}
    if form == "quarter":
        whole = union(bands, eye)
        part = rect(GAP / 2, -1, 2, 1 - GAP / 2)
        cut = rect(-GAP / 2, -1, 2, 1 + GAP / 2)
        inside = intersect(whole, part)
        return {"primary": subtract(whole, cut), "accent": inside}
    if form == "sight":
        width = weight * 0.9
        ticks = [rotate(rect(-width / 2, -0.6, width, 0.24), 90 * i) for i in range(4)]
        halo = [
            rotate(rect(-width / 2 - GAP, -0.7, width + 2 * GAP, 0.4), 90 * i) for i in range(4)
        ]
        frame = subtract(ring(0, 0, 0.5, 0.11), *halo)
        return {"primary": union(frame, *ticks), "accent": circle(0, 0, 0.14)}
    return {"primary": bands, "accent": eye}
