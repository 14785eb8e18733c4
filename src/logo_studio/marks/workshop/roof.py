"""Roof: a gable's slopes over rows of tiles or slates, or over standing seams."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import polygon, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, places
from logo_studio.model.path import Path, concat

TOP, HALF, THICK = -0.5, 0.58, 0.13
FOOT = 0.36
#: Width and height of a tile, and the air between tiles.
TILE, TALL, AIR = 0.155, 0.15, 0.8 * GAP


def build(cover: str, pitch: float, chimney: str, tones: str) -> Artwork:
    """`cover` of the roof; `pitch` is rise over run; `chimney` none, right or left."""
    eaves = TOP + HALF * pitch
    slopes = rounded_polygon(
        [(0, TOP), (HALF, eaves), (HALF, eaves + THICK), (0, TOP + THICK), (-HALF, eaves + THICK),
         (-HALF, eaves)], 0.012,
    )  # fmt: skip
    if chimney != "none":
        x = 0.26 if chimney == "right" else -0.38
        slopes = union(slopes, rect(x, TOP + 0.02, 0.12, 0.32 * pitch + THICK * 0.6))
    # The under side of the slopes, a gap further down.
    under = TOP + THICK + GAP * 1.3
    return paint(slopes, COVERS[cover](under, pitch), tones)


def _seams(under: float, pitch: float) -> Path:
    bars = []
    for x in places(5, 0.17):
        left, right = x - 0.055, x + 0.055
        top = [(left, under + abs(left) * pitch), *_ridge(left, right, under),
               (right, under + abs(right) * pitch)]  # fmt: skip
        bars.append(polygon([*top, (right, FOOT + 0.06), (left, FOOT + 0.06)]))
    return concat(bars)


def _ridge(left: float, right: float, under: float) -> list[tuple[float, float]]:
    return [(0.0, under)] if left < 0 < right else []


def _rows(under: float, pitch: float, slate: bool) -> Path:
    step = TILE + AIR
    tiles: list[Path] = []
    y = under + pitch * TILE / 2
    while y + TALL <= FOOT + 0.08:
        room = (y - under) / pitch
        count = 1 + int((2 * min(room, HALF) - TILE) / step + 1e-6)
        tiles += [_tile(x, y, slate) for x in places(count, step)]
        y += TALL + AIR
    return concat(tiles)


def _tile(x: float, y: float, slate: bool) -> Path:
    half = TILE / 2
    if slate:
        point = y + TALL
        return polygon([(x - half, y), (x + half, y), (x + half, point - 0.06), (x, point),
                        (x - half, point - 0.06)])  # fmt: skip
    return rounded_rect(x - half, y, TILE, TALL, (0.01, 0.01, half, half))


COVERS = {
    "tiles": lambda under, pitch: _rows(under, pitch, slate=False),
    "slates": lambda under, pitch: _rows(under, pitch, slate=True),
    "seams": _seams,
}
