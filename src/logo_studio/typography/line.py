"""A line of type: from words and a typeface to placed outlines.

Everything is in cap heights: C = 1, baseline y = 0, y down, the pen starting at x = 0.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import msgspec

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import move, reverse
from logo_studio.geometry.measure import signed_area
from logo_studio.model.path import Path, concat
from logo_studio.model.spec import Type
from logo_studio.typography.case import cased
from logo_studio.typography.clusters import clusters
from logo_studio.typography.fonts import Face, drawn_weight
from logo_studio.typography.fonts import face as find_face
from logo_studio.typography.marking import unplaced_marks
from logo_studio.typography.metrics import (
    Instance,
    beside,
    instance,
    size_beside,
    stem_in,
    weight_for_stem,
)
from logo_studio.typography.outline import Box, glyph
from logo_studio.typography.quotes import curled
from logo_studio.typography.script import (
    ALPHABETS,
    COMMON,
    JOINED,
    SQUARE,
    has_joined,
    script_of,
)
from logo_studio.typography.shape import GlyphRun, Item, itemised, shape_items
from logo_studio.typography.spacing import CENTRED, Spacing, centred_on_caps, space

#: From this much tracking on, ligatures would stand closer than their neighbours.
LIGATURE_LIMIT = 0.02
#: Stems of alphabets beside squares, in those of the squares.
DARK_SQUARES = 1.12
#: White of the first and the last letter of a line, in C.
BEARINGS = 0.1
#: Ink this far under the baseline is a descender; less is overshoot.
_OVERSHOOT = 0.06


class _LineText(NamedTuple):
    """What all groups of a line are set by; `tracking` in C, `upper` if all stands as capitals."""

    text: str
    language: str
    rtl: bool
    upper: bool
    tracking: float


class PlacedGlyph(msgspec.Struct, frozen=True, eq=False, gc=False):
    """One glyph of a line: `path` and its ink `box` at its own origin, which stands at (x, y).

    `area` is that of its ink, in square cap heights; `char` holds the characters that it stands
    for, and `cluster` the index of the first of them in the text: a letter and the marks upon it
    have both in common.
    """

    path: Path
    x: float
    y: float
    char: str
    box: Box
    area: float
    cluster: int


@dataclass(frozen=True, slots=True)
class TextLine:
    """A set line.

    `glyphs` are those with ink, from left to right; `advance` is the pen's way, `bounds` the box
    of the ink. `stem` and `x_height` are the face's at this weight. `gaps` has the (mean, least)
    white of each pair of letters inside a word, and is empty where that means nothing: joined
    scripts, handwriting, single letters. `upper` says that everything stands as tall as capitals,
    `joined` that some of its letters join, `round` that strokes end round, `descends` that ink
    reaches under the baseline.
    """

    text: str
    face: str
    weight: int
    tracking: float
    language: str
    glyphs: tuple[PlacedGlyph, ...]
    advance: float
    bounds: Box
    stem: float
    x_height: float
    contrast: float
    gaps: tuple[tuple[float, float], ...]
    upper: bool
    script: str
    rtl: bool
    joined: bool
    round: bool
    descends: bool

    def path(self) -> Path:
        """The whole line as one path."""
        return concat([move(g.path, g.x, g.y) for g in self.glyphs])


def set_line(
    text: str,
    type: Type,  # noqa: A002
    language: str = "",
    rtl: bool | None = None,
) -> TextLine:
    """`text` in one line of `type`: quotes, case, kerning, tracking, word spaces, optical pass.

    `rtl` is the direction of the text that this line is part of; None looks at its letters.

    Raises SpecError for an unknown face or a text without ink, UnsupportedCharacters for
    characters that the face lacks.
    """
    words = _words(text, type, language)
    return _line(words, type.face, type.weight, type.tracking, language, rtl)


def width_of(text: str, type: Type, language: str = "") -> float:  # noqa: A002
    """About how wide the ink of `text` is, in C: for choices that draw nothing.

    The pen's way before the optical pass, less usual side bearings. Raises as `set_line`.
    """
    words = _words(text, type, language)
    return _width(words, type.face, type.weight, type.tracking, language) - BEARINGS


def _words(text: str, type: Type, language: str) -> str:  # noqa: A002
    """The characters that are set: spaces, quotes and case put right."""
    words = " ".join(text.split())
    typographic = curled(words, language)
    if typographic != words and not find_face(type.face).covers(typographic):
        words = typographic
    return cased(words, type.case, language)


def retrack(line: TextLine, tracking: float) -> TextLine:
    """The same line with other tracking."""
    return _line(line.text, line.face, line.weight, tracking, line.language, line.rtl or None)


@lru_cache(maxsize=160)
def _line(
    text: str, face_id: str, weight: int, tracking: float, language: str, asked: bool | None = None
) -> TextLine:
    row = find_face(face_id)
    script = script_of(text)
    joined = script in JOINED or (not text.isascii() and has_joined(text))
    if script in JOINED or row.voice == "script":
        tracking = 0.0
    upper = _stands_tall(row, text)
    rtl, groups = _groups(row, weight, text, script, asked)
    placed: list[PlacedGlyph] = []
    gaps: tuple[tuple[float, float], ...] = ()
    pen = 0.0
    for made, items in groups:
        if pen:
            pen += tracking
        apart = 0.0 if joined and items[0].script in JOINED else tracking
        words = _LineText(text, language, rtl, upper, apart)
        pen, inside = _set(made, words, items, pen, placed)
        gaps += inside
    if not placed:
        raise SpecError("the line has nothing to draw", "give a text with letters")
    bounds = bounds_of(placed)
    main = instance(face_id, weight, script)
    return TextLine(
        text=text,
        face=face_id,
        weight=weight,
        tracking=tracking,
        language=language,
        glyphs=tuple(placed),
        advance=pen,
        bounds=bounds,
        stem=stem_in(row, main.weight, script),
        x_height=row.x_height,
        contrast=row.contrast,
        gaps=gaps,
        upper=upper,
        script=script,
        rtl=rtl,
        joined=joined,
        round=row.round,
        descends=bounds[3] > _OVERSHOOT,
    )


@lru_cache(maxsize=256)
def _width(text: str, face_id: str, weight: int, tracking: float, language: str) -> float:
    row = find_face(face_id)
    script = script_of(text)
    if script in JOINED or row.voice == "script":
        tracking = 0.0
    rtl, groups = _groups(row, weight, text, script, None)
    words = _LineText(text, language, rtl, _stands_tall(row, text), tracking)
    total = tracking * (len(groups) - 1)
    for made, items in groups:
        _, _, spacing = _spaced(made, words, items, optical=False)
        total += spacing.advance
    return total


def _stands_tall(row: Face, text: str) -> bool:
    return row.x_height > 0.97 or not any(map(str.islower, text))


def _groups(
    row: Face, weight: int, text: str, script: str, asked: bool | None
) -> tuple[bool, list[tuple[Instance, list[Item]]]]:
    """Whether the line reads from the right, and its pieces by the face that sets them.

    A face of a script of its own brings one for words in an alphabet, which is set as heavy.
    """
    rtl, items = itemised(text, asked)
    groups: list[tuple[Instance, list[Item]]] = []
    for item in items:
        made = _instance_for(row, weight, text, item, script)
        if groups and groups[-1][0] is made:
            groups[-1][1].append(item)
        else:
            groups.append((made, [item]))
    return rtl, groups


def _instance_for(row: Face, weight: int, text: str, item: Item, main: str) -> Instance:
    if not row.latin:
        return instance(row.id, weight, main)
    if item.script == COMMON:
        own = all(row.has(ch) or ch.isspace() for ch in text[item.start : item.end])
    else:
        own = item.script not in ALPHABETS
    if own:
        return beside(row.id, weight, item.script, main)
    mate = find_face(row.latin)
    # squares hold more strokes and look darker than letters with stems as thick
    dark = DARK_SQUARES if SQUARE & {main, item.script} else 1.0
    stem = stem_in(row, drawn_weight(row, weight), main) * dark / size_beside(item.script, main)
    return beside(mate.id, weight_for_stem(mate, stem), item.script, main)


def _set(
    made: Instance, words: _LineText, items: list[Item], pen: float, placed: list[PlacedGlyph]
) -> tuple[float, tuple[tuple[float, float], ...]]:
    """Adds the glyphs of a group to `placed`; (where the pen stands then, gaps of its letters)."""
    text, script = words.text, items[0].script
    alphabetic = script in ALPHABETS or script == COMMON
    optical = made.face.voice != "script" and alphabetic
    run, chars, spacing = _spaced(made, words, items, optical)
    starts = run.clusters
    raised = words.upper and alphabetic and not CENTRED.isdisjoint(chars)
    names = _cluster_texts(run, text) if chars != text else text
    scale = made.scale
    accents: dict[int, tuple[float, float]] = {}
    if alphabetic and not text.isascii() and any(map(unicodedata.combining, text)):
        accents = unplaced_marks(made, run, text, spacing.xs)
    for i, gid in enumerate(run.glyphs):
        drawn = glyph(made, gid)
        if drawn.box is None:
            continue
        x, y = pen + spacing.xs[i] + run.x_offsets[i] * scale, 0.0 - run.y_offsets[i] * scale
        if raised and chars[i] in CENTRED:
            y += centred_on_caps(made, gid)
        if i in accents:
            x, y = pen + accents[i][0], accents[i][1]
        placed.append(PlacedGlyph(drawn.path, x, y, names[i], drawn.box, drawn.area, starts[i]))
    return pen + spacing.advance, spacing.gaps


def _spaced(
    made: Instance, words: _LineText, items: list[Item], optical: bool
) -> tuple[GlyphRun, str, Spacing]:
    """The glyphs of a group, the character that each stands for, and where they stand."""
    text, language, rtl, upper, tracking = words
    lining = upper and any(map(str.isdigit, text))
    run = shape_items(made, text, items, rtl, language, abs(tracking) < LIGATURE_LIMIT, lining)
    chars = "".join([text[c] for c in run.clusters])
    return run, chars, space(made, run, chars, tracking, upper, optical)


def bounds_of(placed: list[PlacedGlyph]) -> Box:
    """The box of the ink of placed glyphs."""
    left = top = 1e9
    right = bottom = -1e9
    for g in placed:
        x0, y0, x1, y1 = g.box
        if g.x + x0 < left:
            left = g.x + x0
        if g.x + x1 > right:
            right = g.x + x1
        if g.y + y0 < top:
            top = g.y + y0
        if g.y + y1 > bottom:
            bottom = g.y + y1
    return left, top, right, bottom


def _cluster_texts(run: GlyphRun, text: str) -> list[str]:
    """For each glyph the characters of its cluster."""
    starts = sorted(set(run.clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    return [text[c : ends[c]] for c in run.clusters]


@lru_cache(maxsize=256)
def outline_letters(text: str, face_id: str, weight: int) -> tuple[Path, ...]:
    """Each grapheme of `text` on its own, for marks made of letters.

    One path per grapheme that has ink, its ink starting at x = 0, C = 1, baseline y = 0, wound
    clockwise as all our shapes: five typefaces wind some letters the other way, and what is cut
    out of a picture by its winding would be filled. Raises as `set_line` does.
    """
    letters = []
    for cluster in clusters(text):
        if cluster.isspace():
            continue
        line = _line(cluster, face_id, weight, 0.0, "")
        outline = line.path()
        if signed_area(outline) < 0:
            outline = reverse(outline)
        letters.append(move(outline, -line.bounds[0], 0.0))
    return tuple(letters)
