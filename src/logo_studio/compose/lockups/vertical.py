"""The name from top to bottom, for scripts written in squares (CRAFT 1.3, vertical)."""

from __future__ import annotations

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.linebreaks import break_words
from logo_studio.compose.pieces import Line, Piece, box_of, place_mark
from logo_studio.compose.words import fit_second, fit_tagline
from logo_studio.errors import SpecError
from logo_studio.model.drawing import PartKind, Role
from logo_studio.model.spec import Type
from logo_studio.typography.column import set_column, stands_upright
from logo_studio.typography.line import TextLine

#: Squares in one column; longer names take two or three, from right to left.
LONGEST_COLUMN = 7
#: From column to column, axis to axis, in C.
COLUMNS = 1.52
#: Mark above: its height by the length of the name; its gap. As a seal below: width and gap.
K_SHORT, K_LONG, GAP = 1.7, 2.1, 0.62
SEAL, SEAL_GAP = 1.12, 0.46
#: Second lines: cap height of one in a column at the left, its gap; a line below is this wide.
SIDE_SIZE, SIDE_GAP, BELOW_WIDTH, BELOW_GAP = 0.40, 0.58, 3.2, 0.56
CLEAR = 1.0


def vertical(order: Order) -> Arranged:
    """Variants: `seal` puts the mark under the name like a seal, else it stands above it.

    Second name and tagline stand below if they are short, else in a small column at the left, as
    lines of a column follow each other. SpecError for a name that is not written in squares.
    """
    spec = order.spec
    text = spec.text
    if not stands_upright(text.name):
        raise SpecError(
            f"lockup vertical needs a name in Chinese, Japanese or Korean, not {text.name!r}",
            "choose another: --set lockup.id=stacked",
        )
    count = -(-len(text.name) // LONGEST_COLUMN)
    parts = break_words(text.name, min(3, count), lambda p: float(len(p)), text.language)
    pieces: list[Piece] = []
    for i, part in enumerate(parts):
        line = set_column(part, spec.name_type, text.language)
        pieces.append(Line("name", "ink", line, 1.0, -i * COLUMNS, 0.0))
    x0, y0, x1, y1 = box_of(pieces)
    centre, height = (x0 + x1) / 2, 0.0
    for kind, words, type_ in (
        ("name", text.second, spec.second_type or spec.name_type),
        ("tagline", text.tagline, spec.tagline_type),
    ):
        if words:
            pieces.append(_beside(order, pieces, kind, words, type_, centre))  # type: ignore[arg-type]
    if order.mark is not None:
        seal = spec.lockup.variant == "seal"
        tall = SEAL if seal else min(K_LONG, K_SHORT + 0.08 * (y1 - y0))
        mark = place_mark(order.mark, tall * spec.lockup.mark_scale, centre, 0.0)
        _, top, _, bottom = box_of(mark)
        height = bottom - top
        column = [p for p in pieces if p.box[0] < x1 and p.box[2] > x0]
        _, upper, _, lower = box_of(column)
        gap = (SEAL_GAP if seal else GAP) * spec.lockup.air
        dy = lower + gap - top if seal else upper - gap - bottom
        pieces = [*(p.moved(0.0, dy) for p in mark), *pieces]
    return Arranged(pieces, CLEAR, height)


def _beside(
    order: Order, pieces: list[Piece], kind: PartKind, words: str, type_: Type, centre: float
) -> Line:
    """A smaller text: a line under the columns if it is short, else a column at their left."""
    spec = order.spec
    x0, y0, x1, y1 = box_of(pieces)
    role: Role = "ink" if kind == "name" else "secondary"
    line, size = _fitted(order, kind, words, type_, max(BELOW_WIDTH, x1 - x0))
    ink = (line.bounds[2] - line.bounds[0]) * size
    if ink <= max(BELOW_WIDTH, x1 - x0):
        x = centre - ink / 2 - line.bounds[0] * size
        return Line(kind, role, line, size, x, y1 + BELOW_GAP * spec.lockup.air + size)
    line = set_column(words, type_, spec.text.language)
    size = min(SIDE_SIZE, (y1 - y0) / (line.bounds[3] - line.bounds[1]))
    x = x0 - SIDE_GAP * spec.lockup.air - line.bounds[2] * size
    return Line(kind, role, line, size, x, y1 - line.bounds[3] * size)


def _fitted(
    order: Order, kind: PartKind, words: str, type_: Type, width: float
) -> tuple[TextLine, float]:
    if kind == "name":
        return fit_second(order.spec, width)
    return fit_tagline(words, type_, width, order.spec.text.language)
