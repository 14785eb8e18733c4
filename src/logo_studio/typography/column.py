"""A name set from top to bottom: scripts written in squares (UAX #50; JLREQ 2.3, 3.2.5).

Squares stand upright, with the forms that the font has for columns; short numbers stand side by
side in one square (tate-chu-yoko); words in an alphabet are turned a quarter to the right.
"""

from __future__ import annotations

import itertools
from functools import lru_cache

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import move, scale
from logo_studio.geometry.measure import tight_bounds
from logo_studio.model.path import Path
from logo_studio.model.spec import Type
from logo_studio.typography import ucd
from logo_studio.typography.fonts import face as find_face
from logo_studio.typography.line import (
    DARK_SQUARES,
    PlacedGlyph,
    TextLine,
    bounds_of,
    set_line,
)
from logo_studio.typography.metrics import instance, stem_in, weight_for_stem
from logo_studio.typography.outline import glyph
from logo_studio.typography.script import SQUARE, script_of, scripts_of
from logo_studio.typography.shape import shape_column

#: Pitch of a square, in those of the font (CRAFT 1.3, vertical).
PITCH = 1.04
#: A number of so many figures stands upright in one square, this wide at most, in C.
SHORT_NUMBER, NUMBER_WIDTH = 2, 0.98
#: Air before and after what is turned or stands side by side, and the space between words, in C.
AROUND, SPACE = 0.14, 0.36
#: Cap height of words in an alphabet, in C of the squares, and how far their middle is up from it.
TURNED = 0.86


def stands_upright(text: str) -> bool:
    """Whether most letters of `text` are squares, so that it may be set in a column."""
    return script_of(text) in SQUARE


@lru_cache(maxsize=32)
def set_column(text: str, type: Type, language: str = "") -> TextLine:  # noqa: A002
    """`text` from top to bottom; the column's middle is x = 0, its first square's top y = 0.

    SpecError for a text without ink; UnsupportedCharacters for what the face lacks.
    """
    row = find_face(type.face)
    words = " ".join(text.split())
    placed: list[PlacedGlyph] = []
    pen = 0.0
    at = 0
    for kind, part in _parts(words):
        if pen:
            pen += type.tracking
        if kind == "space":
            pen += SPACE
        elif kind == "squares":
            pen = _stack(part, type, language, pen, placed, at)
        elif kind == "number":
            pen = _side_by_side(part, type, pen, placed, at)
        else:
            pen = _turned(part, type, language, pen, placed, at)
        at += len(part)
    if not placed:
        raise SpecError("the column has nothing to draw", "give a text with letters")
    weight = instance(type.face, type.weight, "Hani").weight
    return TextLine(
        text=words, face=type.face, weight=weight, tracking=type.tracking, language=language,
        glyphs=tuple(placed), advance=pen, bounds=bounds_of(placed),
        stem=stem_in(row, weight, script_of(words)), x_height=row.x_height, contrast=row.contrast,
        gaps=(), upper=True, script=script_of(words), rtl=False, joined=False,
        round=row.round, descends=False,
    )  # fmt: skip


def _parts(text: str) -> list[tuple[str, str]]:
    """Pieces by how they stand: squares, number, turned, space."""

    def kind(ch: str) -> str:
        if ch == " ":
            return "space"
        return "turned" if ucd.upright(ch) == "R" else "squares"

    found = []
    for how, group in itertools.groupby(text, key=kind):
        part = "".join(group)
        short = how == "turned" and part.isdigit() and len(part) <= SHORT_NUMBER
        found.append(("number" if short else how, part))
    return found


def _stack(
    part: str, type_: Type, language: str, pen: float, placed: list[PlacedGlyph], at: int
) -> float:
    scripts = scripts_of(part)
    for script, group in itertools.groupby(range(len(part)), key=scripts.__getitem__):
        span = list(group)
        chars = part[span[0] : span[-1] + 1]
        made = instance(type_.face, type_.weight, script_of(chars))
        run = shape_column(made, chars, script, language)
        s = made.scale
        for i, gid in enumerate(run.glyphs):
            if i:
                pen += type_.tracking
            drawn = glyph(made, gid)
            if drawn.box is not None:
                x = run.x_offsets[i] * s
                y = pen - run.y_offsets[i] * s - made.drop
                c = run.clusters[i]
                placed.append(
                    PlacedGlyph(drawn.path, x, y, chars[c], drawn.box, drawn.area, at + span[0] + c)
                )
            pen += run.advances[i] * s * PITCH
    return pen


def _turned(
    part: str, type_: Type, language: str, pen: float, placed: list[PlacedGlyph], at: int
) -> float:
    """A word a quarter turn to the right, the middle of its capitals on the column's."""
    line = _word(part, type_, language)
    start = pen + AROUND - line.bounds[0] * TURNED
    for g in line.glyphs:
        path = _quarter(g.path)
        x0, y0, x1, y1 = g.box
        box = (-y1 * TURNED, x0 * TURNED, -y0 * TURNED, x1 * TURNED)
        x, y = (-g.y - 0.5) * TURNED, start + g.x * TURNED
        placed.append(PlacedGlyph(path, x, y, g.char, box, g.area * TURNED**2, at + g.cluster))
    return start + line.bounds[2] * TURNED + AROUND


@lru_cache(maxsize=128)
def _quarter(path: Path) -> Path:
    """A letter's outline at the size of turned words, a quarter turn to the right."""
    return Path(
        path.commands,
        tuple([-y * TURNED for y in path.ys]),
        tuple([x * TURNED for x in path.xs]),
    )


def _side_by_side(part: str, type_: Type, pen: float, placed: list[PlacedGlyph], at: int) -> float:
    """A short number upright in one square, narrowed if it must be."""
    line = _word(part, type_, "")
    x0, y0, x1, y1 = line.bounds
    k = min(TURNED, NUMBER_WIDTH / (x1 - x0))
    path = move(scale(line.path(), k), -(x0 + x1) / 2 * k, pen + AROUND - y0 * k)
    placed.append(PlacedGlyph(path, 0.0, 0.0, part, tight_bounds(path), path.ink_area(), at))
    return pen + AROUND + (y1 - y0) * k + AROUND


def _word(part: str, type_: Type, language: str) -> TextLine:
    """A word in an alphabet as it stands beside squares: in the face that goes with theirs."""
    row = find_face(type_.face)
    if not row.latin:
        return set_line(part, type_, language)
    mate = find_face(row.latin)
    weight = weight_for_stem(mate, stem_in(row, type_.weight, "Hani") * DARK_SQUARES / TURNED)
    return set_line(part, Type(face=mate.id, weight=weight), language)
