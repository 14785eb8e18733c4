"""Book: an open book in two tones; with pages below, or with something growing from its spine."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, move
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear
from logo_studio.model.path import Path

HALF = 0.5


def _page(depth: float, swell: float) -> Path:
    """The right page, its spine GAP / 2 from the axis, its outer top corner at y = 0."""
    x = GAP / 2
    dip = swell + 0.02
    return (
        Pen()
        .move(x, dip)
        .cubic(x + 0.08, dip - swell * 1.15, HALF * 0.6, -0.03, HALF, 0)
        .line(HALF, depth)
        .cubic(HALF * 0.6, depth - 0.03, x + 0.08, depth + dip - swell * 1.15, x, depth + dip)
        .close()
        .path()
    )


def build(depth: float, swell: float, style: str) -> Artwork:
    """`depth` is the height of a page, `swell` how deep the spine lies below the outer corners."""
    page = _page(depth, swell)
    if style == "plain":
        return {"primary": mirror_x(page), "accent": page}
    if style == "pages":
        # Measured across the slanting edges, the white between sheets is the one gap.
        sheet, step = _page(0.08, swell), GAP * (1 + 2 * swell)
        lower = [move(sheet, 0, depth + step), move(sheet, 0, depth + 2 * step + 0.08)]
        under = union(*lower)
        return {"primary": both_sides(page), "accent": both_sides(under)}
    if style == "leaves":
        tall = lens(GAP / 2, 0.14, 0.3, -0.34, 0.2)
        leaf = move(tall, 0, -0.1)
        body = clear(page, leaf)
        return {"primary": both_sides(body), "accent": both_sides(leaf)}
    above = inset(style, 0, -0.21, 0.4)
    body = both_sides(clear(page, above))
    return {"primary": body, "accent": above}
