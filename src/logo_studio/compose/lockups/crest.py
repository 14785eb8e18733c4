"""Crest: mark between rules (or EST and year), name, tagline between rules (CRAFT 1.3)."""

from __future__ import annotations

from msgspec.structs import replace

from logo_studio.compose.founded import since
from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import Line, Piece, box_of, place_mark, solid
from logo_studio.compose.words import fit_tagline, lines_for, name_block
from logo_studio.geometry.shapes import rect
from logo_studio.typography.line import set_line

K_MARK, K_DATED = 1.9, 1.6
MARK_GAP, TAG_GAP = 0.62, 0.6
#: Air between mark, dates and rules, in C; rules shorter than this are left out, both of them.
AIR, SHORTEST_RULE = 0.36, 0.5
CLEAR = 0.9


def crest(order: Order) -> Arranged:
    """Dates come from `established` ("EST" | year); without them the mark stands between rules."""
    spec = order.spec
    block = name_block(spec, lines_for(spec, 9.5))
    x0, _, x1, _ = block.box
    width, cx = x1 - x0, (x0 + x1) / 2
    thickness = max(0.045, 0.28 * block.lines[0].line.stem)
    small = max(0.36, min(0.46, 0.036 * width))
    pieces: list[Piece] = list(block.lines)
    height, air = 0.0, spec.lockup.air

    def rules(left_edge: float, right_edge: float, y: float) -> bool:
        """A pair of rules from the block's sides inward, if both are long enough."""
        if left_edge - x0 < SHORTEST_RULE:
            return False
        for x, w in ((x0, left_edge - x0), (right_edge, x1 - right_edge)):
            pieces.append(solid(rect(x, y - thickness / 2, w, thickness), "secondary"))
        return True

    if order.mark is not None:
        optical = (K_DATED if spec.text.established else K_MARK) * spec.lockup.mark_scale
        mark = place_mark(order.mark, optical, cx, 0.0)
        _, top, _, bottom = box_of(mark)
        height = bottom - top
        dy = block.top - MARK_GAP * air - bottom
        mark = [p.moved(0.0, dy) for p in mark]
        left, top, right, bottom = box_of(mark)
        middle = (top + bottom) / 2
        pieces += mark
        edge_left, edge_right = left - AIR, right + AIR
        if spec.text.established:
            half = _dates(order, pieces, edge_left, edge_right, middle, small, block.rtl)
            edge_left, edge_right = edge_left - half - AIR, edge_right + half + AIR
        ruled = rules(edge_left, edge_right, middle)
    else:
        ruled = True
    if spec.text.tagline:
        line, size = fit_tagline(spec.text.tagline, spec.tagline_type, width, spec.text.language)
        ink = (line.bounds[2] - line.bounds[0]) * size
        top = block.bottom + max(TAG_GAP * air, max(0.0, block.box[3] - block.bottom) + 0.36 * air)
        left = cx - ink / 2
        pieces.append(
            Line("tagline", "secondary", line, size, left - line.bounds[0] * size, top + size)
        )
        if ruled:
            rules(left - AIR, left + ink + AIR, top + size / 2)
    return Arranged(pieces, CLEAR, height)


def _dates(
    order: Order,
    pieces: list[Piece],
    left: float,
    right: float,
    middle: float,
    size: float,
    rtl: bool,
) -> float:
    """ "EST" and the year in cells of equal width beside the mark; returns the cell's width.

    What is read first stands first: at the right of names that are read from the right.
    """
    spec = order.spec
    type_ = replace(spec.tagline_type, case="upper", tracking=max(0.12, spec.tagline_type.tracking))
    text = spec.text
    words = [since(text.name, text.language, type_.face), text.established]
    if rtl:
        words.reverse()
    lines = [set_line(t, type_, text.language) for t in words]
    widths = [(line.bounds[2] - line.bounds[0]) * size for line in lines]
    cell = max(widths)
    for line, width, centre in zip(lines, widths, (left - cell / 2, right + cell / 2), strict=True):
        x = centre - width / 2 - line.bounds[0] * size
        pieces.append(Line("tagline", "secondary", line, size, x, middle + size / 2))
    return cell
