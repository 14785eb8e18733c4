"""Drop of water: plain, with a shine, a leaf, a wave, or half of it set off."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import arc_band, circle, lens, rect
from logo_studio.marks.nature._drop import drop_outline
from logo_studio.marks.nature._waves import wavy_band
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, halves, paint
from logo_studio.model.path import EMPTY, Path


def _shine(r: float, base: float) -> Path:
    """A quarter of a ring with round ends, low on the left."""
    radius, line = r - 0.13, 1.5 * GAP
    ends = [circle(*polar(radius, a, 0, base), line / 2) for a in (95, 175)]
    return union(arc_band(0, base, radius, line, 95, 175), *ends)


def _blade(r: float, base: float) -> Path:
    """A leaf with its rib left standing, as large as the round part allows."""
    half = 0.82 * r
    leaf = lens(0, half, 0, -half, 0.3)
    rib = rect(-GAP / 2, -0.3 * half, GAP, 2)
    return move(rotate(subtract(leaf, rib), 35), 0, base - 0.03)


def build(inner: str, width: float, waist: float, tones: str) -> Artwork:
    """`width` by a height of 1, `waist` 0..1; tones matter where the drop is parted."""
    body, other = drop_outline(width, waist), EMPTY
    r = width / 2
    base = 0.5 - r
    if inner == "shine":
        body = subtract(body, _shine(r, base))
    elif inner == "leaf":
        body = subtract(body, _blade(r, base))
    elif inner == "wave":
        other = intersect(body, wavy_band(base - 0.02, 2, 0.06, 0.75, 0.18))
        body = clear(body, other)
    elif inner == "half":
        body, other = halves(body)
    if not other:
        return {"primary": body}
    return paint(body, other, tones)
