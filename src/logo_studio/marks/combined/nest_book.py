"""Closed book with a picture on its cover: what is learned or told."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import polygon, rounded_rect
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear

TOP, FOOT = -0.5, 0.5
#: Thickness of the back board, which is as far below the front one; width of the spine.
BOARD, SPINE = 0.085, 0.1
RIBBON = 0.12


def build(inner: str, width: float, radius: float, binding: str, style: str) -> Artwork:
    """`width` by a height of 1; `binding` pages (the block shows below), spine or ribbon."""
    left, right = -width / 2, width / 2
    if binding == "spine":
        spine = rounded_rect(left, TOP, SPINE, 1, (radius, 0, 0, radius))
        x = left + SPINE + GAP
        cover = rounded_rect(x, TOP, right - x, 1, (0, radius, radius, 0))
        art = nest(cover, inner, ((x + right) / 2, 0), 0.64, style)
        return {**art, "primary": union(art["primary"], spine)}
    edge = FOOT - 2 * GAP - BOARD
    if binding == "pages":
        # The back board comes round the spine and holds the block from below.
        whole = rounded_rect(left, TOP, width, 1, (radius, radius, 0.03, 0.16))
        block = rounded_rect(left + 0.09, edge, width, FOOT - BOARD - edge, (0.03, 0, 0, 0.03))
        board = subtract(whole, block)
        cover = rounded_rect(left, TOP, width, edge - TOP, (radius, radius, 0, 0.08))
        art = nest(cover, inner, (0, (TOP + edge) / 2), 0.64, style)
        foot = subtract(board, cover)
        return {**art, "primary": union(art["primary"], foot)}
    cover = rounded_rect(left, TOP, width, 0.88, radius)
    x = right - 0.09 - RIBBON
    tail = polygon(
        [(x, 0.2), (x + RIBBON, 0.2), (x + RIBBON, FOOT), (x + RIBBON / 2, FOOT - 0.07), (x, FOOT)]
    )
    art = nest(cover, inner, (-0.02, -0.12), 0.5, style)
    body = clear(art["primary"], tail)
    if "accent" not in art:
        return {"primary": body, "accent": tail}
    return {"primary": union(body, tail), "accent": clear(art["accent"], tail)}
