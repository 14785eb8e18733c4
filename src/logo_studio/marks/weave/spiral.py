"""Spiral: one or two arms of half circles, band and gap of constant width."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

#: Degrees by which two arms start apart in the middle: half a gap and their round ends.
APART = 46.0


def build(arms: int, turns: int, duty: float, ends: str, turning: str, turn: float) -> Artwork:
    """`turns` counts half turns beyond the first; `duty` is the band's share of band and gap.

    `ends` of the outside: butt or round. The second arm takes the second colour.
    """
    halves = turns + (3 if arms == 1 else 2)
    arm = _arm(arms, halves, duty / 2, ends, 0.0 if arms == 1 else APART)
    art: Artwork = {"primary": rotate(arm, turn)}
    if arms == 2:
        art["accent"] = rotate(arm, turn + 180)
    if turning == "left":
        art = {role: mirror_x(p) for role, p in art.items()}
    return art


def _arm(arms: int, halves: int, half: float, ends: str, skip: float) -> Path:
    """One arm outwards along its outer edge and back along the inner one; unit band plus gap.

    Half circle k has its centre on the axis and a radius half a pitch larger than the last.
    """
    arcs = []
    x = 0.0
    for k in range(halves):
        r = 0.5 + k * arms / 2
        side = 1 if k % 2 == 0 else -1
        x += side * r
        arcs.append((x, r, 270.0 - 90 * side + (skip if k == 0 else 0.0), 450.0 - 90 * side))
        x += side * r
    pen = Pen()
    for cx, r, start, end in arcs:
        if r == 0.5:
            pen.move(*polar(r + half, start, cx))
        pen.arc(cx, 0, r + half, start, end)
    cx, r, _, end = arcs[-1]
    if ends == "round":
        pen.arc(*polar(r, end, cx), half, end, end + 180)
    else:
        pen.line(*polar(r - half, end, cx))
    for cx, r, start, end in reversed(arcs):
        pen.arc(cx, 0, r - half, end, start)
    cx, r, start, _ = arcs[0]
    pen.arc(*polar(r, start, cx), half, start + 180, start + 360)
    return pen.close().path()
