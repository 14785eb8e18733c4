"""The name alone, with its tagline: type does the work (CRAFT 1.3)."""

from __future__ import annotations

from dataclasses import replace

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import Line, Piece, solid
from logo_studio.compose.treatments import TREATMENTS
from logo_studio.compose.words import Block, lines_for, name_block, tracked, with_tagline
from logo_studio.geometry.shapes import rect
from logo_studio.model.drawing import Setting
from logo_studio.typography.line import retrack, set_line

CLEAR = 1.05
#: Justified pair: cap height of the second line, its most tracking, and the gap, in C.
PAIR_LEAST, PAIR_MOST, PAIR_TRACK, PAIR_GAP = 0.30, 0.62, 0.30, 0.24


def wordmark(order: Order) -> Arranged:
    """One line up to 8.5 C; longer names on two or three centred lines.

    Variants: `rule` sets a short rule in the accent between name and tagline, or under the name;
    `justified` sets name and tagline in one face to the same width;
    those of `treatments.TREATMENTS` cut the letters or put the mark in place of one.
    """
    spec = order.spec
    block = name_block(spec, lines_for(spec, 8.5))
    if spec.lockup.variant == "rule":
        return _ruled(order, block)
    if spec.lockup.variant == "justified":
        block = justified(order, block)
        return Arranged(block.lines, CLEAR)
    block = with_tagline(block, spec)
    if spec.lockup.variant in TREATMENTS:
        return _treated(order, block)
    return Arranged(block.lines, CLEAR)


def _treated(order: Order, block: Block) -> Arranged:
    """The name's lines through a treatment, as far as their letters suit it."""
    variant = order.spec.lockup.variant or ""
    pieces: list[Piece] = []
    settings: list[Setting] = []
    for line in block.lines:
        once = variant == "swap" and bool(settings)  # one mark is enough
        cut = TREATMENTS[variant](line, order.mark) if line.kind == "name" and not once else None
        if cut is None:
            pieces.append(line)
        else:
            pieces += cut
            settings.append(line.setting(1.0))
    height = next((p.box[3] - p.box[1] for p in pieces if p.kind in ("mark", "initials")), 0.0)
    return Arranged(pieces, CLEAR, height, tuple(settings))


def justified(order: Order, block: Block) -> Block:
    """Name over tagline in the name's face, both as wide as the name (CRAFT 1.3, justified pair).

    The tagline's cap height must come out between .3 and .62 of the name's; tracking helps from
    0 to .3 C. Otherwise, and without a tagline, the pair is set as any wordmark.
    """
    spec = order.spec
    if not spec.text.tagline or len(block.lines) > 1:
        return with_tagline(block, spec)
    x0, _, x1, y1 = block.box
    type_ = tracked(spec.name_type, max(0.02, spec.name_type.tracking))
    line = set_line(spec.text.tagline, type_, spec.text.language)
    size = (x1 - x0) / (line.bounds[2] - line.bounds[0])
    if size > PAIR_MOST:  # a short second line is spaced out rather than blown up
        pairs = max(1, len(line.glyphs) - 1)
        wide = (x1 - x0) / PAIR_MOST - (line.bounds[2] - line.bounds[0])
        line = retrack(line, round(min(PAIR_TRACK, type_.tracking + wide / pairs), 4))
        size = (x1 - x0) / (line.bounds[2] - line.bounds[0])
    if not PAIR_LEAST <= size <= PAIR_MOST + 0.01:
        return with_tagline(block, spec)
    gap = PAIR_GAP * spec.lockup.air
    top = max(block.bottom + gap, y1 + gap * 0.7)
    second = Line("tagline", "ink", line, size, x0 - line.bounds[0] * size, top + size)
    return replace(block, lines=(*block.lines, second), bottom=top + size)


def _ruled(order: Order, block: Block) -> Arranged:
    spec = order.spec
    x0, _, x1, y1 = block.box
    stem = block.lines[0].line.stem
    thickness = max(0.06, 0.5 * stem)
    length = min(1.6, 0.34 * (x1 - x0))
    top = max(block.bottom, y1) + 0.42 * spec.lockup.air
    rule = solid(rect((x0 + x1 - length) / 2, top, length, thickness), "accent", "mark")
    below = replace(block, bottom=top + thickness - 0.1)
    with_tag = with_tagline(below, spec)
    lines: tuple[Line, ...] = with_tag.lines
    return Arranged([*lines, rule], CLEAR)
