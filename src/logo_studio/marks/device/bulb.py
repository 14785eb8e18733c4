"""Bulb: a glass over the bands of its cap, halved, whole or with a small motif; shining or not."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import halves, mirrored
from logo_studio.model.path import EMPTY, Path

CENTRE, NECK = -0.16, 0.15
BAND = 0.062


def _glass(radius: float) -> tuple[Path, float]:
    """(the glass, y of its lower edge)."""
    end = CENTRE + radius + 0.1
    x, y = polar(radius, 48, 0, CENTRE)
    pen = Pen().move(0, CENTRE - radius).arc(0, CENTRE, radius, -90, 48)
    # Leaves the round in its own direction (48 + 90 degrees) and comes down upright.
    tx, ty = polar(0.09, 138, x, y)
    return mirrored(pen.cubic(tx, ty, NECK, end - 0.09, NECK, end)), end


def build(core: str, bands: int, radius: float, rays: str) -> Artwork:
    """`core` is cut into the glass, or halves it; `radius` of the glass in heights."""
    glass, end = _glass(radius)
    cap = union(
        *[
            rounded_rect(
                -NECK + 0.02 * i, end + GAP + i * (GAP + BAND), 2 * NECK - 0.04 * i, BAND,
                BAND / 2 if i == bands - 1 else 0.012,
            )
            for i in range(bands)
        ]
    )  # fmt: skip
    ray = capsule(0, CENTRE - radius - GAP * 2.2, 0, CENTRE - radius - GAP * 2.2 - 0.09, 0.065)
    shine = (
        union(*[rotate(ray, a, 0, CENTRE) for a in (-80, -40, 0, 40, 80)])
        if rays == "rays"
        else EMPTY
    )
    if core == "halves":
        left, right = halves(glass, GAP)
        return {"primary": union(left, cap), "accent": union(right, shine)}
    if core == "none":
        return {"primary": glass, "accent": union(cap, shine)}
    cut = inset(core, 0, CENTRE, radius * 1.02)
    return {"primary": union(subtract(glass, cut), cap), "accent": shine}
