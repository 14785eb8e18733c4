"""Profile: a face in a disc, an arch or a squircle; the other side is light, a leaf or hair."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import intersect, offset, stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rounded_rect, superellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import Path

SHAPES: dict[str, Callable[[], Path]] = {
    "circle": lambda: circle(0, 0, 0.5),
    "arch": lambda: rounded_rect(-0.4, -0.5, 0.8, 1, (0.4, 0.4, 0.04, 0.04)),
    "squircle": lambda: superellipse(0, 0, 0.48),
}


def _head() -> Path:
    """Everything left of the line of a face that looks to the right."""
    return (
        Pen()
        .move(-0.02, -0.64)
        .cubic(0.05, -0.48, 0.095, -0.37, 0.09, -0.275)
        .cubic(0.086, -0.235, 0.078, -0.205, 0.09, -0.17)
        .cubic(0.11, -0.11, 0.16, -0.05, 0.19, 0.015)
        .cubic(0.197, 0.04, 0.175, 0.055, 0.125, 0.06)
        .cubic(0.118, 0.085, 0.15, 0.095, 0.146, 0.122)
        .cubic(0.144, 0.14, 0.12, 0.145, 0.105, 0.15)
        .cubic(0.13, 0.16, 0.14, 0.18, 0.128, 0.2)
        .cubic(0.118, 0.22, 0.1, 0.228, 0.104, 0.255)
        .cubic(0.11, 0.3, 0.1, 0.34, 0.05, 0.355)
        .cubic(0.0, 0.368, -0.05, 0.35, -0.09, 0.4)
        .cubic(-0.12, 0.45, -0.09, 0.54, -0.03, 0.64)
        .line(-1, 0.64)
        .line(-1, -0.64)
        .close()
        .path()
    )


def _hairline() -> Path:
    """Everything left of the line from the brow over the ear to the nape."""
    return (
        Pen()
        .move(0.13, -0.46)
        .cubic(-0.1, -0.36, -0.03, -0.17, -0.14, -0.02)
        .cubic(-0.22, 0.1, -0.31, 0.2, -0.27, 0.6)
        .line(-1, 0.6)
        .line(-1, -0.6)
        .line(0.13, -0.6)
        .close()
        .path()
    )


def _waves() -> Path:
    """Two partings that run from the crown down the hair."""
    first = Pen().move(0.0, -0.62).cubic(-0.16, -0.36, -0.16, -0.26, -0.25, -0.1)
    first.cubic(-0.32, 0.02, -0.4, 0.14, -0.36, 0.6)
    return stroke(first.path(), GAP)


def build(shape: str, other: str, shift: float, facing: str) -> Artwork:
    """`shift` moves the face line to the right; `facing` is where the face looks."""
    body = SHAPES[shape]()
    head = move(_head(), shift, 0)
    face = intersect(body, head)
    art: Artwork = {"primary": face}
    if other == "light":
        art["accent"] = clear(body, head)
    elif other == "leaf":
        blade = rotate(lens(0.25, -0.12, 0.25, -0.4, 0.27), 28, 0.25, -0.12)
        art["accent"] = clear(blade, head)
    elif other == "line":
        art["primary"] = subtract(body, subtract(offset(head, GAP), head))
    else:
        hair = intersect(face, move(_hairline(), shift, 0))
        art = {
            "primary": subtract(hair, move(_waves(), shift, 0)),
            "accent": clear(face, move(_hairline(), shift, 0)),
        }
    if facing == "left":
        art = flipped(art)
    return art
