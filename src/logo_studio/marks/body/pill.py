"""Pill: a capsule of two halves, one of them a leaf, or open and pouring grains."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import capsule, circle, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import halves, tilted
from logo_studio.model.path import Path


def _halves(fat: float) -> tuple[Path, Path]:
    whole = rounded_rect(-0.5, -fat / 2, 1, fat, fat / 2)
    return halves(whole)


def _shine(fat: float) -> Artwork:
    left, right = _halves(fat)
    y = -fat * 0.22
    return {"primary": left, "accent": subtract(right, capsule(0.14, y, 0.34, y, GAP))}


def _plain(fat: float) -> Artwork:
    left, right = _halves(fat)
    return {"primary": left, "accent": right}


def _leaf(fat: float) -> Artwork:
    left, _ = _halves(fat)
    return {"primary": left, "accent": rounded_rect(GAP / 2, -fat / 2, 0.54, fat, (0, fat, 0, fat))}


def _open(fat: float) -> Artwork:
    left, right = _halves(fat)
    grains = [(0.06, -0.24), (0.17, 0.18), (0.02, 0.06)]
    dots = [circle(x, y * fat, fat * 0.13) for x, y in grains]
    return {"primary": move(left, -0.07, 0), "accent": union(move(right, 0.27, 0), *dots)}


FORMS: dict[str, Callable[[float], Artwork]] = {
    "shine": _shine, "plain": _plain, "leaf": _leaf, "open": _open,
}  # fmt: skip


def build(form: str, fat: float, angle: float) -> Artwork:
    """`fat` is the capsule's thickness (its length is 1), `angle` its tilt."""
    return tilted(FORMS[form](fat), angle)
