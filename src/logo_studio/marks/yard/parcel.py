"""Parcel: a taped box from the front, closed, or open with something rising from it."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, both_sides, clear
from logo_studio.model.path import Path

LID = -0.22


def build(form: str, tape: float, end: str, emblem: str, rounding: float) -> Artwork:
    """`tape` its width, `end` saw, point or straight; `emblem` on the front, or above when open."""
    if form == "open":
        return _open(emblem, rounding)
    top = -0.46
    box = rounded_rect(-0.46, top, 0.92, 0.94, rounding)
    lid, chest = above(box, LID - GAP / 2), below(box, LID + GAP / 2)
    if form == "lid":
        lid = rounded_rect(-0.5, top, 1.0, LID - GAP / 2 - top, min(rounding, 0.06))
    strip = _tape(tape, top, end)
    room = rect(-tape / 2 - GAP, -1, tape + 2 * GAP, 1 + 0.02 + GAP)
    body = subtract(union(lid, chest), room)
    mark = inset(emblem, 0.27, 0.3, 0.2) if emblem != "none" else None
    return {"primary": subtract(body, mark) if mark else body, "accent": strip}


def _tape(width: float, top: float, end: str) -> Path:
    half, low = width / 2, 0.02
    if end == "straight":
        return rect(-half, top, width, low - top)
    if end == "point":
        return polygon([(-half, top), (half, top), (half, low), (0, low - 0.09), (-half, low)])
    step = width / 4
    edge = [(half - i * step, low if i % 2 == 0 else low - 0.06) for i in range(5)]
    return polygon([(-half, top), (half, top), *edge])


def _open(emblem: str, rounding: float) -> Artwork:
    y = -0.02
    chest = rounded_rect(-0.38, y, 0.76, 0.5 - y, (0, 0, rounding, rounding))
    flap = polygon([(0.38, y - GAP), (0.56, y - 0.2), (0.26, y - 0.2), (0.08, y - GAP)])
    flaps = both_sides(flap)
    kind = "arrow" if emblem == "none" else emblem
    rising = inset(kind, 0, -0.33, 0.38)
    return {"primary": union(chest, clear(flaps, rising)), "accent": rising}
