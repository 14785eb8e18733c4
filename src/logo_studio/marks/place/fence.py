"""Fence: pickets in front of two rails, one of them in the second colour."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

TOP, FOOT, RAIL = -0.38, 0.42, 0.09


def build(pickets: int, top: str, line: str, duty: float, accent: int) -> Artwork:
    """`top` point, round or slant; `line` level, crown (highest in the middle) or rise.

    `duty` picket to pitch; `accent` counts the coloured picket.
    """
    pitch = 1 / (pickets - 1 + duty)
    width = duty * pitch
    boards = []
    for i in range(pickets):
        share = i / (pickets - 1)
        lift = {"level": 0.0, "crown": 0.16 * (1 - (2 * share - 1) ** 2), "rise": 0.2 * share}[line]
        boards.append(_picket(-0.5 + i * pitch, TOP - lift, width, top))
    chosen = accent % pickets
    rails = union(*[rect(-0.5, y, 1, RAIL) for y in (-0.1, 0.2)])
    rest = union(rails, *[p for i, p in enumerate(boards) if i != chosen])
    return {
        "primary": clear(rest, boards[chosen], join="miter"),
        "accent": boards[chosen],
    }


def _picket(x: float, y: float, w: float, top: str) -> Path:
    if top == "round":
        return rounded_rect(x, y, w, FOOT - y, (w / 2, w / 2, 0, 0))
    if top == "slant":
        return polygon([(x, y + 0.5 * w), (x + w, y), (x + w, FOOT), (x, FOOT)])
    return polygon(
        [(x, y + 0.5 * w), (x + w / 2, y), (x + w, y + 0.5 * w), (x + w, FOOT), (x, FOOT)]
    )
