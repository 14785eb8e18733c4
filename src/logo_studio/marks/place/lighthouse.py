"""Lighthouse: a banded tower with gallery, lantern, dome and beams of light."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.shapes import polygon, rect, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path

TOP, FOOT = -0.16, 0.5


def build(bands: int, taper: float, beam: str, dome: str) -> Artwork:
    """`bands` of the tower, alternating; `taper` how much wider the foot is, on each side.

    `beam` both, right or none; `dome` round or gable.
    """
    tower = polygon([(-0.13, TOP), (0.13, TOP), (0.13 + taper, FOOT), (-0.13 - taper, FOOT)])
    step = (FOOT - TOP + GAP) / bands
    dark = light = EMPTY
    for i in range(bands):
        band = intersect(tower, rect(-1, TOP + i * step, 2, step - GAP))
        if i % 2:
            light = light + band
        else:
            dark = dark + band
    gallery = TOP - GAP - 0.06
    lamp = gallery - GAP - 0.12
    roof: Path = wedge(0, lamp - GAP, 0.14, 180, 360)
    if dome == "gable":
        roof = polygon([(-0.15, lamp - GAP), (0, lamp - GAP - 0.15), (0.15, lamp - GAP)])
    dark = union(dark, rect(-0.21, gallery, 0.42, 0.06), rect(-0.1, lamp, 0.2, 0.12), roof)
    ray = polygon(
        [(0.1 + GAP, lamp + 0.02), (0.5, lamp - 0.08), (0.5, lamp + 0.2), (0.1 + GAP, lamp + 0.1)]
    )
    if beam != "none":
        light = light + ray
    if beam == "both":
        light = light + mirror_x(ray)
    return {"primary": dark, "accent": light}
