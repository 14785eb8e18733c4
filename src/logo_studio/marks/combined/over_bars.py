"""A silhouette standing on bars that rise within it: something grows."""

from __future__ import annotations

from logo_studio.geometry.affine import fit
from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.shapes import rect
from logo_studio.marks.combined._glyphs import filled, picture
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint
from logo_studio.model.path import Path

#: How high the lowest bar reaches, as a share of the silhouette's height from below.
LOW = 0.18

#: Share of the way from the first bar's height to the last, at t from 0 to 1.
_PROFILES = {
    "rise": lambda t: t,
    "curve": lambda t: t * t,
    "peak": lambda t: 1 - abs(2 * t - 1),
}


def _bars(outline: Path, count: int, profile: str, high: float) -> Path:
    x0, y0, x1, y1 = outline.bounds()
    width = (x1 - x0 - (count - 1) * GAP) / count
    bars = []
    for i in range(count):
        rise = LOW + (high - LOW) * _PROFILES[profile](i / (count - 1))
        x = x0 + i * (width + GAP)
        bars.append(rect(x, y1 - rise * (y1 - y0), width, 2))
    return union(*bars)


def build(shape: str, count: int, profile: str, high: float, tones: str) -> Artwork:
    """`count` bars after a `profile`, the highest up to `high` of the silhouette `shape`."""
    outline = fit(filled(picture(shape)), 1)
    bars = _bars(outline, count, profile, high)
    # The bars are one gap apart, so their halo leaves nothing standing between them.
    return paint(clear(outline, bars, join="miter"), intersect(outline, bars), tones)
