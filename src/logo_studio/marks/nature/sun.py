"""Sun: a disc ringed by rays, flames or leaves, with one gap all round."""

from __future__ import annotations

from logo_studio.geometry.angle import tan
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, lens, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, turned
from logo_studio.model.path import Path


def _ray(form: str, inner: float, half: float) -> Path:
    """Pointing up from radius `inner` to .5, `half` as wide at its foot to either side."""
    if form == "spike":
        return rounded_polygon([(-half, -inner), (half, -inner), (0, -0.5)], 0.012)
    if form == "leaf":
        return lens(0, -inner, 0, -0.5, min(0.42, 0.95 * half / (0.5 - inner)))
    if form == "bar":
        w = min(0.07, 1.3 * half)
        return capsule(0, -inner - w / 2, 0, -0.5 + w / 2, w)
    # A flame that leans clockwise.
    reach = 0.5 - inner
    return (
        Pen()
        .move(-half, -inner)
        .cubic(-half, -inner - 0.45 * reach, 0.1 * half, -inner - 0.8 * reach, 1.3 * half, -0.5)
        .cubic(0.7 * half, -inner - 0.5 * reach, half, -inner - 0.25 * reach, half, -inner)
        .close()
        .path()
    )


def build(rays: int, form: str, core: float, tones: str) -> Artwork:
    """`core` is the disc's radius; the rays end at .5."""
    inner = core + 1.1 * GAP
    half = 0.86 * inner * tan(180 / rays)
    return paint(union(*turned(_ray(form, inner, half), rays)), circle(0, 0, core), tones)
