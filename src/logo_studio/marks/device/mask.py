"""Mask: the theatre's face, laughing, weeping, both at once, or a pair."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_y, move, place, rotate
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, halves, mirrored
from logo_studio.model.path import Path


def _face(width: float, chin: float) -> Path:
    half = (
        Pen()
        .move(0, -0.47)
        .cubic(width * 0.25, -0.47, width * 0.4, -0.45, width / 2, -0.41)
        .line(width / 2, -0.02)
        .cubic(width / 2, 0.1 + chin, 0.22, 0.45, 0, 0.5)
    )
    return mirrored(half)


def _eyes(kind: str, width: float) -> Path:
    x = width * 0.245
    w = width * 0.3
    if kind == "crescent":
        eye = (
            Pen()
            .move(x - w / 2, -0.09)
            .cubic(x - w * 0.36, -0.25, x + w * 0.36, -0.25, x + w / 2, -0.09)
        )
        return both_sides(
            eye.cubic(x + w * 0.22, -0.15, x - w * 0.22, -0.15, x - w / 2, -0.09).close().path()
        )
    eye = (
        Pen().move(x - w / 2, -0.12).cubic(x - w * 0.3, -0.24, x + w * 0.3, -0.24, x + w / 2, -0.12)
    )
    return both_sides(
        eye.cubic(x + w * 0.3, -0.06, x - w * 0.3, -0.06, x - w / 2, -0.12).close().path()
    )


def _mouth(width: float) -> Path:
    x = width * 0.32
    half = Pen().move(0, 0.14).cubic(x * 0.4, 0.14, x * 0.8, 0.11, x, 0.06)
    return mirrored(half.cubic(x * 0.9, 0.24, x * 0.5, 0.32, 0, 0.32))


def _sad(width: float) -> Path:
    return mirror_y(_mouth(width), 0.19)


def build(mood: str, width: float, chin: float, eyes: str) -> Artwork:
    """`width` of the face and fullness of the `chin`, in heights."""
    face = _face(width, chin)
    look = _eyes(eyes, width)
    happy = subtract(face, look, _mouth(width))
    weeping = subtract(face, look, _sad(width))
    if mood == "both":
        return {"primary": halves(happy, GAP)[0], "accent": halves(weeping, GAP)[1]}
    if mood == "pair":
        front = rotate(place(happy, 0.8, -0.2, 0.06), -10, -0.2, 0.06)
        outline = rotate(place(face, 0.8, -0.2, 0.06), -10, -0.2, 0.06)
        back = move(rotate(place(weeping, 0.8, 0.24, -0.08), 12, 0.24, -0.08), 0.06, 0)
        return {"primary": front, "accent": clear(back, outline)}
    return {"primary": happy if mood == "happy" else weeping}
