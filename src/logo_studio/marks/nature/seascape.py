"""Sun over waves, all inside one circle."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.nature._waves import wavy_band
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear

#: Where the sea begins, and (centre, radius) of the sun by its height.
SEA = -0.02
_SUNS = {"high": (-0.3, 0.19), "setting": (-0.06, 0.27), "low": (-0.14, 0.23)}


def build(waves: int, swell: float, sun: str, length: float) -> Artwork:
    """`swell` is the waves' amplitude, `length` their wavelength; the last one fills the rest."""
    outline = circle(0, 0, 0.5)
    thick = (0.5 - SEA - GAP * (waves - 1)) / (waves + 0.35)
    bands = []
    for i in range(waves):
        top = SEA + i * (thick + GAP)
        bottom = top + thick if i < waves - 1 else 1.0
        bands.append(wavy_band(top, bottom, swell, length, length / 4))
    sea = intersect(union(*bands), outline)
    cy, r = _SUNS[sun]
    disc = circle(0, cy, r)
    water = wavy_band(SEA, 1.0, swell, length, length / 4)
    disc = clear(disc, intersect(water, rect(-0.8, -1, 1.6, 2)))
    return {"primary": sea, "accent": disc}
