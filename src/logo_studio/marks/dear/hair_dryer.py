"""Hair dryer: a round or long body with nozzle, grip and the air it blows."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import EMPTY, Path

CY = -0.2


def _body(size: float) -> Path:
    """A round housing on the right that narrows to the left."""
    return (
        Pen()
        .move(0.18, CY - size)
        .arc(0.18, CY, size, -90, 90)
        .cubic(0.0, CY + size, -0.1, CY + 0.13, -0.24, CY + 0.13)
        .line(-0.24, CY - 0.13)
        .cubic(-0.1, CY - 0.13, 0.0, CY - size, 0.18, CY - size)
        .close()
        .path()
    )


def _air(kind: str, x: float) -> Path:
    """Three streams that end at `x`."""
    if kind == "none":
        return EMPTY
    if kind == "waves":
        lines = []
        for y in (-0.11, 0.11):
            pen = (
                Pen()
                .move(x, CY + y)
                .cubic(x - 0.06, CY + y - 0.09, x - 0.1, CY + y - 0.09, x - 0.15, CY + y)
            )
            pen.cubic(x - 0.2, CY + y + 0.09, x - 0.24, CY + y + 0.09, x - 0.3, CY + y)
            lines.append(stroke(pen.path(), 0.07, "round"))
        return union(*lines)
    return union(
        *[
            capsule(x, CY + y, x - length, CY + y * 1.5, 0.065)
            for y, length in ((-0.12, 0.14), (0, 0.2), (0.12, 0.14))
        ]
    )


def _nozzle(kind: str) -> Path:
    """What the air leaves by, from the body to x = -.4."""
    x = -0.24 - GAP
    if kind == "diffuser":
        return rounded_polygon(
            [(x, CY - 0.12), (x, CY + 0.12), (-0.36, CY + 0.3), (-0.44, CY + 0.3),
             (-0.44, CY - 0.3), (-0.36, CY - 0.3)], 0.025,
        )  # fmt: skip
    if kind == "slot":
        return rounded_polygon(
            [(x, CY - 0.15), (x, CY + 0.15), (-0.42, CY + 0.08), (-0.56, CY + 0.08),
             (-0.56, CY - 0.08), (-0.42, CY - 0.08)], 0.02,
        )  # fmt: skip
    return rounded_polygon(
        [(x, CY - 0.15), (x, CY + 0.15), (-0.4, CY + 0.19), (-0.4, CY - 0.19)], 0.02
    )


#: Where the air begins, by nozzle.
MOUTH = {"cone": -0.4, "slot": -0.56, "diffuser": -0.44}


def build(
    size: float, air: str, vent: str, lean: float, facing: str, nozzle: str = "cone"
) -> Artwork:
    """`size` is the radius of the housing, `lean` how far the grip slants, in degrees."""
    body = _body(size)
    grip = rotate(rounded_rect(0.08, CY, 0.19, 0.68, (0, 0, 0.06, 0.06)), lean, 0.18, CY)
    if vent == "ring":
        hole = subtract(circle(0.18, CY, size * 0.6), circle(0.18, CY, size * 0.6 - GAP))
    elif vent == "dot":
        hole = circle(0.18, CY, size * 0.4)
    else:
        hole = inset(vent, 0.18, CY, size * 0.95)
    main = union(subtract(body, hole), clear(grip, body), _nozzle(nozzle))
    flow = _air(air, MOUTH[nozzle] - GAP - 0.04)
    art: Artwork = {"primary": main}
    if flow:
        art["accent"] = flow
    else:
        art = {"primary": union(subtract(body, hole), _nozzle(nozzle)), "accent": clear(grip, body)}
    return flipped(art) if facing == "right" else art
