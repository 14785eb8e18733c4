"""Bolt: a flash of lightning; solid, split in two tones, or breaking through a ring."""

from __future__ import annotations

from logo_studio.geometry.affine import scale
from logo_studio.geometry.shapes import polygon, ring
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, clear
from logo_studio.model.path import Path


def _flash(width: float, slant: float) -> Path:
    """1 high and point-symmetric; `width` from wing to wing; `slant` moves the tips apart."""
    tip, wing = 0.1 + slant, width / 2
    half = [(tip, -0.5), (-wing, 0.09), (-0.04, 0.09)]
    return polygon([*half, *[(-x, -y) for x, y in half]])


def build(form: str, width: float, slant: float, weight: float) -> Artwork:
    """`width` and `slant` in heights of the flash; `weight` of the ring."""
    flash = _flash(width, slant)
    if form == "solid":
        return {"primary": flash}
    if form == "split":
        return {"primary": above(flash, -GAP / 2), "accent": below(flash, GAP / 2)}
    front = scale(flash, 1.06)
    circle = ring(0, 0, 0.43, weight)
    return {"primary": clear(circle, front, join="miter"), "accent": front}
