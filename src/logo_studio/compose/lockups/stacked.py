"""Mark above the name, both centred, or flush where reading begins (CRAFT 1.3)."""

from __future__ import annotations

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import box_of, place_mark
from logo_studio.compose.words import Align, lines_for, name_block, with_tagline

#: Mark height in C by the width of the name: short names take less.
K_SHORT, K_LONG = 2.3, 3.0
#: Mark to cap top, in C; more for light and widely spaced names.
GAP = 0.82
CLEAR = 1.0
#: A mark at the side is smaller: it stands over the beginning of the name, not over all of it.
FLUSH = 0.8


def stacked(order: Order) -> Arranged:
    """Mark, name on one line (two or three when long), tagline.

    The variant `flush` sets all of them to the side where reading begins.
    """
    spec = order.spec
    flush = spec.lockup.variant == "flush"
    align: Align = "start" if flush else "centre"
    block = name_block(spec, lines_for(spec, 8.0), align)
    width = block.width
    block = with_tagline(block, spec, align)
    if order.mark is None:
        return Arranged(block.lines, CLEAR)
    k = min(K_LONG, max(K_SHORT, 1.9 + 0.12 * width))
    # The name is 1.3 to 4 times as wide as the mark: very short names get a smaller mark.
    k = min(k, max(1.5, width / 1.15)) * spec.lockup.mark_scale
    if flush:
        k *= FLUSH
    x0, _, x1, _ = block.box
    mark = place_mark(order.mark, k, (x0 + x1) / 2, 0.0)
    _, top, _, bottom = box_of(mark)
    dy = block.top - GAP * spec.lockup.air - bottom
    left, _, right, _ = box_of(mark)
    dx = 0.0
    if flush:
        dx = x1 - right if block.rtl else x0 - left
    return Arranged([*(p.moved(dx, dy) for p in mark), *block.lines], CLEAR, bottom - top)
