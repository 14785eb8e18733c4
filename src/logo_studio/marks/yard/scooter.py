"""Scooter: a motor scooter from the side, perhaps with a box for deliveries."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ring, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, line
from logo_studio.model.path import EMPTY, Path

FLOOR = 0.3
REAR, FRONT = (-0.3, FLOOR), (0.36, FLOOR)


def build(wheel: float, cargo: str, tail: float, hub: str, heading: str) -> Artwork:
    """`wheel` radius; `tail` fullness of the rear; `hub` ring or disc.

    `cargo` box, heart (cut into the box) or none.
    """
    wheels = union(*[_wheel(x, y, wheel, hub) for x, y in (REAR, FRONT)])
    halo = [circle(x, y, wheel + GAP) for x, y in (REAR, FRONT)]
    pen = (
        Pen().move(-0.46, 0.12).cubic(-0.44, -0.04 - tail, -0.3, -0.08 - tail, -0.18, -0.08 - tail)
    )
    pen.line(-0.04, -0.08 - tail).cubic(-0.02, 0.02, -0.02, 0.14, 0.02, 0.2).line(0.1, 0.2)
    pen.cubic(0.16, 0.1, 0.14, -0.1, 0.1, -0.26).line(0.2, -0.3)
    pen.cubic(0.3, -0.1, 0.44, 0.06, 0.46, 0.16).line(0.2, 0.32).line(-0.46, 0.32).close()
    body = subtract(pen.path(), *halo)
    post = line([(0.19, -0.41), (0.0, -0.46)], 0.07, "round")
    lamp = rounded_rect(0.12, -0.45, 0.13, 0.11, 0.04)
    seat = rounded_rect(-0.36, -0.08 - tail - GAP - 0.07, 0.34, 0.07, 0.035)
    load = _cargo(cargo, -0.08 - tail - GAP)
    seat = clear(seat, load)
    steering = clear(union(post, lamp), body)
    art: Artwork = {"primary": union(wheels, steering, seat), "accent": union(body, load)}
    return flipped(art) if heading == "left" else art


def _wheel(x: float, y: float, r: float, hub: str) -> Path:
    return (
        ring(x, y, r, r * 0.55)
        if hub == "ring"
        else union(ring(x, y, r, r * 0.36), circle(x, y, r * 0.28))
    )


def _cargo(kind: str, seat: float) -> Path:
    if kind == "none":
        return EMPTY
    if kind == "box":
        return rounded_rect(-0.52, seat - 0.3, 0.3, 0.3, 0.03)
    box = rounded_rect(-0.52, seat - 0.3, 0.3, 0.3, 0.03)
    return subtract(box, inset("heart", -0.37, seat - 0.15, 0.18))
