"""Pipe wrench: a hooked jaw over a heel jaw, on a long handle."""

from __future__ import annotations

from logo_studio.geometry.affine import reverse, rotate
from logo_studio.geometry.shapes import circle, drop, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, mirror_image, paint


def build(jaw: float, handle: str, turn: float, company: str, tones: str) -> Artwork:
    """`jaw` is how far the jaws reach; `handle` with an eye, plain or with a grip.

    `company` is nothing, a drop between the jaws, or a second one crossed behind it.
    """
    # Teeth are three notches in either jaw, which stand open as wide as a pipe.
    step = (jaw + 0.04) / 3
    notches = [(-0.04 + i * step + d, h) for i in range(3) for d, h in ((0, 0), (step / 2, 0.035))]
    upper = [(x, -0.46 + h) for x, h in reversed(notches)]
    lower = [(x, -0.22 - h) for x, h in notches]
    hook = rounded_polygon(
        [(-0.2, 0.04), (-0.2, -0.54), (-0.13, -0.64), (jaw, -0.64), (jaw, -0.46), *upper,
         (-0.06, -0.46), (-0.06, 0.04)], (0.01, 0.05, 0.06, 0.07, 0.01, *[0.004] * 6, 0.03, 0.01),
    )  # fmt: skip
    heel = rounded_polygon(
        [*lower, (jaw, -0.22), (jaw, -0.14), (0.12, 0.04), (-0.02, 0.04), (-0.02, -0.2)],
        (*[0.004] * 6, 0.01, 0.04, 0.03, 0.01, 0.01),
    )
    collar = rounded_rect(-0.23, 0.04 + 0.8 * GAP, 0.38, 0.1, 0.03)
    top = 0.14 + 1.6 * GAP
    shaft = rounded_rect(-0.13, top, 0.18, 0.78 - top, (0.02, 0.02, 0.1, 0.1))
    if handle == "eye":
        shaft = shaft + reverse(circle(-0.04, 0.68, 0.042))
    elif handle == "grip":
        slot = rounded_rect(-0.065, top + 0.1, 0.07, 0.26, 0.035)
        shaft = shaft + reverse(slot)
    tool = hook + heel + shaft
    if company == "crossed":
        front = rotate(tool + collar, 40, -0.03, 0.2)
        return paint(front, clear(mirror_image(front), front), tones)
    if company == "drop":
        # Upright, whichever way the tool is turned.
        collar += rotate(drop(jaw + 0.2, -0.3, 0.2, 0.3), -turn, jaw + 0.2, -0.3)
    art = paint(tool, collar, tones)
    return {role: rotate(p, turn) for role, p in art.items()}
