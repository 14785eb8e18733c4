"""The name alone, with its tagline: type does the work (CRAFT 1.3)."""

from __future__ import annotations

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import solid
from logo_studio.compose.words import Block, lines_for, name_block, with_tagline
from logo_studio.geometry.shapes import rect

CLEAR = 1.05


def wordmark(order: Order) -> Arranged:
    """One line up to 10 C; longer names on two or three centred lines.

    Variant `rule` sets a short rule in the accent between name and tagline, or under the name.
    """
    spec = order.spec
    count = lines_for(spec.text, spec.name_type, 10.0)
    block = name_block(spec.text, spec.name_type, count)
    if spec.lockup.variant == "rule":
        return _ruled(order, block)
    block = with_tagline(block, spec.text.tagline, spec.tagline_type)
    return Arranged(block.lines, CLEAR)


def _ruled(order: Order, block: Block) -> Arranged:
    spec = order.spec
    x0, _, x1, y1 = block.box
    stem = block.lines[0].line.stem
    thickness = max(0.06, 0.5 * stem)
    length = min(1.6, 0.34 * (x1 - x0))
    top = max(block.bottom, y1) + 0.42
    rule = solid(rect((x0 + x1 - length) / 2, top, length, thickness), "accent", "mark")
    below = Block(block.lines, block.top, top + thickness - 0.1, block.upper)
    with_tag = with_tagline(below, spec.text.tagline, spec.tagline_type)
    return Arranged([*with_tag.lines, rule], CLEAR)
