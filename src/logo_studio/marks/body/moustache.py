"""Moustache: two mirrored wings that thicken and curl, or a brush that hangs."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, ring, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, mirrored
from logo_studio.model.path import EMPTY, Path


def _curled(fat: float, curl: float) -> Pen:
    tip = 0.06 - curl
    return (
        Pen()
        .move(0, -0.085)
        .cubic(0.05, -0.15, 0.11, -0.165, 0.16, -0.165)
        .cubic(0.3, -0.165, 0.33, 0.03, 0.41, 0.03)
        .cubic(0.45, 0.03, 0.475, tip + 0.04, 0.5, tip)
        .cubic(0.51, 0.13, 0.42, fat, 0.28, fat)
        .cubic(0.14, fat, 0.05, 0.1, 0, 0.01)
    )


def _chevron(fat: float, curl: float) -> Pen:
    drop = 0.16 - curl * 0.4
    return (
        Pen()
        .move(0, -0.1)
        .cubic(0.06, -0.15, 0.12, -0.16, 0.18, -0.15)
        .cubic(0.34, -0.12, 0.42, 0.02, 0.5, drop)
        .cubic(0.38, fat + 0.03, 0.22, fat, 0.14, fat * 0.7)
        .cubic(0.09, fat * 0.5, 0.04, fat * 0.36, 0, fat * 0.36)
    )


FORMS: dict[str, Callable[[float, float], Pen]] = {"curled": _curled, "chevron": _chevron}


def _glasses() -> Path:
    """Round spectacles above the moustache."""
    frames = both_sides(ring(0.23, -0.4, 0.17, 0.06))
    return union(frames, capsule(-0.08, -0.42, 0.08, -0.42, 0.06))


def _hat() -> Path:
    """A bowler: crown and brim."""
    crown = rounded_rect(-0.27, -0.68, 0.54, 0.3, (0.24, 0.24, 0, 0))
    return union(crown, rounded_rect(-0.46, -0.38 + GAP, 0.92, 0.075, 0.0375))


WITH: dict[str, Callable[[], Path]] = {
    "none": lambda: EMPTY, "hat": _hat, "glasses": _glasses,
}  # fmt: skip


def build(form: str, fat: float, curl: float, above: str) -> Artwork:
    """`fat` is how far the wings hang, `curl` how high their tips rise."""
    return {"primary": mirrored(FORMS[form](fat, curl)), "accent": WITH[above]()}
