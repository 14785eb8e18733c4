"""The checker of the normal form: what every `Drawing` must be (docs/drawing.md)."""

from __future__ import annotations

import re

from logo_studio.errors import DrawingError
from logo_studio.model.drawing import PART_KINDS, ROLES, Drawing
from logo_studio.model.path import POINTS_PER_COMMAND

_HEX = re.compile(r"#[0-9A-F]{6}")
_CONTOURS = re.compile(r"(M[LQC]+Z)+")


def check_drawing(drawing: Drawing) -> None:
    """DrawingError, naming the part, if a rule of the normal form is broken."""
    if drawing.width <= 0 or drawing.height <= 0:
        raise DrawingError(f"the artboard is {drawing.width} x {drawing.height}")
    if drawing.background is not None and not _HEX.fullmatch(drawing.background):
        raise DrawingError(f"the background {drawing.background!r} is not #RRGGBB")
    if not drawing.parts:
        raise DrawingError("the drawing has no parts")
    for i, part in enumerate(drawing.parts):
        at = f"part {i} ({part.kind})"
        if part.kind not in PART_KINDS or part.role not in ROLES:
            raise DrawingError(f"{at} has kind {part.kind!r} and role {part.role!r}")
        if not _HEX.fullmatch(part.fill):
            raise DrawingError(f"{at} is filled with {part.fill!r}, not #RRGGBB")
        path = part.path
        if not _CONTOURS.fullmatch(path.commands):
            raise DrawingError(f"{at} has a contour that is not M, segments, Z")
        points = sum(path.commands.count(c) * n for c, n in POINTS_PER_COMMAND.items())
        if points != len(path.xs) or points != len(path.ys):
            raise DrawingError(f"{at} has {len(path.xs)} points for {points} places")
        # a sum is whole only if every part of it is: the quick way to find a float
        if type(sum(path.xs)) is not int or type(sum(path.ys)) is not int:
            raise DrawingError(f"{at} has coordinates off the integer grid")
        if (
            min(path.xs) < 0
            or min(path.ys) < 0
            or max(path.xs) > drawing.width
            or max(path.ys) > drawing.height
        ):
            raise DrawingError(f"{at} leaves the artboard")
