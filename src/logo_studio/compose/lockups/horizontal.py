"""Mark beside the name, on one line or as high as a two-line block (CRAFT 1.3)."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import Piece, box_of, place_mark, solid
from logo_studio.compose.words import Block, lines_for, name_block, with_tagline
from logo_studio.geometry.shapes import rect
from logo_studio.model.spec import DesignSpec

#: Mark height beside one line, in C: solid marks and light ones.
K_SOLID, K_LIGHT = 1.9, 1.6
#: Beside name and tagline the mark is this much higher than the text block.
K_BLOCK = 1.12
CLEAR = 1.05
#: A block of two lines may be this wide, in C; a longer name takes three.
WIDEST = 7.5
#: A rule between mark and words: its share of their gap on either side, its least thickness in C
#: and by the type's stem.
RULE_AIR, RULE, RULE_STEM = 0.8, 0.04, 0.28


def horizontal(order: Order) -> Arranged:
    """One line, with or without a tagline under it.

    The variant `rule` of both arrangements has an upright rule between mark and words.
    """
    spec = order.spec
    block = name_block(spec, 1, "start")
    if spec.text.tagline or spec.text.second:
        block, tall = _tagged(block, spec)
        height = max(K_SOLID, K_BLOCK * tall)
        middle = (block.top + block.bottom) / 2
    else:
        height = K_SOLID if order.mark is None or order.mark.area > 0.28 else K_LIGHT
        middle = block.middle
    return _beside(order, block, height, middle, gap=lambda h: 0.24 * h + 0.14)


def horizontal_two_lines(order: Order) -> Arranged:
    """The name on two lines (three for long ones), mark as high as the block."""
    spec = order.spec
    block = name_block(spec, max(2, lines_for(spec, WIDEST)), "start")
    height = block.bottom - block.top
    if block.names < 2 and spec.text.tagline:
        block, height = _tagged(block, spec)
    if len(block.lines) == 1:
        return _beside(order, block, K_SOLID, block.middle, gap=lambda h: 0.24 * h + 0.14)
    return _beside(
        order, block, height * 1.02, (block.top + block.bottom) / 2, gap=lambda h: 0.2 * h + 0.1
    )


def _tagged(block: Block, spec: DesignSpec) -> tuple[Block, float]:
    """The block with its tagline, and its height by the rule: air does not change the mark."""
    tagged = with_tagline(block, spec, "start")
    if spec.lockup.air == 1.0:
        return tagged, tagged.bottom - tagged.top
    ruled = with_tagline(block, replace(spec, lockup=replace(spec.lockup, gap_scale=1.0)), "start")
    return tagged, ruled.bottom - ruled.top


def _beside(
    order: Order, block: Block, height: float, middle: float, gap: Callable[[float], float]
) -> Arranged:
    """Mark of optical size `height` where the line begins to be read, the block `gap` away.

    `gap` takes the mark's height. Arabic and Hebrew have the mark at their right.
    """
    if order.mark is None:
        return Arranged(block.lines, CLEAR)
    optical = height * order.spec.lockup.mark_scale
    mark = place_mark(order.mark, optical, 0.0, middle)
    x0, y0, x1, y1 = box_of(mark)
    space = gap(y1 - y0) * order.spec.lockup.air
    rule: list[Piece] = []
    if order.spec.lockup.variant == "rule":
        thick = max(RULE, RULE_STEM * block.lines[0].line.stem)
        air = RULE_AIR * space
        at = x0 - air - thick if block.rtl else x1 + air
        # As high as the words, or as a single line with its air.
        half = max(0.72, (block.bottom - block.top) / 2)
        rule = [solid(rect(at, middle - half, thick, 2 * half), "secondary")]
        space = 2 * air + thick
    shift = x0 - space - block.box[2] if block.rtl else x1 + space - block.box[0]
    text = block.moved(shift, 0.0)
    pieces: list[Piece] = [*mark, *rule, *text.lines]
    return Arranged(pieces, CLEAR, y1 - y0)
