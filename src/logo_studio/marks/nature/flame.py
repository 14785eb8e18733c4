"""Flame: one tongue or several, with a heart of fire."""

from __future__ import annotations

from logo_studio.geometry.affine import move, scale
from logo_studio.geometry.path import Pen
from logo_studio.marks.nature._drop import drop_outline
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, paint
from logo_studio.model.path import Path


def _tongue() -> Path:
    """A flame with a notch on its left shoulder."""
    return (
        Pen()
        .move(0.04, -0.5)
        .cubic(0.1, -0.28, 0.34, -0.16, 0.34, 0.15)
        .cubic(0.34, 0.35, 0.19, 0.5, 0, 0.5)
        .cubic(-0.19, 0.5, -0.34, 0.35, -0.34, 0.15)
        .cubic(-0.34, 0.0, -0.25, -0.1, -0.2, -0.24)
        .cubic(-0.17, -0.15, -0.13, -0.09, -0.07, -0.07)
        .cubic(0.02, -0.18, 0.05, -0.34, 0.04, -0.5)
        .close()
        .path()
    )


def _lick() -> Path:
    """A single tongue bent over to the right, round below."""
    return (
        Pen()
        .move(0.16, -0.5)
        .cubic(0.14, -0.28, 0.34, -0.12, 0.34, 0.16)
        .arc(0, 0.16, 0.34, 0, 180)
        .cubic(-0.34, -0.18, 0.02, -0.2, 0.16, -0.5)
        .close()
        .path()
    )


def _fork() -> Path:
    """A tall tongue between two short ones."""
    return (
        Pen()
        .move(-0.02, -0.5)
        .cubic(0.1, -0.38, 0.14, -0.26, 0.13, -0.12)
        .cubic(0.18, -0.16, 0.2, -0.2, 0.21, -0.28)
        .cubic(0.3, -0.14, 0.34, 0, 0.34, 0.16)
        .arc(0, 0.16, 0.34, 0, 180)
        .cubic(-0.34, 0.02, -0.3, -0.08, -0.23, -0.18)
        .cubic(-0.21, -0.11, -0.18, -0.07, -0.13, -0.04)
        .cubic(-0.08, -0.2, -0.02, -0.3, -0.02, -0.5)
        .close()
        .path()
    )


_FORMS = {"tongue": _tongue, "lick": _lick, "fork": _fork}


def build(form: str, inner: str, width: float, tones: str) -> Artwork:
    """`width` is the flame's width by its height; `inner` the shape of the heart."""
    outline = _FORMS[form]()
    body = scale(outline, width / 0.68, 1)
    if inner == "none":
        return {"primary": body}
    # The heart reaches the foot, so its halo opens the body below.
    shape = outline if inner == "flame" else drop_outline(0.7, 0.8)
    heart = move(scale(shape, 0.52), 0, 0.5 - 0.26)
    body = clear(body, heart)
    return paint(body, heart, tones)
