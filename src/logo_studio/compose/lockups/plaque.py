"""Plaque: the name on a solid plate with an inner keyline (CRAFT 1.3)."""

from __future__ import annotations

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import Piece, box_of, on_plate, place_mark, solid
from logo_studio.compose.words import lines_for, name_block, repainted, with_tagline
from logo_studio.geometry.affine import reverse
from logo_studio.geometry.shapes import rounded_rect

PAD_X, PAD_Y = 0.80, 0.66
KEYLINE_INSET, KEYLINE_WEIGHT = 0.16, 0.05
RADIUS = 0.16
#: Extra air at each side of a pill, in radii beyond .5 C: lines must clear the round ends.
PILL_PAD = 0.42
K_MARK, MARK_GAP = 1.6, 0.5
#: Names wider than this, in C, are set on more lines: a long plate is a strip.
WIDEST = 6.5
CLEAR = 0.7


def plaque(order: Order) -> Arranged:
    """Name and tagline in paper on a plate; a mark, if there is one, above the name on it."""
    spec = order.spec
    block = with_tagline(name_block(spec, lines_for(spec, WIDEST)), spec)
    x0, _, x1, y1 = block.box
    content: list[Piece] = list(repainted(block.lines, "paper"))
    top, bottom = block.top, max(block.bottom, y1 - 0.12)
    height, gap = 0.0, MARK_GAP * spec.lockup.air
    if order.mark is not None:
        mark = place_mark(
            order.mark, K_MARK * spec.lockup.mark_scale, (x0 + x1) / 2, 0.0, repaint="paper"
        )
        _, mark_top, _, mark_bottom = box_of(mark)
        height = mark_bottom - mark_top
        content += [p.moved(0.0, block.top - gap - mark_bottom) for p in mark]
        top = block.top - gap - height
    upper, tall = top - PAD_Y, bottom - top + 2 * PAD_Y
    # Round ends belong to one line; around more text they would be empty.
    pill = spec.lockup.variant == "pill" and len(block.lines) <= 2 and order.mark is None
    radius = 0.5 * tall if pill else RADIUS
    pad = PAD_X + (PILL_PAD * (radius - 0.5) if pill else 0.0)
    left, width = x0 - pad, x1 - x0 + 2 * pad
    plate = solid(rounded_rect(left, upper, width, tall, radius), "primary")

    def inset(d: float) -> tuple[float, float, float, float, float]:
        return left + d, upper + d, width - 2 * d, tall - 2 * d, max(0.01, radius - d)

    keyline = rounded_rect(*inset(KEYLINE_INSET)) + reverse(
        rounded_rect(*inset(KEYLINE_INSET + KEYLINE_WEIGHT))
    )
    inner = [solid(keyline, "paper"), *content]
    return Arranged([plate, *on_plate(inner, "primary")], CLEAR, height)
